// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runitemexporttable.h"

#include "models/runtext.h"

RunItemExportTable::RunItemExportTable(qint64 runId, QList<RunItem> items, QList<ExportNote> notes)
    : ExportTable(runName(runId), itemColumns(), std::move(notes))
    , m_items(std::move(items))
{}

QList<ExportColumn> RunItemExportTable::itemColumns()
{
    return {
        //: Column of an exported file: the number of an associate.
        {tr("Associate ID"), 12},
        //: Column of an exported file: the person an item of a run is about.
        {tr("Associate"), 28},
        //: Column of an exported file: owner of the licences.
        {tr("Owner"), 20},
        //: Column of an exported file: licences that an item of a run gives.
        {tr("Given"), 32},
        //: Column of an exported file: licences that an item of a run takes.
        {tr("Taken"), 32},
        //: Column of an exported file: how an item of a run ended.
        {tr("Status"), 32},
        //: Column of an exported file: licences held before an item of a run, or a licence before it was
        //: changed.
        {tr("Before"), 32},
        //: Column of an exported file: licences held after an item of a run, or a licence after it was
        //: changed.
        {tr("After"), 32},
        //: Column of an exported file: when an item of a run ended.
        {tr("When"), 20},
    };
}

ExportRow RunItemExportTable::row(int index) const
{
    const RunItem &item = m_items.at(index);
    const QString comma = QStringLiteral(", ");
    return {item.change.associateId,
            item.associateName,
            item.change.owner,
            item.change.grants.join(comma),
            item.change.releases.join(comma),
            runItemStatusText(item),
            runItemHoldingText(item, item.shownBefore()),
            runItemHoldingText(item, item.shownAfter()),
            item.at};
}
