// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/httpclient.h"
#include "tests/fakes/faultyserver.h"
#include "tests/fakes/pending.h"

#include <QRegularExpression>
#include <QTest>

using namespace std::chrono_literals;
using Fault = FaultyAnswer::Fault;
using Kind = ApiError::Kind;
using PendingReply = Pending<Result<HttpReply>>;

namespace {

/// Limits that let a test be over soon.
HttpClientOptions quickOptions()
{
    HttpClientOptions options;
    options.retry.firstDelay = 1ms;
    options.retry.maxDelay = 3ms;
    return options;
}

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

HttpRequest post(const QUrl &url, Effect effect)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = "{\"a\":1}";
    request.effect = effect;
    return request;
}

} // namespace

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
    void deadline_data();
    void deadline();
    void idleTimeout();
    void longDeadlineAllowsSilence();
    void oversizeBody();
    void sameOriginRedirectKeepsAuthorization();
    void redirectRefused_data();
    void redirectRefused();
    void redirectsEnd();
    void authorizationStaysAtHome();
    void cookiesAreForgotten();
    void refusedAddress_data();
    void refusedAddress();
    void busyServerPausesItsOriginOnly();
    void queueHoldsBack();
};

void tst_HttpClient::replyIsHandedOver()
{
    FaultyServer server;
    server.play({.status = 201, .body = "hello", .headers = {{"X-Thing", "yes"}}});
    HttpClient client;
    client.setTrustedOrigin(server.url());
    client.setAuthorization("Basic c2VjcmV0");
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

void tst_HttpClient::deadline_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("hang") << Fault::Hang;
    QTest::newRow("trickle") << Fault::Trickle; // never silent, so only the deadline can end it
}

void tst_HttpClient::deadline()
{
    QFETCH(Fault, fault);
    FaultyServer server;
    FaultyAnswer answer = FaultyAnswer::withFault(fault);
    answer.body = QByteArray(100'000, 'x');
    server.play(answer);
    HttpClient client(quickOptions());
    RequestScope scope;
    HttpRequest request = get(server.url());
    request.deadline = 150ms;
    const PendingReply pending(client.send(request, scope));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(!pending.result());
    QCOMPARE(pending.result().error().kind, Kind::Timeout);
    QCOMPARE(server.requests().size(), 1); // timeouts are not repeated
}

void tst_HttpClient::idleTimeout()
{
    FaultyServer server;
    server.play(FaultyAnswer::withFault(Fault::Hang));
    HttpClientOptions options = quickOptions();
    options.idleTimeout = 100ms;
    HttpClient client(options);
    RequestScope scope;
    const PendingReply pending(client.send(get(server.url()), scope));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(!pending.result());
    QCOMPARE(pending.result().error().kind, Kind::Timeout);
    QCOMPARE(server.requests().size(), 1);
}

void tst_HttpClient::longDeadlineAllowsSilence()
{
    FaultyServer server;
    FaultyAnswer answer = FaultyAnswer::json("[]");
    answer.delay = 300ms;
    server.play(answer);
    HttpClientOptions options = quickOptions();
    options.idleTimeout = 50ms;
    HttpClient client(options);
    RequestScope scope;
    HttpRequest request = get(server.url());
    request.deadline = 120s;
    const PendingReply pending(client.send(request, scope));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(pending.result());
}

void tst_HttpClient::oversizeBody()
{
    FaultyServer server;
    server.play({.body = QByteArray(200'000, 'x')});
    HttpClientOptions options = quickOptions();
    options.maxBodyBytes = 100'000;
    HttpClient client(options);
    RequestScope scope;
    const PendingReply pending(client.send(get(server.url()), scope));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(!pending.result());
    QCOMPARE(pending.result().error().kind, Kind::BadResponse);
    QCOMPARE(server.requests().size(), 1);
}

void tst_HttpClient::sameOriginRedirectKeepsAuthorization()
{
    FaultyServer server;
    server.play(FaultyAnswer::redirectTo(QUrl(QStringLiteral("/second?x=1")), 307));
    server.play(FaultyAnswer::json("[]"));
    HttpClient client(quickOptions());
    client.setTrustedOrigin(server.url());
    client.setAuthorization("Basic c2VjcmV0");
    RequestScope scope;
    const PendingReply pending(client.send(get(server.url(QStringLiteral("/first"))), scope));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(pending.result());
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(1).target, QByteArray("/second?x=1"));
    QCOMPARE(server.requests().at(1).header("Authorization"), QByteArray("Basic c2VjcmV0"));
}

void tst_HttpClient::redirectRefused_data()
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

void tst_HttpClient::redirectRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(bool, isOtherOrigin);
    QFETCH(int, status);
    FaultyServer server;
    FaultyServer other;
    server.play(FaultyAnswer::redirectTo((isOtherOrigin ? other : server).url(QStringLiteral("/x")), status));
    HttpClient client(quickOptions());
    client.setTrustedOrigin(server.url());
    client.setAuthorization("Basic c2VjcmV0");
    RequestScope scope;
    const HttpRequest request = method == "GET" ? get(server.url()) : post(server.url(), Effect::Read);
    const PendingReply pending(client.send(request, scope));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(!pending.result());
    QCOMPARE(pending.result().error().kind, Kind::BadResponse);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(other.requests().isEmpty()); // so nothing, Authorization included, left the origin
}

void tst_HttpClient::redirectsEnd()
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

void tst_HttpClient::authorizationStaysAtHome()
{
    FaultyServer server;
    FaultyServer other;
    server.playAlways(FaultyAnswer::json("[]"));
    other.playAlways(FaultyAnswer::json("[]"));
    HttpClient client(quickOptions());
    client.setAuthorization("Basic c2VjcmV0");
    RequestScope scope;
    const PendingReply untrusted(client.send(get(server.url()), scope)); // nobody is trusted yet
    client.setTrustedOrigin(server.url(QStringLiteral("/demo/api")));
    const PendingReply home(client.send(get(server.url()), scope));
    const PendingReply away(client.send(get(other.url()), scope));
    QTRY_VERIFY(untrusted.isDone() && home.isDone() && away.isDone());
    qsizetype sentHome = 0;
    for (const FaultyRequest &request : server.requests())
        sentHome += request.hasHeader("Authorization") ? 1 : 0;
    QCOMPARE(sentHome, 1);
    QVERIFY(!other.requests().constFirst().hasHeader("Authorization"));
}

void tst_HttpClient::cookiesAreForgotten()
{
    FaultyServer server;
    server.playAlways({.headers = {{"Set-Cookie", "session=abc; Path=/"}}});
    HttpClient client(quickOptions());
    RequestScope scope;
    for (int i = 0; i < 2; ++i) {
        const PendingReply pending(client.send(get(server.url()), scope));
        QTRY_VERIFY(pending.isDone());
    }
    QVERIFY(!server.requests().at(1).hasHeader("Cookie"));
}

void tst_HttpClient::refusedAddress_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<Kind>("kind");
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
}

void tst_HttpClient::busyServerPausesItsOriginOnly()
{
    FaultyServer busy;
    FaultyServer idle;
    busy.play({.status = 429, .headers = {{"Retry-After", "100"}}});
    busy.play(FaultyAnswer::json("[]"));
    idle.playAlways(FaultyAnswer::json("[]"));
    HttpClient client(quickOptions());
    RequestScope scope;
    const PendingReply write(client.send(post(busy.url(), Effect::Write), scope));
    QTRY_VERIFY(write.isDone());
    QCOMPARE(write.result()->status, 429);

    const PendingReply held(client.send(get(busy.url()), scope));
    for (int i = 0; i < 5; ++i) {
        const PendingReply passing(client.send(get(idle.url()), scope));
        QTRY_VERIFY(passing.isDone());
    }
    QVERIFY(!held.isDone());
    QCOMPARE(busy.requests().size(), 1);
}

void tst_HttpClient::queueHoldsBack()
{
    FaultyServer server;
    server.playAlways(FaultyAnswer::withFault(Fault::Hang));
    HttpClientOptions options = quickOptions();
    options.maxInFlight = 2;
    HttpClient client(options);
    RequestScope first;
    RequestScope rest;
    const PendingReply one(client.send(get(server.url(QStringLiteral("/1"))), first));
    const PendingReply two(client.send(get(server.url(QStringLiteral("/2"))), rest));
    const PendingReply three(client.send(get(server.url(QStringLiteral("/3"))), rest));
    QTRY_COMPARE(server.requests().size(), 2);
    first.cancel();
    QVERIFY(one.isDone());
    QTRY_COMPARE(server.requests().size(), 3);
    QCOMPARE(server.requests().at(2).target, QByteArray("/3"));
    QVERIFY(!two.isDone());
    QVERIFY(!three.isDone());
}

QTEST_GUILESS_MAIN(tst_HttpClient)
#include "tst_httpclient.moc"
