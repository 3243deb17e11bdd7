// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/loopbacklistener.h"
#include "tests/fakes/pending.h"
#include "tests/services/signin/browser.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using namespace std::chrono_literals;
using Answer = Result<AuthorizationAnswer>;

namespace {

QUrl withQuery(const LoopbackListener &listener, const QByteArray &query)
{
    return QUrl::fromEncoded(listener.redirectUri().toEncoded() + '?' + query);
}

/// Waits for @p task and then destroys @p listener, as a sign-in does.
QCoro::Task<> destroyAfter(QCoro::Task<Answer> task, std::unique_ptr<LoopbackListener> *listener,
                           bool *isDone)
{
    auto answer = co_await task;
    listener->reset();
    *isDone = true;
}

} // namespace

class tst_LoopbackListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void redirectUri();
    void taken_data();
    void taken();
    void turnedAway_data();
    void turnedAway();
    void errorIsShownAsText();
    void onlyOnce();
    void pageArrivesThoughListenerDies();
    void nobodyComes();
    void destroyedWhileWaiting();
};

void tst_LoopbackListener::redirectUri()
{
    const LoopbackListener listener("state-1");
    QCOMPARE(listener.redirectUri().scheme(), QStringLiteral("http"));
    QCOMPARE(listener.redirectUri().host(), QStringLiteral("127.0.0.1")); // never a name
    QCOMPARE(listener.redirectUri().path(), QStringLiteral("/callback"));
    QVERIFY(listener.redirectUri().port() >= 1024);
    QVERIFY(listener.isListening());
    const LoopbackListener other("state-1");
    QVERIFY(other.redirectUri() != listener.redirectUri());
}

void tst_LoopbackListener::taken_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("code");
    QTest::newRow("usual") << QByteArray("code=abc&state=state-1") << QStringLiteral("abc");
    QTest::newRow("other order") << QByteArray("state=state-1&code=abc") << QStringLiteral("abc");
    QTest::newRow("more than that") << QByteArray("a=b&code=abc&session_state=x&state=state-1&")
                                    << QStringLiteral("abc");
    QTest::newRow("encoded") << QByteArray("code=a%2Fb%2Bc%3D%26d&state=state%2D1")
                             << QStringLiteral("a/b+c=&d");
    QTest::newRow("plus is a blank") << QByteArray("code=a+b&state=state-1") << QStringLiteral("a b");
    QTest::newRow("not ASCII") << QByteArray("code=%C3%A6&state=state-1") << QStringLiteral("æ");
}

void tst_LoopbackListener::taken()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, code);
    for (const bool isPost : {false, true}) {
        LoopbackListener listener("state-1");
        const Pending<Answer> answer(listener.answer());
        Browser browser;
        const BrowserPage page =
            isPost ? browser.submit(listener.redirectUri(), form) : browser.open(withQuery(listener, form));
        QCOMPARE(page.status, 200);
        QVERIFY(page.text.contains(QStringLiteral("You can close this window and go back to Seatkeeper.")));
        QVERIFY(page.hasHeader("Content-Type", "text/html; charset=utf-8"));
        QVERIFY(page.hasHeader("Cache-Control", "no-store"));
        QVERIFY(page.hasHeader("Referrer-Policy", "no-referrer"));
        QVERIFY(!page.text.contains(code));
        QTRY_VERIFY(answer.isDone());
        QCOMPARE(answer.result()->code, code);
        QVERIFY(answer.result()->error.isEmpty());
        QVERIFY(!listener.isListening());
    }
}

void tst_LoopbackListener::turnedAway_data()
{
    QTest::addColumn<QByteArray>("form");
    for (const char *form :
         {"", "code=abc", "code=abc&state=", "code=abc&state=state-2", "code=abc&state=state-1&state=state-1",
          "code=abc&state=STATE-1", "state=state-1", "code=&state=state-1", "code=a&code=b&state=state-1",
          "error=access_denied", "error=access_denied&state=state-2", "%", "&&&=&"})
        QTest::newRow(form) << QByteArray(form);
    QTest::newRow("large") << QByteArray(1'000'000, 'x');
}

void tst_LoopbackListener::turnedAway()
{
    QFETCH(QByteArray, form);
    LoopbackListener listener("state-1");
    const Pending<Answer> answer(listener.answer());
    Browser browser;
    QCOMPARE(browser.submit(listener.redirectUri(), form).status, 400);
    if (form.size() < 1000)
        QCOMPARE(browser.open(withQuery(listener, form)).status, 400);
    QCOMPARE(browser.send("PUT", withQuery(listener, "code=abc&state=state-1")).status, 404);
    QUrl elsewhere = withQuery(listener, "code=abc&state=state-1");
    elsewhere.setPath(QStringLiteral("/callback/more"));
    QCOMPARE(browser.open(elsewhere).status, 404);
    QVERIFY(!answer.isDone());
    QVERIFY(listener.isListening());

    QCOMPARE(browser.open(withQuery(listener, "code=abc&state=state-1")).status, 200); // still waiting
    QTRY_VERIFY(answer.isDone());
    QCOMPARE(answer.result()->code, QStringLiteral("abc"));
}

void tst_LoopbackListener::errorIsShownAsText()
{
    LoopbackListener listener("state-1");
    const Pending<Answer> answer(listener.answer());
    Browser browser;
    const BrowserPage page = browser.open(withQuery(
        listener, "error=access_denied&error_description=%3Cscript%3Ealert(1)%3C%2Fscript%3E&state=state-1"));
    QCOMPARE(page.status, 200);
    QVERIFY(page.text.contains(QStringLiteral("&lt;script&gt;")));
    QVERIFY(!page.text.contains(QStringLiteral("<script")));
    QTRY_VERIFY(answer.isDone());
    QCOMPARE(answer.result()->error, QStringLiteral("access_denied"));
    QCOMPARE(answer.result()->errorDescription, QStringLiteral("<script>alert(1)</script>"));
}

void tst_LoopbackListener::onlyOnce()
{
    LoopbackListener listener("state-1");
    const Pending<Answer> answer(listener.answer());
    Browser browser;
    QCOMPARE(browser.open(withQuery(listener, "code=first&state=state-1")).status, 200);
    // The browser may still have its connection; a new one there is not.
    const int status = browser.open(withQuery(listener, "code=second&state=state-1")).status;
    QVERIFY(status == 400 || status == 0);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(listener.redirectUri().port()));
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    QTRY_VERIFY(answer.isDone());
    QCOMPARE(answer.result()->code, QStringLiteral("first"));
}

void tst_LoopbackListener::pageArrivesThoughListenerDies()
{
    for (int i = 0; i < 20; ++i) {
        auto listener = std::make_unique<LoopbackListener>("state-1");
        bool isDone = false;
        destroyAfter(listener->answer(), &listener, &isDone);
        Browser browser;
        const BrowserPage page = browser.open(withQuery(*listener, "error=access_denied&state=state-1"));
        QCOMPARE(page.status, 200);
        QVERIFY(page.text.endsWith(QStringLiteral("</html>\n")));
        QTRY_VERIFY(isDone);
    }
}

void tst_LoopbackListener::nobodyComes()
{
    LoopbackListener listener("state-1", 1ms);
    const Pending<Answer> answer(listener.answer());
    QTRY_VERIFY(answer.isDone());
    QVERIFY(!answer.result());
    QCOMPARE(answer.result().error().kind, ApiError::Kind::Timeout);
    QVERIFY(answer.result().error().userMessage().startsWith(QStringLiteral("Nobody signed in")));
    QVERIFY(!listener.isListening());
}

void tst_LoopbackListener::destroyedWhileWaiting()
{
    auto listener = std::make_unique<LoopbackListener>("state-1");
    const Pending<Answer> answer(listener->answer());
    const Pending<Answer> another(listener->answer());
    QVERIFY(!answer.isDone());
    listener.reset();
    for (const Pending<Answer> *pending : {&answer, &another}) {
        QVERIFY(pending->isDone());
        QCOMPARE(pending->result().error().kind, ApiError::Kind::Cancelled);
    }
}

QTEST_GUILESS_MAIN(tst_LoopbackListener)
#include "tst_loopbacklistener.moc"
