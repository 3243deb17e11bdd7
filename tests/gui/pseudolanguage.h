// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

/// A language nobody speaks: every text of the program with accents and 60 % longer, short words twice as
/// long, as translations get. Placeholders, mnemonics and line breaks stay; an ellipsis becomes three dots,
/// so that any other ellipsis on screen is a text cut off. Installed behind every other translator's back.
class PseudoLanguage : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int count) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// @p source as it reads in that language.
[[nodiscard]] QString pseudoText(const QString &source);
