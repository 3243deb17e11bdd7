// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// How what was typed into the command palette fits an entry, the best first.
enum class PaletteFit {
    Prefix, ///< its name begins so
    WordStarts, ///< each word typed begins a word of it
    Inside, ///< each word typed occurs in it
    LettersFromStart, ///< its name has the letters typed in this order, as "assignments" has "asgn"
    LettersInOrder, ///< so it has, but begins with another one
};

/// How @p words, see searchWords(), fit an entry that is known by the folded() lines of @p foldedText: its
/// name, then what else finds it. None where they do not. No words at all fit everything.
[[nodiscard]] std::optional<PaletteFit> paletteMatch(const QStringList &words, const QString &foldedText);
