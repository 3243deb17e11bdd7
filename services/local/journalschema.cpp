// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/journalschema.h"

#include "services/local/storedtext.h"

namespace {

constexpr qint32 JournalId = 0x534b6a6c; // "SKjl"

/// Interrupted is none of them: a program that is killed cannot say so.
constexpr StoredName<RunState> RunStates[] = {
    {RunState::Running, QLatin1StringView("running")},
    {RunState::Finished, QLatin1StringView("finished")},
    {RunState::Stopped, QLatin1StringView("stopped")},
    {RunState::Closed, QLatin1StringView("closed")},
};

constexpr StoredName<RunItemState> ItemStates[] = {
    {RunItemState::Pending, QLatin1StringView("pending")},
    {RunItemState::Sending, QLatin1StringView("sending")},
    {RunItemState::Verified, QLatin1StringView("verified")},
    {RunItemState::Refused, QLatin1StringView("refused")},
    {RunItemState::Conflict, QLatin1StringView("conflict")},
    {RunItemState::Mismatch, QLatin1StringView("mismatch")},
    {RunItemState::Unknown, QLatin1StringView("unknown")},
};

constexpr StoredName<FailurePolicy> FailurePolicies[] = {
    {FailurePolicy::Continue, QLatin1StringView("continue")},
    {FailurePolicy::Stop, QLatin1StringView("stop")},
    {FailurePolicy::RollBack, QLatin1StringView("rollback")},
};

constexpr StoredName<RunKind> RunKinds[] = {
    {RunKind::Changes, QLatin1StringView("changes")},
    {RunKind::ActivateLicense, QLatin1StringView("activate")},
    {RunKind::AddLicenseFile, QLatin1StringView("file")},
    {RunKind::ChangeSerialNumber, QLatin1StringView("serial")},
    {RunKind::RemoveLicense, QLatin1StringView("remove")},
    {RunKind::SaveCentralLicense, QLatin1StringView("central")},
};

/// Whose work an item is: the plan's, or that of taking the plan back.
enum class ItemRole { Plan, Rollback };

constexpr StoredName<ItemRole> ItemRoles[] = {
    {ItemRole::Plan, QLatin1StringView("plan")},
    {ItemRole::Rollback, QLatin1StringView("rollback")},
};

/// Lists are JSON arrays, times ISO 8601; what was held before and after an act is a list of phrases.
QStringList journalTables()
{
    return {
        QStringLiteral(R"(
            CREATE TABLE run (
                id INTEGER PRIMARY KEY AUTOINCREMENT, -- no number is ever given twice
                tenant TEXT NOT NULL,
                started_by TEXT NOT NULL,
                comment TEXT NOT NULL,
                on_failure TEXT NOT NULL,
                started_at TEXT NOT NULL,
                ended_at TEXT,
                state TEXT NOT NULL
            ) STRICT)"),
        QStringLiteral("CREATE INDEX run_of_tenant ON run (tenant, id)"),
        QStringLiteral(R"(
            CREATE TABLE item (
                run INTEGER NOT NULL REFERENCES run (id),
                position INTEGER NOT NULL,
                associate_id INTEGER NOT NULL,
                associate_name TEXT NOT NULL,
                owner TEXT NOT NULL,
                grants TEXT NOT NULL,
                releases TEXT NOT NULL,
                held TEXT NOT NULL,
                moved_by_plan TEXT NOT NULL,
                changes INTEGER NOT NULL, -- grants and releases together
                role TEXT NOT NULL,
                state TEXT NOT NULL,
                changed_at TEXT NOT NULL,
                reason TEXT NOT NULL,
                held_before TEXT NOT NULL,
                held_after TEXT NOT NULL,
                PRIMARY KEY (run, position)
            ) STRICT)"),
        // Runs are counted by this alone, without a look at the items themselves.
        QStringLiteral("CREATE INDEX item_counts ON item (run, state, changes)"),
    };
}

/// Where a licence comes from is asked about one associate at a time.
QStringList indexOfAssociates()
{
    return {QStringLiteral("CREATE INDEX item_of_associate ON item (associate_id, run, position)")};
}

/// Runs were all about changes once.
QStringList kindOfRuns()
{
    return {QStringLiteral("ALTER TABLE run ADD COLUMN kind TEXT NOT NULL DEFAULT 'changes'")};
}

/// A reason was once in the words it was told in.
QStringList phrasedReasons()
{
    return {
        QStringLiteral("UPDATE item SET reason = CASE reason WHEN '' THEN '[]' ELSE json_array(reason) END")};
}

/// The columns of an item, in the order of itemFrom().
QString itemColumns()
{
    return QStringLiteral("run, position, associate_id, associate_name, owner, grants, releases, held, "
                          "moved_by_plan, role, item.state, changed_at, reason, held_before, held_after");
}

} // namespace

DatabaseSchema journalSchema(const QString &name)
{
    return {name, JournalId, {journalTables(), indexOfAssociates(), kindOfRuns(), phrasedReasons()}};
}

QString storedState(RunState state)
{
    return storedName(state, RunStates);
}

QString storedState(RunItemState state)
{
    return storedName(state, ItemStates);
}

QString storedPolicy(FailurePolicy policy)
{
    return storedName(policy, FailurePolicies);
}

QString storedKind(RunKind kind)
{
    return storedName(kind, RunKinds);
}

QString runsQuery()
{
    return QStringLiteral(R"(
        SELECT id AS run, tenant, started_by, comment, on_failure, kind, started_at, ended_at, run.state,
            count(item.run),
            count(*) FILTER (WHERE item.state = 'verified'),
            count(*) FILTER (WHERE item.state IN ('refused', 'conflict', 'mismatch')),
            count(*) FILTER (WHERE item.state IN ('sending', 'unknown')),
            coalesce(sum(changes), 0),
            CASE kind WHEN 'changes' THEN '' ELSE coalesce(
                (SELECT owner FROM item AS act WHERE act.run = run.id AND act.position = 0), '') END
        FROM run LEFT JOIN item ON item.run = run.id
        WHERE tenant = ?
        GROUP BY id ORDER BY id DESC)");
}

RunRecord runFrom(RowReader &row)
{
    RunRecord run;
    run.id = row.key();
    run.start.tenant = row.text();
    run.start.user = row.text();
    run.start.comment = row.text();
    run.start.onFailure = row.named(FailurePolicies);
    run.start.kind = row.named(RunKinds);
    run.startedAt = row.time();
    run.endedAt = row.timeIfAny();
    run.state = row.named(RunStates);
    run.items = row.count();
    run.verified = row.count();
    run.failed = row.count();
    run.unknown = row.count();
    run.changes = row.count();
    run.owner = row.text();
    return run;
}

QString itemInsertion()
{
    return QStringLiteral(R"(
        INSERT INTO item (run, position, associate_id, associate_name, owner, grants, releases, held,
            moved_by_plan, changes, role, state, changed_at, reason, held_before, held_after)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '[]', '[]', '[]'))");
}

QVariantList valuesOf(const RunItem &item, qint64 runId, int position, const QDateTime &at)
{
    const ApplyItem &change = item.change;
    return {runId,
            position,
            change.associateId,
            item.associateName,
            change.owner,
            storedList(change.grants),
            storedList(change.releases),
            storedList(change.held),
            storedList(change.movedByPlan),
            change.grants.size() + change.releases.size(),
            storedName(item.isRollback ? ItemRole::Rollback : ItemRole::Plan, ItemRoles),
            storedState(RunItemState::Pending),
            storedTime(at)};
}

QString itemsQuery()
{
    return QStringLiteral("SELECT %1 FROM item WHERE run = ? ORDER BY position").arg(itemColumns());
}

RunItem itemFrom(RowReader &row)
{
    RunItem item;
    static_cast<void>(row.key()); // the run's, known to who asks
    item.position = row.position();
    item.change.associateId = row.number();
    item.associateName = row.text();
    item.change.owner = row.text();
    item.change.grants = row.list();
    item.change.releases = row.list();
    item.change.held = row.list();
    item.change.movedByPlan = row.list();
    item.isRollback = row.named(ItemRoles) == ItemRole::Rollback;
    item.state = row.named(ItemStates);
    item.at = row.time();
    item.reason = row.phrase();
    if (item.isAct()) {
        item.linesBefore = row.phrases();
        item.linesAfter = row.phrases();
    } else {
        item.before = row.list();
        item.after = row.list();
    }
    return item;
}

/// What is found mentions the licence in one of three lists, where it stands in quotation marks as
/// storedList() writes them. The limit is far beyond what anybody is told, since a plan that was changed may
/// have moved nothing.
QString historyQuery()
{
    return QStringLiteral(R"(
        SELECT %1, run.id, started_by, comment
        FROM item JOIN run ON run.id = item.run
        WHERE tenant = ? AND kind = 'changes' AND associate_id = ? AND owner = ? COLLATE NOCASE
            AND instr(grants || releases || moved_by_plan, ?) > 0
        ORDER BY item.run DESC, position DESC LIMIT 200)")
        .arg(itemColumns());
}

QVariantList valuesOfHistory(const QString &tenant, qint64 associateId, const LicenseKey &license)
{
    const QString brackets = storedList({license.module});
    return {tenant, associateId, license.owner, brackets.sliced(1, brackets.size() - 2)};
}

ItemOfRun itemOfRunFrom(RowReader &row)
{
    ItemOfRun found;
    found.item = itemFrom(row);
    found.runId = row.number();
    found.start.user = row.text();
    found.start.comment = row.text();
    return found;
}
