// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/export/sampletable.h"

#include <QStringList>

static QList<ExportColumn> columnsCalled(const QStringList &titles)
{
    QList<ExportColumn> columns;
    for (const QString &title : titles)
        columns.append({title});
    return columns;
}

SampleTable::SampleTable(const QString &title, const QStringList &titles, QList<ExportRow> rows,
                         QList<ExportNote> notes)
    : ExportTable(title, columnsCalled(titles), std::move(notes))
    , m_rows(std::move(rows))
{}

LongTable::LongTable(int rows, std::function<void(int)> onRow)
    : ExportTable(QStringLiteral("Long"), columnsCalled({u"Number"_qs, u"Name"_qs, u"Tick"_qs}), {})
    , m_rows(rows)
    , m_onRow(std::move(onRow))
{}

ExportRow LongTable::row(int index) const
{
    if (m_onRow)
        m_onRow(index);
    return {qint64(index), QStringLiteral("Somebody with a name, number %1").arg(index),
            index % 2 == 0 ? ExportCell() : ExportCell(ExportTick())};
}
