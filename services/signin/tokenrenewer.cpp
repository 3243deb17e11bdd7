// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/tokenrenewer.h"

#include <QMetaMethod>

#include <utility>

TokenRenewer::TokenRenewer(std::unique_ptr<OpenIdProvider> provider, OpenIdRequest request,
                           const OpenIdGrant &grant, QByteArray appToken, QObject *parent)
    : QObject(parent)
    , m_provider(std::move(provider))
    , m_request(std::move(request))
    , m_identity(grant.identity)
    , m_accessToken(grant.accessToken)
    , m_appToken(std::move(appToken))
{
    m_request.tenant = grant.identity.tenant; // stays in it, whichever the user chose
    m_request.refreshToken = grant.refreshToken;
}

TokenRenewer::~TokenRenewer()
{
    m_signIn.reset(); // ends renew() while the members it reads still live
}

Credentials TokenRenewer::credentials() const
{
    return {.authorization = "Bearer " + m_accessToken, .appToken = m_appToken};
}

QCoro::Task<Result<Credentials>> TokenRenewer::renewed()
{
    auto renewal = m_renewal;
    if (!renewal) {
        renewal = m_renewal = std::make_shared<Outcome>();
        renew();
    }
    return Outcome::wait(std::move(renewal));
}

QCoro::Task<> TokenRenewer::renew()
{
    m_signIn = std::make_unique<OpenIdSignIn>(*m_provider, nextRequest());
    connect(m_signIn.get(), &OpenIdSignIn::browserWanted, this, &TokenRenewer::browserWanted);
    auto grant = co_await m_signIn->signIn();
    m_signIn.reset();
    const Result<Credentials> result =
        grant.and_then([this](const OpenIdGrant &given) { return take(given); });
    Outcome::settle(std::exchange(m_renewal, {}), result); // last: a waiter may destroy this
}

OpenIdRequest TokenRenewer::nextRequest() const
{
    OpenIdRequest request = m_request;
    if (!m_renewsSilently)
        request.refreshToken.clear();
    if (!isSignalConnected(QMetaMethod::fromSignal(&TokenRenewer::browserWanted)))
        request.browser = OpenIdRequest::Browser::Forbidden;
    return request;
}

Result<Credentials> TokenRenewer::take(const OpenIdGrant &grant)
{
    if (!grant.identity.mayBe(m_identity)) {
        return tl::unexpected(ApiError {
            .kind = ApiError::Kind::Rejected,
            .detail = QStringLiteral("renewed for another user"),
            .reason =
                phrase(QT_TR_NOOP("Somebody else signed in in the browser, so nothing was changed. Sign in "
                                  "again as the user who signed in first."))});
    }
    const bool wasRefused = grant.way == OpenIdGrant::Way::Browser && !m_request.refreshToken.isEmpty();
    if (wasRefused)
        m_renewsSilently = false;
    m_accessToken = grant.accessToken;
    if (!grant.refreshToken.isEmpty() && grant.refreshToken != m_request.refreshToken) {
        m_request.refreshToken = grant.refreshToken;
        Q_EMIT refreshTokenChanged(grant.refreshToken);
    }
    return credentials();
}
