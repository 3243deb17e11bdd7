// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/statesnapshot.h"

static SeatSample sampleOf(const CatalogueLicense &license, const QHash<LicenseKey, HolderCount> &counts)
{
    SeatSample sample {.license = license.key,
                       .inUse = license.seats.inUse,
                       .total = license.seats.total,
                       .unrestricted = license.seats.unrestricted};
    if (const auto count = counts.constFind(license.key); count != counts.cend()) {
        sample.joined = count->joined;
        sample.left = count->left;
    }
    return sample;
}

SeatSnapshot seatSnapshot(const KnownState &state, const QHash<LicenseKey, HolderCount> &counts)
{
    SeatSnapshot snapshot {state.at, {}};
    for (const CatalogueOwner &owner : state.catalogue.owners()) {
        for (const CatalogueLicense &license : owner.licenses) {
            if (!license.isHidden && license.type != LicenseType::SiteLicense)
                snapshot.samples.append(sampleOf(license, counts));
        }
    }
    return snapshot;
}
