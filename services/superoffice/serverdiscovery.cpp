// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/serverdiscovery.h"

#include "services/superoffice/jsonreader.h"

#include <QJsonObject>

static constexpr qsizetype MaxMapBytes = 16 * 1024 * 1024;

ServerAbilities serverAbilitiesFromJson(const QByteArray &body)
{
    if (body.size() > MaxMapBytes)
        return {};
    return ServerAbilities(parseJson(body).value_or(QJsonValue()).toObject().keys());
}

ServerDiscovery::ServerDiscovery(WebApi &api, QObject *parent)
    : ApiService(api, parent)
{}

QCoro::Task<Result<ServerAbilities>> ServerDiscovery::discover()
{
    ApiCall call = ApiCall::toRoute({});
    call.isPublic = true;
    auto map = co_await send(call);
    const bool isAnswered =
        map || map.error().httpStatus != 0 || map.error().kind == ApiError::Kind::BadResponse;
    if (!isAnswered)
        co_return tl::unexpected(map.error());
    const auto read = [](const QByteArray &body, const QString &) -> Result<ServerAbilities> {
        return serverAbilitiesFromJson(body);
    };
    auto known = co_await decoded(map.value_or(QByteArray()), QString(), read);
    if (!known)
        co_return known;
    ServerAbilities &abilities = *known;

    auto server = co_await api().serverInfo(&scope());
    if (server) {
        abilities.version = server->netServerVersion;
        abilities.label = server->label;
    } else if (server.error().kind == ApiError::Kind::Cancelled) {
        co_return tl::unexpected(server.error());
    }
    co_return known;
}
