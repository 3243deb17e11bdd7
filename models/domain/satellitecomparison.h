// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensecatalogue.h"

#include <QList>

#include <optional>

/// One licence at one satellite, or in the central database, as the server says.
struct SatelliteHolding
{
    Seats seats;
    bool isAssigned = false;
    bool canAssign = false;

    friend bool operator==(const SatelliteHolding &, const SatelliteHolding &) = default;
};

/// One licence at several satellites, side by side.
struct SatelliteLicense
{
    CatalogueLicense license; ///< as the first satellite tells that has it
    QString ownerDisplayName;
    QList<std::optional<SatelliteHolding>> holdings; ///< one for each satellite; none: it is not there

    /// True where the satellites do not all have it in the same way, seats included.
    [[nodiscard]] bool differs() const;

    friend bool operator==(const SatelliteLicense &, const SatelliteLicense &) = default;
};

/// The visible licences of @p satellites, each with the rows that GetSatelliteLicenses gave: owners in the
/// order of LicenseCatalogue; of each the licences with a ceiling, then those without. Several versions of a
/// module count as one licence, which is hidden only where every satellite that has it hides it.
[[nodiscard]] QList<SatelliteLicense> satelliteLicenses(const QList<QList<LicenseOwner>> &satellites);
