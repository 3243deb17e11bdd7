// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/http/testrequests.h"

#include <QRegularExpression>
#include <QTest>

using Kind = ApiError::Kind;

class tst_HttpClientRedirects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void sameOriginRedirectKeepsAuthorization();
    void redirectRefused_data();
    void redirectRefused();
    void redirectsEnd();
};

void tst_HttpClientRedirects::sameOriginRedirectKeepsAuthorization()
{
    FaultyServer server;
    server.play(FaultyAnswer::redirectTo(QUrl(QStringLiteral("/second?x=1")), 307));
    server.play(FaultyAnswer::json("[]"));
    HttpClient client(quickOptions());
    client.setTrustedOrigin(server.url());
    client.setCredentials({.authorization = "Basic c2VjcmV0"});
    RequestScope scope;
    const PendingReply pending(client.send(get(server.url(QStringLiteral("/first"))), scope));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(pending.result());
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(1).target, QByteArray("/second?x=1"));
    QCOMPARE(server.requests().at(1).header("Authorization"), QByteArray("Basic c2VjcmV0"));
}

void tst_HttpClientRedirects::redirectRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("isOtherOrigin");
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("GET to another origin, %d", status) << QByteArray("GET") << true << status;
        QTest::addRow("POST within the origin, %d", status) << QByteArray("POST") << false << status;
        QTest::addRow("POST to another origin, %d", status) << QByteArray("POST") << true << status;
    }
}

void tst_HttpClientRedirects::redirectRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(bool, isOtherOrigin);
    QFETCH(int, status);
    FaultyServer server;
    FaultyServer other;
    server.play(FaultyAnswer::redirectTo((isOtherOrigin ? other : server).url(QStringLiteral("/x")), status));
    HttpClient client(quickOptions());
    client.setTrustedOrigin(server.url());
    client.setCredentials({.authorization = "Basic c2VjcmV0"});
    RequestScope scope;
    const HttpRequest request = method == "GET" ? get(server.url()) : post(server.url(), Effect::Read);
    const PendingReply pending(client.send(request, scope));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(!pending.result());
    QCOMPARE(pending.result().error().kind, Kind::BadResponse);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(other.requests().isEmpty()); // so nothing, Authorization included, left the origin
}

void tst_HttpClientRedirects::redirectsEnd()
{
    FaultyServer server;
    server.playAlways(FaultyAnswer::redirectTo(QUrl(QStringLiteral("/again"))));
    HttpClient client(quickOptions());
    RequestScope scope;
    const PendingReply pending(client.send(get(server.url()), scope));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result().error().kind, Kind::BadResponse);
    QCOMPARE(server.requests().size(), 6);
}

QTEST_GUILESS_MAIN(tst_HttpClientRedirects)
#include "tst_httpclientredirects.moc"
