// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/http/testrequests.h"

#include <QRegularExpression>
#include <QTest>

#include <deque>

using Fault = FaultyAnswer::Fault;
using Kind = ApiError::Kind;

class tst_HttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void replyIsHandedOver();
    void everyStatusIsAReply_data();
    void everyStatusIsAReply();
    void brokenConnection_data();
    void brokenConnection();
    void readSurvivesOneTruncatedBody();
    void truncatedBodyIsNeverTaken();
    void refusedAddress_data();
    void refusedAddress();
};

void tst_HttpClient::replyIsHandedOver()
{
    FaultyServer server;
    server.play({.status = 201, .body = "hello", .headers = {{"X-Thing", "yes"}}});
    HttpClient client;
    client.setTrustedOrigin(server.url());
    client.setCredentials({.authorization = "Basic c2VjcmV0"});
    RequestScope scope;
    const PendingReply pending(
        client.send(post(server.url(QStringLiteral("/a?b=%2F")), Effect::Write), scope));
    QTRY_VERIFY(pending.isDone());

    const Result<HttpReply> &reply = pending.result();
    QVERIFY(reply);
    QCOMPARE(reply->status, 201);
    QCOMPARE(reply->body, QByteArray("hello"));
    QCOMPARE(reply->header("x-thing"), QByteArray("yes"));
    QVERIFY(!reply->requestId.isEmpty());

    const FaultyRequest &request = server.requests().constFirst();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/a?b=%2F"));
    QCOMPARE(request.body, QByteArray("{\"a\":1}"));
    QVERIFY(request.header("User-Agent").startsWith("Seatkeeper/"));
    QCOMPARE(request.header("Authorization"), QByteArray("Basic c2VjcmV0"));
}

void tst_HttpClient::everyStatusIsAReply_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("triesOfARead");
    for (const int status :
         {200, 201, 204, 304, 400, 401, 403, 404, 405, 409, 411, 415, 418, 421, 423, 501, 505})
        QTest::addRow("%d", status) << status << 1;
    for (const int status : {408, 429, 502, 503, 504})
        QTest::addRow("%d", status) << status << 3;
    QTest::newRow("500") << 500 << 2;
}

void tst_HttpClient::everyStatusIsAReply()
{
    QFETCH(int, status);
    QFETCH(int, triesOfARead);
    for (const Effect effect : {Effect::Read, Effect::Write}) {
        FaultyServer server;
        server.playAlways({.status = status});
        HttpClient client(quickOptions());
        RequestScope scope;
        const PendingReply pending(client.send(post(server.url(), effect), scope));
        QTRY_VERIFY(pending.isDone());
        QVERIFY(pending.result());
        QCOMPARE(pending.result()->status, status);
        QCOMPARE(server.requests().size(), effect == Effect::Read ? triesOfARead : 1);
    }
}

void tst_HttpClient::brokenConnection_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>(
        "isSentAgainByQt"); // within one of our tries, writes too; how often depends on timing
    QTest::newRow("reset before reading") << Fault::ResetBeforeReading << true;
    QTest::newRow("reset after reading") << Fault::ResetAfterReading << true;
    QTest::newRow("garbage") << Fault::Garbage << true;
    QTest::newRow("truncated body") << Fault::Truncate << false;
}

void tst_HttpClient::brokenConnection()
{
    QFETCH(Fault, fault);
    QFETCH(bool, isSentAgainByQt);
    for (const Effect effect : {Effect::Read, Effect::Write}) {
        FaultyServer server;
        server.playAlways(FaultyAnswer::withFault(fault));
        HttpClient client(quickOptions());
        RequestScope scope;
        const PendingReply pending(client.send(post(server.url(), effect), scope));
        QTRY_VERIFY(pending.isDone());
        QVERIFY(!pending.result());
        QCOMPARE(pending.result().error().kind, Kind::Network);
        QVERIFY(!pending.result().error().requestId.isEmpty());
        if (!isSentAgainByQt)
            QCOMPARE(server.requests().size(), effect == Effect::Read ? 3 : 1);
    }
}

void tst_HttpClient::readSurvivesOneTruncatedBody()
{
    FaultyServer server;
    server.play(FaultyAnswer::withFault(Fault::Truncate));
    server.play(FaultyAnswer::json("[]"));
    HttpClient client(quickOptions());
    RequestScope scope;
    const PendingReply pending(client.send(get(server.url()), scope));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(pending.result());
    QCOMPARE(pending.result()->body, QByteArray("[]"));
}

/// Now and then the last bytes and the end of the connection reach Qt together, which it takes for the end of
/// the answer. Nobody can bid that come; several large answers at once make it likely.
void tst_HttpClient::truncatedBodyIsNeverTaken()
{
    FaultyServer server;
    server.playAlways({.fault = Fault::Truncate, .body = QByteArray(200'000, ' ')});
    HttpClient client(quickOptions());
    RequestScope scope;
    std::deque<PendingReply> pending;
    for (int number = 0; number < 200; ++number)
        pending.emplace_back(client.send(post(server.url(), Effect::Write), scope));
    for (const PendingReply &reply : pending) {
        QTRY_VERIFY_WITH_TIMEOUT(reply.isDone(), 20'000);
        QVERIFY(!reply.result());
        QCOMPARE(reply.result().error().kind, Kind::Network);
    }
}

void tst_HttpClient::refusedAddress_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<Kind>("kind"); // Tls: because it would not be encrypted
    QTest::newRow("plain http") << QUrl(QStringLiteral("http://crm.example.com/api")) << Kind::Tls;
    QTest::newRow("file") << QUrl(QStringLiteral("file:///etc/passwd")) << Kind::BadResponse;
    QTest::newRow("data") << QUrl(QStringLiteral("data:text/plain,x")) << Kind::BadResponse;
    QTest::newRow("other scheme") << QUrl(QStringLiteral("ftp://crm.example.com/")) << Kind::Tls;
    QTest::newRow("user-info") << QUrl(QStringLiteral("http://u:p@127.0.0.1:9/")) << Kind::BadResponse;
    QTest::newRow("nothing") << QUrl() << Kind::BadResponse;
}

void tst_HttpClient::refusedAddress()
{
    QFETCH(QUrl, url);
    QFETCH(Kind, kind);
    HttpClient client(quickOptions());
    RequestScope scope;
    const PendingReply pending(client.send(get(url), scope));
    QVERIFY(pending.isDone());
    QVERIFY(!pending.result());
    QCOMPARE(pending.result().error().kind, kind);
    if (kind == Kind::Tls)
        QCOMPARE(pending.result().error().tlsReason, ApiError::TlsReason::Unencrypted);
}

QTEST_GUILESS_MAIN(tst_HttpClient)
#include "tst_httpclient.moc"
