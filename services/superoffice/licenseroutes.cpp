// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/licenseroutes.h"

#include "services/superoffice/jsonreader.h"
#include "services/superoffice/licensecodec.h"
#include "services/superoffice/statuscodec.h"
#include "services/superoffice/unsenterror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

ApiCall routeTo(const QStringList &segments, const char *method = "GET", Effect effect = Effect::Read)
{
    return ApiCall::toRoute(QStringList {QStringLiteral("License")} + segments, method, effect);
}

bool isOneOf(const QString &name, std::initializer_list<const char *> words)
{
    return std::ranges::any_of(words, [&name](const char *word) {
        return name.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0;
    });
}

/// False for names that a route cannot carry, encoded or not.
bool isSegment(const QString &name)
{
    return !name.isEmpty() && name != u"." && name != u"..";
}

bool isReachableOwner(const QString &name)
{
    return isSegment(name) && !isOneOf(name, {"User", "Site", "ChangeSerialNumber"});
}

bool isReachableModule(const QString &name)
{
    bool isNumber = false;
    name.toLongLong(&isNumber); // taken for an associate
    return isSegment(name) && !isNumber && !isOneOf(name, {"ShopUrl"});
}

ApiError unreachable(const QString &name)
{
    return unsentError(QStringLiteral("no route leads to \"%1\"").arg(name));
}

/// Sends nothing: @p error is the whole answer.
template<class T>
QCoro::Task<Result<T>> refused(ApiError error)
{
    co_return tl::unexpected(error);
}

QByteArray nameList(const QStringList &names)
{
    return QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact);
}

QByteArray nameObject(const QStringList &names)
{
    return QJsonDocument(
               QJsonObject {{QStringLiteral("moduleLicenseNames"), QJsonArray::fromStringList(names)}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

LicenseRoutes::LicenseRoutes(WebApi &api, QObject *parent)
    : ApiService(api, parent)
{}

QCoro::Task<Result<QList<ExtendedLicenseInfo>>> LicenseRoutes::getLicenseForAllOwnersFromDB()
{
    return ask(routeTo({}), extendedLicenseInfosFromJson);
}

QCoro::Task<Result<ExtendedLicenseInfo>> LicenseRoutes::getLicenseFromDB(const QString &ownerName)
{
    if (!isReachableOwner(ownerName))
        return refused<ExtendedLicenseInfo>(unreachable(ownerName));
    return ask(routeTo({ownerName}), extendedLicenseInfoFromJson);
}

QCoro::Task<Result<ModuleLicense>> LicenseRoutes::getModuleLicenseFromDB(const QString &ownerName,
                                                                         const QString &moduleName)
{
    if (!isReachableOwner(ownerName) || !isReachableModule(moduleName))
        return refused<ModuleLicense>(unreachable(ownerName + u'/' + moduleName));
    return ask(routeTo({ownerName, moduleName}), moduleLicenseFromJson);
}

QCoro::Task<Result<QUrl>> LicenseRoutes::getShopUrl(const QString &ownerName)
{
    if (!isReachableOwner(ownerName))
        return refused<QUrl>(unreachable(ownerName));
    return ask(routeTo({ownerName, QStringLiteral("ShopUrl")}), shopUrlFromJson);
}

QCoro::Task<Result<QList<SelectableMDOListItem>>> LicenseRoutes::getUserLicensesMDOList()
{
    return ask(routeTo({QStringLiteral("User"), QStringLiteral("MdoList")}), userLicenseTreeFromJson);
}

QCoro::Task<Result<QList<LicenseOwner>>> LicenseRoutes::getUserLicenses(qint64 associateId)
{
    return ask(routeTo({QStringLiteral("User"), QString::number(associateId)}), licenseOwnersFromJson);
}

QCoro::Task<Result<QList<LicenseOwner>>> LicenseRoutes::getSatelliteLicenses(qint64 satelliteId)
{
    return ask(routeTo({QStringLiteral("Site"), QString::number(satelliteId)}), licenseOwnersFromJson);
}

QCoro::Task<Result<QList<ModuleLicenseLink>>>
LicenseRoutes::getThirdPartyLicenseAssignments(qint64 associateId, const QString &moduleOwner)
{
    if (!isReachableOwner(moduleOwner))
        return refused<QList<ModuleLicenseLink>>(unreachable(moduleOwner));
    return ask(routeTo({moduleOwner, QString::number(associateId)}), moduleLicenseLinksFromJson);
}

QCoro::Task<Result<QList<ModuleLicenseLink>>>
LicenseRoutes::assignThirdPartyLicenses(qint64 associateId, const QString &moduleOwner,
                                        const QStringList &moduleLicenseNames)
{
    if (!isReachableOwner(moduleOwner))
        return refused<QList<ModuleLicenseLink>>(unreachable(moduleOwner));
    return change(routeTo({moduleOwner, QString::number(associateId)}, "PUT", Effect::Write),
                  moduleLicenseNames);
}

QCoro::Task<Result<QList<ModuleLicenseLink>>>
LicenseRoutes::unassignThirdPartyLicenses(qint64 associateId, const QString &moduleOwner,
                                          const QStringList &moduleLicenseNames)
{
    if (!isReachableOwner(moduleOwner))
        return refused<QList<ModuleLicenseLink>>(unreachable(moduleOwner));
    return change(routeTo({moduleOwner, QString::number(associateId)}, "DELETE", Effect::Write),
                  moduleLicenseNames);
}

QCoro::Task<Result<QList<ModuleLicenseLink>>> LicenseRoutes::change(ApiCall call, QStringList names)
{
    if (names.isEmpty())
        co_return tl::unexpected(unsentError(QStringLiteral("%1 without names").arg(call.path)));
    const QString textCode = api().language().textCode;
    // Which of the two forms a server takes is said nowhere; one that answers 400 has done nothing yet.
    call.body = nameList(names);
    auto answer = co_await send(call);
    if (!answer && answer.error().httpStatus == 400) {
        call.body = nameObject(names);
        answer = co_await send(call);
    }
    if (!answer)
        co_return tl::unexpected(answer.error());
    auto links = co_await decodedAdvice(*answer, textCode, moduleLicenseLinksFromJson);
    co_return links;
}

QCoro::Task<Result<ExtendedLicenseInfo>> LicenseRoutes::addLicenseFromFile(QString fileContent)
{
    const QString textCode = api().language().textCode;
    ApiCall call = routeTo({}, "POST", Effect::Write);
    call.contentType = QByteArrayLiteral("text/plain; charset=utf-8");
    call.body = fileContent.toUtf8();
    call.deadline = IssuerDeadline;
    auto answer = co_await send(call);
    if (!answer)
        co_return tl::unexpected(answer.error());
    auto package = co_await decodedAdvice(*answer, textCode, extendedLicenseInfoFromJson);
    co_return package;
}

QCoro::Task<Result<LicenseResult>> LicenseRoutes::changeSerialNumber(const QString &companyName,
                                                                     const QString &serialNumber)
{
    ApiCall call = routeTo({QStringLiteral("ChangeSerialNumber")}, "POST", Effect::Write);
    call.addQuery(QStringLiteral("newCompanyName"), companyName);
    call.addQuery(QStringLiteral("newSerialNumber"), serialNumber);
    call.deadline = IssuerDeadline;
    return ask(call, licenseResultFromJson);
}

QCoro::Task<Result<LicenseResult>> LicenseRoutes::removeLicenseFromDB(const QString &moduleOwner)
{
    if (isSuperOfficeName(moduleOwner.trimmed()))
        return refused<LicenseResult>(ownPackageError());
    if (!isReachableOwner(moduleOwner))
        return refused<LicenseResult>(unreachable(moduleOwner));
    return ask(routeTo({moduleOwner}, "DELETE", Effect::Write), licenseResultFromJson);
}
