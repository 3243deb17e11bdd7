// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/licensecodec.h"

#include "services/superoffice/jsonreader.h"
#include "services/superoffice/ownercodec.h"
#include "services/superoffice/packagecodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<QList<ModuleLicenseLink>> moduleLicenseLinksFromJson(const QByteArray &body, const QString &textCode)
{
    return decodeJsonList(body, [&](const JsonReader &row) { return readModuleLicenseLink(row, textCode); });
}

Result<QList<LicenseOwner>> licenseOwnersFromJson(const QByteArray &body, const QString &textCode)
{
    return decodeJsonData(body, [&](const JsonReader &list) { return readLicenseOwners(list, textCode); });
}

Result<QList<LicenseOwner>> satelliteLicensesFromJson(const QByteArray &body, const QString &textCode)
{
    return decodeJsonObject(body, [&](const JsonReader &list) { return readLicenseOwners(list, textCode); });
}

Result<QList<ExtendedLicenseInfo>> extendedLicenseInfosFromJson(const QByteArray &body,
                                                                const QString &textCode)
{
    return decodeJsonList(
        body, [&](const JsonReader &object) { return readExtendedLicenseInfo(object, textCode); });
}

Result<ExtendedLicenseInfo> extendedLicenseInfoFromJson(const QByteArray &body, const QString &textCode)
{
    return decodeJsonObject(
        body, [&](const JsonReader &object) { return readExtendedLicenseInfo(object, textCode); });
}

Result<ModuleLicense> moduleLicenseFromJson(const QByteArray &body, const QString &textCode)
{
    return decodeJsonObject(body,
                            [&](const JsonReader &object) { return readModuleLicense(object, textCode); });
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

QByteArray moduleRequest(const QString &ownerName, const QString &moduleName)
{
    return compact({{QStringLiteral("OwnerName"), ownerName}, {QStringLiteral("ModuleName"), moduleName}});
}

QByteArray moduleOwnerRequest(const QString &moduleOwner)
{
    return compact({{QStringLiteral("ModuleOwner"), moduleOwner}});
}

QByteArray serialNumberRequest(const QString &companyName, const QString &serialNumber)
{
    return compact(
        {{QStringLiteral("NewCompanyName"), companyName}, {QStringLiteral("NewSerialNumber"), serialNumber}});
}

QByteArray fileRequest(const QString &fileContent)
{
    return compact({{QStringLiteral("FileContent"), fileContent}});
}
