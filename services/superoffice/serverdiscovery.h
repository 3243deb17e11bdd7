// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/serverabilities.h"
#include "services/superoffice/apiservice.h"

/// Reads the map of a server's addresses, `GET {root}/v1` (API reference 1.7). A map that cannot be read, or
/// of more than 16 MiB, leaves everything unknown.
[[nodiscard]] ServerAbilities serverAbilitiesFromJson(const QByteArray &body);

/// Finds out what a server can do (API reference 1.7). Asks without credentials first.
class ServerDiscovery : public ApiService
{
    Q_OBJECT

public:
    explicit ServerDiscovery(WebApi &api, QObject *parent = nullptr);

    /// Asks for the server's map and version. A server that answers anything else leaves both unknown, so the
    /// errors are those of a server that did not answer.
    [[nodiscard]] QCoro::Task<Result<ServerAbilities>> discover();
};
