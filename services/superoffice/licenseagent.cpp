// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/licenseagent.h"

#include "services/superoffice/licensecodec.h"

#include <utility>

using std::chrono::milliseconds;

// The server passes the question on to a licence server on the internet.
static constexpr milliseconds IssuerDeadline = std::chrono::seconds(120);

static QString agentName()
{
    return QStringLiteral("License");
}

LicenseAgent::LicenseAgent(WebApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_scope(&api.scope())
{}

LicenseAgent::~LicenseAgent()
{
    m_scope.cancel();
}

QCoro::Task<Result<QList<ExtendedLicenseInfo>>> LicenseAgent::getLicenseForAllOwnersFromDB()
{
    return read(QStringLiteral("GetLicenseForAllOwnersFromDB"), {}, extendedLicenseInfosFromJson);
}

QCoro::Task<Result<QList<LicenseOwner>>> LicenseAgent::getUserLicenses(qint64 associateId)
{
    return read(QStringLiteral("GetUserLicenses"), userLicensesRequest(associateId), licenseOwnersFromJson);
}

QCoro::Task<Result<QList<ModuleLicenseLink>>>
LicenseAgent::getThirdPartyLicenseAssignments(qint64 associateId, const QString &moduleOwner)
{
    return read(QStringLiteral("GetThirdPartyLicenseAssignments"),
                assignmentsRequest(associateId, moduleOwner), moduleLicenseLinksFromJson);
}

QCoro::Task<Result<QList<ModuleLicenseLink>>>
LicenseAgent::getThirdPartyLicenseAssignmentsByRest(qint64 associateId, QString moduleOwner)
{
    const QString textCode = m_api.language().textCode;
    const QString path =
        WebApi::encodedPath({QStringLiteral("License"), moduleOwner, QString::number(associateId)});
    const QUrlQuery noQuery;
    auto answer = co_await m_api.get(path, noQuery, &m_scope);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return moduleLicenseLinksFromJson(*answer, textCode);
}

QCoro::Task<Result<QList<ModuleLicenseLink>>>
LicenseAgent::assignThirdPartyLicenses(qint64 associateId, QString moduleOwner,
                                       QStringList moduleLicenseNames)
{
    return change(QStringLiteral("AssignThirdPartyLicenses"), associateId, std::move(moduleOwner),
                  std::move(moduleLicenseNames));
}

QCoro::Task<Result<QList<ModuleLicenseLink>>>
LicenseAgent::unassignThirdPartyLicenses(qint64 associateId, QString moduleOwner,
                                         QStringList moduleLicenseNames)
{
    return change(QStringLiteral("UnassignThirdPartyLicenses"), associateId, std::move(moduleOwner),
                  std::move(moduleLicenseNames));
}

QCoro::Task<Result<QList<LicenseOwner>>> LicenseAgent::getSatelliteLicenses(qint64 satelliteId)
{
    return read(QStringLiteral("GetSatelliteLicenses"), satelliteLicensesRequest(satelliteId),
                licenseOwnersFromJson);
}

QCoro::Task<Result<ExtendedLicenseInfo>> LicenseAgent::getLicenseFromLicenseServer(const QString &ownerName)
{
    return read(QStringLiteral("GetLicenseFromLicenseServer"), ownerRequest(ownerName),
                extendedLicenseInfoFromJson, IssuerDeadline);
}

// Coroutines here touch no member after their first co_await: the agent may be gone by then.

template<class Decode>
QCoro::Task<typename std::invoke_result<Decode, QByteArray, QString>::type>
LicenseAgent::read(QString operation, QByteArray body, Decode decode, milliseconds deadline)
{
    const QString textCode = m_api.language().textCode;
    const QString agent = agentName();
    auto answer = co_await m_api.post(agent, operation, body, Effect::Read, deadline, &m_scope);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return decode(*answer, textCode);
}

QCoro::Task<Result<QList<ModuleLicenseLink>>> LicenseAgent::change(QString operation, qint64 associateId,
                                                                   QString moduleOwner,
                                                                   QStringList moduleLicenseNames)
{
    if (moduleLicenseNames.isEmpty()) {
        co_return tl::unexpected(ApiError {.kind = ApiError::Kind::Rejected,
                                           .detail = QStringLiteral("%1 without names").arg(operation)});
    }
    const QString textCode = m_api.language().textCode;
    const QByteArray body = assignmentChangeRequest(associateId, moduleOwner, moduleLicenseNames);
    const QString agent = agentName();
    auto answer = co_await m_api.post(agent, operation, body, Effect::Write, milliseconds(0), &m_scope);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const auto rows = moduleLicenseLinksFromJson(*answer, textCode);
    co_return rows.value_or(QList<ModuleLicenseLink>());
}
