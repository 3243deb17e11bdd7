// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/licenseowner.h"

#include <QHash>
#include <QSet>

#include <algorithm>

bool isSuperOfficeName(const QString &ownerName)
{
    return ownerName.compare(QLatin1StringView("SUPEROFFICE"), Qt::CaseInsensitive) == 0;
}

QList<LicenseOwner> mergedOwners(const QList<LicenseOwner> &owners)
{
    QList<LicenseOwner> merged;
    QHash<QString, qsizetype> indexByName;
    QHash<QString, QSet<qint64>> seenIds;
    for (const LicenseOwner &owner : owners) {
        const QString key = owner.name.toCaseFolded();
        if (!indexByName.contains(key)) {
            indexByName.insert(key, merged.size());
            merged.append({owner.name, owner.description, {}});
        }
        LicenseOwner &target = merged[indexByName.value(key)];
        if (target.description.isEmpty())
            target.description = owner.description;
        for (const ModuleLicenseLink &link : owner.moduleLicenses) {
            QSet<qint64> &seen = seenIds[key];
            if (link.moduleLicenseId != 0 && seen.contains(link.moduleLicenseId))
                continue;
            seen.insert(link.moduleLicenseId);
            target.moduleLicenses.append(link);
        }
    }
    return merged;
}

const LicenseOwner *findOwner(const QList<LicenseOwner> &owners, const QString &name)
{
    const auto found = std::find_if(owners.cbegin(), owners.cend(), [&name](const LicenseOwner &owner) {
        return owner.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == owners.cend() ? nullptr : &*found;
}
