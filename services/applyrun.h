// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/applyplan.h"
#include "services/superoffice/licenseagent.h"

/// Sends a plan, item by item, and believes nothing but what it reads back. For each associate and owner:
/// read what is held, release what goes, assign the full wanted set, read again, compare (API reference 5.2).
/// That is right whether the server adds to what is held or replaces it. A release whose grant fails is given
/// back. No write is ever repeated. Made for one run, owned by the session, one thread; destroying it cancels
/// what is under way.
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
    /// What the server says of one associate and one owner.
    struct Holdings
    {
        QList<ModuleLicenseLink> rows;
        QStringList held; ///< module code names, hidden ones included, sorted
        QStringList visible; ///< those of them that are not hidden
    };
    /// How an item ended, and the last rows read.
    struct Ending
    {
        ApplyOutcome outcome;
        QList<ModuleLicenseLink> rows;
        bool mustStop = false;
    };

    [[nodiscard]] QCoro::Task<Ending> apply(ApplyItem item);
    [[nodiscard]] QCoro::Task<Result<void>> send(ApplyItem item, Holdings before, QStringList wanted);
    [[nodiscard]] QCoro::Task<Result<Holdings>> read(qint64 associateId, QString owner);
    [[nodiscard]] static QStringList wantedNames(const ApplyItem &item, const Holdings &before);
    [[nodiscard]] static QStringList visibleGoal(const ApplyItem &item);
    [[nodiscard]] static QStringList assignableNames(const ApplyItem &item, const Holdings &before);
    [[nodiscard]] static QString difference(const QStringList &expected, const QStringList &found);

    LicenseAgent m_agent;
    const ApplyPlan m_plan;
};
