// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/credentials.h"
#include "services/http/credentialsource.h"
#include "services/http/httpclientoptions.h"
#include "services/superoffice/rootlocator.h"

#include <QUrl>

#include <memory>

/// A way into one tenant, ready to be used: everything a session needs to start. Move-only.
struct Access
{
    QUrl root {}; ///< the WebAPI's, as webApiRootFromText() gives it
    Credentials credentials {};
    std::unique_ptr<CredentialSource> source {}; ///< none: a 401 is final
    std::unique_ptr<RootLocator> locator {}; ///< none: the server stays where it is
    NetworkSettings network {};
    QByteArray timeZone {}; ///< SO-TimeZone for archives; empty: none
    QByteArray culture {}; ///< SO-Culture; empty: as the language
};

class HttpClient;
class WebApi;

/// How a client reaches the network by @p access. Servers that belong to somebody else are asked politely
/// (API reference 8.3); loopback may be asked at will.
[[nodiscard]] HttpClientOptions clientOptions(const Access &access);

/// Makes @p client and @p api, which talks through it, enter by @p access. The access outlives both.
void enterBy(const Access &access, HttpClient &client, WebApi &api);
