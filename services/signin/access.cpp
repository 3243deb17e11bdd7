// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/access.h"

#include "services/http/origin.h"
#include "services/superoffice/webapi.h"

HttpClientOptions clientOptions(const Access &access)
{
    HttpClientOptions options;
    options.network = access.network;
    options.perSecond = isLoopback(access.root) ? 0 : 8;
    return options;
}

void enterBy(const Access &access, HttpClient &client, WebApi &api)
{
    client.setTrustedOrigin(access.root);
    client.setCredentials(access.credentials);
    client.setCredentialSource(access.source.get());
    api.setRootLocator(access.locator.get());
    api.setCulture(access.culture);
    api.setTimeZone(access.timeZone);
}
