// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/superoffice/webapi.h"
#include "tests/fakes/faultyserver.h"
#include "tests/fakes/pending.h"

/// A WebApi that talks to a FaultyServer at /so/api, signed in as "ADM0" with the password "hunter2 æ".
struct ApiFixture
{
    FaultyServer server;
    HttpClient client {quickOptions()};
    WebApi api {client, server.url(QStringLiteral("/so/api"))};

    ApiFixture()
    {
        client.setTrustedOrigin(server.url());
        client.setCredentials({.authorization = "Basic QURNMDpodW50ZXIyIMOm"});
    }

    [[nodiscard]] const FaultyRequest &lastRequest() const { return server.requests().constLast(); }

    [[nodiscard]] static HttpClientOptions quickOptions()
    {
        HttpClientOptions options;
        options.retry.firstDelay = std::chrono::milliseconds(1);
        options.retry.maxDelay = std::chrono::milliseconds(3);
        return options;
    }
};
