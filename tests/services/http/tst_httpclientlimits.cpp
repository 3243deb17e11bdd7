// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/http/testrequests.h"

#include <QRegularExpression>
#include <QTest>

#include <deque>

using namespace std::chrono_literals;
using Fault = FaultyAnswer::Fault;
using Kind = ApiError::Kind;

class tst_HttpClientLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void deadline_data();
    void deadline();
    void idleTimeout();
    void longDeadlineAllowsSilence();
    void oversizeBody();
    void busyServerPausesItsOriginOnly();
    void queueHoldsBack();
    void writesGoFirst();
};

void tst_HttpClientLimits::deadline_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("hang") << Fault::Hang;
    QTest::newRow("trickle") << Fault::Trickle; // never silent, so only the deadline can end it
}

void tst_HttpClientLimits::deadline()
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

void tst_HttpClientLimits::idleTimeout()
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

void tst_HttpClientLimits::longDeadlineAllowsSilence()
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

void tst_HttpClientLimits::oversizeBody()
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

void tst_HttpClientLimits::busyServerPausesItsOriginOnly()
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

void tst_HttpClientLimits::queueHoldsBack()
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

/// What waits is sent in its turn, but writes before reads.
void tst_HttpClientLimits::writesGoFirst()
{
    FaultyServer server;
    server.playAlways(FaultyAnswer::withFault(Fault::Hang));
    HttpClientOptions options = quickOptions();
    options.maxInFlight = 1;
    HttpClient client(options);
    RequestScope first;
    const PendingReply underWay(client.send(get(server.url(QStringLiteral("/under-way"))), first));
    std::deque<RequestScope> scopes;
    std::deque<PendingReply> waiting;
    const auto wait = [&](const HttpRequest &request) {
        waiting.emplace_back(client.send(request, scopes.emplace_back()));
    };
    wait(get(server.url(QStringLiteral("/read-1"))));
    wait(post(server.url(QStringLiteral("/write-1")), Effect::Write));
    wait(post(server.url(QStringLiteral("/read-2")), Effect::Read));
    wait(post(server.url(QStringLiteral("/write-2")), Effect::Write));
    QTRY_COMPARE(server.requests().size(), 1);
    first.cancel();
    QByteArrayList order;
    for (const size_t scope : {1U, 3U, 0U, 2U}) {
        const qsizetype sent = order.size() + 2;
        QTRY_COMPARE(server.requests().size(), sent);
        order.append(server.requests().constLast().target);
        scopes.at(scope).cancel(); // which lets the next one go
    }
    QCOMPARE(order, QByteArrayList({"/write-1", "/write-2", "/read-1", "/read-2"}));
}

QTEST_GUILESS_MAIN(tst_HttpClientLimits)
#include "tst_httpclientlimits.moc"
