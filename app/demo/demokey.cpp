// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demokey.h"

#include <QtGlobal>

#include <openssl/bn.h>
#include <openssl/crypto.h>

namespace {

constexpr std::size_t RsaBits = 2048;

const unsigned char *bytes(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

unsigned char *bytes(QByteArray &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

} // namespace

DemoKey::DemoKey(EVP_PKEY *key)
    : m_key(key, &EVP_PKEY_free)
{
    Q_CHECK_PTR(key);
}

DemoKey DemoKey::rsa()
{
    return DemoKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", RsaBits));
}

DemoKey DemoKey::ellipticCurve()
{
    return DemoKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
}

void DemoKey::leaveThread()
{
    OPENSSL_thread_stop();
}

QByteArray DemoKey::sign(const QByteArray &text) const
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    Q_CHECK_PTR(context.get());
    std::size_t size = 0;
    const auto length = static_cast<std::size_t>(text.size());
    bool isDone = EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1
                  && EVP_DigestSign(context.get(), nullptr, &size, bytes(text), length) == 1;
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    isDone = isDone && EVP_DigestSign(context.get(), bytes(signature), &size, bytes(text), length) == 1;
    signature.truncate(static_cast<qsizetype>(size));
    return isDone ? signature : QByteArray();
}

QByteArray DemoKey::toDer() const
{
    QByteArray der(i2d_PrivateKey(m_key.get(), nullptr), '\0');
    unsigned char *end = bytes(der);
    i2d_PrivateKey(m_key.get(), &end);
    return der;
}

QByteArray DemoKey::number(const char *parameter) const
{
    BIGNUM *found = nullptr;
    if (EVP_PKEY_get_bn_param(m_key.get(), parameter, &found) != 1)
        return {};
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(found, &BN_free);
    QByteArray result(BN_num_bytes(found), '\0');
    BN_bn2bin(found, bytes(result));
    return result;
}
