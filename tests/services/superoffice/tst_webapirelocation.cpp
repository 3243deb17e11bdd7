// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/superoffice/apifixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <coroutine>
#include <utility>

using Fault = FaultyAnswer::Fault;
using Kind = ApiError::Kind;
using PendingBody = Pending<Result<QByteArray>>;

namespace {

/// Answers where the tenant is when the test says so.
class ScriptedLocator : public RootLocator
{
public:
    Result<QUrl> answer = QUrl();
    bool isOld = false; ///< until asked
    bool isSilent = false; ///< keeps who asks waiting, until release()
    int questions = 0;

    [[nodiscard]] bool isStale() const override { return isOld; }
    [[nodiscard]] QCoro::Task<Result<QUrl>> locate() override
    {
        ++questions;
        isOld = false;
        const Wait wait {this};
        co_await wait;
        const Result<QUrl> told = answer; // QCoro moves out of what is returned unless it is const
        co_return told;
    }
    void release()
    {
        isSilent = false;
        for (const std::coroutine_handle<> waiter : std::exchange(m_waiters, {}))
            waiter.resume();
    }

private:
    struct Wait
    {
        ScriptedLocator *locator;

        [[nodiscard]] bool await_ready() const { return !locator->isSilent; }
        void await_suspend(std::coroutine_handle<> waiter) const { locator->m_waiters.append(waiter); }
        void await_resume() const {}
    };

    QList<std::coroutine_handle<>> m_waiters;
};

ApiCall callOf(Effect effect)
{
    return ApiCall::toAgent(QStringLiteral("License"), QStringLiteral("GetUserLicenses"), "{\"A\":1}",
                            effect);
}

/// A tenant that was at one server and now is at another.
struct Move
{
    ScriptedLocator locator;
    ApiFixture old;
    FaultyServer now;

    Move()
    {
        old.api.setRootLocator(&locator);
        locator.answer = now.url(QStringLiteral("/new/api"));
    }

    [[nodiscard]] qsizetype oldRequests() const { return old.server.requests().size(); }
    [[nodiscard]] qsizetype newRequests() const { return now.requests().size(); }
};

} // namespace

class tst_WebApiRelocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void repeats_data();
    void repeats();
    void credentialsMoveAlong();
    void noEndlessLoop_data();
    void noEndlessLoop();
    void sameRootIsNotAskedAgain();
    void staleIsAskedFirst();
    void severalMoveOnce();
    void locatorErrors_data();
    void locatorErrors();
    void staleLocatorErrors_data();
    void staleLocatorErrors();
    void otherErrorsDoNotAsk_data();
    void otherErrorsDoNotAsk();
    void destroyedWhileLocating_data();
    void destroyedWhileLocating();
};

void tst_WebApiRelocation::repeats_data()
{
    QTest::addColumn<FaultyAnswer>("answer");
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<bool>("isRepeated");
    const FaultyAnswer misdirected = FaultyAnswer::json("{}", 421);
    const FaultyAnswer broken = FaultyAnswer::withFault(Fault::Truncate);
    QTest::newRow("read, 421") << misdirected << Effect::Read << true;
    QTest::newRow("write, 421") << misdirected << Effect::Write << true; // refused before it did anything
    QTest::newRow("read, broken connection") << broken << Effect::Read << true;
    QTest::newRow("write, broken connection") << broken << Effect::Write << false; // may have taken effect
}

void tst_WebApiRelocation::repeats()
{
    QFETCH(FaultyAnswer, answer);
    QFETCH(Effect, effect);
    QFETCH(bool, isRepeated);
    Move move;
    QSignalSpy moved(&move.old.api, &WebApi::rootMoved);
    move.old.server.playAlways(answer);
    move.now.playAlways(FaultyAnswer::json("[1]"));
    const PendingBody pending(move.old.api.send(callOf(effect)));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result().has_value(), isRepeated);
    QCOMPARE(move.newRequests(), isRepeated ? 1 : 0);
    QCOMPARE(move.locator.questions, 1);
    if (isRepeated) {
        QCOMPARE(*pending.result(), QByteArray("[1]"));
        QCOMPARE(move.now.requests().constLast().body, QByteArray("{\"A\":1}"));
    } else {
        QCOMPARE(pending.result().error().kind, Kind::Network);
    }
    // Either way the next call goes to the new place at once.
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.constFirst().constFirst().toUrl(), *move.locator.answer);
    const qsizetype before = move.oldRequests();
    const PendingBody next(move.old.api.send(callOf(Effect::Read)));
    QTRY_VERIFY(next.isDone());
    QVERIFY(next.result());
    QCOMPARE(move.oldRequests(), before);
    QVERIFY(move.now.requests().constLast().target.startsWith("/new/api/v1/"));
}

void tst_WebApiRelocation::credentialsMoveAlong()
{
    Move move;
    move.old.server.playAlways(FaultyAnswer::json("{}", 421));
    move.now.playAlways(FaultyAnswer::json("[]"));
    const PendingBody pending(move.old.api.send(callOf(Effect::Read)));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(move.now.requests().constLast().header("Authorization"),
             QByteArray("Basic QURNMDpodW50ZXIyIMOm"));
    QCOMPARE(move.old.api.root(), *move.locator.answer);
}

void tst_WebApiRelocation::noEndlessLoop_data()
{
    QTest::addColumn<FaultyAnswer>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("421") << FaultyAnswer::json("{}", 421) << Kind::Misdirected;
    QTest::newRow("broken connection") << FaultyAnswer::withFault(Fault::Truncate) << Kind::Network;
}

void tst_WebApiRelocation::noEndlessLoop()
{
    QFETCH(FaultyAnswer, answer);
    Move move;
    move.old.server.playAlways(answer);
    move.now.playAlways(answer);
    const PendingBody pending(move.old.api.send(callOf(Effect::Read)));
    QTRY_VERIFY(pending.isDone());
    QTEST(pending.result().error().kind, "kind");
    QCOMPARE(move.locator.questions, 1);
    QCOMPARE(move.newRequests(), move.oldRequests()); // once each, as far as we repeat it
}

void tst_WebApiRelocation::sameRootIsNotAskedAgain()
{
    Move move;
    move.locator.answer = move.old.api.root();
    QSignalSpy moved(&move.old.api, &WebApi::rootMoved);
    move.old.server.playAlways(FaultyAnswer::json("{}", 421));
    const PendingBody pending(move.old.api.send(callOf(Effect::Write)));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result().error().kind, Kind::Misdirected);
    QCOMPARE(move.oldRequests(), 1);
    QVERIFY(moved.isEmpty());
}

void tst_WebApiRelocation::staleIsAskedFirst()
{
    Move move;
    move.locator.isOld = true;
    move.now.playAlways(FaultyAnswer::json("[]"));
    for (int i = 0; i < 2; ++i) {
        const PendingBody pending(move.old.api.send(callOf(Effect::Write)));
        QTRY_VERIFY(pending.isDone());
        QVERIFY(pending.result());
    }
    QCOMPARE(move.locator.questions, 1);
    QCOMPARE(move.oldRequests(), 0);
    QCOMPARE(move.newRequests(), 2);
}

void tst_WebApiRelocation::severalMoveOnce()
{
    Move move;
    move.locator.isSilent = true;
    QSignalSpy moved(&move.old.api, &WebApi::rootMoved);
    move.old.server.playAlways(FaultyAnswer::json("{}", 421));
    move.now.playAlways(FaultyAnswer::json("[]"));
    const PendingBody first(move.old.api.send(callOf(Effect::Write)));
    const PendingBody second(move.old.api.send(callOf(Effect::Read)));
    QTRY_COMPARE(move.locator.questions, 2);
    move.locator.release();
    QTRY_VERIFY(first.isDone() && second.isDone());
    QVERIFY(first.result() && second.result());
    QCOMPARE(moved.size(), 1);
    QCOMPARE(move.newRequests(), 2);
}

static void locatorErrorRows()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<bool>("saysWhy");
    QTest::newRow("tenant does not run") << ApiError {.kind = Kind::Server} << true;
    QTest::newRow("no such tenant") << ApiError {.kind = Kind::NotFound, .httpStatus = 404} << true;
    QTest::newRow("unreadable") << ApiError {.kind = Kind::BadResponse} << true;
    QTest::newRow("unreachable") << ApiError {.kind = Kind::Network} << false;
    QTest::newRow("slow") << ApiError {.kind = Kind::Timeout} << false;
    QTest::newRow("in trouble") << ApiError {.kind = Kind::Server, .httpStatus = 503} << false;
}

void tst_WebApiRelocation::locatorErrors_data()
{
    locatorErrorRows();
}

void tst_WebApiRelocation::locatorErrors()
{
    QFETCH(ApiError, error);
    QFETCH(bool, saysWhy);
    Move move;
    move.locator.answer = tl::unexpected(error);
    move.old.server.playAlways(FaultyAnswer::json("{}", 421));
    const PendingBody misdirected(move.old.api.send(callOf(Effect::Write)));
    QTRY_VERIFY(misdirected.isDone());
    QCOMPARE(misdirected.result().error().kind, saysWhy ? error.kind : Kind::Misdirected);

    // Whatever is wrong with the tenant: this write may have taken effect.
    move.old.server.playAlways(FaultyAnswer::withFault(Fault::Truncate));
    const PendingBody lost(move.old.api.send(callOf(Effect::Write)));
    QTRY_VERIFY(lost.isDone());
    QCOMPARE(lost.result().error().kind, Kind::Network);
}

void tst_WebApiRelocation::staleLocatorErrors_data()
{
    locatorErrorRows();
}

void tst_WebApiRelocation::staleLocatorErrors()
{
    QFETCH(ApiError, error);
    QFETCH(bool, saysWhy);
    Move move;
    move.locator.isOld = true;
    move.locator.answer = tl::unexpected(error);
    move.old.server.playAlways(FaultyAnswer::json("[]"));
    const PendingBody pending(move.old.api.send(callOf(Effect::Write)));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result().has_value(), !saysWhy);
    QCOMPARE(move.oldRequests(), saysWhy ? 0 : 1);
    if (saysWhy)
        QCOMPARE(pending.result().error().kind, error.kind);
}

void tst_WebApiRelocation::otherErrorsDoNotAsk_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 409, 500})
        QTest::addRow("%d", status) << status;
}

void tst_WebApiRelocation::otherErrorsDoNotAsk()
{
    QFETCH(int, status);
    Move move;
    move.old.server.playAlways(FaultyAnswer::json("{}", status));
    const PendingBody pending(move.old.api.send(callOf(Effect::Write)));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result().error().httpStatus, status);
    QCOMPARE(move.locator.questions, 0);
}

void tst_WebApiRelocation::destroyedWhileLocating_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const char *what : {"api", "scope"})
        QTest::newRow(what) << QByteArray(what);
}

void tst_WebApiRelocation::destroyedWhileLocating()
{
    QFETCH(QByteArray, what);
    ScriptedLocator locator;
    locator.isSilent = true;
    locator.isOld = true;
    FaultyServer server;
    HttpClient client;
    auto api = std::make_unique<WebApi>(client, server.url(QStringLiteral("/so/api")));
    auto scope = std::make_unique<RequestScope>(&api->scope());
    api->setRootLocator(&locator);
    ApiCall call = callOf(Effect::Write);
    call.scope = scope.get();
    const PendingBody pending(api->send(call));
    QVERIFY(!pending.isDone());
    if (what == "api")
        api.reset();
    else
        scope.reset();
    QVERIFY(pending.isDone());
    QCOMPARE(pending.result().error().kind, Kind::Cancelled);
    locator.answer = server.url();
    locator.release(); // reaches nobody
    QVERIFY(server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(tst_WebApiRelocation)
#include "tst_webapirelocation.moc"
