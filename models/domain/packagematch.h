// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licenseinfo.h"

#include <QList>
#include <QString>

#include <optional>

// Whether a package is the one that was ordered. Texts for people, display names and keys do not count: they
// may have been read in another language.

/// How many seats a module has; rows of the same name, as of several versions, together.
struct ModuleSeats
{
    qint64 number = 0;
    bool unrestricted = false; ///< the number means nothing then

    friend bool operator==(const ModuleSeats &, const ModuleSeats &) = default;
};

/// Something about a package that is not as it is in another one.
struct PackageDeviation
{
    enum class Field {
        CompanyName,
        SerialNr,
        LicenseVersion,
        MaintenanceDate,
        AdminWarningDate,
        ExpiryDate,
        GraceDate,
        Module, ///< see module
    };
    Field field = Field::CompanyName;
    QString module {}; ///< code name; of Module alone
    QString expected {}; ///< as the server wrote it; of Module empty
    QString found {};
    std::optional<ModuleSeats> expectedSeats {}; ///< of Module: none where there is to be no such module
    std::optional<ModuleSeats> foundSeats {};

    friend bool operator==(const PackageDeviation &, const PackageDeviation &) = default;
};

/// What @p found has otherwise than @p expected, in the order of Field, modules by name; empty where they are
/// the same package. A module without a seat is as good as none.
[[nodiscard]] QList<PackageDeviation> packageDeviations(const LicenseInfo &expected,
                                                        const LicenseInfo &found);

/// The package in an answer that tells what is stored, with all its modules: from the rows where the package
/// itself lists none.
[[nodiscard]] std::optional<LicenseInfo> storedPackage(const ExtendedLicenseInfo &info);
/// The package on offer, likewise.
[[nodiscard]] std::optional<LicenseInfo> offeredPackage(const ExtendedLicenseInfo &info);
