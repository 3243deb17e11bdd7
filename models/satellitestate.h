// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licenseowner.h"
#include "models/domain/satellite.h"
#include "models/loadstatus.h"

#include <QDateTime>

/// What is known of one satellite that is compared with others.
struct SatelliteState
{
    Satellite satellite;
    LoadStatus status {};
    QList<LicenseOwner> owners {}; ///< its licences, as they were read last
    QDateTime readAt {}; ///< UTC; invalid: never

    [[nodiscard]] bool isRead() const { return readAt.isValid(); }

    friend bool operator==(const SatelliteState &, const SatelliteState &) = default;
};
