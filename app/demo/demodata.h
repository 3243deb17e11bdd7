// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/democatalogue.h"

#include <QDateTime>
#include <QHash>

#include <bitset>
#include <optional>
#include <vector>

/// Licences by module index. 256 are plenty for the sample tenant and keep an associate at 32 bytes of
/// licences.
using DemoModuleSet = std::bitset<256>;

enum class DemoLicenseType { SiteLicense, SatelliteLicense, UserLicense };
enum class DemoUserType { InternalAssociate, ExternalAssociate, AnonymousAssociate, SystemAssociate };

/// One module licence as the database holds it. A plain value.
struct DemoModule
{
    int id = 0;
    int owner = 0; ///< index into DemoData::owners
    QString name;
    DemoText description;
    DemoText tooltip;
    DemoLicenseType type = DemoLicenseType::UserLicense;
    bool isUnrestricted = false;
    int total = 1;
    int extraFlags = 0;
    QString extraInfo;
    int sortOrder = 0;
    bool isHidden = false;
    QString prerequisiteName;
    int prerequisite =
        -1; ///< module that has to be held; -1 when there is none, it is unknown or a site licence
    DemoModuleSet implied; ///< hidden licences a plan grants

    bool isPlan() const { return (extraFlags & 1) != 0; }
    bool isUserLicense() const { return type == DemoLicenseType::UserLicense; }
};

/// What an issuer sells: the terms and how many of each licence. A plain value.
struct DemoPackage
{
    DemoCatalogueOwner terms; ///< without rows
    std::vector<int> totals; ///< by position in the owner's run of modules
};

/// One owner; its package is the run of modules from firstModule on. A plain value.
struct DemoOwner
{
    DemoCatalogueOwner terms; ///< without rows
    std::size_t firstModule = 0;
    std::size_t moduleCount = 0;
    DemoModuleSet userLicenses; ///< empty when not installed
    bool isInstalled = true; ///< false after its package was removed
    std::optional<DemoPackage> offered; ///< what its issuer has in store; none when there is nothing new
};

/// Whose installation it is. A plain value.
struct DemoInstallation
{
    QString companyName = QStringLiteral("Havgrind Logistikk AS");
    QString serialNumber = QStringLiteral("1010031415");
};

/// One associate with the licences held. A plain value.
struct DemoAssociate
{
    int id = 0;
    int personId = 0;
    QString firstName;
    QString lastName;
    QString userId; ///< unique, in the style of initials
    QString email;
    QString title;
    QString company;
    int group = 0; ///< index into demoGroups()
    int role = 0; ///< index into demoRoles()
    DemoUserType type = DemoUserType::InternalAssociate;
    bool canLogin = true;
    bool isRetired = false;
    QString lastLogin; ///< ISO date and time, empty for never
    DemoModuleSet held;

    QString fullName() const { return firstName + u' ' + lastName; }
};

/// Everything the sample tenant starts with. A plain value.
struct DemoData
{
    std::vector<DemoOwner> owners;
    std::vector<DemoModule> modules;
    std::vector<DemoAssociate> associates; ///< by id, ascending
    /// Seats taken beyond one, by associate and module index: a link may consume several items.
    QHash<QPair<int, int>, int> extraItems;
    DemoInstallation installation;
};

/// Makes the sample tenant: the same for the same arguments, on every machine. \a licenseCount counts those
/// that can be assigned, see demoCatalogue().
DemoData makeDemoData(int associateCount, int licenseCount, QDate today);
