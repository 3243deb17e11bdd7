// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pseudolanguage.h"

#include <QHash>

static constexpr int ShortWord = 5; // letters
static constexpr int MorePercent = 60;

static QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("aceinosuyACEINOSUY");
    static const QString accents = QStringLiteral("áçéíñöšúýÁÇÉÍÑÖŠÚÝ");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : accents.at(at);
}

/// True where @p text has a placeholder (%1, %L1, %n, %Ln) that begins at @p at.
static qsizetype placeholderLength(const QString &text, qsizetype at)
{
    if (text.at(at) != u'%')
        return 0;
    const qsizetype end = at + (text.mid(at + 1, 1) == u"L" ? 2 : 1);
    const bool isOne = end < text.size() && (text.at(end).isDigit() || text.at(end) == u'n');
    return isOne ? end - at + 1 : 0;
}

/// What makes a text of @p length letters as long as it gets elsewhere, in words that can wrap.
static QString filling(qsizetype length)
{
    static const QString words = QStringLiteral(" ëxtrå wörds");
    const qsizetype more = length <= ShortWord ? length : (length * MorePercent + 99) / 100;
    QString filling = words.repeated(more / words.size() + 1).left(more);
    if (filling.endsWith(u' '))
        filling.back() = u'ø';
    return filling;
}

QString pseudoText(const QString &source)
{
    QString text;
    qsizetype letters = 0;
    for (qsizetype at = 0; at < source.size(); ++at) {
        if (const qsizetype placeholder = placeholderLength(source, at); placeholder > 0) {
            text += source.mid(at, placeholder);
            at += placeholder - 1;
        } else if (source.at(at) == u'…') {
            text += QStringLiteral("...");
        } else {
            text += accented(source.at(at));
            letters += source.at(at).isLetter() ? 1 : 0;
        }
    }
    // Before what a text ends with: a colon, dots, a blank between two texts.
    qsizetype end = text.size();
    while (end > 0 && !text.at(end - 1).isLetterOrNumber() && text.at(end - 1) != u'%')
        --end;
    return letters == 0 ? text : text.insert(end, filling(letters));
}

QString PseudoLanguage::translate(const char *, const char *source, const char *, int count) const
{
    QString text = QString::fromUtf8(source);
    text.replace(QStringLiteral("(s)"), count == 1 ? QString() : QStringLiteral("s"));
    return pseudoText(text);
}
