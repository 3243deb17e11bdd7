// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensedate.h"
#include "models/domain/licensetype.h"
#include "models/domain/seats.h"

#include <QList>
#include <QString>

#include <optional>

/// The terms of one module licence, as its owner sells it (API reference 4.7).
/// Signatures and keys stay in the raw answer: they are never shown, logged or exported.
struct ModuleLicense
{
    QString ownerName;
    QString moduleName;
    QString moduleDescription;
    QString moduleTooltip;
    QString moduleVersion;
    QString extraInfo; ///< for user plans the "set=" list of what they imply
    QString prerequisiteModuleName;
    LicenseType licenseType = LicenseType::Unknown;
    UserType allowedUserType = UserType::Unknown;
    qint64 numberOfLicenses = 0;
    qint64 extraFlags = 0;
    qint64 sortOrder = 0;
    bool unrestricted = false;
    bool isHidden = false;

    friend bool operator==(const ModuleLicense &, const ModuleLicense &) = default;
};

/// One owner's whole licence package (API reference 4.6).
struct LicenseInfo
{
    QString companyName;
    QString serialNr; ///< digits, but text: leading zeros count
    QString ownerName;
    QString ownerDescription;
    QString licenseUrl;
    QString licenseVersion;
    QString productType;
    QString productDescription;
    LicenseDate nextCheckDate;
    LicenseDate maintenanceDate;
    LicenseDate adminWarningDate;
    LicenseDate expiryDate;
    LicenseDate graceDate;
    qint64 extraFlags = 0;
    qint64 deploymentType = 0;
    QList<ModuleLicense> moduleLicenses;

    friend bool operator==(const LicenseInfo &, const LicenseInfo &) = default;
};

/// A module licence stored now beside the one offered, with its seats before and after (API reference 4.5).
struct ExtendedModuleLicense
{
    std::optional<ModuleLicense> offered; ///< "New" on the wire; none: it goes away, or nothing was fetched
    std::optional<ModuleLicense> current; ///< none: the module is new
    qint64 inUse = 0;
    qint64 free = 0;
    qint64 added = 0;
    qint64 newTotal = 0;
    qint64 newFree = 0;
    qint64 total = 0;

    /// The stored terms, else the offered ones, else nullptr.
    [[nodiscard]] const ModuleLicense *terms() const
    {
        return current ? &*current : offered ? &*offered : nullptr;
    }

    friend bool operator==(const ExtendedModuleLicense &, const ExtendedModuleLicense &) = default;
};

/// One owner's package with its usage, and the package offered in its place (API reference 4.3).
struct ExtendedLicenseInfo
{
    QString reason; ///< why the offered package cannot be activated
    bool canBeActivated = false;
    std::optional<LicenseInfo> offered; ///< "New" on the wire
    std::optional<LicenseInfo> current;
    QList<ExtendedModuleLicense> moduleLicenses;
    QString accumulatedNextCheckDate; ///< an instant, as received

    /// The stored package, else the offered one, else nullptr.
    [[nodiscard]] const LicenseInfo *package() const
    {
        return current ? &*current : offered ? &*offered : nullptr;
    }

    friend bool operator==(const ExtendedLicenseInfo &, const ExtendedLicenseInfo &) = default;
};
