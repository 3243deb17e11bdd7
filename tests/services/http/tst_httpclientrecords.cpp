// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/http/testrequests.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using Fault = FaultyAnswer::Fault;

namespace {

QList<RequestRecord> recordsOf(const QSignalSpy &spy)
{
    QList<RequestRecord> records;
    for (const QVariantList &arguments : spy)
        records.append(arguments.constFirst().value<RequestRecord>());
    return records;
}

/// "POST /path 1 503" for each record: method, path, attempt, status.
QStringList linesOf(const QSignalSpy &spy)
{
    QStringList lines;
    for (const RequestRecord &record : recordsOf(spy))
        lines.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(record.method, record.path)
                         .arg(record.attempt)
                         .arg(record.status));
    return lines;
}

} // namespace

class tst_HttpClientRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyFieldOfARecord();
    void oneRecordForEachTry_data();
    void oneRecordForEachTry();
    void cancelledTryHasItsRecord();
    void dyingClientIsSilent();
    void statisticsAreCut();
    void slowestComesFirst();
    void slowAnswerEndsTheNotice();
    void quickRequestsAreNotSlow();
};

void tst_HttpClientRecords::everyFieldOfARecord()
{
    FaultyServer server;
    server.play(
        {.status = 201, .body = "hello", .headers = {{"X-DB-Stats", "implementationMS=512&Calls=7"}}});
    HttpClient client(quickOptions());
    client.setTrustedOrigin(server.url());
    client.setCredentials({.authorization = "Basic c2VjcmV0"});
    QSignalSpy spy(&client, &HttpClient::requestFinished);
    RequestScope scope;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const PendingReply pending(
        client.send(post(server.url(QStringLiteral("/v1/a%20b?name=Ingrid")), Effect::Write), scope));
    QTRY_VERIFY(pending.isDone());

    QCOMPARE(spy.size(), 1);
    RequestRecord record = recordsOf(spy).constFirst();
    QVERIFY(record.when >= before && record.when <= QDateTime::currentDateTimeUtc());
    QCOMPARE(record.when.timeSpec(), Qt::UTC);
    QVERIFY(record.milliseconds >= 0);
    record.when = {};
    record.milliseconds = 0;
    const RequestRecord expected {.id = pending.result()->requestId,
                                  .method = QStringLiteral("POST"),
                                  .path = QStringLiteral("/v1/a%20b"),
                                  .attempt = 1,
                                  .status = 201,
                                  .bytes = 5,
                                  .dbStats = QStringLiteral("implementationMS=512&Calls=7")};
    QCOMPARE(record, expected);
}

void tst_HttpClientRecords::oneRecordForEachTry_data()
{
    QTest::addColumn<QList<FaultyAnswer>>("answers");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("problem"); // of the last try
    const FaultyAnswer good = FaultyAnswer::json("[]");
    const auto list = [](std::initializer_list<const char *> lines) {
        QStringList texts;
        for (const char *line : lines)
            texts.append(QString::fromLatin1(line));
        return texts;
    };
    QTest::newRow("answer") << QList<FaultyAnswer> {good} << list({"GET /a 1 200"}) << QString();
    QTest::newRow("refused") << QList<FaultyAnswer> {{.status = 403}} << list({"GET /a 1 403"}) << QString();
    QTest::newRow("second try") << QList<FaultyAnswer> {{.status = 503}, good}
                                << list({"GET /a 1 503", "GET /a 2 200"}) << QString();
    QTest::newRow("redirect") << QList<FaultyAnswer> {FaultyAnswer::redirectTo(QUrl(QStringLiteral("/b?c"))),
                                                      good}
                              << list({"GET /a 1 302", "GET /b 2 200"}) << QString();
    QTest::newRow("truncated") << QList<FaultyAnswer>(3, FaultyAnswer::withFault(Fault::Truncate))
                               << list({"GET /a 1 200", "GET /a 2 200", "GET /a 3 200"})
                               << QStringLiteral("RemoteHostClosedError");
    QTest::newRow("hang") << QList<FaultyAnswer> {FaultyAnswer::withFault(Fault::Hang)}
                          << list({"GET /a 1 0"}) << QStringLiteral("no complete answer in 200 ms");
    QTest::newRow("oversize") << QList<FaultyAnswer> {{.body = QByteArray(2000, 'x')}} << list({"GET /a 1 0"})
                              << QStringLiteral("answer of more than 1000 bytes");
}

void tst_HttpClientRecords::oneRecordForEachTry()
{
    QFETCH(QList<FaultyAnswer>, answers);
    QFETCH(QString, problem);
    FaultyServer server;
    for (const FaultyAnswer &answer : answers)
        server.play(answer);
    HttpClientOptions options = quickOptions();
    options.maxBodyBytes = 1000;
    HttpClient client(options);
    QSignalSpy spy(&client, &HttpClient::requestFinished);
    RequestScope scope;
    HttpRequest request = get(server.url(QStringLiteral("/a")));
    request.deadline = 200ms;
    const PendingReply pending(client.send(request, scope));
    QTRY_VERIFY(pending.isDone());
    QTEST(linesOf(spy), "lines");
    QCOMPARE(recordsOf(spy).constLast().problem, problem);
}

void tst_HttpClientRecords::cancelledTryHasItsRecord()
{
    FaultyServer server;
    server.playAlways(FaultyAnswer::withFault(Fault::Hang));
    HttpClientOptions options = quickOptions();
    options.maxInFlight = 1;
    HttpClient client(options);
    QSignalSpy spy(&client, &HttpClient::requestFinished);
    RequestScope scope;
    const PendingReply sent(client.send(get(server.url()), scope));
    const PendingReply queued(client.send(get(server.url()), scope)); // was never tried
    scope.cancel();
    QVERIFY(sent.isDone() && queued.isDone());
    QCOMPARE(linesOf(spy), QStringList {QStringLiteral("GET / 1 0")});
    QCOMPARE(recordsOf(spy).constFirst().problem, QStringLiteral("cancelled"));
}

void tst_HttpClientRecords::dyingClientIsSilent()
{
    FaultyServer server;
    server.playAlways(FaultyAnswer::withFault(Fault::Hang));
    HttpClientOptions options = quickOptions();
    options.slowAfter = 1ms;
    auto client = std::make_unique<HttpClient>(options);
    QSignalSpy finished(client.get(), &HttpClient::requestFinished);
    QSignalSpy slow(client.get(), &HttpClient::slowRequestChanged);
    RequestScope scope;
    const PendingReply pending(client->send(get(server.url()), scope));
    QTRY_COMPARE(slow.size(), 1);
    client.reset();
    QVERIFY(pending.isDone());
    QCOMPARE(finished.size(), 0);
    QCOMPARE(slow.size(), 1);
}

void tst_HttpClientRecords::statisticsAreCut()
{
    FaultyServer server;
    server.play({.headers = {{"x-db-stats", QByteArray(5000, 'x')}}});
    HttpClient client(quickOptions());
    QSignalSpy spy(&client, &HttpClient::requestFinished);
    RequestScope scope;
    const PendingReply pending(client.send(get(server.url()), scope));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(recordsOf(spy).constFirst().dbStats.size(), 300);
}

void tst_HttpClientRecords::slowestComesFirst()
{
    FaultyServer server;
    server.playAlways(FaultyAnswer::withFault(Fault::Hang));
    HttpClientOptions options = quickOptions();
    options.slowAfter = 20ms;
    HttpClient client(options);
    QSignalSpy slow(&client, &HttpClient::slowRequestChanged);
    RequestScope firstScope;
    RequestScope secondScope;
    const PendingReply first(client.send(get(server.url(QStringLiteral("/first?a=b"))), firstScope));
    const PendingReply second(client.send(get(server.url(QStringLiteral("/second"))), secondScope));
    QTRY_COMPARE(slow.size(), 1);
    QCOMPARE(slow.takeFirst(), QVariantList {QStringLiteral("/first")});
    firstScope.cancel();
    QTRY_VERIFY(!slow.isEmpty());
    QCOMPARE(slow.takeLast(), QVariantList {QStringLiteral("/second")});
    secondScope.cancel();
    QCOMPARE(slow.takeLast(), QVariantList {QString()});
}

void tst_HttpClientRecords::slowAnswerEndsTheNotice()
{
    FaultyServer server;
    server.playAlways({.body = "[]", .delay = 200ms});
    HttpClientOptions options = quickOptions();
    options.slowAfter = 20ms;
    HttpClient client(options);
    QSignalSpy slow(&client, &HttpClient::slowRequestChanged);
    RequestScope scope;
    const PendingReply pending(client.send(get(server.url(QStringLiteral("/a"))), scope));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(slow.size(), 2);
    QCOMPARE(slow.at(0), QVariantList {QStringLiteral("/a")});
    QCOMPARE(slow.at(1), QVariantList {QString()});
}

void tst_HttpClientRecords::quickRequestsAreNotSlow()
{
    FaultyServer server;
    server.playAlways(FaultyAnswer::json("[]"));
    HttpClientOptions options = quickOptions();
    options.slowAfter = 1h;
    HttpClient client(options);
    QSignalSpy slow(&client, &HttpClient::slowRequestChanged);
    RequestScope scope;
    for (int i = 0; i < 5; ++i) {
        const PendingReply pending(client.send(get(server.url()), scope));
        QTRY_VERIFY(pending.isDone());
    }
    QCOMPARE(slow.size(), 0);
}

QTEST_GUILESS_MAIN(tst_HttpClientRecords)
#include "tst_httpclientrecords.moc"
