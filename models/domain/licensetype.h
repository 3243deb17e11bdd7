// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The vendor's LicenseType: to whom a module licence can belong (API reference 4.12).
enum class LicenseType {
    Unknown, ///< missing, or a name newer than this program
    SiteLicense, ///< holds for everybody, never assigned; "System" in the vendor's screens
    SatelliteLicense, ///< belongs to one satellite database; "Site" in the vendor's screens
    UserLicense, ///< must be assigned to an associate
};

/// The vendor's UserType: what kind of user an associate is, and who may hold a licence (API reference 4.12).
enum class UserType {
    Unknown,
    InternalAssociate,
    ResourceAssociate,
    ExternalAssociate,
    AnonymousAssociate,
    SystemAssociate,
};

/// Bits of ExtraFlags the program understands (API reference 5.6).
enum class LicenseFlag : qint64 {
    UserPlan = 1, ///< at most one of an owner's plans for each associate
};

/// True where ExtraFlags says that the module licence is a user plan.
[[nodiscard]] constexpr bool isUserPlan(qint64 extraFlags)
{
    return (extraFlags & static_cast<qint64>(LicenseFlag::UserPlan)) != 0;
}
