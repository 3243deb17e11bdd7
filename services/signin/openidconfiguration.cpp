// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/openidconfiguration.h"

#include "services/signin/authority.h"
#include "services/signin/trustedhosts.h"
#include "services/superoffice/jsonreader.h"

namespace {

using Name = QLatin1StringView;

QUrl endpoint(const JsonReader &document, Name name, const QUrl &authority)
{
    const JsonReader field = document.field(name);
    const QUrl url(field.text(), QUrl::StrictMode);
    if (!isTrustedHost(url, authority))
        field.fail(QStringLiteral("an address at the place of sign-in"));
    return url;
}

} // namespace

QUrl openIdConfigurationUrl(const QUrl &authority)
{
    return urlAt(authority, QStringLiteral("/login/.well-known/openid-configuration"));
}

Result<OpenIdConfiguration> openIdConfigurationFromJson(const QByteArray &body, const QUrl &authority)
{
    return decodeJsonData(body, [&authority](const JsonReader &document) {
        OpenIdConfiguration configuration;
        const JsonReader issuer = document.field(Name("issuer"));
        configuration.issuer = issuer.text();
        if (configuration.issuer != authority.toString())
            issuer.fail(authority.toString());
        configuration.authorizeEndpoint = endpoint(document, Name("authorization_endpoint"), authority);
        configuration.tokenEndpoint = endpoint(document, Name("token_endpoint"), authority);
        configuration.keySetEndpoint = endpoint(document, Name("jwks_uri"), authority);
        return configuration;
    });
}
