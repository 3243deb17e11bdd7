// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchtext.h"

#include <algorithm>

QString folded(const QString &text)
{
    QString result;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    result.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (character.category() != QChar::Mark_NonSpacing)
            result.append(character);
    }
    return result.toCaseFolded();
}

QStringList searchWords(const QString &typed)
{
    return folded(typed).split(u' ', Qt::SkipEmptyParts);
}

bool hasAllWords(const QString &foldedText, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&foldedText](const QString &word) { return foldedText.contains(word); });
}
