// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/runrecord.h"
#include "services/partnerchannel.h"
#include "services/userchannel.h"

#include <QObject>

class Journal;

/// Sends items one after the other, and believes nothing but what it reads back. For each associate and
/// owner: read what is held, stop where that is not what the screen showed, send, read again, compare (API
/// reference 5.2, 6.5). No write is ever repeated. The journal knows of each step before it is taken; where
/// it cannot be written nothing is sent.
///
/// Made for one run, owned by the session, one thread. Destroying it cancels what is under way, which the
/// journal then has as unknown. The API and the journal outlive it.
class ApplyRun : public QObject
{
    Q_OBJECT

public:
    ApplyRun(WebApi &api, Journal &journal, RunStart start, QList<RunItem> items, QObject *parent = nullptr);
    ~ApplyRun() override;

    /// Runs to the end, or until it must not go on. Call once.
    QCoro::Task<> run();
    /// Ends the run after the item under way, whose result is still read back; the others are not sent.
    void stop() { m_isStopping = true; }

    /// The run's number in the journal; 0 before it has one.
    [[nodiscard]] qint64 id() const { return m_id; }
    [[nodiscard]] qsizetype itemCount() const { return m_items.size(); }

Q_SIGNALS:
    /// @p rows is what the server said last of this associate and owner; empty where it said nothing.
    void itemFinished(const RunItem &item, const ApplyOutcome &outcome, const QList<ModuleLicenseLink> &rows);
    /// @p error says why the run stopped before its end, and is empty when it did not.
    void finished(const QString &error);

private:
    /// How an item ended, and what was read around it.
    struct Ending
    {
        ApplyOutcome outcome;
        Holdings after; ///< empty where nothing could be read
        bool mustStop = false;
    };

    [[nodiscard]] QCoro::Task<> sendNext();
    [[nodiscard]] QCoro::Task<Ending> apply(RunItem item);
    [[nodiscard]] AssignmentChannel &channelFor(const QString &owner);
    void beginRollback();
    void end();

    PartnerChannel m_partners;
    UserChannel m_superOffice;
    Journal &m_journal;
    const RunStart m_start;
    QList<RunItem> m_items; ///< rollback included, once there is one
    QList<RunItem> m_verified; ///< with what was read back as visible in ApplyItem::held
    qint64 m_id = 0;
    qsizetype m_next = 0; ///< index of the item to send next
    QString m_error; ///< why the run ends early
    bool m_isStopping = false;
    bool m_isRollingBack = false;
};
