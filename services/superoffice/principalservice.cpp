// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/principalservice.h"

#include "services/superoffice/jsonreader.h"

Result<Principal> principalFromJson(const QByteArray &body)
{
    using Name = QLatin1StringView;
    if (isNullAnswer(body))
        return tl::unexpected(ApiError {.kind = ApiError::Kind::NotFound});
    return decodeJson(body, [](const JsonReader &object) {
        Principal principal;
        principal.associateId = object.field(Name("AssociateId")).integer();
        principal.fullName = object.field(Name("FullName")).text();
        principal.userName = object.field(Name("UserName")).text();
        if (principal.userName.isEmpty()) // servers before UserName
            principal.userName = object.field(Name("Associate")).text();
        principal.tenant = object.field(Name("DatabaseContextIdentifier")).text();
        return principal;
    });
}

PrincipalService::PrincipalService(WebApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_scope(&api.scope())
{}

PrincipalService::~PrincipalService()
{
    m_scope.cancel();
}

QCoro::Task<Result<Principal>> PrincipalService::currentPrincipal()
{
    const QString path = WebApi::encodedPath({QStringLiteral("User"), QStringLiteral("currentPrincipal")});
    const QUrlQuery noQuery;
    auto answer = co_await m_api.get(path, noQuery, &m_scope);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return principalFromJson(*answer);
}
