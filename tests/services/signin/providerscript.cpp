// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/signin/providerscript.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

/// The one key of all scripts: making it takes a moment.
const SigningKey &key()
{
    static const SigningKey made(text("key-1"));
    return made;
}

QJsonObject joined(QJsonObject object, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        object[it.key()] = it.value();
    return object;
}

} // namespace

QUrl ProviderScript::authority() const
{
    return m_server.url(QString());
}

void ProviderScript::playConfiguration()
{
    const QString base = authority().toString();
    m_server.play(
        FaultyAnswer::json(json({{text("issuer"), base},
                                 {text("authorization_endpoint"), QString(base + text("/authorize"))},
                                 {text("token_endpoint"), QString(base + text("/tokens"))},
                                 {text("jwks_uri"), QString(base + text("/jwks"))}})));
}

void ProviderScript::playKeys()
{
    m_server.play(FaultyAnswer::json(json({{text("keys"), QJsonArray {key().publicKey()}}})));
}

void ProviderScript::playTokens(const QJsonObject &claims, const QJsonObject &more)
{
    const QString prefix = text("http://schemes.superoffice.net/identity/");
    const QJsonObject usual {
        {text("iss"), authority().toString()},
        {text("aud"), text("client-7")},
        {text("exp"), QDateTime::currentSecsSinceEpoch() + 3600},
        {QString(prefix + text("ctx")), text("Cust31415")},
        {QString(prefix + text("upn")), text("ingrid@example.com")},
        {QString(prefix + text("webapi_url")), QString(authority().toString() + text("/claimed/api"))}};
    const QJsonObject answer {{text("token_type"), text("Bearer")},
                              {text("access_token"), accessToken()},
                              {text("expires_in"), 3600},
                              {text("refresh_token"), refreshToken()},
                              {text("id_token"), QString::fromLatin1(key().token(joined(usual, claims)))}};
    m_server.play(FaultyAnswer::json(json(joined(answer, more))));
}

void ProviderScript::playRefusal(int status, const QByteArray &form)
{
    const QUrlQuery fields(QString::fromLatin1(form));
    const QString everything = QString::fromLatin1(form) + u' ' + fields.toString(QUrl::FullyDecoded);
    m_server.play(
        FaultyAnswer::json(json({{text("error"), text("invalid_grant")},
                                 {text("error_description"), QString(text("Refused: ") + everything)},
                                 {text("Message"), everything},
                                 {text("ErrorType"), everything}}),
                           status));
}

QString ProviderScript::parameter(const char *name) const
{
    return QUrlQuery(m_page).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

BrowserPage ProviderScript::approve()
{
    return answer("code=" + QUrl::toPercentEncoding(code()));
}

BrowserPage ProviderScript::answer(const QByteArray &form)
{
    return m_browser.open(QUrl::fromEncoded(parameter("redirect_uri").toLatin1() + '?' + form
                                            + "&state=" + parameter("state").toLatin1()));
}

QJsonObject ProviderScript::nonceClaim() const
{
    return {{text("nonce"), parameter("nonce")}};
}

QUrlQuery ProviderScript::lastForm() const
{
    return QUrlQuery(QString::fromLatin1(m_server.requests().constLast().body));
}
