// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/http/heldcredentialsource.h"
#include "tests/services/http/testrequests.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using Fault = FaultyAnswer::Fault;
using Kind = ApiError::Kind;

namespace {

/// In which state of its life a request is given up.
enum class Moment { Queued, InFlight, WaitingToRetry, BodyArriving };

bool isCancelled(const PendingReply &pending)
{
    return pending.isDone() && !pending.result() && pending.result().error().kind == Kind::Cancelled;
}

/// Waits for @p task and then destroys @p owner, as a session does that ends on an answer.
template<class Owner>
QCoro::Task<> destroyAfter(QCoro::Task<Result<HttpReply>> task, std::unique_ptr<Owner> *owner, int *resumed)
{
    auto result = co_await task;
    ++*resumed;
    owner->reset();
}

/// Sends again as soon as the first request is over, whatever came of it.
QCoro::Task<> sendAgain(HttpClient *client, RequestScope *scope, HttpRequest request, int *resumed)
{
    auto first = co_await client->send(request, *scope);
    ++*resumed;
    auto second = co_await client->send(request, *scope);
    if (!second && second.error().kind == Kind::Cancelled)
        ++*resumed;
}

QStringList logLines;

void collectLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logLines.append(text);
}

} // namespace

class tst_HttpClientLifetime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void giveUp_data();
    void giveUp();
    void cancelledScopeSendsNothing();
    void innerScopeFollowsOuter();
    void outerScopeSurvivesInner();
    void waiterDestroysClient_data();
    void waiterDestroysClient();
    void waiterDestroysClientAfterARenewal();
    void waiterDestroysScopeWhileCancelling();
    void waiterSendsAgainWhileClientDies();
    void droppedTaskIsHarmless();
    void logHoldsNoQueryAndNoSecret();
};

void tst_HttpClientLifetime::giveUp_data()
{
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<QByteArray>("how");
    for (const char *how : {"cancel", "destroy scope", "destroy client"}) {
        QTest::addRow("%s while queued", how) << Moment::Queued << QByteArray(how);
        QTest::addRow("%s in flight", how) << Moment::InFlight << QByteArray(how);
        QTest::addRow("%s while waiting to retry", how) << Moment::WaitingToRetry << QByteArray(how);
        QTest::addRow("%s amid the body", how) << Moment::BodyArriving << QByteArray(how);
    }
}

void tst_HttpClientLifetime::giveUp()
{
    QFETCH(Moment, moment);
    QFETCH(QByteArray, how);
    FaultyServer server;
    switch (moment) {
    case Moment::Queued:
    case Moment::InFlight:
        server.playAlways(FaultyAnswer::withFault(Fault::Hang));
        break;
    case Moment::WaitingToRetry:
        server.playAlways({.status = 503, .headers = {{"Retry-After", "100"}}});
        break;
    case Moment::BodyArriving:
        server.playAlways({.fault = Fault::Trickle, .body = QByteArray(10'000, 'x')});
        break;
    }
    HttpClientOptions options;
    options.maxInFlight = 1;
    auto client = std::make_unique<HttpClient>(options);
    auto scope = std::make_unique<RequestScope>();
    const PendingReply front(client->send(get(server.url()), *scope));
    const PendingReply behind(client->send(get(server.url()), *scope)); // always queued
    QSignalSpy states(client->findChildren<HttpExchange *>().constFirst(), &HttpExchange::stateChanged);
    if (moment != Moment::Queued)
        QTRY_COMPARE(server.requests().size(), 1);
    if (moment == Moment::WaitingToRetry)
        QTRY_COMPARE(states.size(), 1);
    if (moment == Moment::BodyArriving)
        QTRY_VERIFY(server.bytesSent() > 100);
    QVERIFY(!front.isDone());

    if (how == "cancel")
        scope->cancel();
    else if (how == "destroy scope")
        scope.reset();
    else
        client.reset();
    QVERIFY(isCancelled(front)); // at once, not in some later turn of the loop
    QVERIFY(isCancelled(behind));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    QCOMPARE(server.requests().size(),
             moment == Moment::Queued ? 0 : 1); // its end made no room for the other
}

void tst_HttpClientLifetime::cancelledScopeSendsNothing()
{
    FaultyServer server;
    HttpClient client;
    RequestScope scope;
    scope.cancel();
    QVERIFY(scope.isCancelled());
    const PendingReply pending(client.send(get(server.url()), scope));
    QVERIFY(isCancelled(pending));
}

void tst_HttpClientLifetime::innerScopeFollowsOuter()
{
    FaultyServer server;
    server.playAlways(FaultyAnswer::withFault(Fault::Hang));
    HttpClient client;
    auto outer = std::make_unique<RequestScope>();
    RequestScope inner(outer.get());
    const PendingReply pending(client.send(get(server.url()), inner));
    outer.reset();
    QVERIFY(isCancelled(pending));
    QVERIFY(inner.isCancelled());
    RequestScope innermost(&inner);
    QVERIFY(innermost.isCancelled());
}

void tst_HttpClientLifetime::outerScopeSurvivesInner()
{
    FaultyServer server;
    server.playAlways(FaultyAnswer::withFault(Fault::Hang));
    HttpClient client;
    RequestScope outer;
    auto inner = std::make_unique<RequestScope>(&outer);
    const PendingReply outside(client.send(get(server.url()), outer));
    const PendingReply inside(client.send(get(server.url()), *inner));
    inner.reset();
    QVERIFY(isCancelled(inside));
    QVERIFY(!outside.isDone());
    QVERIFY(!outer.isCancelled());
    outer.cancel();
    QVERIFY(isCancelled(outside));
}

void tst_HttpClientLifetime::waiterDestroysClient_data()
{
    QTest::addColumn<FaultyAnswer>("answer");
    QTest::newRow("answer") << FaultyAnswer::json("[]");
    QTest::newRow("refused") << FaultyAnswer {.status = 403};
    QTest::newRow("truncated") << FaultyAnswer::withFault(Fault::Truncate);
    QTest::newRow("redirect elsewhere")
        << FaultyAnswer::redirectTo(QUrl(QStringLiteral("http://127.0.0.1:1/")));
    QTest::newRow("deadline") << FaultyAnswer::withFault(Fault::Hang);
}

void tst_HttpClientLifetime::waiterDestroysClient()
{
    QFETCH(FaultyAnswer, answer);
    FaultyServer server;
    server.playAlways(answer);
    HttpClientOptions options;
    options.retry.maxTries = 1;
    auto client = std::make_unique<HttpClient>(options);
    RequestScope scope;
    HttpRequest request = get(server.url());
    request.deadline = 200ms;
    int resumed = 0;
    // Several, so that the others are cancelled from inside the first one's continuation.
    for (int i = 0; i < 6; ++i)
        destroyAfter(client->send(request, scope), &client, &resumed);
    QTRY_COMPARE(resumed, 6);
    QVERIFY(!client);
}

void tst_HttpClientLifetime::waiterDestroysClientAfterARenewal()
{
    FaultyServer server;
    server.playAlways({.status = 401});
    HeldCredentialSource source;
    auto client = std::make_unique<HttpClient>();
    client->setTrustedOrigin(server.url());
    client->setCredentialSource(&source);
    RequestScope scope;
    int resumed = 0;
    for (int i = 0; i < 6; ++i)
        destroyAfter(client->send(get(server.url()), scope), &client, &resumed);
    QTRY_COMPARE(server.requests().size(), 6);
    QTRY_VERIFY(source.isAsked());
    source.settle(tl::unexpected(ApiError {.kind = Kind::Unauthorized}));
    QTRY_COMPARE(resumed, 6);
    QVERIFY(!client);
}

void tst_HttpClientLifetime::waiterDestroysScopeWhileCancelling()
{
    FaultyServer server;
    server.playAlways(FaultyAnswer::withFault(Fault::Hang));
    HttpClient client;
    auto scope = std::make_unique<RequestScope>();
    int resumed = 0;
    for (int i = 0; i < 6; ++i)
        destroyAfter(client.send(get(server.url()), *scope), &scope, &resumed);
    scope->cancel();
    QCOMPARE(resumed, 6);
    QVERIFY(!scope);
}

void tst_HttpClientLifetime::waiterSendsAgainWhileClientDies()
{
    FaultyServer server;
    server.playAlways(FaultyAnswer::withFault(Fault::Hang));
    auto client = std::make_unique<HttpClient>();
    RequestScope scope;
    int resumed = 0;
    sendAgain(client.get(), &scope, get(server.url()), &resumed);
    client.reset();
    QCOMPARE(resumed, 2);
}

void tst_HttpClientLifetime::droppedTaskIsHarmless()
{
    FaultyServer server;
    server.playAlways(FaultyAnswer::json("[]"));
    HttpClient client;
    RequestScope scope;
    for (int i = 0; i < 3; ++i)
        static_cast<void>(client.send(get(server.url()), scope));
    QTRY_COMPARE(server.requests().size(), 3);
}

void tst_HttpClientLifetime::logHoldsNoQueryAndNoSecret()
{
    FaultyServer server;
    server.playAlways({.status = 401, .body = "topsecretbody"});
    HttpClient client;
    client.setTrustedOrigin(server.url());
    client.setCredentials({.authorization = "Basic dG9wc2VjcmV0"});
    RequestScope scope;
    QLoggingCategory::setFilterRules(QStringLiteral("seatkeeper.http.debug=true"));
    logLines.clear();
    const auto previous = qInstallMessageHandler(collectLog);
    const PendingReply pending(client.send(get(server.url(QStringLiteral("/path?name=Ingrid"))), scope));
    const bool isDone = QTest::qWaitFor([&pending] { return pending.isDone(); });
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    QVERIFY(isDone);

    const QString log = logLines.join(u'\n');
    QVERIFY(log.contains(QStringLiteral("GET /path 401")));
    for (const char *secret : {"Ingrid", "dG9wc2VjcmV0", "topsecretbody", "Basic"})
        QVERIFY2(!log.contains(QLatin1StringView(secret)), secret);
}

QTEST_GUILESS_MAIN(tst_HttpClientLifetime)
#include "tst_httpclientlifetime.moc"
