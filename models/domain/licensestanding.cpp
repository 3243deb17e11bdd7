// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/licensestanding.h"

LicenseStanding licenseStanding(const LicenseDate &adminWarningDate, const LicenseDate &expiryDate,
                                const LicenseDate &graceDate, QDate today)
{
    const auto hasCome = [today](const LicenseDate &date) {
        return !date.isForever && date.date.isValid() && date.date <= today;
    };
    if (hasCome(graceDate))
        return LicenseStanding::Stopped;
    if (hasCome(expiryDate))
        return LicenseStanding::InGrace;
    return hasCome(adminWarningDate) ? LicenseStanding::ExpiresSoon : LicenseStanding::Fine;
}
