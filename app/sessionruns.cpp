// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionruns.h"

#include "models/domain/seatshortage.h"
#include "models/takeup.h"

#include <algorithm>

SessionRuns::SessionRuns(Workspace &workspace, Activity &activity, Journal &journal, WebApi &api,
                         const QString &tenant, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_activity(activity)
    , m_journal(journal)
    , m_api(api)
    , m_tenant(tenant)
{}

SessionRuns::~SessionRuns()
{
    // A run that dies with its session leaves its changes staged and the workspace free again.
    if (m_run)
        m_workspace.setApplying(false);
    m_activity.clear();
}

bool SessionRuns::hasFailed(const ApplyItem &item) const
{
    const QStringList modules = item.releases + item.grants;
    return std::any_of(modules.cbegin(), modules.cend(), [this, &item](const QString &module) {
        return m_workspace.outcome(item.associateId, {item.owner, module}).has_value();
    });
}

QList<RunItem> SessionRuns::itemsFor(RunRequest::Scope scope) const
{
    QList<RunItem> items;
    const ApplyPlan plan = m_workspace.applyPlan();
    const bool isFitting = scope == RunRequest::Scope::Fitting;
    for (const ApplyItem &change : isFitting ? fittingItems(plan) : plan.items) {
        if (scope == RunRequest::Scope::Failed && !hasFailed(change))
            continue;
        const Associate &associate = m_workspace.associates().at(m_workspace.rowOf(change.associateId));
        items.append({.change = change, .associateName = associate.displayName()});
    }
    return items;
}

void SessionRuns::apply(const RunRequest &request)
{
    const QList<RunItem> items = itemsFor(request.scope);
    if (m_run || items.isEmpty())
        return;
    Q_EMIT started();
    m_summary = {};
    m_done = 0;
    m_workspace.setApplying(true);
    const RunStart start {
        .tenant = m_tenant,
        .user = m_workspace.principal().displayName(),
        .comment = request.comment,
        .onFailure = request.onFailure,
    };
    m_run = std::make_unique<ApplyRun>(m_api, m_journal, start, items);
    connect(m_run.get(), &ApplyRun::writing, this, &SessionRuns::writing);
    connect(m_run.get(), &ApplyRun::itemFinished, this, &SessionRuns::takeOutcome);
    connect(m_run.get(), &ApplyRun::finished, this, &SessionRuns::finish);
    Q_EMIT progressed(0, static_cast<int>(items.size()));
    m_run->run();
}

void SessionRuns::stop()
{
    if (m_run)
        m_run->stop();
}

void SessionRuns::cancel()
{
    m_run.reset();
    finish(tr("Applying was stopped. What the server made of the last change is being read."));
}

void SessionRuns::takeOutcome(const RunItem &item, const ApplyOutcome &outcome,
                              const QList<ModuleLicenseLink> &rows)
{
    const ApplyItem &change = item.change;
    const int changes = static_cast<int>(change.grants.size() + change.releases.size());
    const bool isVerified = outcome.kind == ApplyOutcome::Kind::Verified;
    if (item.isRollback)
        m_summary.rolledBack += isVerified ? changes : 0;
    else
        (isVerified ? m_summary.verified : m_summary.failed) += changes;
    if (!isVerified)
        m_workspace.setOutcome(change, outcome);
    if (!rows.isEmpty())
        m_workspace.setAssignments(change.associateId, change.owner, rows);
    Q_EMIT progressed(++m_done, static_cast<int>(m_run->itemCount()));
}

void SessionRuns::finish(const QString &error)
{
    m_summary.error = error;
    if (m_run)
        m_run.release()->deleteLater(); // this is its own signal
    m_workspace.setApplying(false);
    reload();
    Q_EMIT applied(m_summary);
}

void SessionRuns::reload()
{
    const auto runs = m_journal.runs(m_tenant);
    m_activity.setProblem(runs ? QString() : runs.error());
    if (runs)
        m_activity.setRuns(*runs);
}

void SessionRuns::showItems(qint64 runId)
{
    const auto items = m_journal.items(runId);
    if (items)
        m_activity.setItems(runId, *items);
    else
        m_activity.setProblem(items.error());
}

void SessionRuns::undo(qint64 runId)
{
    //: A step to undo: %1 is the number of a run.
    stageFrom(runId, &undoingWishes, [runId] { return tr("Undo run %1").arg(runId); });
}

void SessionRuns::resume(qint64 runId)
{
    //: A step to undo: %1 is the number of a run.
    stageFrom(runId, &resumingWishes, [runId] { return tr("Resume run %1").arg(runId); });
}

/// Stages what @p wishesOf makes of a run's items. An interrupted run has been dealt with then.
void SessionRuns::stageFrom(qint64 runId, QList<NamedWish> (*wishesOf)(const QList<RunItem> &),
                            const StepName &step)
{
    const auto items = m_journal.items(runId);
    if (!items) {
        Q_EMIT staged(items.error());
        return;
    }
    const TakeUp taken = takeUp(m_workspace, wishesOf(*items), step);
    //: %1 is a step, as in "Undo run 12"; %2 says what became of it, as in "3 changes staged."
    Q_EMIT staged(tr("%1: %2").arg(step.text(), takeUpText(taken)));
    const std::optional<RunRecord> interrupted = interruptedRun();
    if (interrupted && interrupted->id == runId)
        close(runId);
}

void SessionRuns::close(qint64 runId)
{
    if (const auto closed = m_journal.close(runId); !closed)
        Q_EMIT staged(closed.error());
    reload();
}

std::optional<RunRecord> SessionRuns::interruptedRun() const
{
    for (const RunRecord &run : m_activity.runs()) {
        if (run.state == RunState::Interrupted)
            return run;
    }
    return std::nullopt;
}
