// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/runtrace.h"

#include <algorithm>

static QList<RunItem> itemsOf(const ApplyPlan &plan)
{
    QList<RunItem> items;
    for (const ApplyItem &change : plan.items)
        items.append({.change = change});
    return items;
}

PlannedRun::PlannedRun(WebApi &api, const ApplyPlan &plan, FailurePolicy onFailure, RunPace pace)
    : ApplyRun(api, journal, {.onFailure = onFailure}, itemsOf(plan), pace)
{}

RunTrace::RunTrace(ApplyRun &run)
{
    QObject::connect(
        &run, &ApplyRun::itemFinished, &run,
        [this](const RunItem &item, const ApplyOutcome &outcome, const QList<ModuleLicenseLink> &lastRows) {
            associates.append(item.change.associateId);
            outcomes.append(outcome);
            rows.append(lastRows);
        });
    QObject::connect(&run, &ApplyRun::writing, &run, [this] { ++writings; });
    QObject::connect(&run, &ApplyRun::finished, &run,
                     [this](const QString &error) { endings.append(error); });
}

QStringList RunTrace::kinds() const
{
    QStringList names;
    for (const ApplyOutcome &outcome : outcomes)
        names.append(kindName(outcome.kind));
    return names;
}

QString kindName(ApplyOutcome::Kind kind)
{
    switch (kind) {
    case ApplyOutcome::Kind::Verified:
        return QStringLiteral("Verified");
    case ApplyOutcome::Kind::Refused:
        return QStringLiteral("Refused");
    case ApplyOutcome::Kind::Conflict:
        return QStringLiteral("Conflict");
    case ApplyOutcome::Kind::Mismatch:
        return QStringLiteral("Mismatch");
    case ApplyOutcome::Kind::Unknown:
        break;
    }
    return QStringLiteral("Unknown");
}

QStringList readOperations()
{
    return {QStringLiteral("GetThirdPartyLicenseAssignments"), QStringLiteral("GetUserLicenses")};
}

QString assignOperation(const QStringList &names)
{
    return QString(QStringLiteral("AssignThirdPartyLicenses ") + names.join(u',')).trimmed();
}

QString unassignOperation(const QStringList &names)
{
    return QString(QStringLiteral("UnassignThirdPartyLicenses ") + names.join(u',')).trimmed();
}

QStringList withoutCopies(const QStringList &operations)
{
    QStringList kept = operations;
    kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
    return kept;
}
