// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/wireenums.h"

namespace {

template<class Enum>
struct WireName
{
    const char *name;
    Enum value;
};

constexpr WireName<LicenseType> LicenseTypes[] = {
    {"SiteLicense", LicenseType::SiteLicense},
    {"SatelliteLicense", LicenseType::SatelliteLicense},
    {"UserLicense", LicenseType::UserLicense},
};

constexpr WireName<UserType> UserTypes[] = {
    {"InternalAssociate", UserType::InternalAssociate}, {"ResourceAssociate", UserType::ResourceAssociate},
    {"ExternalAssociate", UserType::ExternalAssociate}, {"AnonymousAssociate", UserType::AnonymousAssociate},
    {"SystemAssociate", UserType::SystemAssociate},
};

constexpr WireName<LicenseStatus> LicenseStatuses[] = {
    {"Ok", LicenseStatus::Ok},
    {"NewLicenseAvailable", LicenseStatus::NewLicenseAvailable},
    {"NewCompanyNameAvailable", LicenseStatus::NewCompanyNameAvailable},
    {"NewSerialAvailable", LicenseStatus::NewSerialAvailable},
    {"UseCustomMessage", LicenseStatus::UseCustomMessage},
    {"UseCustomMessageAndUrl", LicenseStatus::UseCustomMessageAndUrl},
    {"NewLicenseActivated", LicenseStatus::NewLicenseActivated},
    {"ProblemWithLicense", LicenseStatus::ProblemWithLicense},
    {"UnknownError", LicenseStatus::UnknownError},
};

template<class Enum, std::size_t size>
Enum valueOf(const QString &name, const WireName<Enum> (&names)[size])
{
    for (const WireName<Enum> &known : names) {
        if (name == QLatin1StringView(known.name))
            return known.value;
    }
    return Enum::Unknown;
}

} // namespace

LicenseType licenseTypeFromName(const QString &name)
{
    return valueOf(name, LicenseTypes);
}

UserType userTypeFromName(const QString &name)
{
    return valueOf(name, UserTypes);
}

LicenseStatus licenseStatusFromName(const QString &name)
{
    return valueOf(name, LicenseStatuses);
}
