// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/packagecodec.h"

#include "models/domain/multilanguagetext.h"
#include "services/superoffice/wireenums.h"

namespace {

using Name = QLatin1StringView;

/// What @p read gives, or none where the server sent null or nothing.
template<class Read>
auto optionalFrom(const JsonReader &object, const QString &textCode, Read read)
    -> std::optional<decltype(read(object, textCode))>
{
    if (object.isNull())
        return std::nullopt;
    return read(object, textCode);
}

ExtendedModuleLicense readExtendedModuleLicense(const JsonReader &object, const QString &textCode)
{
    ExtendedModuleLicense module;
    module.offered = optionalFrom(object.field(Name("New")), textCode, readModuleLicense);
    module.current = optionalFrom(object.field(Name("Current")), textCode, readModuleLicense);
    module.inUse = object.field(Name("NumberOfLicensesInUse")).integer();
    module.free = object.field(Name("NumberOfLicensesFree")).integer();
    module.added = object.field(Name("NumberOfLicensesAdded")).integer();
    module.newTotal = object.field(Name("NumberOfLicensesNewTotal")).integer();
    module.newFree = object.field(Name("NumberOfLicensesNewFree")).integer();
    module.total = object.field(Name("NumberOfLicensesTotal")).integer();
    return module;
}

} // namespace

ModuleLicense readModuleLicense(const JsonReader &object, const QString &textCode)
{
    ModuleLicense module;
    module.ownerName = object.field(Name("OwnerName")).text();
    module.moduleName = object.field(Name("ModuleName")).text();
    module.moduleDescription = resolvedText(object.field(Name("ModuleDescription")).text(), textCode);
    module.moduleTooltip = resolvedText(object.field(Name("ModuleTooltip")).text(), textCode);
    module.moduleVersion = object.field(Name("ModuleVersion")).text();
    module.extraInfo = object.field(Name("ExtraInfo")).text();
    module.prerequisiteModuleName = object.field(Name("PrerequisiteModuleName")).text();
    module.licenseType = licenseTypeFromName(object.field(Name("LicenseType")).text());
    module.allowedUserType = userTypeFromName(object.field(Name("AllowedUserType")).text());
    module.numberOfLicenses = object.field(Name("NumberOfLicenses")).integer();
    module.extraFlags = object.field(Name("ExtraFlags")).integer();
    module.sortOrder = object.field(Name("SortOrder")).integer();
    module.unrestricted = object.field(Name("Unrestricted")).boolean();
    module.isHidden = object.field(Name("IsHidden")).boolean();
    return module;
}

LicenseInfo readLicenseInfo(const JsonReader &object, const QString &textCode)
{
    LicenseInfo package;
    package.companyName = object.field(Name("CompanyName")).text();
    package.serialNr = object.field(Name("SerialNr")).text();
    package.ownerName = object.field(Name("OwnerName")).text();
    package.ownerDescription = resolvedText(object.field(Name("OwnerDescription")).text(), textCode);
    package.licenseUrl = object.field(Name("LicenseUrl")).text();
    package.licenseVersion = object.field(Name("LicenseVersion")).text();
    package.productType = object.field(Name("ProductType")).text();
    package.productDescription = resolvedText(object.field(Name("ProductDescription")).text(), textCode);
    package.nextCheckDate = licenseDateFromText(object.field(Name("NextCheckDate")).text());
    package.maintenanceDate = licenseDateFromText(object.field(Name("MaintenanceDate")).text());
    package.adminWarningDate = licenseDateFromText(object.field(Name("AdminWarningDate")).text());
    package.expiryDate = licenseDateFromText(object.field(Name("ExpiryDate")).text());
    package.graceDate = licenseDateFromText(object.field(Name("GraceDate")).text());
    package.extraFlags = object.field(Name("ExtraFlags")).integer();
    package.deploymentType = object.field(Name("DeploymentType")).integer();
    for (const JsonReader &module : object.field(Name("ModuleLicenses")).objects())
        package.moduleLicenses.append(readModuleLicense(module, textCode));
    return package;
}

ExtendedLicenseInfo readExtendedLicenseInfo(const JsonReader &object, const QString &textCode)
{
    ExtendedLicenseInfo info;
    info.reason = resolvedText(object.field(Name("Reason")).text(), textCode);
    info.canBeActivated = object.field(Name("CanBeActivated")).boolean();
    info.offered = optionalFrom(object.field(Name("New")), textCode, readLicenseInfo);
    info.current = optionalFrom(object.field(Name("Current")), textCode, readLicenseInfo);
    for (const JsonReader &module : object.field(Name("ExtendedModuleLicenses")).objects())
        info.moduleLicenses.append(readExtendedModuleLicense(module, textCode));
    info.accumulatedNextCheckDate = object.field(Name("AccumulatedNextCheckDate")).text();
    return info;
}
