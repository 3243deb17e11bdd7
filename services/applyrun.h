// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/partnerchannel.h"
#include "services/userchannel.h"

#include <QObject>

/// Sends a plan, item by item, and believes nothing but what it reads back. For each associate and owner:
/// read what is held, stop where that is not what the screen showed, send, read again, compare (API reference
/// 5.2, 6.5). No write is ever repeated. Made for one run, owned by the session, one thread; destroying it
/// cancels what is under way.
class ApplyRun : public QObject
{
    Q_OBJECT

public:
    ApplyRun(WebApi &api, ApplyPlan plan, QObject *parent = nullptr);
    ~ApplyRun() override;

    /// Runs to the end, or until signing in no longer works. Call once.
    QCoro::Task<> run();

Q_SIGNALS:
    /// @p rows is what the server said last of this associate and owner; empty where it said nothing.
    void itemFinished(const ApplyItem &item, const ApplyOutcome &outcome,
                      const QList<ModuleLicenseLink> &rows);
    /// @p error says why the run stopped before its end, and is empty when it did not.
    void finished(const QString &error);

private:
    /// How an item ended, and the last rows read.
    struct Ending
    {
        ApplyOutcome outcome;
        QList<ModuleLicenseLink> rows;
        bool mustStop = false;
    };

    [[nodiscard]] QCoro::Task<Ending> apply(ApplyItem item);
    [[nodiscard]] AssignmentChannel &channelFor(const QString &owner);
    [[nodiscard]] static ApplyOutcome judged(const ApplyItem &item, const Holdings &before,
                                             const Holdings &after, const Result<void> &sent);
    [[nodiscard]] static QString difference(const QStringList &expected, const QStringList &found);

    PartnerChannel m_partners;
    UserChannel m_superOffice;
    const ApplyPlan m_plan;
};
