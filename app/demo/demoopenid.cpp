// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoopenid.h"

#include "app/demo/demoform.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

// The pattern the client's address is registered with.
bool isRegistered(const QString &redirectUri)
{
    static const QRegularExpression pattern(u"^http://127\\.0\\.0\\.1:[0-9]{4,5}/[^?#]*$"_s);
    return pattern.match(redirectUri).hasMatch();
}

bool isVerifier(const QString &text)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9._~-]{43,128}$"_s);
    return pattern.match(text).hasMatch();
}

QByteArray challengeOf(const QString &verifier)
{
    return QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

DemoReply refusal(int status, const QString &error, const QString &description)
{
    return DemoReply::json(DemoObject().add(u"error"_s, error).add(u"error_description"_s, description))
        .withStatus(status)
        .withHeader("Cache-Control", "no-store");
}

DemoReply refusedGrant(const QString &description)
{
    return refusal(400, u"invalid_grant"_s, description);
}

// Adds what a client says of itself in a header to what it says in the form, which is the other way allowed.
QHash<QString, QString> withClientHeader(QHash<QString, QString> form, const QByteArray &authorization)
{
    if (!authorization.toLower().startsWith("basic "))
        return form;
    const QByteArrayList parts = QByteArray::fromBase64(authorization.mid(6).trimmed()).split(':');
    form.insert(u"client_id"_s, QString::fromUtf8(QByteArray::fromPercentEncoding(parts.value(0))));
    form.insert(u"client_secret"_s, QString::fromUtf8(QByteArray::fromPercentEncoding(parts.value(1))));
    return form;
}

DemoJson::List texts(const QStringList &items)
{
    DemoJson::List list;
    for (const QString &item : items)
        list.push_back(item);
    return list;
}

} // namespace

DemoRoutes DemoOpenId::routes()
{
    return {
        {"GET", u"login/.well-known/openid-configuration"_s, u"openid-configuration"_s, u"What there is"_s,
         [this](const DemoCall &) { return configuration(); }},
        {"GET", u"login/.well-known/jwks"_s, u"jwks"_s, u"The public key"_s,
         [this](const DemoCall &) { return DemoReply::json(m_idTokens.keySet()); }},
        {"GET", u"login/common/oauth/authorize"_s, u"authorize"_s, u"Where the browser goes"_s,
         [this](const DemoCall &call) { return authorize(call); }},
        {"POST", u"login/common/oauth/tokens"_s, u"tokens"_s, u"Where a code becomes tokens"_s,
         [this](const DemoCall &call) { return tokens(call); }},
    };
}

// As the vendor's: no PKCE method is listed although PKCE works.
DemoReply DemoOpenId::configuration() const
{
    const QString login = m_state.authority + u"/login"_s;
    return DemoReply::json(
        DemoObject()
            .add(u"issuer"_s, m_state.authority)
            .add(u"authorization_endpoint"_s, login + u"/common/oauth/authorize"_s)
            .add(u"token_endpoint"_s, login + u"/common/oauth/tokens"_s)
            .add(u"jwks_uri"_s, login + u"/.well-known/jwks"_s)
            .add(u"scopes_supported"_s, texts({u"openid"_s}))
            .add(u"response_types_supported"_s, texts({u"code"_s, u"id_token"_s}))
            .add(u"response_modes_supported"_s, texts({u"form_post"_s, u"fragment"_s, u"query"_s}))
            .add(u"grant_types_supported"_s,
                 texts({u"implicit"_s, u"authorization_code"_s, u"refresh_token"_s}))
            .add(u"subject_types_supported"_s, texts({u"public"_s}))
            .add(u"id_token_signing_alg_values_supported"_s, texts({u"RS256"_s}))
            .add(u"token_endpoint_auth_methods_supported"_s,
                 texts({u"client_secret_post"_s, u"client_secret_basic"_s})));
}

// Nothing is sent to an address that is not the client's own.
DemoReply DemoOpenId::authorize(const DemoCall &call)
{
    const QString redirectUri = call.query.value(u"redirect_uri"_s);
    if (call.query.value(u"client_id"_s) != DemoIdTokens::clientId() || !isRegistered(redirectUri))
        return DemoReply::html("<!DOCTYPE html><title>Seatkeeper-Demo</title>"
                               "<p>This application or its redirect address is not registered.</p>")
            .withStatus(400);
    Answer answer;
    if (const QString problem = requestProblem(call.query); !problem.isEmpty())
        answer = {{u"error"_s, u"invalid_request"_s}, {u"error_description"_s, problem}};
    else if (m_state.profile.access.consent == DemoAccessProfile::Consent::Denied)
        answer = {{u"error"_s, u"access_denied"_s}, {u"error_description"_s, u"Consent was denied"_s}};
    else
        answer = {{u"code"_s, codeFor(call.query)}};
    answer.append({u"state"_s, call.query.value(u"state"_s)});
    return deliver(redirectUri, answer);
}

// The first thing that is wrong; empty when nothing is.
QString DemoOpenId::requestProblem(const Items &query)
{
    if (query.value(u"response_type"_s) != u"code")
        return u"response_type must be code"_s;
    if (query.value(u"scope"_s) != u"openid")
        return u"scope must be openid"_s;
    if (query.value(u"state"_s).isEmpty())
        return u"state is missing"_s;
    if (query.value(u"code_challenge_method"_s) != u"S256")
        return u"code_challenge_method must be S256"_s;
    if (query.value(u"code_challenge"_s).size() != challengeOf(QString()).size())
        return u"code_challenge must be the SHA-256 of the verifier"_s;
    return {};
}

QString DemoOpenId::codeFor(const Items &query)
{
    return QString::fromLatin1(m_state.signIns.issueCode(
        {query.value(u"redirect_uri"_s), query.value(u"code_challenge"_s).toLatin1(), query.value(u"nonce"_s),
         QDateTime::currentDateTimeUtc().addSecs(m_state.profile.access.codeLifetime)}));
}

DemoReply DemoOpenId::deliver(const QString &redirectUri, const Answer &answer) const
{
    if (m_state.profile.access.consent != DemoAccessProfile::Consent::FormPost) {
        QUrlQuery query;
        for (const auto &[name, value] : answer)
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        const QByteArray location = redirectUri.toUtf8() + '?' + query.query(QUrl::FullyEncoded).toLatin1();
        return DemoReply::redirect(302, location);
    }
    QString page = u"<!DOCTYPE html><title>Seatkeeper-Demo</title><form method=\"post\" action=\"%1\">"_s.arg(
        redirectUri.toHtmlEscaped());
    for (const auto &[name, value] : answer)
        page += u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(name, value.toHtmlEscaped());
    page += u"</form><script>document.forms[0].submit()</script>"_s;
    return DemoReply::html(page.toUtf8());
}

// Only what stands in the body counts: an address gets logged.
DemoReply DemoOpenId::tokens(const DemoCall &call)
{
    const Items form = withClientHeader(demoFormItems(call.body), call.headers.value("authorization"));
    const QString secret = form.value(u"client_secret"_s);
    if (!call.headers.value("content-type").startsWith("application/x-www-form-urlencoded"))
        return refusal(400, u"invalid_request"_s, u"A form is expected"_s);
    if (form.value(u"client_id"_s) != DemoIdTokens::clientId()
        || (!secret.isEmpty() && secret != u"demo-secret"))
        return refusal(401, u"invalid_client"_s, u"The client or its secret is not known"_s);
    if (form.value(u"grant_type"_s) == u"authorization_code")
        return tokensForCode(form);
    if (form.value(u"grant_type"_s) == u"refresh_token")
        return tokensForRefresh(form, secret);
    return refusal(400, u"unsupported_grant_type"_s, u"A code or a refresh token is expected"_s);
}

DemoReply DemoOpenId::tokensForCode(const Items &form)
{
    // The code is used up even if the rest is wrong.
    const auto grant = m_state.signIns.takeCode(form.value(u"code"_s).toLatin1());
    if (!grant)
        return refusedGrant(u"The code is unknown, used or too old"_s);
    if (form.value(u"redirect_uri"_s) != grant->redirectUri)
        return refusedGrant(u"The redirect_uri is another one"_s);
    const QString verifier = form.value(u"code_verifier"_s);
    if (!isVerifier(verifier) || challengeOf(verifier) != grant->challenge)
        return refusedGrant(u"The code_verifier is wrong"_s);
    DemoObject answer = issued(grant->nonce);
    answer.add(u"refresh_token"_s, QString::fromLatin1(m_state.signIns.issueRefreshToken()));
    return DemoReply::json(std::move(answer)).withHeader("Cache-Control", "no-store");
}

// The answer holds no new refresh token: the old one stays good.
DemoReply DemoOpenId::tokensForRefresh(const Items &form, const QString &secret)
{
    if (m_state.profile.access.refreshNeedsSecret && secret.isEmpty())
        return refusal(401, u"invalid_client"_s, u"The client_secret is missing"_s);
    if (!m_state.signIns.isRefreshToken(form.value(u"refresh_token"_s).toLatin1()))
        return refusedGrant(u"The refresh_token is unknown"_s);
    return DemoReply::json(issued(QString())).withHeader("Cache-Control", "no-store");
}

DemoObject DemoOpenId::issued(const QString &nonce)
{
    const int lifetime = m_state.profile.access.tokenLifetime;
    DemoObject answer;
    answer.add(u"token_type"_s, u"Bearer"_s);
    answer.add(u"access_token"_s, QString::fromLatin1(m_state.signIns.issueBearerToken(lifetime)));
    answer.add(u"expires_in"_s, lifetime);
    answer.add(u"id_token"_s, QString::fromLatin1(m_idTokens.make(nonce)));
    return answer;
}
