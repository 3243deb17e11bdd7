// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/licenseagent.h"

#include "services/superoffice/licensecodec.h"
#include "services/superoffice/statuscodec.h"
#include "services/superoffice/unsenterror.h"
#include "services/superoffice/verbatimcodec.h"

#include <algorithm>

namespace {

ApiCall callTo(const char *operation, const QByteArray &body = {}, Effect effect = Effect::Read)
{
    return ApiCall::toAgent(QStringLiteral("License"), QString::fromLatin1(operation), body, effect);
}

ApiCall verbatimCallTo(const char *operation, const QByteArray &body = {})
{
    ApiCall call = callTo(operation, body);
    call.texts = Texts::Verbatim;
    return call;
}

/// The fields of a LicenseOwner that holdingsOf() leaves.
QString holdingFields()
{
    static const QString fields = [] {
        QStringList paths {QStringLiteral("Name")};
        for (const char *list : {"RestrictedModuleLicenses", "UnrestrictedModuleLicenses"}) {
            for (const char *field : {"ModuleLicenseId", "Name", "CanAssign", "IsHidden", "Assigned"})
                paths.append(QString::fromLatin1(list) + u'/' + QLatin1StringView(field));
        }
        return paths.join(u',');
    }();
    return fields;
}

/// @p owners with nothing but what is told of holdings.
QList<LicenseOwner> holdingsOf(const QList<LicenseOwner> &owners)
{
    QList<LicenseOwner> holdings;
    for (const LicenseOwner &owner : owners) {
        LicenseOwner &held = holdings.emplaceBack();
        held.name = owner.name;
        for (const ModuleLicenseLink &link : owner.moduleLicenses) {
            ModuleLicenseLink holding;
            holding.moduleLicenseId = link.moduleLicenseId;
            holding.name = link.name;
            holding.canAssign = link.canAssign;
            holding.isHidden = link.isHidden;
            holding.assigned = link.assigned;
            held.moduleLicenses.append(holding);
        }
    }
    return holdings;
}

/// True where owners came without rows, or anything without a name: `$select` may have taken too much away.
bool isDoubtful(const QList<LicenseOwner> &owners)
{
    const auto isNameless = [](const auto &named) { return named.name.isEmpty(); };
    const auto hasNameless = [&](const LicenseOwner &owner) {
        return isNameless(owner) || std::ranges::any_of(owner.moduleLicenses, isNameless);
    };
    const auto isEmpty = [](const LicenseOwner &owner) { return owner.moduleLicenses.isEmpty(); };
    return !owners.isEmpty()
           && (std::ranges::any_of(owners, hasNameless) || std::ranges::all_of(owners, isEmpty));
}

/// True for errors that a server may give because of `$select`; one that is busy or away has no other reason.
bool mayBlameSelect(const ApiError &error)
{
    using Kind = ApiError::Kind;
    const bool isException = error.httpStatus == 500;
    return error.kind == Kind::Rejected || error.kind == Kind::BadResponse || isException;
}

} // namespace

LicenseAgent::LicenseAgent(WebApi &api, QObject *parent)
    : ApiService(api, parent)
{}

QCoro::Task<Result<QList<ExtendedLicenseInfo>>> LicenseAgent::getLicenseForAllOwnersFromDB()
{
    return ask(callTo("GetLicenseForAllOwnersFromDB"), extendedLicenseInfosFromJson);
}

QCoro::Task<Result<QList<Verbatim<ExtendedLicenseInfo>>>> LicenseAgent::getLicenseForAllOwnersFromDBVerbatim()
{
    return ask(verbatimCallTo("GetLicenseForAllOwnersFromDB"),
               [](const QByteArray &body, const QString &textCode) {
                   return verbatimLicenseInfosFromJson(body, textCode, QDateTime::currentDateTimeUtc());
               });
}

QCoro::Task<Result<ExtendedLicenseInfo>> LicenseAgent::getLicenseFromDB(const QString &ownerName)
{
    return ask(callTo("GetLicenseFromDB", ownerRequest(ownerName)), extendedLicenseInfoFromJson);
}

QCoro::Task<Result<Verbatim<ExtendedLicenseInfo>>>
LicenseAgent::getLicenseFromDBVerbatim(const QString &ownerName)
{
    return ask(verbatimCallTo("GetLicenseFromDB", ownerRequest(ownerName)),
               [](const QByteArray &body, const QString &textCode) {
                   return verbatimLicenseInfoFromJson(body, textCode, QDateTime::currentDateTimeUtc());
               });
}

QCoro::Task<Result<ModuleLicense>> LicenseAgent::getModuleLicenseFromDB(const QString &ownerName,
                                                                        const QString &moduleName)
{
    return ask(callTo("GetModuleLicenseFromDB", moduleRequest(ownerName, moduleName)), moduleLicenseFromJson);
}

QCoro::Task<Result<QList<SelectableMDOListItem>>> LicenseAgent::getUserLicensesMDOList()
{
    return ask(callTo("GetUserLicensesMDOList"), userLicenseTreeFromJson);
}

QCoro::Task<Result<UserAndInstallationLicenceStatus>>
LicenseAgent::getUserAndInstallationLicenceStatus(qint64 associateId)
{
    return ask(callTo("GetUserAndInstallationLicenceStatus", userLicensesRequest(associateId)),
               installationLicenceStatusFromJson);
}

QCoro::Task<Result<FencingInfo>> LicenseAgent::getFencingInfo()
{
    return ask(callTo("GetFencingInfo"), fencingInfoFromJson);
}

ApiCall LicenseAgent::getUserLicensesCall(qint64 associateId)
{
    return callTo("GetUserLicenses", userLicensesRequest(associateId));
}

ApiCall LicenseAgent::getThirdPartyLicenseAssignmentsCall(qint64 associateId, const QString &moduleOwner)
{
    return callTo("GetThirdPartyLicenseAssignments", assignmentsRequest(associateId, moduleOwner));
}

ApiCall LicenseAgent::assignThirdPartyLicensesCall(qint64 associateId, const QString &moduleOwner,
                                                   const QStringList &moduleLicenseNames)
{
    return callTo("AssignThirdPartyLicenses",
                  assignmentChangeRequest(associateId, moduleOwner, moduleLicenseNames), Effect::Write);
}

ApiCall LicenseAgent::unassignThirdPartyLicensesCall(qint64 associateId, const QString &moduleOwner,
                                                     const QStringList &moduleLicenseNames)
{
    return callTo("UnassignThirdPartyLicenses",
                  assignmentChangeRequest(associateId, moduleOwner, moduleLicenseNames), Effect::Write);
}

QCoro::Task<Result<QList<LicenseOwner>>> LicenseAgent::getUserLicenses(qint64 associateId, Fields fields)
{
    const ApiCall call = getUserLicensesCall(associateId);
    const bool mayChoose = api().quirks().select != ServerQuirks::Select::Broken;
    if (fields == Fields::Holdings && mayChoose)
        return getSelectedUserLicenses(call);
    return ask(call, licenseOwnersFromJson);
}

QCoro::Task<Result<QList<LicenseOwner>>> LicenseAgent::getSelectedUserLicenses(ApiCall call)
{
    ApiCall selective = call;
    selective.addQuery(QStringLiteral("$select"), holdingFields());
    auto selected = co_await ask(selective, licenseOwnersFromJson);
    if (!selected && !mayBlameSelect(selected.error()))
        co_return selected;
    // Not cancelled, so this is still there.
    ServerQuirks &quirks = api().quirks();
    const bool isDoubted = !selected || isDoubtful(*selected);
    if (!isDoubted && !selected->isEmpty())
        quirks.select = ServerQuirks::Select::Works;
    if (!isDoubted || quirks.select == ServerQuirks::Select::Works)
        co_return selected;

    auto all = co_await ask(call, licenseOwnersFromJson);
    if (all) {
        const bool isSame = selected && holdingsOf(*selected) == holdingsOf(*all);
        quirks.select = isSame ? ServerQuirks::Select::Works : ServerQuirks::Select::Broken;
    }
    co_return all;
}

QCoro::Task<Result<QList<ModuleLicenseLink>>>
LicenseAgent::getThirdPartyLicenseAssignments(qint64 associateId, const QString &moduleOwner)
{
    return ask(getThirdPartyLicenseAssignmentsCall(associateId, moduleOwner), moduleLicenseLinksFromJson);
}

QCoro::Task<Result<QList<LicenseOwner>>> LicenseAgent::getSatelliteLicenses(qint64 satelliteId)
{
    return ask(callTo("GetSatelliteLicenses", satelliteLicensesRequest(satelliteId)),
               satelliteLicensesFromJson);
}

QCoro::Task<Result<Verbatim<QList<LicenseOwner>>>> LicenseAgent::getCentralLicense()
{
    return ask(verbatimCallTo("GetCentralLicense"), [](const QByteArray &body, const QString &textCode) {
        return verbatimLicenseOwnersFromJson(body, textCode, QDateTime::currentDateTimeUtc());
    });
}

QCoro::Task<Result<QList<ModuleLicenseLink>>>
LicenseAgent::assignThirdPartyLicenses(qint64 associateId, const QString &moduleOwner,
                                       const QStringList &moduleLicenseNames)
{
    return change(assignThirdPartyLicensesCall(associateId, moduleOwner, moduleLicenseNames),
                  moduleLicenseNames);
}

QCoro::Task<Result<QList<ModuleLicenseLink>>>
LicenseAgent::unassignThirdPartyLicenses(qint64 associateId, const QString &moduleOwner,
                                         const QStringList &moduleLicenseNames)
{
    return change(unassignThirdPartyLicensesCall(associateId, moduleOwner, moduleLicenseNames),
                  moduleLicenseNames);
}

QCoro::Task<Result<QList<LicenseOwner>>> LicenseAgent::saveCentralLicense(VerbatimJson license,
                                                                          QHash<LicenseKey, bool> assigned)
{
    if (!license.isFresh(QDateTime::currentDateTimeUtc()))
        co_return tl::unexpected(staleAnswerError());
    const auto body = centralLicenseRequest(license, assigned);
    if (!body)
        co_return tl::unexpected(body.error());
    const QString textCode = api().language().textCode;
    const ApiCall call = callTo("SaveCentralLicense", *body, Effect::Write);
    auto answer = co_await send(call);
    if (!answer)
        co_return tl::unexpected(answer.error());
    auto owners = co_await decodedAdvice(*answer, textCode, licenseOwnersFromJson);
    co_return owners;
}

QCoro::Task<Result<QList<ModuleLicenseLink>>> LicenseAgent::change(ApiCall call, QStringList names)
{
    if (names.isEmpty())
        co_return tl::unexpected(unsentError(QStringLiteral("%1 without names").arg(call.path)));
    const QString textCode = api().language().textCode;
    auto answer = co_await send(call);
    if (!answer)
        co_return tl::unexpected(answer.error());
    auto links = co_await decodedAdvice(*answer, textCode, moduleLicenseLinksFromJson);
    co_return links;
}
