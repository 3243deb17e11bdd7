// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/licenseserveragent.h"

#include "models/domain/licenseowner.h"
#include "services/superoffice/licensecodec.h"
#include "services/superoffice/statuscodec.h"
#include "services/superoffice/unsenterror.h"
#include "services/superoffice/verbatimcodec.h"

namespace {

ApiCall serverCallTo(const char *operation, const QByteArray &body, Effect effect = Effect::Read)
{
    return ApiCall::toAgent(QStringLiteral("License"), QString::fromLatin1(operation), body, effect);
}

ApiCall issuerCallTo(const char *operation, const QByteArray &body, Effect effect = Effect::Read)
{
    ApiCall call = serverCallTo(operation, body, effect);
    call.deadline = IssuerDeadline;
    return call;
}

Result<Verbatim<ExtendedLicenseInfo>> packageFrom(const QByteArray &body, const QString &textCode)
{
    return verbatimLicenseInfoFromJson(body, textCode, QDateTime::currentDateTimeUtc());
}

bool isFresh(const VerbatimJson &package)
{
    return package.isFresh(QDateTime::currentDateTimeUtc());
}

} // namespace

LicenseServerAgent::LicenseServerAgent(WebApi &api, QObject *parent)
    : ApiService(api, parent)
{}

QCoro::Task<Result<CheckLicenseStatusResult>>
LicenseServerAgent::getLicenseStatusFromLicenseServer(const QString &ownerName)
{
    return ask(issuerCallTo("GetLicenseStatusFromLicenseServer", ownerRequest(ownerName), Effect::Write),
               checkLicenseStatusFromJson);
}

QCoro::Task<Result<Verbatim<ExtendedLicenseInfo>>>
LicenseServerAgent::getLicenseFromLicenseServer(const QString &ownerName)
{
    ApiCall call = issuerCallTo("GetLicenseFromLicenseServer", ownerRequest(ownerName));
    call.texts = Texts::Verbatim;
    return ask(call, packageFrom);
}

QCoro::Task<Result<Verbatim<ExtendedLicenseInfo>>>
LicenseServerAgent::getLicenseFromFile(const QString &fileContent)
{
    ApiCall call = serverCallTo("GetLicenseFromFile", fileRequest(fileContent));
    call.texts = Texts::Verbatim;
    return ask(call, packageFrom);
}

QCoro::Task<Result<QString>>
LicenseServerAgent::getModuleLicenseHistoryFromLicenseServer(VerbatimJson package, QString moduleName)
{
    if (!isFresh(package))
        co_return tl::unexpected(staleAnswerError());
    const auto body = moduleHistoryRequest(package, moduleName);
    if (!body)
        co_return tl::unexpected(body.error());
    const ApiCall call = issuerCallTo("GetModuleLicenseHistoryFromLicenseServer", *body);
    auto history = co_await ask(call, moduleHistoryFromJson);
    co_return history;
}

QCoro::Task<Result<QUrl>> LicenseServerAgent::getShopUrl(const QString &ownerName)
{
    return ask(serverCallTo("GetShopUrl", ownerRequest(ownerName)), shopUrlFromJson);
}

QCoro::Task<Result<LicenseResult>> LicenseServerAgent::validateLicenseInfo(VerbatimJson package)
{
    const ApiCall call = serverCallTo("ValidateLicenseInfo", validateRequest(package));
    return sendPackage(call, std::move(package));
}

QCoro::Task<Result<LicenseResult>> LicenseServerAgent::activateLicenseInfo(VerbatimJson package)
{
    const ApiCall call = issuerCallTo("ActivateLicenseInfo", activateRequest(package), Effect::Write);
    return sendPackage(call, std::move(package));
}

QCoro::Task<Result<LicenseResult>> LicenseServerAgent::sendPackage(ApiCall call, VerbatimJson package)
{
    if (!isFresh(package))
        co_return tl::unexpected(staleAnswerError());
    auto result = co_await ask(call, licenseResultFromJson);
    co_return result;
}

QCoro::Task<Result<ExtendedLicenseInfo>> LicenseServerAgent::addLicenseFromFile(QString fileContent)
{
    const QString textCode = api().language().textCode;
    const ApiCall call = issuerCallTo("AddLicenseFromFile", fileRequest(fileContent), Effect::Write);
    auto answer = co_await send(call);
    if (!answer)
        co_return tl::unexpected(answer.error());
    auto package = co_await decodedAdvice(*answer, textCode, extendedLicenseInfoFromJson);
    co_return package;
}

QCoro::Task<Result<LicenseResult>> LicenseServerAgent::changeSerialNumber(const QString &companyName,
                                                                          const QString &serialNumber)
{
    const QByteArray body = serialNumberRequest(companyName, serialNumber);
    return ask(issuerCallTo("ChangeSerialNumber", body, Effect::Write), licenseResultFromJson);
}

QCoro::Task<Result<LicenseResult>> LicenseServerAgent::removeLicenseFromDB(QString moduleOwner)
{
    if (isSuperOfficeName(moduleOwner.trimmed()))
        co_return tl::unexpected(ownPackageError());
    const ApiCall call = serverCallTo("RemoveLicenseFromDB", moduleOwnerRequest(moduleOwner), Effect::Write);
    auto result = co_await ask(call, licenseResultFromJson);
    co_return result;
}
