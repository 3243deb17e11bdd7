// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groupnames.h"

#include <QCollator>
#include <QSet>

#include <algorithm>

QStringList groupNames(const QList<Associate> &associates)
{
    QSet<QString> groups;
    for (const Associate &associate : associates) {
        if (!associate.groupName.isEmpty())
            groups.insert(associate.groupName);
    }
    QStringList sorted(groups.cbegin(), groups.cend());
    std::sort(sorted.begin(), sorted.end(), QCollator());
    return sorted;
}
