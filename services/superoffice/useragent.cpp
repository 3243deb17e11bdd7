// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/useragent.h"

#include "services/superoffice/unsenterror.h"
#include "services/superoffice/usercodec.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

ApiCall callTo(const char *operation, const QJsonObject &arguments, Effect effect = Effect::Read)
{
    const QByteArray body = QJsonDocument(arguments).toJson(QJsonDocument::Compact);
    return ApiCall::toAgent(QStringLiteral("User"), QString::fromLatin1(operation), body, effect);
}

} // namespace

UserAgent::UserAgent(WebApi &api, QObject *parent)
    : ApiService(api, parent)
{}

ApiCall UserAgent::getUserCall(qint64 associateId)
{
    ApiCall call = ApiCall::toAgent(QStringLiteral("User"), QStringLiteral("GetUser"));
    call.addQuery(QStringLiteral("userId"), QString::number(associateId));
    call.texts = Texts::Verbatim;
    return call;
}

ApiCall UserAgent::saveUserCall(const QByteArray &user)
{
    return ApiCall::toAgent(QStringLiteral("User"), QStringLiteral("SaveUser"), user, Effect::Write);
}

QCoro::Task<Result<Verbatim<User>>> UserAgent::getUser(qint64 associateId)
{
    return ask(getUserCall(associateId), [associateId](const QByteArray &body, const QString &textCode) {
        return userFromJson(body, textCode, associateId, QDateTime::currentDateTimeUtc());
    });
}

QCoro::Task<Result<void>> UserAgent::saveUser(Verbatim<User> user, QString owner,
                                              QHash<QString, bool> assigned)
{
    if (!user.json.isFresh(QDateTime::currentDateTimeUtc()))
        co_return tl::unexpected(staleAnswerError());
    const auto body = saveUserRequest(user, owner, assigned);
    if (!body)
        co_return tl::unexpected(body.error());
    const ApiCall call = saveUserCall(*body);
    auto saved = co_await change(call, user.value.associateId);
    co_return saved;
}

QCoro::Task<Result<void>> UserAgent::removeLicenses(qint64 associateId)
{
    const QJsonObject arguments {{QStringLiteral("AssociateId"), associateId}};
    return change(callTo("RemoveLicenses", arguments, Effect::Write), associateId);
}

QCoro::Task<Result<void>> UserAgent::makeRetired(qint64 associateId, Employment employment)
{
    const QJsonObject arguments {{QStringLiteral("AssociateId"), associateId},
                                 {QStringLiteral("Retired"), employment == Employment::Former}};
    return change(callTo("MakeRetired", arguments, Effect::Write), associateId);
}

QCoro::Task<Result<void>> UserAgent::change(ApiCall call, qint64 associateId)
{
    if (associateId <= 0)
        co_return tl::unexpected(unsentError(QStringLiteral("%1 is no associate").arg(associateId)));
    auto answer = co_await send(call);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return {};
}

QCoro::Task<Result<QList<UserRole>>> UserAgent::getAllRoles()
{
    const QJsonObject arguments {{QStringLiteral("RoleType"), QStringLiteral("Employee")}};
    return ask(callTo("GetAllRoles", arguments), userRolesFromJson);
}

QCoro::Task<Result<QList<UserGroup>>> UserAgent::getAllUserGroups()
{
    const QJsonObject arguments {{QStringLiteral("IncludeDeleted"), false}};
    return ask(callTo("GetAllUserGroups", arguments), userGroupsFromJson);
}
