// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/principalservice.h"

#include "services/superoffice/jsonreader.h"

namespace {

using Name = QLatin1StringView;

} // namespace

Result<Principal> principalFromJson(const QByteArray &body)
{
    return decodeJsonObject(body, [](const JsonReader &object) {
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
    : ApiService(api, parent)
{}

QCoro::Task<Result<Principal>> PrincipalService::currentPrincipal()
{
    return ask(ApiCall::toRoute({QStringLiteral("User"), QStringLiteral("currentPrincipal")}),
               [](const QByteArray &body, const QString &) { return principalFromJson(body); });
}
