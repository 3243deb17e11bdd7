// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/signin/signingkey.h"

#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

SigningKey::SigningKey(const QString &id, unsigned int bits)
    : m_id(id)
    , m_key(EVP_RSA_gen(bits), &EVP_PKEY_free)
{}

QJsonObject SigningKey::publicKey() const
{
    return {{QStringLiteral("kty"), QStringLiteral("RSA")},
            {QStringLiteral("use"), QStringLiteral("sig")},
            {QStringLiteral("alg"), QStringLiteral("RS256")},
            {QStringLiteral("kid"), m_id},
            {QStringLiteral("x5t"), QString(u't' + m_id)},
            {QStringLiteral("n"), QString::fromLatin1(number(OSSL_PKEY_PARAM_RSA_N))},
            {QStringLiteral("e"), QString::fromLatin1(number(OSSL_PKEY_PARAM_RSA_E))}};
}

QByteArray SigningKey::publicPem() const
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), &BIO_free);
    PEM_write_bio_PUBKEY(memory.get(), m_key.get());
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return {bytes, size};
}

QJsonObject SigningKey::header() const
{
    return {{QStringLiteral("alg"), QStringLiteral("RS256")},
            {QStringLiteral("typ"), QStringLiteral("JWT")},
            {QStringLiteral("kid"), m_id}};
}

QByteArray SigningKey::token(const QJsonObject &header, const QJsonObject &claims) const
{
    const QByteArray text = signedPart(header, claims);
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get());
    size_t size = 0;
    EVP_DigestSign(context.get(), nullptr, &size, bytes, static_cast<size_t>(text.size()));
    QByteArray signature(static_cast<qsizetype>(size), Qt::Uninitialized);
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytes,
                   static_cast<size_t>(text.size()));
    return text + '.' + base64Url(signature);
}

QByteArray SigningKey::signedPart(const QJsonObject &header, const QJsonObject &claims)
{
    return base64Url(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.'
           + base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
}

QByteArray SigningKey::base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray SigningKey::number(const char *name) const
{
    BIGNUM *value = nullptr;
    EVP_PKEY_get_bn_param(m_key.get(), name, &value);
    QByteArray bytes(BN_num_bytes(value), Qt::Uninitialized);
    BN_bn2bin(value, reinterpret_cast<unsigned char *>(bytes.data()));
    BN_free(value);
    return base64Url(bytes);
}
