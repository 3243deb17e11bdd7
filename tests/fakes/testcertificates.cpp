// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/testcertificates.h"

#include <QFile>
#include <QProcess>

// An elliptic curve: such a key takes milliseconds.
static const QString NewKey = QStringLiteral("-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes");

TestCertificates::TestCertificates()
{
    openssl(
        QStringLiteral("req -x509 %1 -keyout authority.key -out authority.pem -subj /CN=Authority -days 2")
            .arg(NewKey));
}

QSslCertificate TestCertificates::authority() const
{
    return QSslCertificate(contentOf(QStringLiteral("authority.pem")));
}

QString TestCertificates::authorityFile() const
{
    return m_folder.filePath(QStringLiteral("authority.pem"));
}

TestIdentity TestCertificates::issue(const QString &subject, Validity validity)
{
    const int number = ++m_issued;
    const int days = validity == Validity::Expired ? -1 : 2;
    openssl(QStringLiteral("req %1 -keyout %2.key -out %2.csr -subj /CN=Server -addext subjectAltName=%3")
                .arg(NewKey)
                .arg(number)
                .arg(subject));
    openssl(QStringLiteral("x509 -req -in %1.csr -CA authority.pem -CAkey authority.key -set_serial %1 "
                           "-copy_extensions copy -days %2 -out %1.pem")
                .arg(number)
                .arg(days));
    return {QSslCertificate(contentOf(QStringLiteral("%1.pem").arg(number))),
            QSslKey(contentOf(QStringLiteral("%1.key").arg(number)), QSsl::Ec)};
}

QByteArray TestCertificates::contentOf(const QString &fileName) const
{
    QFile file(m_folder.filePath(fileName));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("TestCertificates cannot read %s", qPrintable(fileName));
    return file.readAll();
}

void TestCertificates::openssl(const QString &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("openssl"), arguments.split(u' '));
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("TestCertificates: openssl %s: %s %s", qPrintable(arguments),
               qPrintable(process.errorString()), process.readAllStandardError().constData());
}
