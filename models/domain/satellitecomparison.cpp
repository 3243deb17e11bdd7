// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/satellitecomparison.h"

#include <algorithm>

namespace {

using Holdings = QHash<LicenseKey, SatelliteHolding>;

/// What one satellite has, by the keys of @p all, and which of it is to be seen.
struct SatelliteRows
{
    SatelliteRows(const QList<LicenseOwner> &owners, const LicenseCatalogue &all)
    {
        for (const LicenseOwner &owner : owners) {
            for (const ModuleLicenseLink &link : owner.moduleLicenses)
                add(all.keyFor(owner.name, link.name), link);
        }
    }

    void add(const LicenseKey &key, const ModuleLicenseLink &link)
    {
        SatelliteHolding &holding = holdings[key];
        holding.seats.total += link.total;
        holding.seats.inUse += link.inUse;
        holding.seats.free += link.free;
        holding.seats.unrestricted = holding.seats.unrestricted || link.unrestricted;
        holding.isAssigned = holding.isAssigned || link.assigned;
        holding.canAssign = holding.canAssign || link.canAssign;
        if (!link.isHidden)
            visible.insert(key);
    }

    Holdings holdings;
    QSet<LicenseKey> visible;
};

/// The licence as the satellites have it, none of them where all that have it hide it.
std::optional<SatelliteLicense> sideBySide(const CatalogueOwner &owner, const CatalogueLicense &license,
                                           const QList<SatelliteRows> &satellites)
{
    const auto shows = [&license](const SatelliteRows &rows) { return rows.visible.contains(license.key); };
    if (std::none_of(satellites.cbegin(), satellites.cend(), shows))
        return std::nullopt;
    SatelliteLicense row {license, owner.displayName(), {}};
    for (const SatelliteRows &rows : satellites) {
        const auto holding = rows.holdings.constFind(license.key);
        row.holdings.append(holding == rows.holdings.cend() ? std::nullopt : std::optional(*holding));
    }
    return row;
}

} // namespace

bool SatelliteLicense::differs() const
{
    return std::any_of(holdings.cbegin(), holdings.cend(),
                       [this](const auto &holding) { return holding != holdings.constFirst(); });
}

QList<SatelliteLicense> satelliteLicenses(const QList<QList<LicenseOwner>> &satellites)
{
    LicenseCatalogue all;
    for (const QList<LicenseOwner> &owners : satellites)
        all.addMissing(owners);
    QList<SatelliteRows> rowsOfEach;
    for (const QList<LicenseOwner> &owners : satellites)
        rowsOfEach.append(SatelliteRows(owners, all));
    QList<SatelliteLicense> rows;
    for (const CatalogueOwner &owner : all.owners()) {
        const qsizetype first = rows.size();
        for (const CatalogueLicense &license : owner.licenses) {
            if (const auto row = sideBySide(owner, license, rowsOfEach))
                rows.append(*row);
        }
        std::stable_partition(rows.begin() + first, rows.end(),
                              [](const SatelliteLicense &row) { return !row.license.seats.unrestricted; });
    }
    return rows;
}
