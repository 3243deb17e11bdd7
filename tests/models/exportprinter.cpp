// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/exportprinter.h"

#include "models/domain/exporttable.h"

#include <QStringList>

static QString printedCell(const ExportCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    if (const auto *date = std::get_if<QDate>(&cell))
        return u'<' + date->toString(Qt::ISODate) + u'>';
    if (const auto *moment = std::get_if<QDateTime>(&cell))
        return u'<' + moment->toString(Qt::ISODate) + u'>';
    return std::holds_alternative<ExportTick>(cell) ? QStringLiteral("[x]") : QString();
}

QString printedExport(const ExportTable &table)
{
    const QString bar = QStringLiteral(" | ");
    QStringList titles;
    for (const ExportColumn &column : table.columns())
        titles.append(column.title);
    QStringList lines {titles.join(bar)};
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (const ExportCell &cell : table.row(row))
            cells.append(printedCell(cell));
        lines.append(cells.join(bar));
    }
    return lines.join(u'\n');
}
