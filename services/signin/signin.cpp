// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/signin.h"

#include "services/signin/connectioncheck.h"
#include "services/signin/cookietext.h"
#include "services/signin/integratedsession.h"
#include "services/signin/tokenrenewer.h"
#include "services/superoffice/basiccredentials.h"

namespace {

/// The header value for a secret that was checked before: it is one word of ASCII.
QByteArray authorization(const QByteArray &scheme, const QString &secret)
{
    return scheme + ' ' + secret.trimmed().toLatin1();
}

} // namespace

SignIn::SignIn(ConnectionProfile profile, ConnectionSecrets secrets, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_secrets(std::move(secrets))
{}

SignIn::~SignIn()
{
    // Each ends its coroutine while the members that one reads still live.
    m_openId.reset();
    m_locator.reset();
    m_session.reset();
}

QCoro::Task<tl::expected<Access, QString>> SignIn::signIn()
{
    const auto checked = checkConnection(m_profile, m_secrets);
    if (!checked)
        co_return tl::unexpected(checked.error());
    const auto network = networkSettingsOf(m_profile, m_secrets);
    if (!network)
        co_return tl::unexpected(network.error());
    m_network = *network;
    m_place = placeOf(m_profile).value_or(QUrl()); // checked before
    auto access = co_await enter();
    if (!access)
        co_return tl::unexpected(access.error().userMessage());
    access->network = m_network;
    access->timeZone = m_profile.timeZone.toLatin1();
    access->culture = m_profile.culture.toLatin1();
    co_return std::move(*access);
}

QCoro::Task<Result<Access>> SignIn::enter()
{
    if (m_profile.way == SignInWay::OpenIdConnect) {
        auto byBrowser = co_await enterByBrowser();
        co_return byBrowser;
    }
    Access access;
    access.root = m_place;
    if (m_profile.isOnline()) {
        const QUrl noClaim;
        auto root = co_await locate(m_profile.tenant, noClaim);
        if (!root)
            co_return tl::unexpected(root.error());
        access.root = *root;
        access.locator = std::move(m_locator);
    }
    if (m_profile.way == SignInWay::Integrated) {
        auto entering = enterBySession(std::move(access));
        auto bySession = co_await entering;
        co_return bySession;
    }
    access.credentials = givenCredentials();
    co_return access;
}

QCoro::Task<Result<Access>> SignIn::enterByBrowser()
{
    m_provider = std::make_unique<OpenIdProvider>(m_place, m_network);
    m_openId = std::make_unique<OpenIdSignIn>(*m_provider, openIdRequest());
    connect(m_openId.get(), &OpenIdSignIn::browserWanted, this, &SignIn::browserWanted);
    auto grant = co_await m_openId->signIn();
    if (!grant)
        co_return tl::unexpected(grant.error());
    m_openId.reset();
    const QString tenant = grant->identity.tenant;
    const QUrl claimedRoot(grant->identity.webApiUrl, QUrl::StrictMode);
    auto root = co_await locate(tenant, claimedRoot);
    if (!root)
        co_return tl::unexpected(root.error());
    Access access = accessOf(*grant);
    access.root = *root;
    access.locator = std::move(m_locator);
    keepRefreshToken(grant->refreshToken);
    co_return access;
}

QCoro::Task<Result<Access>> SignIn::enterBySession(Access access)
{
    m_session = std::make_unique<IntegratedSession>(
        access.root, cookiesFromText(m_secrets.secret).value_or(QList<QNetworkCookie>()),
        m_secrets.appToken.toLatin1(), m_network);
    auto credentials = co_await m_session->renewed();
    if (!credentials)
        co_return tl::unexpected(credentials.error());
    access.credentials = *credentials;
    access.source = std::move(m_session);
    co_return access;
}

QCoro::Task<Result<QUrl>> SignIn::locate(QString tenant, QUrl claimedRoot)
{
    m_locator = std::make_unique<TenantState>(m_place, tenant, m_network, claimedRoot);
    return m_locator->locate();
}

/// Those that were typed, for the ways that need nothing else.
Credentials SignIn::givenCredentials() const
{
    Credentials credentials;
    credentials.appToken = m_secrets.appToken.toLatin1();
    if (m_profile.way == SignInWay::Basic)
        credentials.authorization = basicAuthorization(m_profile.user, m_secrets.secret);
    else if (m_profile.way == SignInWay::SoTicket)
        credentials.authorization = authorization("SOTicket", m_secrets.secret);
    else
        credentials.authorization = authorization("Bearer", m_secrets.secret);
    return credentials;
}

OpenIdRequest SignIn::openIdRequest() const
{
    return {.clientId = m_profile.clientId,
            .clientSecret = m_secrets.clientSecret,
            .refreshToken = m_secrets.refreshToken,
            .tenant = m_profile.tenant,
            .user = m_profile.user};
}

/// Access by @p grant, which renews itself and says through this object what it needs.
Access SignIn::accessOf(const OpenIdGrant &grant)
{
    auto renewer = std::make_unique<TokenRenewer>(std::move(m_provider), openIdRequest(), grant,
                                                  m_secrets.appToken.toLatin1());
    connect(renewer.get(), &TokenRenewer::browserWanted, this, &SignIn::browserWanted);
    connect(renewer.get(), &TokenRenewer::refreshTokenChanged, this, &SignIn::keepRefreshToken);
    Access access;
    access.credentials = renewer->credentials();
    access.source = std::move(renewer);
    return access;
}

void SignIn::keepRefreshToken(const QString &refreshToken)
{
    if (refreshToken == m_secrets.refreshToken)
        return;
    m_secrets.refreshToken = refreshToken;
    Q_EMIT secretsChanged(m_secrets);
}
