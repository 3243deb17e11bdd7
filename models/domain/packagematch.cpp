// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/packagematch.h"

#include <QMap>

using DeviationField = PackageDeviation::Field;

namespace {

/// The modules with seats, by code name; those count by letter case.
QMap<QString, ModuleSeats> seatsOf(const LicenseInfo &package)
{
    QMap<QString, ModuleSeats> seats;
    for (const ModuleLicense &module : package.moduleLicenses) {
        if (!module.unrestricted && module.numberOfLicenses == 0)
            continue;
        ModuleSeats &all = seats[module.moduleName];
        all.number += module.numberOfLicenses;
        all.unrestricted = all.unrestricted || module.unrestricted;
    }
    return seats;
}

std::optional<ModuleSeats> valueIn(const QMap<QString, ModuleSeats> &seats, const QString &module)
{
    const auto found = seats.constFind(module);
    return found == seats.cend() ? std::nullopt : std::optional(*found);
}

bool areSame(const std::optional<ModuleSeats> &left, const std::optional<ModuleSeats> &right)
{
    if (left && right && left->unrestricted && right->unrestricted)
        return true;
    return left == right;
}

/// Dates that never come are the same in each of their spellings, days in each of theirs.
bool areSame(const LicenseDate &left, const LicenseDate &right)
{
    if (left.isForever || right.isForever)
        return left.isForever == right.isForever;
    return left.date.isValid() ? left.date == right.date : left.text == right.text;
}

void addTexts(QList<PackageDeviation> &deviations, const LicenseInfo &expected, const LicenseInfo &found)
{
    const auto compare = [&](DeviationField field, const QString &wanted, const QString &stored) {
        if (wanted != stored)
            deviations.append({.field = field, .expected = wanted, .found = stored});
    };
    compare(DeviationField::CompanyName, expected.companyName, found.companyName);
    compare(DeviationField::SerialNr, expected.serialNr, found.serialNr);
    compare(DeviationField::LicenseVersion, expected.licenseVersion, found.licenseVersion);
}

void addDates(QList<PackageDeviation> &deviations, const LicenseInfo &expected, const LicenseInfo &found)
{
    const auto compare = [&](DeviationField field, const LicenseDate &wanted, const LicenseDate &stored) {
        if (!areSame(wanted, stored))
            deviations.append({.field = field, .expected = wanted.text, .found = stored.text});
    };
    compare(DeviationField::MaintenanceDate, expected.maintenanceDate, found.maintenanceDate);
    compare(DeviationField::AdminWarningDate, expected.adminWarningDate, found.adminWarningDate);
    compare(DeviationField::ExpiryDate, expected.expiryDate, found.expiryDate);
    compare(DeviationField::GraceDate, expected.graceDate, found.graceDate);
}

void addModules(QList<PackageDeviation> &deviations, const LicenseInfo &expected, const LicenseInfo &found)
{
    const QMap<QString, ModuleSeats> wanted = seatsOf(expected);
    const QMap<QString, ModuleSeats> stored = seatsOf(found);
    QMap<QString, ModuleSeats> all = wanted;
    all.insert(stored);
    for (auto module = all.keyBegin(); module != all.keyEnd(); ++module) {
        const auto wantedSeats = valueIn(wanted, *module);
        const auto storedSeats = valueIn(stored, *module);
        if (!areSame(wantedSeats, storedSeats))
            deviations.append({.field = DeviationField::Module,
                               .module = *module,
                               .expectedSeats = wantedSeats,
                               .foundSeats = storedSeats});
    }
}

using ModuleOf = const ModuleLicense *(*)(const ExtendedModuleLicense &row);

/// @p package with its modules, from the rows where it lists none itself.
LicenseInfo completed(LicenseInfo package, const ExtendedLicenseInfo &info, ModuleOf moduleOf)
{
    if (!package.moduleLicenses.isEmpty())
        return package;
    for (const ExtendedModuleLicense &row : info.moduleLicenses) {
        if (const ModuleLicense *module = moduleOf(row))
            package.moduleLicenses.append(*module);
    }
    return package;
}

} // namespace

QList<PackageDeviation> packageDeviations(const LicenseInfo &expected, const LicenseInfo &found)
{
    QList<PackageDeviation> deviations;
    addTexts(deviations, expected, found);
    addDates(deviations, expected, found);
    addModules(deviations, expected, found);
    return deviations;
}

std::optional<LicenseInfo> storedPackage(const ExtendedLicenseInfo &info)
{
    if (!info.current)
        return offeredPackage(info); // some servers may name it so
    return completed(*info.current, info,
                     [](const ExtendedModuleLicense &row) { return row.current ? &*row.current : nullptr; });
}

std::optional<LicenseInfo> offeredPackage(const ExtendedLicenseInfo &info)
{
    if (!info.offered)
        return std::nullopt;
    return completed(*info.offered, info,
                     [](const ExtendedModuleLicense &row) { return row.offered ? &*row.offered : nullptr; });
}
