// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/holdingevent.h"
#include "services/local/database.h"
#include "services/local/runlocks.h"

#include <QCoreApplication>
#include <QSet>

/// What was done to tenants, by whom and why, in a SQLite database that survives the program: a run is
/// written with all its items before the first is sent, each item once more just before it is sent, and its
/// outcome after. A program that is killed leaves a run whose items say how far it came.
///
/// Holds no secret. Lives in the thread that made it; a call takes a millisecond or so, the start of a run as
/// long as the disk needs to have it for good. Several programs may use the same file. Errors are translated
/// sentences; a file that is broken, or written by a newer Seatkeeper, is left as it is and refuses every
/// call with the same sentence.
class Journal
{
    Q_DECLARE_TR_FUNCTIONS(Journal)

public:
    template<class T>
    using Expected = Database::Expected<T>;

    /// Opens, or makes, "journal.sqlite" in @p dataDir; an empty name keeps everything in memory, for a
    /// tenant that does not outlive the program either.
    explicit Journal(const QString &dataDir);
    Q_DISABLE_COPY_MOVE(Journal)

    /// Why nothing can be written or read; empty where it can.
    [[nodiscard]] const QString &problem() const { return m_database.problem(); }

    // A run, in this order. Only a run that was begun here and has not ended can be written.

    /// Writes the run and all of @p items as pending, for good; gives the run's number. Their positions are
    /// set to their order.
    [[nodiscard]] Expected<qint64> begin(const RunStart &start, const QList<RunItem> &items);
    /// Adds items to a run that is under way, after those it has.
    [[nodiscard]] Expected<void> append(qint64 runId, const QList<RunItem> &items);
    /// An item is about to be sent, on top of what is held (@p before).
    [[nodiscard]] Expected<void> noteSending(qint64 runId, int position, const QStringList &before);
    /// How it ended, with what was read back; @p after is empty where nothing could be read.
    [[nodiscard]] Expected<void> noteOutcome(qint64 runId, int position, const ApplyOutcome &outcome,
                                             const QStringList &after);
    /// The same of an act, which is its run's only item, with the licence in lines.
    [[nodiscard]] Expected<void> noteActSending(qint64 runId, const QList<Phrase> &before);
    [[nodiscard]] Expected<void> noteActOutcome(qint64 runId, const ApplyOutcome &outcome,
                                                const QList<Phrase> &after);
    /// The run is over: Finished or Stopped.
    [[nodiscard]] Expected<void> end(qint64 runId, RunState state);

    /// The user has dealt with an interrupted run.
    [[nodiscard]] Expected<void> close(qint64 runId);

    // Reading

    /// The runs of @p tenant, the last first. One that is under way in no living program is Interrupted.
    [[nodiscard]] Expected<QList<RunRecord>> runs(const QString &tenant);
    /// The items of a run in their order.
    [[nodiscard]] Expected<QList<RunItem>> items(qint64 runId);
    /// What the runs of @p tenant have done about one licence of one associate, or were to do: the last
    /// MostEvents of it, the last first.
    [[nodiscard]] Expected<QList<HoldingEvent>> history(const QString &tenant, qint64 associateId,
                                                        const LicenseKey &license);
    static constexpr qsizetype MostEvents = 20;

private:
    [[nodiscard]] Expected<void> insertRun(const RunStart &start, const QList<RunItem> &items, qint64 *runId);
    [[nodiscard]] Expected<void> insertItems(qint64 runId, int firstPosition, const QList<RunItem> &items);
    [[nodiscard]] Expected<void> writeSending(qint64 runId, int position, const QString &before);
    [[nodiscard]] Expected<void> writeOutcome(qint64 runId, int position, const ApplyOutcome &outcome,
                                              const QString &after);
    [[nodiscard]] Expected<void> updateItem(qint64 runId, int position, const QString &assignments,
                                            const QVariantList &values);
    [[nodiscard]] Expected<void> checkUnderWay(qint64 runId) const;
    [[nodiscard]] Expected<QSet<qint64>> runsLeftBehind();

    Database m_database;
    RunLocks m_locks; ///< of the runs under way in this object
};
