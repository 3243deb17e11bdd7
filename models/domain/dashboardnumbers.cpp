// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/dashboardnumbers.h"

#include <algorithm>
#include <tuple>

namespace {

/// What the table says of one column.
struct BoxCount
{
    int holders = 0;
    int unknown = 0;
};

/// Row by row, as the table's bits lie.
QList<BoxCount> boxCounts(const AssignmentTable &table)
{
    QList<BoxCount> counts(table.columnCount());
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            BoxCount &count = counts[column];
            count.holders += table.isHeld(row, column) ? 1 : 0;
            count.unknown += table.isKnown(row, column) ? 0 : 1;
        }
    }
    return counts;
}

void add(const LicenseUse &use, OwnerTotals &totals)
{
    ++totals.licenses[use.level];
    if (use.seats.unrestricted) {
        totals.unrestrictedInUse += use.seats.inUse;
        return;
    }
    totals.total += use.seats.total;
    totals.inUse += use.seats.inUse;
    totals.available += use.seats.available();
    totals.excess += use.seats.excess();
}

/// The name as people sort it, then what tells licences of one name apart.
auto nameRank(const LicenseUse &use)
{
    return std::make_tuple(use.displayName.toCaseFolded(), use.key.owner, use.key.module);
}

bool isUnderMorePressure(const LicenseUse &a, const LicenseUse &b)
{
    return std::make_tuple(b.seats.share(), a.seats.free, nameRank(a))
           < std::make_tuple(a.seats.share(), b.seats.free, nameRank(b));
}

bool isMoreUsed(const LicenseUse &a, const LicenseUse &b)
{
    return std::make_tuple(b.seats.inUse, nameRank(a)) < std::make_tuple(a.seats.inUse, nameRank(b));
}

} // namespace

DashboardNumbers dashboardNumbers(const LicenseCatalogue &catalogue, const QList<AssignmentColumn> &columns,
                                  const AssignmentTable &table, const SeatThresholds &thresholds)
{
    QHash<LicenseKey, int> columnByKey;
    for (int column = 0; column < columns.size(); ++column)
        columnByKey.insert(columns.at(column).license.key, column);
    const QList<BoxCount> counts = boxCounts(table);

    DashboardNumbers numbers;
    for (const CatalogueOwner &owner : catalogue.owners()) {
        OwnerTotals totals {.owner = owner.name, .displayName = owner.displayName()};
        for (const CatalogueLicense &license : owner.licenses) {
            if (!license.canRunOut())
                continue;
            const int column = columnByKey.value(license.key, -1);
            const BoxCount count = column < 0 ? BoxCount {} : counts.at(column);
            const LicenseUse use {license.key,
                                  license.displayName(),
                                  owner.displayName(),
                                  license.seats,
                                  license.seats.level(thresholds),
                                  column,
                                  count.holders,
                                  count.unknown};
            (license.seats.unrestricted ? numbers.unrestricted : numbers.restricted).append(use);
            add(use, totals);
        }
        if (!totals.licenses.isEmpty())
            numbers.owners.append(totals);
    }
    std::sort(numbers.restricted.begin(), numbers.restricted.end(), isUnderMorePressure);
    std::sort(numbers.unrestricted.begin(), numbers.unrestricted.end(), isMoreUsed);
    return numbers;
}
