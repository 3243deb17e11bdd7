// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/integratedsession.h"

#include "services/signin/signinclient.h"
#include "services/signin/xsrftoken.h"
#include "services/superoffice/replyerror.h"

namespace {

/// The CRM client lives where the WebAPI's root is without its last segment, "api".
QUrl startPageOf(const QUrl &root)
{
    return root.resolved(QUrl(QStringLiteral(".")));
}

Credentials webSession(QList<QNetworkCookie> cookies, QByteArray appToken)
{
    Credentials credentials;
    credentials.appToken = std::move(appToken);
    credentials.isWebSession = true;
    credentials.cookies = std::move(cookies);
    return credentials;
}

} // namespace

IntegratedSession::IntegratedSession(const QUrl &root, QList<QNetworkCookie> cookies, QByteArray appToken,
                                     const NetworkSettings &network)
    : m_startPage(startPageOf(root))
    , m_given(webSession(std::move(cookies), std::move(appToken)))
    , m_client(signInClientOptions(network))
{
    m_client.setTrustedOrigin(root);
    m_client.setCredentials(m_given);
}

IntegratedSession::~IntegratedSession()
{
    m_scope.cancel(); // while the members that waiters read still live
}

QCoro::Task<Result<Credentials>> IntegratedSession::renewed()
{
    const HttpRequest request = documentRequest(m_startPage, "text/html");
    auto reply = co_await m_client.send(request, m_scope);
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return take(*reply);
}

Result<Credentials> IntegratedSession::take(const HttpReply &reply) const
{
    const Result<QByteArray> page = bodyOrError(reply, {});
    if (!page) {
        // The server's own words are a web page, and may repeat what it was sent.
        ApiError error {.kind = page.error().kind, .httpStatus = reply.status, .requestId = reply.requestId};
        if (error.kind == ApiError::Kind::Unauthorized || error.kind == ApiError::Kind::Forbidden)
            error.reason =
                phrase(QT_TR_NOOP("The server does not take this web session. Sign in to SuperOffice in the "
                                  "browser, then copy its cookies anew."));
        return tl::unexpected(error);
    }
    Credentials credentials = m_given;
    credentials.cookies += QNetworkCookie::parseCookies(reply.header("Set-Cookie"));
    for (const QByteArray &token :
         {xsrfTokenFromCookies(QNetworkCookie::parseCookies(reply.header("Set-Cookie"))),
          xsrfTokenFromPage(*page), xsrfTokenFromCookies(m_given.cookies)}) {
        if (credentials.xsrfToken.isEmpty())
            credentials.xsrfToken = token;
    }
    if (!credentials.xsrfToken.isEmpty())
        return credentials;
    return tl::unexpected(ApiError {
        .kind = ApiError::Kind::Unauthorized,
        .detail = QStringLiteral("no anti-forgery token on the start page"),
        .reason =
            phrase(QT_TR_NOOP("The server's start page does not belong to a session that is signed in. Sign "
                              "in to SuperOffice in the browser, then copy its cookies anew."))});
}
