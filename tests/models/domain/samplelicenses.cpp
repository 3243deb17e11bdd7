// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/domain/samplelicenses.h"

ExtendedLicenseInfo samplePackage(const QString &owner, const QString &description,
                                  const QList<SampleModule> &modules)
{
    LicenseInfo info;
    info.companyName = QStringLiteral("Nordic Sample AS");
    info.ownerName = owner;
    info.ownerDescription = description;

    ExtendedLicenseInfo package;
    for (const SampleModule &module : modules) {
        ModuleLicense terms;
        terms.ownerName = owner;
        terms.moduleName = module.name;
        terms.moduleDescription = module.description;
        terms.moduleTooltip = module.tooltip;
        terms.moduleVersion = module.version;
        terms.extraInfo = module.extraInfo;
        terms.prerequisiteModuleName = module.needs;
        terms.licenseType = module.type;
        terms.numberOfLicenses = module.total;
        terms.extraFlags = module.extraFlags;
        terms.sortOrder = module.sortOrder;
        terms.unrestricted = module.unrestricted;
        terms.isHidden = module.isHidden;
        info.moduleLicenses.append(terms);

        ExtendedModuleLicense extended;
        extended.current = terms;
        extended.total = module.total;
        extended.inUse = module.inUse;
        extended.free = module.free.value_or(module.total - module.inUse);
        package.moduleLicenses.append(extended);
    }
    package.current = info;
    return package;
}

LicenseCatalogue sampleCatalogue(const QString &owner, const QList<SampleModule> &modules)
{
    return LicenseCatalogue({samplePackage(owner, owner, modules)});
}
