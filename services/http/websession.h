// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/credentials.h"

#include <QNetworkCookieJar>

class QNetworkReply;
class QNetworkRequest;
class QUrl;

/// The cookies and the anti-forgery token of a web session (API reference 7.1), in memory only. Private to
/// services/http: CredentialKeeper shows it nothing but requests and replies of the trusted origin.
class WebSession
{
public:
    /// Starts with the cookies and the token of @p credentials, which belong to @p origin.
    WebSession(const Credentials &credentials, const QUrl &origin);

    void addTo(QNetworkRequest &request) const;
    /// Keeps the cookies that @p reply sets; one of them may renew the token.
    void takeCookies(const QNetworkReply &reply);

private:
    void take(const QList<QNetworkCookie> &cookies, const QUrl &from);

    QNetworkCookieJar m_jar;
    QByteArray m_xsrfToken;
};
