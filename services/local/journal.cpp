// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/journal.h"

#include "services/local/journalschema.h"
#include "services/local/storedphrase.h"
#include "services/local/storedtext.h"

using Completed = Journal::Expected<void>;
using Durability = Database::Durability;

namespace {

QString storedNow()
{
    return storedTime(QDateTime::currentDateTimeUtc());
}

qint64 idFrom(RowReader &row)
{
    return row.key();
}

int positionFrom(RowReader &row)
{
    return row.count();
}

} // namespace

Journal::Journal(const QString &dataDir)
    : m_database(Database::pathIn(dataDir, QStringLiteral("journal.sqlite")),
                 //: What was done, as a file; the beginning of sentences such as "The journal cannot be
                 //: read: …"
                 journalSchema(tr("The journal")))
    , m_locks(dataDir)
{}

Journal::Expected<qint64> Journal::begin(const RunStart &start, const QList<RunItem> &items)
{
    qint64 runId = 0;
    const Completed begun =
        m_database.transact(Durability::PowerFailure, [&] { return insertRun(start, items, &runId); });
    if (begun)
        return runId;
    m_locks.release(runId);
    return tl::unexpected(begun.error());
}

/// The lock is taken before anybody else can see the run.
Completed Journal::insertRun(const RunStart &start, const QList<RunItem> &items, qint64 *runId)
{
    const Expected<QList<qint64>> ids = m_database.read(
        QStringLiteral("INSERT INTO run (tenant, started_by, comment, on_failure, kind, started_at, state) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"),
        {start.tenant, start.user, start.comment, storedPolicy(start.onFailure), storedKind(start.kind),
         storedNow(), storedState(RunState::Running)},
        &idFrom);
    if (!ids)
        return tl::unexpected(ids.error());
    *runId = ids->first();
    if (!m_locks.take(*runId))
        return tl::unexpected(
            tr("Run %1 was not begun: its lock file cannot be made in the data folder. See to it "
               "that files can be made there.")
                .arg(*runId));
    return insertItems(*runId, 0, items);
}

Completed Journal::append(qint64 runId, const QList<RunItem> &items)
{
    if (const Completed underWay = checkUnderWay(runId); !underWay)
        return underWay;
    return m_database.transact(Durability::PowerFailure, [&]() -> Completed {
        const Expected<QList<int>> positions =
            m_database.read(QStringLiteral("SELECT coalesce(max(position) + 1, 0) FROM item WHERE run = ?"),
                            {runId}, &positionFrom);
        if (!positions)
            return tl::unexpected(positions.error());
        return insertItems(runId, positions->first(), items);
    });
}

Completed Journal::insertItems(qint64 runId, int firstPosition, const QList<RunItem> &items)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<QVariantList> rows;
    rows.reserve(items.size());
    for (int position = firstPosition; const RunItem &item : items)
        rows.append(valuesOf(item, runId, position++, now));
    return m_database.writeAll(itemInsertion(), rows);
}

Completed Journal::noteSending(qint64 runId, int position, const QStringList &before)
{
    return writeSending(runId, position, storedList(before));
}

Completed Journal::noteOutcome(qint64 runId, int position, const ApplyOutcome &outcome,
                               const QStringList &after)
{
    return writeOutcome(runId, position, outcome, storedList(after));
}

Completed Journal::noteActSending(qint64 runId, const QList<Phrase> &before)
{
    return writeSending(runId, 0, storedPhrases(before));
}

Completed Journal::noteActOutcome(qint64 runId, const ApplyOutcome &outcome, const QList<Phrase> &after)
{
    return writeOutcome(runId, 0, outcome, storedPhrases(after));
}

Completed Journal::writeSending(qint64 runId, int position, const QString &before)
{
    return updateItem(runId, position, QStringLiteral("held_before = ?, state = ?"),
                      {before, storedState(RunItemState::Sending)});
}

Completed Journal::writeOutcome(qint64 runId, int position, const ApplyOutcome &outcome, const QString &after)
{
    return updateItem(runId, position, QStringLiteral("held_after = ?, reason = ?, state = ?"),
                      {after, storedPhrase(outcome.reason), storedState(stateOf(outcome.kind))});
}

Completed Journal::updateItem(qint64 runId, int position, const QString &assignments,
                              const QVariantList &values)
{
    if (const Completed underWay = checkUnderWay(runId); !underWay)
        return underWay;
    const Expected<int> updated = m_database.write(
        QStringLiteral("UPDATE item SET %1, changed_at = ? WHERE run = ? AND position = ?").arg(assignments),
        values + QVariantList {storedNow(), runId, position});
    if (!updated)
        return tl::unexpected(updated.error());
    if (*updated == 0)
        return tl::unexpected(tr("Run %1 has no change %2.").arg(runId).arg(position + 1));
    return {};
}

Completed Journal::end(qint64 runId, RunState state)
{
    Q_ASSERT(state == RunState::Finished || state == RunState::Stopped);
    if (const Completed underWay = checkUnderWay(runId); !underWay)
        return underWay;
    const Expected<int> ended =
        m_database.write(QStringLiteral("UPDATE run SET state = ?, ended_at = ? WHERE id = ?"),
                         {storedState(state), storedNow(), runId});
    if (!ended)
        return tl::unexpected(ended.error());
    m_locks.release(runId);
    return {};
}

Completed Journal::close(qint64 runId)
{
    if (problem().isEmpty() && m_locks.isHeld(runId))
        return tl::unexpected(tr("Run %1 is still under way.").arg(runId));
    const Expected<int> closed =
        m_database.write(QStringLiteral("UPDATE run SET state = 'closed' "
                                        "WHERE id = ? AND state IN ('running', 'closed')"),
                         {runId});
    if (!closed)
        return tl::unexpected(closed.error());
    if (*closed == 0)
        return tl::unexpected(tr("Run %1 was not interrupted.").arg(runId));
    return {};
}

Journal::Expected<QList<RunRecord>> Journal::runs(const QString &tenant)
{
    // In this order: a run ends in the journal before it lets go of its lock, so that none which has just
    // ended is taken for one that was left behind.
    const Expected<QSet<qint64>> leftBehind = runsLeftBehind();
    if (!leftBehind)
        return tl::unexpected(leftBehind.error());
    Expected<QList<RunRecord>> runs = m_database.read(runsQuery(), {tenant}, &runFrom);
    if (!runs)
        return runs;
    for (RunRecord &run : *runs) {
        if (run.state == RunState::Running && leftBehind->contains(run.id))
            run.state = RunState::Interrupted;
    }
    return runs;
}

Journal::Expected<QList<RunItem>> Journal::items(qint64 runId)
{
    return m_database.read(itemsQuery(), {runId}, &itemFrom);
}

Journal::Expected<QList<HoldingEvent>> Journal::history(const QString &tenant, qint64 associateId,
                                                        const LicenseKey &license)
{
    const Expected<QList<ItemOfRun>> found =
        m_database.read(historyQuery(), valuesOfHistory(tenant, associateId, license), &itemOfRunFrom);
    if (!found)
        return tl::unexpected(found.error());
    QList<HoldingEvent> events;
    for (const auto &[runId, start, item] : *found) {
        const auto event = holdingEventFrom(runId, start, item, license.module);
        if (event && events.size() < MostEvents)
            events.append(*event);
    }
    return events;
}

/// Runs that never came to an end and are under way in no living program.
Journal::Expected<QSet<qint64>> Journal::runsLeftBehind()
{
    const Expected<QList<qint64>> running =
        m_database.read(QStringLiteral("SELECT id AS run FROM run WHERE state = 'running'"), {}, &idFrom);
    if (!running)
        return tl::unexpected(running.error());
    QSet<qint64> leftBehind;
    for (qint64 runId : *running) {
        if (!m_locks.isHeld(runId))
            leftBehind.insert(runId);
    }
    return leftBehind;
}

Completed Journal::checkUnderWay(qint64 runId) const
{
    if (!problem().isEmpty())
        return tl::unexpected(problem());
    if (!m_locks.isOwn(runId))
        return tl::unexpected(tr("Run %1 is not under way.").arg(runId));
    return {};
}
