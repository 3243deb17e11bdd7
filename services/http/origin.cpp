// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/origin.h"

#include <QHostAddress>
#include <QUrl>

static bool isHttps(const QUrl &url)
{
    return url.scheme() == u"https";
}

QString originOf(const QUrl &url)
{
    const int defaultPort = isHttps(url) ? 443 : 80;
    return QStringLiteral("%1://%2:%3").arg(url.scheme(), url.host().toLower()).arg(url.port(defaultPort));
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host.compare(u"localhost", Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool isSafeTransport(const QUrl &url)
{
    return isHttps(url) || (url.scheme() == u"http" && isLoopback(url));
}
