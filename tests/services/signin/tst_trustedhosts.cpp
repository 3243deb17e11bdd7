// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/authority.h"
#include "services/signin/trustedhosts.h"

#include <QRegularExpression>
#include <QTest>

class tst_TrustedHosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isTrusted_data();
    void isTrusted();
    void authority_data();
    void authority();
};

void tst_TrustedHosts::isTrusted_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *authority, const char *url, bool expected) {
        QTest::addRow("%s at %s", url, authority)
            << QString::fromUtf8(url) << QString::fromUtf8(authority) << expected;
    };
    const char *sod = "https://sod.superoffice.com";
    row(sod, "https://sod.superoffice.com/login/common/oauth/tokens", true);
    row(sod, "https://online3.superoffice.com/Cust31415/api", true);
    row(sod, "https://a.b.superoffice.com/", true);
    row(sod, "https://superoffice.com/", true);
    row(sod, "https://SOD.SuperOffice.COM:443/", true);
    row(sod, "http://sod.superoffice.com/", false);
    row(sod, "https://sod.superoffice.com:8443/", false);
    row(sod, "https://evilsuperoffice.com/", false);
    row(sod, "https://superoffice.com.evil.example/", false);
    row(sod, "https://evil.example/superoffice.com", false);
    row(sod, "https://evil.example/?.superoffice.com", false);
    row(sod, "https://evil.example#.superoffice.com", false);
    row(sod, "https://user@sod.superoffice.com/", false);
    row(sod, "https://user:password@sod.superoffice.com/", false);
    row(sod, "https://@sod.superoffice.com/", false);
    row(sod, "https://sod.superoffice.com@evil.example/", false);
    row(sod, "https://sod.superoffice.com\\@evil.example/", false);
    row(sod, "https://sod.superoffice.com./", false);
    row(sod, "https://.superoffice.com/", false);
    row(sod, "https://xn--suproffice-e6a.com/", false);
    row(sod, "https://süperoffice.com/", false);
    row(sod, "https://52.0.0.1/", false);
    row(sod, "https://[::1]/", false);
    row(sod, "https://127.0.0.1/", false);
    row(sod, "http://127.0.0.1/", false);
    row(sod, "https:///path", false);
    row(sod, "//sod.superoffice.com/", false);
    row(sod, "file:///etc/passwd", false);
    row(sod, "ftp://sod.superoffice.com/", false);
    row(sod, "javascript:alert(1)", false);
    row(sod, "", false);

    const char *loopback = "http://127.0.0.1:8080";
    row(loopback, "http://127.0.0.1:8080/demo/api", true);
    row(loopback, "http://127.0.0.1:8081/demo/api", false);
    row(loopback, "http://localhost:8080/demo/api", false);
    row(loopback, "https://127.0.0.1:8080/demo/api", false);
    row(loopback, "http://user@127.0.0.1:8080/", false);
    row(loopback, "https://sod.superoffice.com/", false);
    const char *own = "https://login.example.com";
    row(own, "https://login.example.com:443/path", true);
    row(own, "https://a.login.example.com/", false);
    row(own, "https://sod.superoffice.com/", false);
    // Almost SuperOffice Online: gets no more than its own origin.
    row("https://sod.superoffice.com:8443", "https://sod.superoffice.com:8443/", true);
    row("https://sod.superoffice.com:8443", "https://sod.superoffice.com/", false);
    row("http://example.com", "http://example.com/", false);
    row("", "", false);
}

void tst_TrustedHosts::isTrusted()
{
    QFETCH(QString, url);
    QFETCH(QString, authority);
    QFETCH(bool, expected);
    QCOMPARE(isTrustedHost(QUrl(url, QUrl::StrictMode), QUrl(authority)), expected);
    if (!expected) // reading it kindly must not make it trusted
        QVERIFY(!isTrustedHost(QUrl(url), QUrl(authority)));
}

void tst_TrustedHosts::authority_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // empty: refused
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("online", "https://online.superoffice.com");
    row("sod", "https://sod.superoffice.com");
    row("qaonline", "https://qaonline.superoffice.com");
    row("stage", "https://stage.superoffice.com");
    row(" sod\n", "https://sod.superoffice.com");
    row("https://login.example.com", "https://login.example.com");
    row("https://login.example.com:8443/some/path", "https://login.example.com:8443");
    row("http://127.0.0.1:8080", "http://127.0.0.1:8080");
    row("http://[::1]:8080/", "http://[::1]:8080");
    row("", "");
    row("sod.superoffice.com", "");
    row("online3", "");
    row("../evil.example#", "");
    row("http://login.example.com", "");
    row("https://user@login.example.com", "");
    row("https://login.example.com?x=1", "");
    row("https://login.example.com#x", "");
    row("https://login.example.com:0", "");
    row("ftp://login.example.com", "");
    row("https://", "");
}

void tst_TrustedHosts::authority()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto authority = authorityFromText(text);
    QCOMPARE(authority ? authority->toString() : QString(), expected);
    if (!authority)
        QVERIFY(authority.error().endsWith(u'.'));
}

QTEST_GUILESS_MAIN(tst_TrustedHosts)
#include "tst_trustedhosts.moc"
