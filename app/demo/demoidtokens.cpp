// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoidtokens.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

using Flaw = DemoAccessProfile::TokenFlaw;

constexpr auto KeyId = "demo-key";
constexpr qint64 Lifetime = 3600; // seconds

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString text(const QByteArray &latin1)
{
    return QString::fromLatin1(latin1);
}

} // namespace

QByteArray DemoIdTokens::make(const QString &nonce)
{
    const DemoJson header =
        DemoObject().add(u"typ"_s, u"JWT"_s).add(u"alg"_s, u"RS256"_s).add(u"kid"_s, text(KeyId));
    const QByteArray signedPart =
        base64Url(header.toUtf8()) + '.' + base64Url(DemoJson(claims(nonce)).toUtf8());
    const bool hasWrongKey = m_state.profile.access.tokenFlaw == Flaw::Key;
    const DemoKey &signer = key(hasWrongKey ? m_wrongKey : m_key);
    return signedPart + '.' + base64Url(signer.sign(signedPart));
}

DemoJson DemoIdTokens::keySet()
{
    const DemoKey &published = key(m_key);
    const DemoJson webKey = DemoObject()
                                .add(u"kty"_s, u"RSA"_s)
                                .add(u"use"_s, u"sig"_s)
                                .add(u"alg"_s, u"RS256"_s)
                                .add(u"kid"_s, text(KeyId))
                                .add(u"n"_s, text(base64Url(published.modulus())))
                                .add(u"e"_s, text(base64Url(published.exponent())));
    return DemoObject().add(u"keys"_s, DemoJson::List {webKey});
}

// All claims of the vendor are texts.
DemoObject DemoIdTokens::claims(const QString &nonce) const
{
    const Flaw flaw = m_state.profile.access.tokenFlaw;
    const DemoAssociate &user = m_state.store.associate(0);
    const QString prefix = u"http://schemes.superoffice.net/identity/"_s;
    const QString site = m_state.authority + u"/demo"_s;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const qint64 issued = flaw == Flaw::Expired ? now - 2 * Lifetime : now;
    DemoObject claims;
    claims.add(u"sub"_s, user.email);
    claims.add(prefix + u"associateid"_s, QString::number(user.id));
    claims.add(prefix + u"company_name"_s, m_state.store.installation().companyName);
    claims.add(prefix + u"ctx"_s, u"Cust31415"_s);
    claims.add(prefix + u"email"_s, user.email);
    claims.add(prefix + u"identityprovider"_s, u"superid-local"_s);
    claims.add(prefix + u"initials"_s, user.userId);
    claims.add(prefix + u"is_administrator"_s, u"True"_s);
    claims.add(prefix + u"netserver_url"_s, site + u"/Remote/Services88/"_s);
    claims.add(prefix + u"webapi_url"_s, site + u"/api/"_s);
    claims.add(prefix + u"serial"_s, m_state.store.installation().serialNumber);
    claims.add(prefix + u"so_primary_email_address"_s, user.email);
    claims.add(prefix + u"upn"_s, user.email);
    if (!nonce.isEmpty())
        claims.add(u"nonce"_s, flaw == Flaw::Nonce ? nonce + u'x' : nonce);
    claims.add(u"iat"_s, issued);
    claims.add(u"nbf"_s, issued);
    claims.add(u"exp"_s, issued + Lifetime);
    claims.add(u"iss"_s, flaw == Flaw::Issuer ? m_state.authority + u"/login"_s : m_state.authority);
    claims.add(u"aud"_s, flaw == Flaw::Audience ? u"another-client"_s : clientId());
    return claims;
}

const DemoKey &DemoIdTokens::key(std::optional<DemoKey> &kept)
{
    if (!kept)
        kept = DemoKey::rsa();
    return *kept;
}
