// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/usebreakdown.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <tuple>

double UseBucket::share() const
{
    const int known = members - unknown;
    return known > 0 ? static_cast<double>(holders) / known : 0.0;
}

static void count(UseBucket &bucket, const AssignmentTable &table, int row, int column)
{
    ++bucket.members;
    bucket.holders += table.isHeld(row, column) ? 1 : 0;
    bucket.unknown += table.isKnown(row, column) ? 0 : 1;
}

// Which of a filter's names picks the members of a bucket.
using NameFilter = std::optional<QString> AssociateFilter::*;

static QList<UseBucket> bucketsByName(const QList<Associate> &associates, const AssignmentTable &table,
                                      int column, QString Associate::*name, NameFilter asked)
{
    QList<UseBucket> buckets;
    QHash<QString, qsizetype> positions;
    for (int row = 0; row < associates.size(); ++row) {
        const QString &bucketName = associates.at(row).*name;
        const auto known = positions.constFind(bucketName);
        const qsizetype position = known == positions.cend() ? buckets.size() : *known;
        if (position == buckets.size()) {
            positions.insert(bucketName, position);
            buckets.append({.name = bucketName});
            buckets.last().filter.*asked = bucketName;
        }
        count(buckets[position], table, row, column);
    }
    return buckets;
}

static QList<UseBucket> bucketsByPlan(const AssignmentTable &table, const QList<AssignmentColumn> &columns,
                                      int column)
{
    const QString &owner = columns.at(column).license.key.owner;
    QList<int> plans;
    QList<UseBucket> buckets; // one for each plan, and for those without
    for (int plan = 0; plan < columns.size(); ++plan) {
        const CatalogueLicense &license = columns.at(plan).license;
        if (!license.isUserPlan() || license.key.owner != owner)
            continue;
        plans.append(plan);
        buckets.append({.name = license.displayName(), .filter = {.plan = license.key}});
    }
    buckets.append({.filter = {.plan = LicenseKey {owner, {}}}});
    for (int row = 0; row < table.rowCount(); ++row) {
        bool hasPlan = false;
        for (qsizetype i = 0; i < plans.size(); ++i) {
            if (table.isHeld(row, plans.at(i))) {
                count(buckets[i], table, row, column);
                hasPlan = true;
            }
        }
        if (!hasPlan)
            count(buckets.last(), table, row, column);
    }
    buckets.removeIf([](const UseBucket &bucket) { return bucket.members == 0; });
    return buckets;
}

QList<UseBucket> useBreakdown(const QList<Associate> &associates, const AssignmentTable &table,
                              const QList<AssignmentColumn> &columns, int column, BreakdownBy by)
{
    QList<UseBucket> buckets;
    switch (by) {
    case BreakdownBy::Group:
        buckets = bucketsByName(associates, table, column, &Associate::groupName, &AssociateFilter::group);
        break;
    case BreakdownBy::Role:
        buckets = bucketsByName(associates, table, column, &Associate::roleName, &AssociateFilter::role);
        break;
    case BreakdownBy::Plan:
        buckets = bucketsByPlan(table, columns, column);
        break;
    }
    for (UseBucket &bucket : buckets)
        bucket.filter.license = columns.at(column).license.key;
    const auto rank = [](const UseBucket &bucket) {
        return std::make_tuple(-bucket.holders, bucket.name.toCaseFolded(), bucket.name);
    };
    std::stable_sort(buckets.begin(), buckets.end(),
                     [&rank](const UseBucket &a, const UseBucket &b) { return rank(a) < rank(b); });
    return buckets;
}

/// The buckets called @p name as one; all of them where there is no name.
static UseBucket merged(const QList<UseBucket> &buckets, const std::optional<QString> &name)
{
    UseBucket sum;
    for (const UseBucket &bucket : buckets) {
        if (name && bucket.name != *name)
            continue;
        sum.holders += bucket.holders;
        sum.members += bucket.members;
        sum.unknown += bucket.unknown;
    }
    return sum;
}

int expectedSeats(int people, const QList<UseBucket> &buckets, const std::optional<QString> &bucket)
{
    UseBucket chosen = merged(buckets, bucket);
    if (chosen.members == chosen.unknown)
        chosen = merged(buckets, {});
    const double seats = std::round(people * chosen.share());
    return static_cast<int>(std::max(seats, -static_cast<double>(chosen.holders)));
}
