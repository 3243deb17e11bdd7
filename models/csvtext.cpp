// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csvtext.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <algorithm>
#include <string_view>

using namespace std::string_view_literals;

/// True where a spreadsheet may take the text for a formula.
static bool looksLikeFormula(const QString &text)
{
    static constexpr std::u16string_view Starts = u"=+-@\t\r\0"sv;
    return !text.isEmpty() && Starts.find(text.front().unicode()) != std::u16string_view::npos;
}

static bool needsQuotes(const QString &field)
{
    static constexpr std::u16string_view Specials = u",\"\r\n"sv;
    return std::any_of(field.cbegin(), field.cend(), [](QChar character) {
        return Specials.find(character.unicode()) != std::u16string_view::npos;
    });
}

QString withoutFormula(const QString &text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString csvField(const QString &text)
{
    QString field = withoutFormula(text);
    if (!needsQuotes(field))
        return field;
    field.replace(u'"', QStringLiteral("\"\""));
    return u'"' + field + u'"';
}

static void appendRecord(QString &table, const QStringList &texts)
{
    QStringList fields;
    for (const QString &text : texts)
        fields.append(csvField(text));
    table += fields.join(u',') + QStringLiteral("\r\n");
}

QByteArray csvTable(const QAbstractItemModel &model)
{
    QString table(QChar(QChar::ByteOrderMark));
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column)
        headers.append(model.headerData(column, Qt::Horizontal).toString());
    appendRecord(table, headers);
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        appendRecord(table, cells);
    }
    return table.toUtf8();
}
