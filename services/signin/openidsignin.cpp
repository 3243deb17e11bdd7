// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/openidsignin.h"

#include "services/signin/form.h"
#include "services/signin/tenantid.h"

using Field = QLatin1StringView;
using ErrorKind = ApiError::Kind;

namespace {

constexpr PhraseContext signInPhrase {"OpenIdSignIn"};

/// True where the provider does not take the refresh token, whatever its reasons (API reference 7.3).
bool isRefusal(const ApiError &error)
{
    return error.kind == ErrorKind::Unauthorized;
}

ApiError signInAgain()
{
    return {.kind = ErrorKind::Unauthorized,
            .detail = QStringLiteral("no silent refresh, and nobody to open a browser"),
            .reason =
                signInPhrase(QT_TRANSLATE_NOOP("OpenIdSignIn", "The sign-in has expired. Sign in again."))};
}

ApiError refusedInBrowser(const AuthorizationAnswer &answer, const QUrlQuery &question)
{
    const QString words = answer.errorDescription.isEmpty() ? answer.error : answer.errorDescription;
    return {.kind = ErrorKind::Unauthorized,
            .serverText = withoutSecretsOf(question, words),
            .reason = signInPhrase(
                QT_TRANSLATE_NOOP("OpenIdSignIn", "The sign-in in the browser was refused or given up."))};
}

} // namespace

OpenIdSignIn::OpenIdSignIn(OpenIdProvider &provider, OpenIdRequest request, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_request(std::move(request))
{}

OpenIdSignIn::~OpenIdSignIn()
{
    m_scope.cancel(); // while the members that waiters read still live
    m_listener.reset();
}

QCoro::Task<Result<OpenIdGrant>> OpenIdSignIn::signIn()
{
    if (!m_request.refreshToken.isEmpty()) {
        auto silent = co_await signInSilently();
        if (silent || !isRefusal(silent.error()))
            co_return silent;
    }
    if (m_request.browser == OpenIdRequest::Browser::Forbidden)
        co_return tl::unexpected(signInAgain());
    auto grant = co_await signInByBrowser();
    co_return grant;
}

QCoro::Task<Result<OpenIdGrant>> OpenIdSignIn::signInSilently()
{
    QUrlQuery form = tokenForm(Field("refresh_token"));
    addField(form, Field("refresh_token"), m_request.refreshToken);
    auto tokens = co_await m_provider.tokens(form, m_scope);
    if (!tokens)
        co_return tl::unexpected(tokens.error());

    OpenIdGrant grant {.accessToken = tokens->accessToken, .refreshToken = tokens->refreshToken};
    if (grant.refreshToken.isEmpty())
        grant.refreshToken = m_request.refreshToken;
    // Nobody asked with a nonce. A token that cannot be verified says nothing.
    const QString noNonce;
    auto token = co_await m_provider.verified(tokens->idToken, m_request.clientId, noNonce, m_scope);
    if (token)
        grant.identity = Identity::fromToken(*token);
    else if (token.error().kind == ErrorKind::Cancelled)
        co_return tl::unexpected(token.error());
    else if (m_request.tenant.isEmpty())
        co_return tl::unexpected(signInAgain());
    co_return grantedToRightTenant(grant);
}

QCoro::Task<Result<OpenIdGrant>> OpenIdSignIn::signInByBrowser()
{
    auto configuration = co_await m_provider.configuration(m_scope);
    if (!configuration)
        co_return tl::unexpected(configuration.error());
    const Secrets secrets;
    m_listener = std::make_unique<LoopbackListener>(secrets.state);
    const QUrl redirectUri = m_listener->redirectUri();
    const QUrlQuery question = authorizeQuery(redirectUri, secrets);
    QUrl page = configuration->authorizeEndpoint;
    page.setQuery(question);
    auto waiting = m_listener->answer();
    if (m_listener->isListening())
        Q_EMIT browserWanted(page);
    auto answer = co_await waiting;
    if (!answer)
        co_return tl::unexpected(answer.error());
    m_listener.reset();
    if (!answer->error.isEmpty())
        co_return tl::unexpected(refusedInBrowser(*answer, question));
    const QString code = answer->code;
    auto grant = co_await redeem(code, redirectUri, secrets);
    co_return grant;
}

QCoro::Task<Result<OpenIdGrant>> OpenIdSignIn::redeem(QString code, QUrl redirectUri, Secrets secrets)
{
    QUrlQuery form = tokenForm(Field("authorization_code"));
    addField(form, Field("code"), code);
    addField(form, Field("redirect_uri"), redirectUri.toString());
    addField(form, Field("code_verifier"), QString::fromLatin1(secrets.pkce.verifier));
    auto tokens = co_await m_provider.tokens(form, m_scope);
    if (!tokens)
        co_return tl::unexpected(tokens.error());

    const QString nonce = QString::fromLatin1(secrets.nonce);
    auto token = co_await m_provider.verified(tokens->idToken, m_request.clientId, nonce, m_scope);
    if (!token)
        co_return tl::unexpected(token.error());
    const OpenIdGrant grant {.accessToken = tokens->accessToken,
                             .refreshToken = tokens->refreshToken,
                             .identity = Identity::fromToken(*token),
                             .way = OpenIdGrant::Way::Browser};
    co_return grantedToRightTenant(grant);
}

QUrlQuery OpenIdSignIn::authorizeQuery(const QUrl &redirectUri, const Secrets &secrets) const
{
    QUrlQuery query;
    addField(query, Field("client_id"), m_request.clientId);
    addField(query, Field("scope"), QStringLiteral("openid"));
    addField(query, Field("redirect_uri"), redirectUri.toString());
    addField(query, Field("response_type"), QStringLiteral("code"));
    addField(query, Field("state"), QString::fromLatin1(secrets.state));
    addField(query, Field("nonce"), QString::fromLatin1(secrets.nonce));
    addField(query, Field("code_challenge"), QString::fromLatin1(secrets.pkce.challenge));
    addField(query, Field("code_challenge_method"), QStringLiteral("S256"));
    if (!m_request.tenant.isEmpty())
        addField(query, Field("acr_values"), QStringLiteral("tenant:") + m_request.tenant);
    addField(query, Field("login_hint"), m_request.user);
    return query;
}

/// The beginning of a token request; a public client has no secret to send.
QUrlQuery OpenIdSignIn::tokenForm(QLatin1StringView grantType) const
{
    QUrlQuery form;
    addField(form, Field("grant_type"), grantType);
    addField(form, Field("client_id"), m_request.clientId);
    addField(form, Field("client_secret"), m_request.clientSecret);
    return form;
}

/// @p grant, unless it is for another tenant than the one asked for, or for none.
Result<OpenIdGrant> OpenIdSignIn::grantedToRightTenant(OpenIdGrant grant) const
{
    const Identity wanted {.tenant = m_request.tenant};
    if (!grant.identity.mayBe(wanted)) {
        return tl::unexpected(ApiError {
            .kind = ErrorKind::Rejected,
            //: %1 and %2 are names such as "Cust31415". "Tenant": a customer's own database.
            .reason = signInPhrase(
                QT_TRANSLATE_NOOP("OpenIdSignIn",
                                  "The browser signed in to the tenant %1, but this connection is for %2. "
                                  "Sign out of SuperOffice in the browser, then sign in again."),
                {Phrase::verbatim(grant.identity.tenant), Phrase::verbatim(m_request.tenant)})});
    }
    if (grant.identity.tenant.isEmpty())
        grant.identity.tenant = m_request.tenant;
    if (!isTenantId(grant.identity.tenant)) {
        return tl::unexpected(ApiError {
            .kind = ErrorKind::BadResponse,
            .detail = QStringLiteral("id token: no tenant"),
            .reason = signInPhrase(QT_TRANSLATE_NOOP("OpenIdSignIn",
                                                     "SuperOffice did not say which tenant you signed in to. "
                                                     "Enter the tenant in the connection's settings."))});
    }
    return grant;
}
