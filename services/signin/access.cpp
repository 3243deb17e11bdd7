// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/access.h"

#include "services/superoffice/webapi.h"

void enterBy(const Access &access, HttpClient &client, WebApi &api)
{
    client.setTrustedOrigin(access.root);
    client.setCredentials(access.credentials);
    client.setCredentialSource(access.source.get());
    api.setRootLocator(access.locator.get());
    api.setCulture(access.culture);
    api.setTimeZone(access.timeZone);
}
