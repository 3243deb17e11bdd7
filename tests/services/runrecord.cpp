// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/runrecord.h"

#include <algorithm>

RunRecord::RunRecord(ApplyRun &run)
{
    QObject::connect(
        &run, &ApplyRun::itemFinished, &run,
        [this](const ApplyItem &item, const ApplyOutcome &outcome, const QList<ModuleLicenseLink> &lastRows) {
            associates.append(item.associateId);
            outcomes.append(outcome);
            rows.append(lastRows);
        });
    QObject::connect(&run, &ApplyRun::finished, &run,
                     [this](const QString &error) { endings.append(error); });
}

QStringList RunRecord::kinds() const
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
