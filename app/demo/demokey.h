// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

#include <openssl/evp.h>

/// A fresh key pair, made by OpenSSL and never stored. To be moved, not copied. What OpenSSL cannot do for
/// want of memory ends the program.
class DemoKey
{
public:
    /// RSA with 2,048 bits, to sign tokens. Takes a tenth of a second.
    static DemoKey rsa();
    /// On the curve P-256, to serve https. Takes a millisecond.
    static DemoKey ellipticCurve();
    /// Frees what OpenSSL keeps for the calling thread. To be called at the end of a thread that made keys:
    /// QThread::wait() returns before the thread's own clean-up, and the program may end in between.
    static void leaveThread();

    /// The signature of the text's SHA-256; with an RSA key that is RS256.
    QByteArray sign(const QByteArray &text) const;
    /// The numbers an RSA key is known by, big-endian.
    QByteArray modulus() const { return number("n"); }
    QByteArray exponent() const { return number("e"); }

    /// The private key in DER.
    QByteArray toDer() const;
    /// For other calls of OpenSSL; stays this object's.
    EVP_PKEY *handle() const { return m_key.get(); }

private:
    using Handle = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

    explicit DemoKey(EVP_PKEY *key);
    QByteArray number(const char *parameter) const;

    Handle m_key;
};
