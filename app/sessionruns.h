// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity.h"
#include "models/stepname.h"
#include "models/workspace.h"
#include "services/applyrun.h"
#include "services/local/journal.h"

#include <memory>

/// The runs of one session: applies what is staged, tells the workspace how it went, and carries what the
/// journal says into the activity. Undoing or resuming a run stages its changes against what the server says
/// today; it sends nothing.
///
/// Owned by the session; workspace, activity, journal and API outlive it. Destroying it cancels a run under
/// way.
class SessionRuns : public QObject
{
    Q_OBJECT

public:
    /// @p tenant tells tenants apart in the journal.
    SessionRuns(Workspace &workspace, Activity &activity, Journal &journal, WebApi &api,
                const QString &tenant, QObject *parent = nullptr);
    ~SessionRuns() override;

    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    /// Sends what is staged. Does nothing while a run is under way, or where there is nothing to send.
    void apply(const RunRequest &request);
    /// Ends the run after the change under way, whose result is still read back. Before writing() nothing is
    /// sent any more.
    void stop();
    /// Gives up at once. What the server made of the change under way is not known then.
    void cancel();

    /// Reads the runs of this tenant from the journal.
    void reload();
    /// Reads the items of a run for the activity.
    void showItems(qint64 runId);
    void undo(qint64 runId);
    void resume(qint64 runId);
    /// The user has seen that the run was interrupted.
    void close(qint64 runId);
    /// The run of this tenant that was interrupted last, if there is one to deal with.
    [[nodiscard]] std::optional<RunRecord> interruptedRun() const;

Q_SIGNALS:
    void started();
    void writing(); ///< the first change of the run is about to be sent
    void progressed(int done, int total); ///< items
    void applied(const ApplySummary &summary);
    /// Changes of a former run are staged now, or why not, in words.
    void staged(const QString &message);

private:
    [[nodiscard]] QList<RunItem> itemsFor(RunRequest::Scope scope) const;
    [[nodiscard]] bool hasFailed(const ApplyItem &item) const;
    void takeOutcome(const RunItem &item, const ApplyOutcome &outcome, const QList<ModuleLicenseLink> &rows);
    void finish(const QString &error);
    void stageFrom(qint64 runId, QList<NamedWish> (*wishesOf)(const QList<RunItem> &), const StepName &step);

    Workspace &m_workspace;
    Activity &m_activity;
    Journal &m_journal;
    WebApi &m_api;
    const QString m_tenant;
    ApplySummary m_summary;
    int m_done = 0; ///< items
    std::unique_ptr<ApplyRun> m_run;
};
