// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// How every search field of the program compares: by words, whatever their case and accents.

/// Lower case without accents, so that "ase" finds "Åse".
[[nodiscard]] QString folded(const QString &text);
/// The words of what was typed into a search field, folded.
[[nodiscard]] QStringList searchWords(const QString &typed);
/// True where each of @p words occurs in @p foldedText.
[[nodiscard]] bool hasAllWords(const QString &foldedText, const QStringList &words);
