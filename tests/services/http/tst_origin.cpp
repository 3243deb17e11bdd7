// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/origin.h"

#include <QTest>
#include <QUrl>

class tst_Origin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void originOf_data();
    void originOf();
    void isSafeTransport_data();
    void isSafeTransport();
};

void tst_Origin::originOf_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("origin");
    QTest::newRow("default https port") << "https://crm.example.com/a"
                                        << "https://crm.example.com:443";
    QTest::newRow("same port written") << "https://crm.example.com:443/b"
                                       << "https://crm.example.com:443";
    QTest::newRow("default http port") << "http://localhost/a"
                                       << "http://localhost:80";
    QTest::newRow("other port") << "https://crm.example.com:8443"
                                << "https://crm.example.com:8443";
    QTest::newRow("case of the host") << "HTTPS://CRM.Example.COM/A"
                                      << "https://crm.example.com:443";
}

void tst_Origin::originOf()
{
    QFETCH(QString, url);
    QTEST(::originOf(QUrl(url)), "origin");
}

void tst_Origin::isSafeTransport_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isSafe");
    QTest::newRow("https") << "https://crm.example.com" << true;
    QTest::newRow("http") << "http://crm.example.com" << false;
    QTest::newRow("localhost") << "http://LOCALHOST:80" << true;
    QTest::newRow("127.0.0.1") << "http://127.0.0.1:1" << true;
    QTest::newRow("127.9.9.9") << "http://127.9.9.9" << true;
    QTest::newRow("::1") << "http://[::1]:8080" << true;
    QTest::newRow("looks like localhost") << "http://localhost.example.com" << false;
    QTest::newRow("looks like 127") << "http://127.0.0.1.example.com" << false;
    QTest::newRow("private network") << "http://192.168.0.1" << false;
    QTest::newRow("any address") << "http://0.0.0.0" << false;
    QTest::newRow("ftp to loopback") << "ftp://127.0.0.1" << false;
    QTest::newRow("file") << "file:///etc/passwd" << false;
    QTest::newRow("nothing") << "" << false;
}

void tst_Origin::isSafeTransport()
{
    QFETCH(QString, url);
    QTEST(::isSafeTransport(QUrl(url)), "isSafe");
}

QTEST_GUILESS_MAIN(tst_Origin)
#include "tst_origin.moc"
