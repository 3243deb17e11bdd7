// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/tunnelproxy.h"
#include "tests/services/http/testrequests.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using Kind = ApiError::Kind;

static const QString Host = QStringLiteral("crm.test"); // exists behind the proxy only
static const QUrl Server(QStringLiteral("https://crm.test/so/api"));

class tst_HttpClientProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void requestsPassTheProxy();
    void loopbackDoesNot();
    void ownPasswordIsUsed();
    void wrongPassword_data();
    void wrongPassword();
    void refusal_data();
    void refusal();
    void nobodyThere_data();
    void nobodyThere();

private:
    [[nodiscard]] HttpClientOptions through(const QNetworkProxy &proxy) const;

    std::unique_ptr<TestCertificates> m_certificates;
    TestIdentity m_identity;
};

void tst_HttpClientProxy::initTestCase()
{
    m_certificates = std::make_unique<TestCertificates>();
    m_identity = m_certificates->issue(QStringLiteral("DNS:") + Host);
}

void tst_HttpClientProxy::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

HttpClientOptions tst_HttpClientProxy::through(const QNetworkProxy &proxy) const
{
    HttpClientOptions options = quickOptions();
    options.network.proxy = proxy;
    options.network.authorities = {m_certificates->authority()};
    return options;
}

void tst_HttpClientProxy::requestsPassTheProxy()
{
    FaultyServer server(m_identity);
    server.playAlways(FaultyAnswer::json("[]"));
    TunnelProxy proxy(static_cast<quint16>(server.url().port()));
    HttpClient client(through(proxy.address()));
    client.setTrustedOrigin(Server);
    client.setCredentials({.authorization = "Basic c2VjcmV0"});
    RequestScope scope;
    const PendingReply pending(client.send(post(Server, Effect::Write), scope));
    QTRY_VERIFY(pending.isDone());
    QVERIFY2(pending.result(), problemOf(pending));
    QCOMPARE(proxy.requests(), QStringList {QStringLiteral("crm.test:443")});
    QCOMPARE(server.requests().constLast().header("Host"), QByteArray("crm.test"));
    QCOMPARE(server.requests().constLast().header("Authorization"), QByteArray("Basic c2VjcmV0"));
    QVERIFY(!server.requests().constLast().hasHeader("Proxy-Authorization"));
}

void tst_HttpClientProxy::loopbackDoesNot()
{
    FaultyServer server;
    server.playAlways(FaultyAnswer::json("[]"));
    TunnelProxy proxy(static_cast<quint16>(server.url().port()));
    HttpClient client(through(proxy.address()));
    RequestScope scope;
    const PendingReply pending(client.send(get(server.url()), scope));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(pending.result());
    QVERIFY(proxy.requests().isEmpty());
}

void tst_HttpClientProxy::ownPasswordIsUsed()
{
    FaultyServer server(m_identity);
    server.playAlways(FaultyAnswer::json("[]"));
    TunnelProxy proxy(static_cast<quint16>(server.url().port()));
    proxy.requirePassword("ola", "hemmelig");
    QNetworkProxy address = proxy.address();
    address.setUser(QStringLiteral("ola"));
    address.setPassword(QStringLiteral("hemmelig"));
    HttpClient client(through(address));
    RequestScope scope;
    const PendingReply pending(client.send(get(Server), scope));
    QTRY_VERIFY(pending.isDone());
    QVERIFY2(pending.result(), problemOf(pending));
    QVERIFY(!server.requests().constLast().hasHeader("Proxy-Authorization"));
}

void tst_HttpClientProxy::wrongPassword_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("wrong") << QStringLiteral("ola") << QStringLiteral("topsecret");
}

void tst_HttpClientProxy::wrongPassword()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    FaultyServer server(m_identity);
    TunnelProxy proxy(static_cast<quint16>(server.url().port()));
    proxy.requirePassword("ola", "hemmelig");
    QNetworkProxy address = proxy.address();
    address.setUser(user);
    address.setPassword(password);
    HttpClient client(through(address));
    RequestScope scope;
    const PendingReply pending(client.send(get(Server), scope));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(!pending.result());
    const ApiError &error = pending.result().error();
    QCOMPARE(error.kind, Kind::Network);
    QCOMPARE(error.httpStatus, 407);
    QCOMPARE(error.proxy, QStringLiteral("127.0.0.1:%1").arg(address.port()));
    QVERIFY2(!error.detail.contains(QStringLiteral("topsecret")), qPrintable(error.detail));
    QVERIFY(proxy.requests().size() <= 2); // the password is tried once, and never again
}

void tst_HttpClientProxy::refusal_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 403, 404, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void tst_HttpClientProxy::refusal()
{
    QFETCH(int, status);
    FaultyServer server(m_identity);
    TunnelProxy proxy(static_cast<quint16>(server.url().port()));
    proxy.refuse(status);
    HttpClient client(through(proxy.address()));
    RequestScope scope;
    const PendingReply pending(client.send(post(Server, Effect::Write), scope));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(!pending.result());
    QCOMPARE(pending.result().error().kind, Kind::Network);
    QCOMPARE(pending.result().error().proxy, QStringLiteral("127.0.0.1:%1").arg(proxy.address().port()));
}

void tst_HttpClientProxy::nobodyThere_data()
{
    QTest::addColumn<QString>("url"); // %1: a port where nobody listens
    QTest::addColumn<QString>("blamed"); // the proxy, or nobody
    QTest::newRow("the proxy is away") << Server.toString() << QStringLiteral("127.0.0.1:%1");
    QTest::newRow("the server on this computer is away")
        << QStringLiteral("http://127.0.0.1:%1/") << QString();
}

void tst_HttpClientProxy::nobodyThere()
{
    QFETCH(QString, url);
    QFETCH(QString, blamed);
    QTcpServer unused;
    QVERIFY(unused.listen(QHostAddress::LocalHost));
    const QNetworkProxy address(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), unused.serverPort());
    const QString port = QString::number(address.port());
    unused.close();
    HttpClient client(through(address));
    RequestScope scope;
    const PendingReply pending(client.send(get(QUrl(url.replace(QStringLiteral("%1"), port))), scope));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(!pending.result());
    QCOMPARE(pending.result().error().kind, Kind::Network);
    QCOMPARE(pending.result().error().proxy, blamed.replace(QStringLiteral("%1"), port));
}

QTEST_GUILESS_MAIN(tst_HttpClientProxy)
#include "tst_httpclientproxy.moc"
