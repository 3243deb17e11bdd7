// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensedate.h"

/// Where a package stands between its dates (API reference 4.13).
enum class LicenseStanding {
    Fine,
    ExpiresSoon, ///< from the warning date on
    InGrace, ///< from the expiry date on: expired, still working
    Stopped, ///< from the grace date on: modules stop or only read
};

/// The standing on @p today, a valid date. A date that is missing, unreadable or for ever skips its step; the
/// last step whose date has come counts, since servers do not always send dates in order.
[[nodiscard]] LicenseStanding licenseStanding(const LicenseDate &adminWarningDate,
                                              const LicenseDate &expiryDate, const LicenseDate &graceDate,
                                              QDate today);
