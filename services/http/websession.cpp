// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/websession.h"

#include <QNetworkReply>
#include <QNetworkRequest>

WebSession::WebSession(const Credentials &credentials, const QUrl &origin)
{
    take(credentials.cookies, origin);
    if (!credentials.xsrfToken.isEmpty())
        m_xsrfToken = credentials.xsrfToken;
}

void WebSession::addTo(QNetworkRequest &request) const
{
    QByteArrayList pairs;
    for (const QNetworkCookie &cookie : m_jar.cookiesForUrl(request.url()))
        pairs.append(cookie.toRawForm(QNetworkCookie::NameAndValueOnly));
    if (!pairs.isEmpty())
        request.setRawHeader("Cookie", pairs.join("; "));
    if (!m_xsrfToken.isEmpty())
        request.setRawHeader("X-XSRF-TOKEN", m_xsrfToken);
}

void WebSession::takeCookies(const QNetworkReply &reply)
{
    take(reply.header(QNetworkRequest::SetCookieHeader).value<QList<QNetworkCookie>>(), reply.url());
}

void WebSession::take(const QList<QNetworkCookie> &cookies, const QUrl &from)
{
    m_jar.setCookiesFromUrl(cookies, from);
    for (const QNetworkCookie &cookie : cookies) {
        if (cookie.name() == "XSRF-TOKEN" && !cookie.value().isEmpty())
            m_xsrfToken = cookie.value();
    }
}
