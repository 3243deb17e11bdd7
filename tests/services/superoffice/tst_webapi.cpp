// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/superoffice/apifixture.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using Fault = FaultyAnswer::Fault;
using Kind = ApiError::Kind;
using PendingBody = Pending<Result<QByteArray>>;

namespace {

const QString Agent = QStringLiteral("License");
const QString Operation = QStringLiteral("GetUserLicenses");

/// A call of that operation, reading unless more is said.
ApiCall callWith(const QByteArray &body, Effect effect = Effect::Read)
{
    return ApiCall::toAgent(Agent, Operation, body, effect);
}

QStringList logLines;

void collectLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logLines.append(text);
}

} // namespace

class tst_WebApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void noArguments_data();
    void noArguments();
    void rememberedEmptyObject();
    void emptyObjectIsTriedOnce();
    void noFallbackForWrites();
    void status_data();
    void status();
    void success_data();
    void success();
    void serverInfo_data();
    void serverInfo();
    void publicCallsGoWithoutCredentialsFirst_data();
    void publicCallsGoWithoutCredentialsFirst();
    void secretsStayIn();
    void destroyedWhileHanging();
};

void tst_WebApi::noArguments_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QList<QByteArray>>("bodies");
    QTest::newRow("takes nothing") << 200 << QList<QByteArray> {""};
    for (const int status : {400, 411, 415})
        QTest::addRow("wants an object, %d", status) << status << QList<QByteArray> {"", "{}"};
    QTest::newRow("other trouble") << 403 << QList<QByteArray> {""};
}

void tst_WebApi::noArguments()
{
    QFETCH(int, status);
    QFETCH(QList<QByteArray>, bodies);
    ApiFixture fixture;
    fixture.server.play(FaultyAnswer::json("[]", status));
    if (bodies.size() > 1)
        fixture.server.play(FaultyAnswer::json("[]"));
    const PendingBody pending(fixture.api.send(callWith({})));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result().has_value(), status != 403);
    QList<QByteArray> sent;
    for (const FaultyRequest &request : fixture.server.requests()) {
        sent.append(request.body);
        QCOMPARE(request.header("Content-Length"), QByteArray::number(request.body.size()));
        QVERIFY(request.header("Content-Type").startsWith("application/json"));
    }
    QCOMPARE(sent, bodies);
}

void tst_WebApi::rememberedEmptyObject()
{
    ApiFixture fixture;
    fixture.server.play(FaultyAnswer::json("{}", 400));
    fixture.server.playAlways(FaultyAnswer::json("[]"));
    for (int i = 0; i < 2; ++i) {
        const PendingBody pending(fixture.api.send(callWith({})));
        QTRY_VERIFY(pending.isDone());
        QVERIFY(pending.result());
    }
    QCOMPARE(fixture.server.requests().size(), 3);
    QCOMPARE(fixture.lastRequest().body, QByteArray("{}"));
}

void tst_WebApi::emptyObjectIsTriedOnce()
{
    ApiFixture fixture;
    fixture.server.playAlways(FaultyAnswer::json(R"({"Message": "no"})", 400));
    for (int i = 0; i < 2; ++i) {
        const PendingBody pending(fixture.api.send(callWith({})));
        QTRY_VERIFY(pending.isDone());
        QCOMPARE(pending.result().error().kind, Kind::Rejected);
    }
    QCOMPARE(fixture.server.requests().size(), 4); // a refusal of both teaches nothing
}

void tst_WebApi::noFallbackForWrites()
{
    ApiFixture fixture;
    fixture.server.playAlways(FaultyAnswer::json("{}", 400));
    const PendingBody write(fixture.api.send(callWith({}, Effect::Write)));
    QTRY_VERIFY(write.isDone());
    QCOMPARE(fixture.server.requests().size(), 1);
    const PendingBody withArguments(fixture.api.send(callWith("{\"A\":1}")));
    QTRY_VERIFY(withArguments.isDone());
    QCOMPARE(fixture.server.requests().size(), 2);
}

void tst_WebApi::status_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    const auto row = [](int status, Kind kind) { QTest::addRow("%d", status) << status << kind; };
    row(304, Kind::BadResponse);
    for (const int status : {400, 402, 406, 409, 410, 411, 412, 413, 414, 415, 422, 423})
        row(status, Kind::Rejected);
    row(401, Kind::Unauthorized);
    row(403, Kind::Forbidden);
    for (const int status : {404, 405, 501})
        row(status, Kind::NotFound);
    row(408, Kind::Timeout);
    row(421, Kind::Misdirected);
    row(429, Kind::RateLimited);
    for (const int status : {500, 502, 503, 504, 505})
        row(status, Kind::Server);
}

void tst_WebApi::status()
{
    QFETCH(int, status);
    ApiFixture fixture;
    fixture.server.playAlways({.status = status,
                               .body = R"({"Error": true, "ErrorMessage": "US:\"Sorry\";SW:\"Tyvärr\""})",
                               .headers = {{"Content-Type", "application/json"}, {"Retry-After", "0"}}});
    fixture.api.setLanguage(WireLanguage::forCode(QStringLiteral("sv")));
    const PendingBody pending(fixture.api.send(callWith("{\"A\":1}", Effect::Write)));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(!pending.result());
    const ApiError &error = pending.result().error();
    QTEST(error.kind, "kind");
    QCOMPARE(error.httpStatus, status);
    QVERIFY(!error.requestId.isEmpty());
    QCOMPARE(error.retryAfter, std::optional(std::chrono::seconds(0)));
    if (status != 304) { // has no body
        QCOMPARE(error.serverText, QStringLiteral("Tyvärr"));
        QVERIFY(error.userMessage().contains(QStringLiteral("Tyvärr")));
    }
}

void tst_WebApi::success_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isSuccess");
    QTest::newRow("json") << 200 << QByteArray("{\"A\":1}") << true;
    QTest::newRow("created") << 201 << QByteArray("[]") << true;
    QTest::newRow("empty") << 200 << QByteArray() << true;
    QTest::newRow("no content") << 204 << QByteArray() << true;
    QTest::newRow("html") << 200 << QByteArray("<html></html>") << true; // for the codec to refuse
    QTest::newRow("flagged") << 200 << QByteArray(R"({"Error": true, "Message": "no"})") << false;
    QTest::newRow("flagged in lower case") << 200 << QByteArray(R"({"error":true,"message":"no"})") << false;
    QTest::newRow("flagged at the end")
        << 200
        << QByteArray(R"({"Message": "no", "StackTrace": ")" + QByteArray(1000, 'x') + R"(", "Error": true})")
        << false;
    QTest::newRow("flag is false") << 200 << QByteArray(R"({"Error": false, "Message": "no"})") << true;
    QTest::newRow("flag in a row") << 200 << QByteArray(R"([{"Error": true}])") << true;
}

void tst_WebApi::success()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, isSuccess);
    ApiFixture fixture;
    fixture.server.play(FaultyAnswer::json(body, status));
    const PendingBody pending(fixture.api.send(ApiCall::toRoute({QStringLiteral("License")})));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result().has_value(), isSuccess);
    if (isSuccess) {
        QCOMPARE(*pending.result(), body);
    } else {
        QCOMPARE(pending.result().error().kind, Kind::Rejected);
        QCOMPARE(pending.result().error().serverText, QStringLiteral("no"));
    }
}

void tst_WebApi::serverInfo_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("isDemo");
    QTest::newRow("demo") << QByteArray(
        R"({"NetServerVersion": "11.13", "NetServerLabel": "Seatkeeper-Demo"})")
                          << QStringLiteral("11.13") << true;
    QTest::newRow("real") << QByteArray(R"({"Version": "10.5", "NetServerLabel": null})")
                          << QStringLiteral("10.5") << false;
    QTest::newRow("html") << QByteArray("<html></html>") << QString() << false;
    QTest::newRow("list") << QByteArray("[1]") << QString() << false;
    QTest::newRow("wrong types") << QByteArray(R"({"NetServerVersion": {}, "NetServerLabel": []})")
                                 << QString() << false;
    QTest::newRow("empty") << QByteArray() << QString() << false;
}

void tst_WebApi::serverInfo()
{
    QFETCH(QByteArray, body);
    ApiFixture fixture;
    fixture.server.play(FaultyAnswer::json(body));
    const Pending<Result<ServerInfo>> pending(fixture.api.serverInfo());
    QTRY_VERIFY(pending.isDone());
    QVERIFY(pending.result());
    QTEST(pending.result()->netServerVersion, "version");
    QTEST(pending.result()->isDemo(), "isDemo");
    QCOMPARE(fixture.lastRequest().target, QByteArray("/so/api"));
}

void tst_WebApi::publicCallsGoWithoutCredentialsFirst_data()
{
    QTest::addColumn<int>("firstStatus");
    QTest::addColumn<QByteArrayList>("authorizations");
    const QByteArray ours = "Basic QURNMDpodW50ZXIyIMOm";
    QTest::newRow("open") << 200 << QByteArrayList {""};
    QTest::newRow("closed") << 401 << QByteArrayList {"", ours};
    QTest::newRow("other trouble") << 403 << QByteArrayList {""};
}

void tst_WebApi::publicCallsGoWithoutCredentialsFirst()
{
    QFETCH(int, firstStatus);
    QFETCH(QByteArrayList, authorizations);
    ApiFixture fixture;
    fixture.server.play(FaultyAnswer::json("{}", firstStatus));
    if (authorizations.size() > 1)
        fixture.server.play(FaultyAnswer::json("{}"));
    const Pending<Result<ServerInfo>> pending(fixture.api.serverInfo());
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result().has_value(), firstStatus != 403);
    QByteArrayList sent;
    for (const FaultyRequest &request : fixture.server.requests())
        sent.append(request.header("Authorization"));
    QCOMPARE(sent, authorizations);
}

void tst_WebApi::secretsStayIn()
{
    ApiFixture fixture;
    // A proxy that prints the request into its error page.
    const QByteArray echo = "<p>Authorization: Basic QURNMDpodW50ZXIyIMOm</p>";
    QList<FaultyAnswer> answers;
    for (const int status : {200, 302, 401, 403, 429, 500})
        answers.append({.status = status, .body = echo, .headers = {{"Content-Type", "text/html"}}});
    for (const Fault fault : {Fault::ResetAfterReading, Fault::Truncate, Fault::Garbage})
        answers.append(FaultyAnswer::withFault(fault));

    QLoggingCategory::setFilterRules(QStringLiteral("seatkeeper.*=true"));
    logLines.clear();
    const auto previous = qInstallMessageHandler(collectLog);
    QString shown;
    for (const FaultyAnswer &answer : std::as_const(answers)) {
        fixture.server.playAlways(answer);
        const PendingBody pending(fixture.api.send(callWith("{\"A\":1}", Effect::Write)));
        if (!QTest::qWaitFor([&pending] { return pending.isDone(); }))
            break;
        if (!pending.result()) {
            const ApiError &error = pending.result().error();
            shown += error.userMessage() + error.detail + error.serverText + error.requestId;
        }
    }
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});

    QVERIFY(shown.size() > 300);
    QVERIFY(logLines.size() >= answers.size());
    const QString everything = shown + logLines.join(u'\n');
    for (const char *secret : {"hunter2", "QURNMDpodW50ZXIy", "ADM0"})
        QVERIFY2(!everything.contains(QLatin1StringView(secret)), qPrintable(everything));
}

void tst_WebApi::destroyedWhileHanging()
{
    FaultyServer server;
    server.playAlways(FaultyAnswer::withFault(Fault::Hang));
    HttpClient client;
    auto api = std::make_unique<WebApi>(client, server.url(QStringLiteral("/so/api")));
    const PendingBody posted(api->send(callWith({})));
    const PendingBody got(api->send(ApiCall::toRoute({QStringLiteral("License")})));
    const Pending<Result<ServerInfo>> info(api->serverInfo());
    QTRY_COMPARE(server.requests().size(), 3);
    api.reset();
    QVERIFY(posted.isDone() && got.isDone() && info.isDone());
    QCOMPARE(posted.result().error().kind, Kind::Cancelled);
    QCOMPARE(got.result().error().kind, Kind::Cancelled);
    QCOMPARE(info.result().error().kind, Kind::Cancelled);
}

QTEST_GUILESS_MAIN(tst_WebApi)
#include "tst_webapi.moc"
