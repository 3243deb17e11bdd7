// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/domain/sampleoffer.h"

ModuleLicense sampleTerms(const QString &name, qint64 number)
{
    ModuleLicense terms;
    terms.ownerName = u"ACME"_qs;
    terms.moduleName = name;
    terms.licenseType = LicenseType::UserLicense;
    terms.numberOfLicenses = number;
    return terms;
}

ModuleLicense unlimitedTerms(const QString &name)
{
    ModuleLicense license = sampleTerms(name, 1);
    license.unrestricted = true;
    return license;
}

ExtendedModuleLicense sampleRow(const SampleTerms &current, const SampleTerms &offered, qint64 inUse)
{
    ExtendedModuleLicense row;
    row.current = current;
    row.offered = offered;
    row.inUse = inUse;
    row.total = current ? current->numberOfLicenses : 0;
    row.newTotal = offered ? offered->numberOfLicenses : 0;
    row.free = row.total - inUse;
    row.added = row.newTotal - row.total;
    row.newFree = row.newTotal - inUse;
    return row;
}

ExtendedLicenseInfo sampleOffer(const QList<ExtendedModuleLicense> &rows)
{
    ExtendedLicenseInfo info;
    LicenseInfo package;
    package.ownerName = u"ACME"_qs;
    package.serialNr = u"0012"_qs;
    info.current = package;
    info.offered = package;
    info.moduleLicenses = rows;
    return info;
}

ModuleLicense changedTerms(ModuleLicense terms, QString ModuleLicense::*field, const QString &value)
{
    terms.*field = value;
    return terms;
}
