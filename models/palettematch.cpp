// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palettematch.h"

#include "models/searchtext.h"

#include <algorithm>

static bool startsAWord(QStringView text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

static bool hasLettersInOrder(QStringView name, const QStringList &words)
{
    qsizetype from = 0;
    for (const QString &word : words) {
        for (const QChar letter : word) {
            const qsizetype at = name.indexOf(letter, from);
            if (at < 0)
                return false;
            from = at + 1;
        }
    }
    return true;
}

std::optional<PaletteFit> paletteMatch(const QStringList &words, const QString &foldedText)
{
    const QStringView name = QStringView(foldedText).left(foldedText.indexOf(u'\n'));
    if (hasAllWords(foldedText, words)) {
        if (name.startsWith(words.join(u' ')))
            return PaletteFit::Prefix;
        const bool doAllStart = std::all_of(words.cbegin(), words.cend(), [&foldedText](const QString &word) {
            return startsAWord(foldedText, word);
        });
        return doAllStart ? PaletteFit::WordStarts : PaletteFit::Inside;
    }
    if (!hasLettersInOrder(name, words))
        return std::nullopt;
    return name.startsWith(words.constFirst().at(0)) ? PaletteFit::LettersFromStart
                                                     : PaletteFit::LettersInOrder;
}
