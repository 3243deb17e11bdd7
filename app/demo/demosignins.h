// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

/// What the sign-in service and the start page have handed out and still accept. Everything is random and
/// kept in memory alone. A plain value, part of DemoState.
class DemoSignIns
{
public:
    /// What a code was given for.
    struct Grant
    {
        QString redirectUri;
        QByteArray challenge; ///< base64url of the verifier's SHA-256
        QString nonce;
        QDateTime expires;
    };
    struct WebSession
    {
        QByteArray cookie;
        QByteArray xsrfToken;
    };

    QByteArray issueCode(const Grant &grant);
    /// What the code was given for, once and before it expires.
    std::optional<Grant> takeCode(const QByteArray &code);

    /// \a lifetime in seconds.
    QByteArray issueBearerToken(int lifetime);
    bool isBearerToken(const QByteArray &token) const;
    void expireBearerTokens() { m_bearerTokens.clear(); }

    QByteArray issueRefreshToken();
    bool isRefreshToken(const QByteArray &token) const { return m_refreshTokens.contains(token); }

    WebSession startWebSession();
    bool isWebSession(const WebSession &session) const;
    void endWebSessions() { m_webSessions.clear(); }

private:
    QHash<QByteArray, Grant> m_codes;
    QHash<QByteArray, QDateTime> m_bearerTokens; ///< with the time they expire
    QSet<QByteArray> m_refreshTokens;
    QHash<QByteArray, QByteArray> m_webSessions; ///< the XSRF token by cookie
};
