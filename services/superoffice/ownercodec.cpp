// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/ownercodec.h"

#include "models/domain/multilanguagetext.h"

namespace {

using Name = QLatin1StringView;

/// @p isInUnrestrictedList decides only where the row does not say itself whether it has a ceiling.
ModuleLicenseLink readLink(const JsonReader &row, const QString &textCode, bool isInUnrestrictedList)
{
    ModuleLicenseLink link;
    link.moduleLicenseId = row.field(Name("ModuleLicenseId")).integer();
    link.name = row.field(Name("Name")).text();
    link.description = resolvedText(row.field(Name("Description")).text(), textCode);
    link.tooltip = resolvedText(row.field(Name("Tooltip")).text(), textCode);
    link.prerequisiteModuleName = row.field(Name("PrerequisiteModuleName")).text();
    link.total = row.field(Name("Total")).integer();
    link.free = row.field(Name("Free")).integer();
    link.inUse = row.field(Name("InUse")).integer();
    link.sortOrder = row.field(Name("SortOrder")).integer();
    link.extraFlags = row.field(Name("ExtraFlags")).integer();
    link.unrestricted = row.field(Name("Unrestricted")).optionalBoolean().value_or(isInUnrestrictedList);
    link.canAssign = row.field(Name("CanAssign")).boolean();
    link.isHidden = row.field(Name("IsHidden")).boolean();
    link.assigned = row.field(Name("Assigned")).boolean();
    return link;
}

LicenseOwner readOwner(const JsonReader &object, const QString &textCode)
{
    LicenseOwner owner;
    owner.name = object.field(Name("Name")).text();
    owner.description = resolvedText(object.field(Name("Description")).text(), textCode);
    for (const JsonReader &row : object.field(Name("RestrictedModuleLicenses")).objects())
        owner.moduleLicenses.append(readLink(row, textCode, false));
    for (const JsonReader &row : object.field(Name("UnrestrictedModuleLicenses")).objects())
        owner.moduleLicenses.append(readLink(row, textCode, true));
    return owner;
}

} // namespace

ModuleLicenseLink readModuleLicenseLink(const JsonReader &row, const QString &textCode)
{
    return readLink(row, textCode, false);
}

QList<LicenseOwner> readLicenseOwners(const JsonReader &list, const QString &textCode)
{
    QList<LicenseOwner> owners;
    for (const JsonReader &object : list.objects())
        owners.append(readOwner(object, textCode));
    return mergedOwners(owners);
}
