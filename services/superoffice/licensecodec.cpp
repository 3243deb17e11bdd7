// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/licensecodec.h"

#include "services/superoffice/jsonreader.h"
#include "services/superoffice/packagecodec.h"

#include "models/domain/multilanguagetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

/// A list in which every element is an object that @p readElement turns into a value.
template<class ReadElement>
auto listFromJson(const QByteArray &body, const ReadElement &readElement)
{
    return decodeJsonData(body, [&readElement](const JsonReader &root) {
        QList<decltype(readElement(root))> values;
        for (const JsonReader &element : root.objects())
            values.append(readElement(element));
        return values;
    });
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Result<QList<ModuleLicenseLink>> moduleLicenseLinksFromJson(const QByteArray &body, const QString &textCode)
{
    return listFromJson(body, [&textCode](const JsonReader &row) { return readLink(row, textCode, false); });
}

Result<QList<LicenseOwner>> licenseOwnersFromJson(const QByteArray &body, const QString &textCode)
{
    const auto owners =
        listFromJson(body, [&](const JsonReader &object) { return readOwner(object, textCode); });
    return owners.map(mergedOwners);
}

Result<QList<ExtendedLicenseInfo>> extendedLicenseInfosFromJson(const QByteArray &body,
                                                                const QString &textCode)
{
    return listFromJson(
        body, [&textCode](const JsonReader &object) { return readExtendedLicenseInfo(object, textCode); });
}

Result<ExtendedLicenseInfo> extendedLicenseInfoFromJson(const QByteArray &body, const QString &textCode)
{
    if (isNullAnswer(body))
        return tl::unexpected(ApiError {.kind = ApiError::Kind::NotFound});
    return decodeJson(
        body, [&textCode](const JsonReader &object) { return readExtendedLicenseInfo(object, textCode); });
}

QByteArray userLicensesRequest(qint64 associateId)
{
    return compact({{QStringLiteral("AssociateId"), associateId}});
}

QByteArray satelliteLicensesRequest(qint64 satelliteId)
{
    return compact({{QStringLiteral("SatelliteId"), satelliteId}});
}

QByteArray ownerRequest(const QString &ownerName)
{
    return compact({{QStringLiteral("OwnerName"), ownerName}});
}

QByteArray assignmentsRequest(qint64 associateId, const QString &moduleOwner)
{
    return compact(
        {{QStringLiteral("AssociateId"), associateId}, {QStringLiteral("ModuleOwner"), moduleOwner}});
}

QByteArray assignmentChangeRequest(qint64 associateId, const QString &moduleOwner,
                                   const QStringList &moduleLicenseNames)
{
    return compact({{QStringLiteral("AssociateId"), associateId},
                    {QStringLiteral("ModuleOwner"), moduleOwner},
                    {QStringLiteral("ModuleLicenseNames"), QJsonArray::fromStringList(moduleLicenseNames)}});
}
