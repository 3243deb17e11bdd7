// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

/// A certificate with its private key, as a server shows it.
struct TestIdentity
{
    QSslCertificate certificate {};
    QSslKey key {};
};

/// A certificate authority of its own, whose certificates the openssl command line tool makes while the test
/// runs. A second instance is another authority under the same name. The files go with the object.
class TestCertificates
{
public:
    /// From when to when a certificate is valid.
    enum class Validity { Today, Expired };

    TestCertificates();

    [[nodiscard]] QSslCertificate authority() const;
    /// The authority's certificate as a PEM file.
    [[nodiscard]] QString authorityFile() const;

    /// A new certificate for @p subject as openssl writes alternative names: "IP:127.0.0.1",
    /// "DNS:crm.example.com".
    [[nodiscard]] TestIdentity issue(const QString &subject, Validity validity = Validity::Today);

    /// What the server on this very computer ought to show.
    [[nodiscard]] TestIdentity forLoopback() { return issue(QStringLiteral("IP:127.0.0.1")); }

private:
    [[nodiscard]] QByteArray contentOf(const QString &fileName) const;
    /// Runs the tool in the folder; no argument may hold a blank.
    void openssl(const QString &arguments) const;

    QTemporaryDir m_folder;
    int m_issued = 0;
};
