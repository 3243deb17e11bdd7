// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/signin/jsonwebkey.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>

/// What a token has to say to be believed.
struct TokenExpectation
{
    QString issuer {};
    QString audience {};
    QString nonce {}; ///< empty: not compared, for tokens nobody asked for with a nonce
    QDateTime now {};
};

/// An id token whose signature and claims were checked (API reference 7.2, step 5): there is no other way to
/// get one. A value. Says nothing about which part of a refused token was what: tokens are secret.
class JsonWebToken
{
    Q_GADGET

public:
    /// Why a token is not believed.
    enum class Fault {
        Unreadable, ///< no token at all, or too large
        Algorithm, ///< not RS256, whatever else it may be
        UnknownKey, ///< perhaps a new key: the key set may be fetched again
        Signature,
        Issuer,
        Audience, ///< for somebody else, or for somebody else too
        Expired,
        NotYetValid,
        Nonce, ///< the answer to another question
    };
    Q_ENUM(Fault)

    /// Reads @p compact and checks everything; half a minute of difference between clocks is forgiven.
    [[nodiscard]] static tl::expected<JsonWebToken, Fault>
    verified(const QByteArray &compact, const QList<JsonWebKey> &keys, const TokenExpectation &expectation);

    /// One of SuperOffice's claims, such as "ctx"; empty where it is missing or no text.
    [[nodiscard]] QString identity(QLatin1StringView claim) const;

private:
    explicit JsonWebToken(QJsonObject claims);

    QJsonObject m_claims;
};
