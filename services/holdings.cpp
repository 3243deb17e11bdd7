// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/holdings.h"

#include <QSet>

#include <algorithm>

static QStringList sorted(const QSet<QString> &names)
{
    QStringList list(names.cbegin(), names.cend());
    list.sort();
    return list;
}

Holdings holdingsFromRows(const QList<ModuleLicenseLink> &rows)
{
    QSet<QString> held;
    QSet<QString> visible;
    for (const ModuleLicenseLink &link : rows) {
        if (!link.assigned)
            continue;
        held.insert(link.name);
        if (!link.isHidden)
            visible.insert(link.name);
    }
    return {rows, sorted(held), sorted(visible), {}};
}

QStringList without(const QStringList &names, const QStringList &removed)
{
    QStringList left;
    std::copy_if(names.cbegin(), names.cend(), std::back_inserter(left),
                 [&removed](const QString &name) { return !removed.contains(name); });
    return left;
}

QStringList visibleGoal(const ApplyItem &item)
{
    return without(item.held, item.releases) + item.grants;
}

QStringList assignableNames(const ApplyItem &item, const Holdings &before)
{
    return without(before.held, without(item.movedByPlan, before.visible));
}

QStringList wantedNames(const ApplyItem &item, const Holdings &before)
{
    return without(assignableNames(item, before), item.releases) + without(item.grants, before.held);
}
