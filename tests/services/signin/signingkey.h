// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <memory>

struct evp_pkey_st;

/// An RSA key made by OpenSSL, with which a test signs tokens as a provider does, or as somebody does who
/// wants to pass for one.
class SigningKey
{
public:
    explicit SigningKey(const QString &id, unsigned int bits = 2048);

    /// The public half as JSON Web Key.
    [[nodiscard]] QJsonObject publicKey() const;
    /// The public half as text: what everybody knows.
    [[nodiscard]] QByteArray publicPem() const;
    /// The header of an honest token.
    [[nodiscard]] QJsonObject header() const;
    /// A compact token, signed by RS256 whatever its header says.
    [[nodiscard]] QByteArray token(const QJsonObject &header, const QJsonObject &claims) const;
    [[nodiscard]] QByteArray token(const QJsonObject &claims) const { return token(header(), claims); }

    /// The part of a token that gets signed.
    [[nodiscard]] static QByteArray signedPart(const QJsonObject &header, const QJsonObject &claims);
    [[nodiscard]] static QByteArray base64Url(const QByteArray &bytes);

private:
    [[nodiscard]] QByteArray number(const char *name) const;

    QString m_id;
    std::shared_ptr<evp_pkey_st> m_key;
};
