// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/runrecord.h"
#include "services/partnerchannel.h"
#include "services/runschedule.h"
#include "services/userchannel.h"

#include <QDeadlineTimer>
#include <QObject>

#include <map>

class Journal;

/// How fast a run goes.
struct RunPace
{
    int atOnce = 4; ///< items under way at the same time (API reference 8.3)
    /// For so long counts what was read ahead; what is older is read again (API reference 5.2).
    std::chrono::milliseconds freshFor = std::chrono::seconds(30);
};

/// Sends the items of a plan, and believes nothing but what it reads back. For each associate and owner: read
/// what is held, stop where that is not what the screen showed, send, read again, compare (API reference 5.2,
/// 6.5). No write is ever repeated. The journal knows of each step before it is taken; where it cannot be
/// written nothing is sent.
///
/// Owners go side by side as RunSchedule lets them. While the result of an item is read back, what the next
/// one of its owner stands on is read already.
///
/// Made for one run, owned by the session, one thread. Destroying it cancels what is under way: what was
/// being sent is unknown in the journal then, what was not stays pending. The API and the journal outlive it.
class ApplyRun : public QObject
{
    Q_OBJECT

public:
    ApplyRun(WebApi &api, Journal &journal, RunStart start, QList<RunItem> items, RunPace pace = {},
             QObject *parent = nullptr);
    ~ApplyRun() override;

    /// Runs to the end, or until it must not go on; finished() says so. Call once.
    void run();
    /// Begins no other item. Before writing() nothing is sent at all, and the run ends at once; after it what
    /// is under way is sent and read back. A rollback is not stopped.
    void stop();

    /// The run's number in the journal; 0 before it has one.
    [[nodiscard]] qint64 id() const { return m_id; }
    /// With those that roll back, once there are such.
    [[nodiscard]] qsizetype itemCount() const { return m_items.size(); }

Q_SIGNALS:
    /// The first change is about to be sent: from now on the run can be stopped, but not called off.
    void writing();
    /// @p rows is what the server said last of this associate and owner; empty where it said nothing. Items
    /// of different owners end in any order.
    void itemFinished(const RunItem &item, const ApplyOutcome &outcome, const QList<ModuleLicenseLink> &rows);
    /// @p error says why the run stopped before its end, and is empty when it did not.
    void finished(const QString &error);

private:
    static constexpr PhraseContext phrase {"ApplyRun"};

    /// Where the run is heading.
    enum class Course {
        Applying,
        Stopped, ///< by the user
        Failed, ///< by its policy: an item has not ended as wanted
        RollingBack,
        Broken, ///< it must not go on, as when nobody is signed in any more or the journal fails
    };

    /// How an item ended, and what was read around it.
    struct Ending
    {
        ApplyOutcome outcome {};
        Holdings after {}; ///< empty where nothing could be read
        bool mustStop = false;
        bool wasSent = false;
    };

    /// What an item stands on, asked for before its turn.
    struct EarlyRead
    {
        QCoro::Task<Result<Holdings>> reading;
        QDeadlineTimer freshUntil;
    };

    void proceed();
    QCoro::Task<> work(qsizetype index);
    [[nodiscard]] QCoro::Task<std::optional<Ending>> apply(qsizetype index);
    [[nodiscard]] QCoro::Task<Result<Holdings>> readBefore(qsizetype index);
    [[nodiscard]] QCoro::Task<Ending> sendAndRead(qsizetype index, Holdings before);
    void readAhead(qsizetype index);
    void settle(const RunItem &item, const Ending &ending);
    void breakOff(const QString &reason);
    void beginRollback();
    void end();
    [[nodiscard]] QString endText() const;
    void cancel();
    [[nodiscard]] AssignmentChannel &channelFor(const QString &owner);

    PartnerChannel m_partners;
    UserChannel m_superOffice;
    Journal &m_journal;
    const RunStart m_start;
    const RunPace m_pace;
    QList<RunItem> m_items; ///< rollback included, once there is one; those of the schedule by index
    RunSchedule m_schedule;
    std::map<qsizetype, EarlyRead> m_earlyReads; ///< by item
    QList<RunItem> m_verified; ///< sent by this run, with what was read back as visible in ApplyItem::held
    qint64 m_id = 0;
    Course m_course = Course::Applying;
    QString m_problem; ///< why the run is broken
    bool m_isWriting = false; ///< something was sent, or is just about to be
    bool m_isCancelled = false; ///< what is under way is being given up
    bool m_isProceeding = false;
};
