// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/democertificate.h"

#include "app/demo/demokey.h"

#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslKey>

#include <openssl/x509v3.h>

namespace {

using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

constexpr long Day = 24L * 60 * 60; // seconds

void addExtension(X509 *certificate, int kind, const char *value)
{
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
        X509V3_EXT_conf_nid(nullptr, nullptr, kind, value), &X509_EXTENSION_free);
    X509_add_ext(certificate, extension.get(), -1);
}

Certificate selfSigned(const DemoKey &key)
{
    Certificate certificate(X509_new(), &X509_free);
    Q_CHECK_PTR(certificate.get());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()),
                            QRandomGenerator::system()->generate64() >> 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -Day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 30 * Day);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>("Seatkeeper-Demo"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    X509_set_pubkey(certificate.get(), key.handle());
    addExtension(certificate.get(), NID_subject_alt_name, "IP:127.0.0.1");
    X509_sign(certificate.get(), key.handle(), EVP_sha256());
    return certificate;
}

QByteArray derOf(const X509 *certificate)
{
    QByteArray der(i2d_X509(certificate, nullptr), '\0');
    auto *end = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &end);
    return der;
}

} // namespace

QSslConfiguration makeDemoCertificate()
{
    const DemoKey key = DemoKey::ellipticCurve();
    const Certificate certificate = selfSigned(key);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(derOf(certificate.get()), QSsl::Der));
    configuration.setPrivateKey(QSslKey(key.toDer(), QSsl::Ec, QSsl::Der));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}
