// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seathistoryexporttable.h"

#include <algorithm>

SeatHistoryExportTable::SeatHistoryExportTable(QList<SeatSeries> series, QList<ExportNote> notes)
    //: Title of an exported table: how many seats were in use when.
    : ExportTable(tr("Seat history"), historyColumns(), std::move(notes))
    , m_series(std::move(series))
    , m_firstRows {0}
{
    for (const SeatSeries &each : std::as_const(m_series))
        m_firstRows.append(m_firstRows.constLast() + static_cast<int>(each.points.size()));
}

QList<ExportColumn> SeatHistoryExportTable::historyColumns()
{
    return {
        //: Column of an exported file: owner of a licence.
        {tr("Owner"), 20},
        //: Column of an exported file: display name of a licence.
        {tr("Licence"), 28},
        //: Column of an exported file: when seats were counted.
        {tr("Time"), 20},
        //: Column of an exported file: seats in use.
        {tr("In use"), 10},
        //: Column of an exported file: the most seats that were in use since the row before.
        {tr("Peak"), 10},
        //: Column of an exported file: seats owned.
        {tr("Total"), 10},
        //: Column of an exported file: how many have come to hold the licence since the row before.
        {tr("Joined"), 10},
        //: Column of an exported file: how many hold the licence no longer since the row before.
        {tr("Left"), 10},
    };
}

static ExportCell cellOf(std::optional<int> count)
{
    return count ? ExportCell(qint64(*count)) : ExportCell();
}

ExportRow SeatHistoryExportTable::row(int index) const
{
    const auto next = std::upper_bound(m_firstRows.cbegin(), m_firstRows.cend(), index);
    const qsizetype which = next - m_firstRows.cbegin() - 1;
    const SeatSeries &series = m_series.at(which);
    const SeatPoint &point = series.points.at(index - m_firstRows.at(which));
    return {
        series.ownerName,     series.licenseName, point.at,
        point.inUse,          point.peak,         point.unrestricted ? ExportCell() : ExportCell(point.total),
        cellOf(point.joined), cellOf(point.left)};
}
