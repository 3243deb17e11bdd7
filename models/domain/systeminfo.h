// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licenseinfo.h"

/// What the server says about itself and its database to somebody signed in (API reference 4.11).
struct SystemInfo
{
    QString companyName {};
    QString databaseName {};
    QString databaseType {};
    QString databaseVersion {};
    QString databaseLanguage {}; ///< iso code, or empty
    QString fileVersion {}; ///< of the server program
    QString buildLabel {};
    QString buildType {};
    QString warning {}; ///< a warning of the server about itself, in English, or empty
    qint64 daysUntilNetServerExpiry = 0;
    bool isSatellite = false;
    bool isOnTravel = false;
    std::optional<LicenseInfo> license {}; ///< SuperOffice's own package

    friend bool operator==(const SystemInfo &, const SystemInfo &) = default;
};
