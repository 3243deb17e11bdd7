// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/http/testrequests.h"

#include <QRegularExpression>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using Kind = ApiError::Kind;
using Reason = ApiError::TlsReason;
using Validity = TestCertificates::Validity;

class tst_HttpClientTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void namedAuthorityIsTrusted();
    void systemsAuthoritiesStay();
    void badCertificate_data();
    void badCertificate();
    void everyRequestOfABadConnectionSaysWhy();
    void noTlsAtAll();
    void changedCertificate_data();
    void changedCertificate();

private:
    [[nodiscard]] static HttpClientOptions trusting(const QList<QSslCertificate> &authorities);

    std::unique_ptr<TestCertificates> m_own;
    std::unique_ptr<TestCertificates> m_strange;
};

void tst_HttpClientTls::initTestCase()
{
    m_own = std::make_unique<TestCertificates>();
    m_strange = std::make_unique<TestCertificates>();
}

HttpClientOptions tst_HttpClientTls::trusting(const QList<QSslCertificate> &authorities)
{
    HttpClientOptions options = quickOptions();
    options.network.authorities = authorities;
    return options;
}

void tst_HttpClientTls::namedAuthorityIsTrusted()
{
    FaultyServer server(m_own->forLoopback());
    server.playAlways(FaultyAnswer::json("[]"));
    HttpClient client(trusting({m_own->authority()}));
    client.setTrustedOrigin(server.url());
    client.setCredentials({.authorization = "Basic c2VjcmV0"});
    RequestScope scope;
    for (int i = 0; i < 2; ++i) {
        const PendingReply pending(client.send(post(server.url(), Effect::Write), scope));
        QTRY_VERIFY(pending.isDone());
        QVERIFY2(pending.result(), problemOf(pending));
        QCOMPARE(pending.result()->status, 200);
    }
    QCOMPARE(server.requests().constLast().header("Authorization"), QByteArray("Basic c2VjcmV0"));
}

void tst_HttpClientTls::systemsAuthoritiesStay()
{
    const HttpTransport transport(trusting({m_own->authority()}));
    const QSslConfiguration trust =
        transport.prepare({}, QUrl(QStringLiteral("https://crm.test/"))).sslConfiguration();
    QVERIFY(trust.caCertificates().contains(m_own->authority()));
    QCOMPARE(trust.caCertificates().size(), QSslConfiguration::systemCaCertificates().size() + 1);
    QCOMPARE(trust.peerVerifyMode(), QSslSocket::AutoVerifyPeer);
}

void tst_HttpClientTls::badCertificate_data()
{
    QTest::addColumn<TestIdentity>("identity");
    QTest::addColumn<Reason>("reason");
    const QString otherHost = QStringLiteral("DNS:crm.example.com");
    const QString thisHost = QStringLiteral("IP:127.0.0.1");
    QTest::newRow("strange authority") << m_strange->forLoopback() << Reason::NotTrusted;
    QTest::newRow("expired") << m_own->issue(thisHost, Validity::Expired) << Reason::OutOfDate;
    QTest::newRow("another host") << m_own->issue(otherHost) << Reason::OtherHost;
    QTest::newRow("another host, expired") << m_own->issue(otherHost, Validity::Expired) << Reason::OtherHost;
    QTest::newRow("strange authority, another host, expired")
        << m_strange->issue(otherHost, Validity::Expired) << Reason::NotTrusted;
}

void tst_HttpClientTls::badCertificate()
{
    QFETCH(TestIdentity, identity);
    FaultyServer server(identity);
    HttpClient client(trusting({m_own->authority()}));
    client.setTrustedOrigin(server.url());
    client.setCredentials({.authorization = "Basic c2VjcmV0"});
    RequestScope scope;
    const PendingReply pending(client.send(get(server.url()), scope));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(!pending.result());
    QCOMPARE(pending.result().error().kind, Kind::Tls);
    QTEST(pending.result().error().tlsReason, "reason");
    QVERIFY(server.requests().isEmpty()); // so nothing, Authorization included, was said to it
}

/// Qt tells one of them why the handshake failed, and lets the others fail along.
void tst_HttpClientTls::everyRequestOfABadConnectionSaysWhy()
{
    FaultyServer server(m_strange->forLoopback());
    HttpClient client(trusting({m_own->authority()}));
    RequestScope scope;
    std::vector<std::unique_ptr<PendingReply>> pending;
    for (int i = 0; i < 8; ++i)
        pending.push_back(
            std::make_unique<PendingReply>(client.send(post(server.url(), Effect::Write), scope)));
    for (const auto &each : pending) {
        QTRY_VERIFY(each->isDone());
        QCOMPARE(each->result().error().kind, Kind::Tls);
        QCOMPARE(each->result().error().tlsReason, Reason::NotTrusted);
    }
    QCOMPARE(server.requests().size(), 0);
}

void tst_HttpClientTls::noTlsAtAll()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this,
            [&server] { server.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    const QUrl url(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()));
    HttpClient client(quickOptions());
    RequestScope scope;
    const PendingReply pending(client.send(get(url), scope));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(!pending.result());
    QCOMPARE(pending.result().error().kind, Kind::Tls);
    QCOMPARE(pending.result().error().tlsReason, Reason::Other);
}

void tst_HttpClientTls::changedCertificate_data()
{
    QTest::addColumn<TestIdentity>("before");
    QTest::addColumn<TestIdentity>("after");
    QTest::addColumn<bool>("isTaken"); // the second one
    QTest::addColumn<Reason>("reason");
    const QString host = QStringLiteral("IP:127.0.0.1");
    const TestIdentity good = m_own->forLoopback();
    const TestIdentity expired = m_own->issue(host, Validity::Expired);
    QTest::newRow("good, then strange") << good << m_strange->forLoopback() << false << Reason::Changed;
    QTest::newRow("good, then expired") << good << expired << false << Reason::Changed;
    QTest::newRow("good, then renewed") << good << m_own->forLoopback() << true << Reason::Other;
    QTest::newRow("bad, then worse") << expired << m_strange->forLoopback() << false << Reason::NotTrusted;
}

void tst_HttpClientTls::changedCertificate()
{
    QFETCH(TestIdentity, before);
    QFETCH(TestIdentity, after);
    QFETCH(bool, isTaken);
    FaultyServer server(before);
    server.playAlways({.headers = {{"Connection", "close"}}});
    HttpClient client(trusting({m_own->authority()}));
    RequestScope scope;
    const PendingReply first(client.send(get(server.url()), scope));
    QTRY_VERIFY(first.isDone());
    server.show(after);
    const PendingReply second(client.send(get(server.url()), scope));
    QTRY_VERIFY(second.isDone());
    QCOMPARE(second.result().has_value(), isTaken);
    if (!isTaken)
        QTEST(second.result().error().tlsReason, "reason");
}

QTEST_GUILESS_MAIN(tst_HttpClientTls)
#include "tst_httpclienttls.moc"
