// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democlient.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QMap>
#include <QtCore/QUrlQuery>

/// A browser and a client in one, for tests of the sign-in service.
class DemoSignIn
{
public:
    using Items = QMap<QString, QString>;

    explicit DemoSignIn(const DemoTenant &tenant)
        : client(tenant.authority())
    {
        client.headers.remove("Authorization");
        client.headers.insert("Content-Type", "application/x-www-form-urlencoded");
    }

    static QString redirectUri() { return QStringLiteral("http://127.0.0.1:4711/answer"); }
    static QString verifier() { return QString(64, u'v'); }

    /// What a right request of the browser holds.
    static Items request()
    {
        const QByteArray challenge =
            QCryptographicHash::hash(verifier().toLatin1(), QCryptographicHash::Sha256)
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        return {{QStringLiteral("client_id"), QStringLiteral("seatkeeper-demo")},
                {QStringLiteral("response_type"), QStringLiteral("code")},
                {QStringLiteral("scope"), QStringLiteral("openid")},
                {QStringLiteral("redirect_uri"), redirectUri()},
                {QStringLiteral("state"), QStringLiteral("state & more=ø")},
                {QStringLiteral("nonce"), QStringLiteral("nonce-1")},
                {QStringLiteral("code_challenge"), QString::fromLatin1(challenge)},
                {QStringLiteral("code_challenge_method"), QStringLiteral("S256")}};
    }

    /// What a right request for tokens holds.
    static Items exchange(const QString &code)
    {
        return {{QStringLiteral("client_id"), QStringLiteral("seatkeeper-demo")},
                {QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
                {QStringLiteral("code"), code},
                {QStringLiteral("redirect_uri"), redirectUri()},
                {QStringLiteral("code_verifier"), verifier()}};
    }

    static Items refresh(const QString &token)
    {
        return {{QStringLiteral("client_id"), QStringLiteral("seatkeeper-demo")},
                {QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
                {QStringLiteral("refresh_token"), token}};
    }

    static QByteArray encoded(const Items &items)
    {
        QByteArrayList parts;
        for (auto item = items.cbegin(); item != items.cend(); ++item)
            parts.append(item.key().toLatin1() + '=' + QUrl::toPercentEncoding(item.value()));
        return parts.join('&');
    }

    DemoAnswer authorize(const Items &items)
    {
        return client.get("/login/common/oauth/authorize?" + encoded(items));
    }

    /// What the redirect address is told.
    static Items told(const DemoAnswer &answer)
    {
        const QUrl url = QUrl::fromEncoded(answer.headers.value("location").value(0));
        Items items;
        const auto pairs = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : pairs)
            items.insert(name, value);
        return items;
    }

    QString code() { return told(authorize(request())).value(QStringLiteral("code")); }

    DemoAnswer tokens(const Items &items)
    {
        return client.send("POST", "/login/common/oauth/tokens", encoded(items));
    }

    /// The whole way, in one go.
    QJsonObject signIn() { return tokens(exchange(code())).object(); }

    DemoClient client;
};
