// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runexporttable.h"

#include "models/runtext.h"

RunExportTable::RunExportTable(QList<RunRecord> runs, QList<ExportNote> notes)
    //: Title of an exported table: a run is what one press of "Apply changes" did.
    : ExportTable(tr("Runs"), runColumns(), std::move(notes))
    , m_runs(std::move(runs))
{}

QList<ExportColumn> RunExportTable::runColumns()
{
    return {
        //: Column of an exported file: the number of a run, which is what one press of "Apply changes" did.
        {tr("Run"), 8},
        //: Column of an exported file: when a run was started.
        {tr("Started"), 20},
        //: Column of an exported file: when a run ended.
        {tr("Ended"), 20},
        //: Column of an exported file: what a run is about, as in "Changes" or "Licence activated".
        {tr("What"), 28},
        //: Column of an exported file: who started a run.
        {tr("Who"), 24},
        //: Column of an exported file: the administrator's own words.
        {tr("Comment"), 40},
        //: Column of an exported file: finished, stopped, interrupted.
        {tr("State"), 14},
        //: Column of an exported file: how many licences were to be given or taken.
        {tr("Changes"), 10},
        //: Column of an exported file: how many items a run had.
        {tr("Items"), 10},
        //: Column of an exported file: how many items were read back as wanted.
        {tr("Verified"), 10},
        //: Column of an exported file: how many items were refused or did not end as wanted.
        {tr("Failed"), 10},
        //: Column of an exported file: how many items ended in a way that nobody knows.
        {tr("Unknown"), 10},
        //: Column of an exported file: how many items were not begun.
        {tr("Not sent"), 10},
    };
}

ExportRow RunExportTable::row(int index) const
{
    const RunRecord &run = m_runs.at(index);
    return {run.id,
            run.startedAt,
            run.endedAt,
            runKindText(run),
            run.start.user,
            run.start.comment,
            runStateText(run.state),
            qint64(run.changes),
            qint64(run.items),
            qint64(run.verified),
            qint64(run.failed),
            qint64(run.unknown),
            qint64(run.items - run.done() - run.unknown)};
}
