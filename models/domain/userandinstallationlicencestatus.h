// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensedate.h"

#include <QStringList>

/// Dates and names of the installation, and what one associate holds (API reference 4.8). Spelt as the vendor
/// spells it, with the one British "Licence" of the API.
struct UserAndInstallationLicenceStatus
{
    LicenseDate adminWarningDate {};
    LicenseDate expiryDate {};
    LicenseDate graceDate {};
    QString companyName {};
    QString serialNr {}; ///< digits, but text: leading zeros count
    QStringList userLicenses {}; ///< module code names

    friend bool operator==(const UserAndInstallationLicenceStatus &,
                           const UserAndInstallationLicenceStatus &) = default;
};
