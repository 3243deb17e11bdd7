// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export/xlsxtext.h"

#include <QRegularExpression>

namespace {

constexpr qsizetype MostCharacters = 32'767;
constexpr qsizetype MostInName = 31;

/// XML 1.0 has no other characters below the blank, and not the last two of the plane.
bool isAllowedInXml(QChar character)
{
    const char16_t code = character.unicode();
    return code >= u' ' ? code < 0xfffe : code == u'\t' || code == u'\n';
}

/// The first @p most characters; never half of a pair.
QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.left(text.at(most - 1).isHighSurrogate() ? most - 1 : most);
}

} // namespace

QByteArray xlsxText(const QString &text)
{
    QString cell = text;
    cell.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    for (QChar &character : cell) {
        if (!isAllowedInXml(character))
            character = QChar::ReplacementCharacter;
    }
    static const QRegularExpression code(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    cell.replace(code, QStringLiteral("_x005F_"));
    if (cell.size() > MostCharacters)
        cell = shortened(cell, MostCharacters - 1) + u'…';
    return cell.toUtf8();
}

QString xlsxSheetName(const QString &title, const QString &taken)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\[\]:*?/\\\x00-\x1f\x7f])"));
    static const QRegularExpression edges(QStringLiteral(R"(^['\s]+|['\s]+$)"));
    QString name = title;
    name = name.replace(forbidden, QStringLiteral(" ")).simplified().remove(edges);
    name = shortened(name, MostInName - 1).remove(edges); // where it was cut
    const bool isReserved = name.compare(u"History", Qt::CaseInsensitive) == 0; // by Excel
    if (name.isEmpty() || isReserved || name.compare(taken, Qt::CaseInsensitive) == 0)
        name += u'_';
    return name;
}
