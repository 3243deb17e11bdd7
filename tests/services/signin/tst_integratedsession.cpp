// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/cookietext.h"
#include "services/signin/integratedsession.h"
#include "tests/fakes/faultyserver.h"
#include "tests/fakes/pending.h"

#include <QRegularExpression>
#include <QTest>

using Fault = FaultyAnswer::Fault;
using Kind = ApiError::Kind;
using PendingCredentials = Pending<Result<Credentials>>;

namespace {

const QByteArray Page = R"(<html><input type="hidden" name="XSRF_TOKEN" value="field-token"></html>)";

QList<QNetworkCookie> cookies(const QByteArray &text)
{
    return cookiesFromText(QString::fromLatin1(text)).value();
}

FaultyAnswer page(const QByteArray &html, const QList<FaultyAnswer::Header> &headers = {})
{
    return {.status = 200, .body = html, .headers = headers};
}

/// "name=value|…"
QByteArray pairs(const QList<QNetworkCookie> &list)
{
    QByteArrayList texts;
    for (const QNetworkCookie &cookie : list)
        texts.append(cookie.toRawForm(QNetworkCookie::NameAndValueOnly));
    return texts.join('|');
}

} // namespace

class tst_IntegratedSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void startPage_data();
    void startPage();
    void token_data();
    void token();
    void trouble_data();
    void trouble();
    void again();
    void cookiesStayAtHome();
    void destroyedWhileAsking();
};

void tst_IntegratedSession::startPage_data()
{
    QTest::addColumn<QString>("root");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("site") << QStringLiteral("/SuperOffice/api") << QByteArray("/SuperOffice/");
    QTest::newRow("no site") << QStringLiteral("/api") << QByteArray("/");
    QTest::newRow("encoded") << QStringLiteral("/a%20b%2Fc/api") << QByteArray("/a%20b%2Fc/");
}

void tst_IntegratedSession::startPage()
{
    QFETCH(QString, root);
    FaultyServer server;
    server.play(page(Page));
    IntegratedSession session(server.url(root), cookies("so=1; other=2"), "app-token", {});
    const PendingCredentials credentials(session.renewed());
    QTRY_VERIFY(credentials.isDone());
    QVERIFY(credentials.result());
    QCOMPARE(credentials.result()->appToken, QByteArray("app-token"));
    QVERIFY(credentials.result()->authorization.isEmpty());
    QVERIFY(credentials.result()->isWebSession);
    const FaultyRequest &request = server.requests().constLast();
    QTEST(request.target, "target");
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.header("Accept"), QByteArray("text/html"));
    QCOMPARE(request.header("Cookie"), QByteArray("so=1; other=2"));
    QVERIFY(!request.hasHeader("Authorization"));
}

void tst_IntegratedSession::token_data()
{
    QTest::addColumn<FaultyAnswer>("answer");
    QTest::addColumn<QByteArray>("given"); // XSRF-TOKEN among the user's cookies
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("cookies");
    QTest::newRow("field") << page(Page) << QByteArray() << QByteArray("field-token") << QByteArray("so=1");
    QTest::newRow("cookie") << page("<html>", {{"Set-Cookie", "XSRF-TOKEN=cookie-token; Path=/"}})
                            << QByteArray() << QByteArray("cookie-token")
                            << QByteArray("so=1|XSRF-TOKEN=cookie-token");
    QTest::newRow("two cookies") << page(
        "<html>", {{"Set-Cookie", "a=b; HttpOnly"}, {"Set-Cookie", "XSRF-TOKEN=cookie-token"}})
                                 << QByteArray() << QByteArray("cookie-token")
                                 << QByteArray("so=1|a=b|XSRF-TOKEN=cookie-token");
    QTest::newRow("new cookie before field")
        << page(Page, {{"Set-Cookie", "XSRF-TOKEN=cookie-token"}}) << QByteArray()
        << QByteArray("cookie-token") << QByteArray("so=1|XSRF-TOKEN=cookie-token");
    QTest::newRow("field before given")
        << page(Page) << QByteArray("given-token") << QByteArray("field-token")
        << QByteArray("so=1|XSRF-TOKEN=given-token");
    QTest::newRow("given") << page("<html>") << QByteArray("given-token") << QByteArray("given-token")
                           << QByteArray("so=1|XSRF-TOKEN=given-token");
}

void tst_IntegratedSession::token()
{
    QFETCH(FaultyAnswer, answer);
    QFETCH(QByteArray, given);
    FaultyServer server;
    server.play(answer);
    const QList<QNetworkCookie> list =
        cookies(given.isEmpty() ? QByteArray("so=1") : "so=1; XSRF-TOKEN=" + given);
    IntegratedSession session(server.url(QStringLiteral("/so/api")), list, {}, {});
    const PendingCredentials credentials(session.renewed());
    QTRY_VERIFY(credentials.isDone());
    QVERIFY(credentials.result());
    QTEST(credentials.result()->xsrfToken, "token");
    QTEST(pairs(credentials.result()->cookies), "cookies");
}

void tst_IntegratedSession::trouble_data()
{
    QTest::addColumn<FaultyAnswer>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("word");
    const QString anew = QStringLiteral("copy its cookies anew");
    QTest::newRow("no token") << page("<html>") << Kind::Unauthorized << anew;
    QTest::newRow("empty page") << page({}) << Kind::Unauthorized << anew;
    QTest::newRow("401") << FaultyAnswer {.status = 401, .body = "so=SECRET"} << Kind::Unauthorized << anew;
    QTest::newRow("403") << FaultyAnswer {.status = 403, .body = "so=SECRET"} << Kind::Forbidden << anew;
    QTest::newRow("404") << FaultyAnswer {.status = 404, .body = "so=SECRET"} << Kind::NotFound << QString();
    QTest::newRow("to a sign-in page elsewhere")
        << FaultyAnswer::redirectTo(QUrl(QStringLiteral("https://login.example.com/"))) << Kind::BadResponse
        << QString();
    QTest::newRow("far too large") << page(QByteArray(2'000'000, 'x')) << Kind::BadResponse << QString();
}

void tst_IntegratedSession::trouble()
{
    QFETCH(FaultyAnswer, answer);
    QFETCH(QString, word);
    FaultyServer server;
    server.play(answer);
    IntegratedSession session(server.url(QStringLiteral("/so/api")), cookies("so=SECRET"), {}, {});
    const PendingCredentials credentials(session.renewed());
    QTRY_VERIFY(credentials.isDone());
    QVERIFY(!credentials.result());
    const ApiError &error = credentials.result().error();
    QTEST(error.kind, "kind");
    QVERIFY2(error.userMessage().contains(word), qPrintable(error.userMessage()));
    QVERIFY(!error.userMessage().contains(QStringLiteral("SECRET")));
    QVERIFY(!error.detail.contains(QStringLiteral("SECRET")));
}

void tst_IntegratedSession::again()
{
    FaultyServer server;
    IntegratedSession session(server.url(QStringLiteral("/so/api")), cookies("so=1"), {}, {});
    for (const char *token : {"first", "second"}) {
        server.play(page("<input name=XSRF_TOKEN value=" + QByteArray(token) + '>'));
        const PendingCredentials credentials(session.renewed());
        QTRY_VERIFY(credentials.isDone());
        QCOMPARE(credentials.result()->xsrfToken, QByteArray(token));
    }
}

void tst_IntegratedSession::cookiesStayAtHome()
{
    FaultyServer server;
    FaultyServer elsewhere;
    server.play(FaultyAnswer::redirectTo(elsewhere.url()));
    IntegratedSession session(server.url(QStringLiteral("/so/api")), cookies("so=1"), {}, {});
    const PendingCredentials credentials(session.renewed());
    QTRY_VERIFY(credentials.isDone());
    QVERIFY(!credentials.result());
    QVERIFY(elsewhere.requests().isEmpty());
}

void tst_IntegratedSession::destroyedWhileAsking()
{
    FaultyServer server;
    server.play(FaultyAnswer::withFault(Fault::Hang));
    auto session = std::make_unique<IntegratedSession>(
        server.url(QStringLiteral("/so/api")), QList<QNetworkCookie>(), QByteArray(), NetworkSettings());
    const PendingCredentials credentials(session->renewed());
    QTRY_COMPARE(server.requests().size(), 1);
    session.reset();
    QVERIFY(credentials.isDone());
    QCOMPARE(credentials.result().error().kind, Kind::Cancelled);
}

QTEST_GUILESS_MAIN(tst_IntegratedSession)
#include "tst_integratedsession.moc"
