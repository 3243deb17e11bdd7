// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/trustedhosts.h"

#include "services/http/origin.h"

/// By whole label: evilsuperoffice.com is somebody else.
static bool isSuperOfficeOnline(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return url.scheme() == u"https" && url.port(443) == 443
           && (host == u"superoffice.com" || host.endsWith(QLatin1StringView(".superoffice.com")));
}

bool isTrustedHost(const QUrl &url, const QUrl &authority)
{
    const bool hasUserInfo = url.authority().contains(u'@'); // an empty one too
    if (!url.isValid() || url.host().isEmpty() || hasUserInfo || !isSafeTransport(url))
        return false;
    return isSuperOfficeOnline(authority) ? isSuperOfficeOnline(url) : originOf(url) == originOf(authority);
}
