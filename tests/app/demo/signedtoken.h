// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <memory>

#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

/// The parts of a signed token as a test reads them. A plain value.
struct SignedToken
{
    explicit SignedToken(const QString &text)
    {
        const QByteArrayList parts = text.toLatin1().split('.');
        if (parts.size() != 3)
            return;
        header = QJsonDocument::fromJson(decoded(parts.at(0))).object();
        claims = QJsonDocument::fromJson(decoded(parts.at(1))).object();
        signature = decoded(parts.at(2));
        signedPart = parts.at(0) + '.' + parts.at(1);
    }

    static QByteArray decoded(const QByteArray &text)
    {
        return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding);
    }

    /// True when the RSA key with these numbers, in base64url, has made the signature by RS256.
    bool isSignedBy(const QJsonObject &webKey) const
    {
        const auto number = [&webKey](const char *name) {
            const QByteArray bytes = decoded(webKey[QLatin1StringView(name)].toString().toLatin1());
            return std::unique_ptr<BIGNUM, decltype(&BN_free)>(
                BN_bin2bn(unsignedBytes(bytes), int(bytes.size()), nullptr), &BN_free);
        };
        const auto modulus = number("n");
        const auto exponent = number("e");
        const std::unique_ptr<OSSL_PARAM_BLD, decltype(&OSSL_PARAM_BLD_free)> builder(OSSL_PARAM_BLD_new(),
                                                                                      &OSSL_PARAM_BLD_free);
        OSSL_PARAM_BLD_push_BN(builder.get(), "n", modulus.get());
        OSSL_PARAM_BLD_push_BN(builder.get(), "e", exponent.get());
        const std::unique_ptr<OSSL_PARAM, decltype(&OSSL_PARAM_free)> parameters(
            OSSL_PARAM_BLD_to_param(builder.get()), &OSSL_PARAM_free);
        const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> maker(
            EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr), &EVP_PKEY_CTX_free);
        EVP_PKEY *made = nullptr;
        EVP_PKEY_fromdata_init(maker.get());
        EVP_PKEY_fromdata(maker.get(), &made, EVP_PKEY_PUBLIC_KEY, parameters.get());
        const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(made, &EVP_PKEY_free);
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> digest(EVP_MD_CTX_new(),
                                                                             &EVP_MD_CTX_free);
        return EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1
               && EVP_DigestVerify(digest.get(), unsignedBytes(signature), std::size_t(signature.size()),
                                   unsignedBytes(signedPart), std::size_t(signedPart.size()))
                      == 1;
    }

    QJsonObject header;
    QJsonObject claims;
    QByteArray signature;
    QByteArray signedPart;

private:
    static const unsigned char *unsignedBytes(const QByteArray &bytes)
    {
        return reinterpret_cast<const unsigned char *>(bytes.constData());
    }
};
