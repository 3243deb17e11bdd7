// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/certificatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

static constexpr qint64 MaxBytes = 1024 * 1024;

namespace {

struct CertificateFile
{
    Q_DECLARE_TR_FUNCTIONS(CertificateFile)
};

tl::unexpected<QString> wrong(const QString &sentence, const QString &path)
{
    return tl::unexpected(sentence.arg(QDir::toNativeSeparators(path)));
}

bool isGoodAt(const QSslCertificate &certificate, const QDateTime &now)
{
    return !certificate.isNull() && certificate.expiryDate() > now;
}

} // namespace

tl::expected<QList<QSslCertificate>, QString> certificatesFromFile(const QString &path, const QDateTime &now)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(CertificateFile::tr("The certificate file %1 cannot be read. Check that it is there and "
                                         "that you may open it."),
                     path);
    const QByteArray pem = file.read(MaxBytes + 1); // a device has no size
    if (pem.size() > MaxBytes)
        return wrong(CertificateFile::tr("The certificate file %1 is larger than a megabyte. Choose a PEM "
                                         "file with certificates only."),
                     path);
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    if (certificates.isEmpty())
        return wrong(CertificateFile::tr("The file %1 holds no certificate. Choose a PEM file, which has "
                                         "“BEGIN CERTIFICATE” in it."),
                     path);
    QList<QSslCertificate> good;
    std::ranges::copy_if(certificates, std::back_inserter(good),
                         [&now](const QSslCertificate &certificate) { return isGoodAt(certificate, now); });
    if (good.isEmpty())
        return wrong(CertificateFile::tr("The certificate in the file %1 has expired. Ask whoever gave it to "
                                         "you for a new one."),
                     path);
    return good;
}
