// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/http/testrequests.h"

#include <QRegularExpression>
#include <QTest>

namespace {

const QByteArrayList SecretHeaders {"Authorization", "SO-AppToken", "Cookie", "X-XSRF-TOKEN"};

Credentials webSession()
{
    Credentials credentials;
    credentials.isWebSession = true;
    credentials.cookies = {QNetworkCookie("crm", "abc"), QNetworkCookie("other", "d e")};
    credentials.xsrfToken = "token-1";
    return credentials;
}

/// An answer that sets @p cookies, each in a header of its own.
FaultyAnswer settingCookies(const QByteArrayList &cookies)
{
    FaultyAnswer answer = FaultyAnswer::json("[]");
    for (const QByteArray &cookie : cookies)
        answer.headers.append({"Set-Cookie", cookie});
    return answer;
}

/// Which secrets @p request holds, as "Name: value".
QByteArrayList secretsOf(const FaultyRequest &request)
{
    QByteArrayList lines;
    for (const QByteArray &name : SecretHeaders) {
        if (request.hasHeader(name))
            lines.append(name + ": " + request.header(name));
    }
    return lines;
}

} // namespace

class tst_HttpClientCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void secretsSent_data();
    void secretsSent();
    void leaveForTheTrustedOriginOnly_data();
    void leaveForTheTrustedOriginOnly();
    void nobodyIsTrustedAtFirst();
    void challengeIsAnOrdinaryAnswer();
    void cookiesAreForgotten();
    void webSessionKeepsItsCookies();
    void webSessionTakesNoCookiesFromStrangers();
    void webSessionRenewsItsToken();
    void newCredentialsForgetTheWebSession();

private:
    /// Sends @p request and waits for the answer.
    static void send(HttpClient &client, const HttpRequest &request);
};

void tst_HttpClientCredentials::send(HttpClient &client, const HttpRequest &request)
{
    RequestScope scope;
    const PendingReply pending(client.send(request, scope));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(pending.result());
}

void tst_HttpClientCredentials::secretsSent_data()
{
    QTest::addColumn<Credentials>("credentials");
    QTest::addColumn<QByteArrayList>("secrets");
    QTest::newRow("none") << Credentials {} << QByteArrayList {};
    QTest::newRow("authorization") << Credentials {.authorization = "SOTicket 7T:x"}
                                   << QByteArrayList {"Authorization: SOTicket 7T:x"};
    QTest::newRow("application token") << Credentials {.authorization = "Bearer 8A:y", .appToken = "app"}
                                       << QByteArrayList {"Authorization: Bearer 8A:y", "SO-AppToken: app"};
    QTest::newRow("web session") << webSession()
                                 << QByteArrayList {"Cookie: crm=abc; other=d e", "X-XSRF-TOKEN: token-1"};

    Credentials confused = webSession();
    confused.authorization = "Basic c2VjcmV0";
    QTest::newRow("a web session has no authorization")
        << confused << QByteArrayList {"Cookie: crm=abc; other=d e", "X-XSRF-TOKEN: token-1"};

    Credentials tokenInCookie {.isWebSession = true};
    tokenInCookie.cookies = {QNetworkCookie("XSRF-TOKEN", "token-0")};
    QTest::newRow("token among the cookies")
        << tokenInCookie << QByteArrayList {"Cookie: XSRF-TOKEN=token-0", "X-XSRF-TOKEN: token-0"};
}

void tst_HttpClientCredentials::secretsSent()
{
    QFETCH(Credentials, credentials);
    FaultyServer server;
    server.playAlways(FaultyAnswer::json("[]"));
    HttpClient client(quickOptions());
    client.setCredentials(credentials);
    client.setTrustedOrigin(server.url(QStringLiteral("/so/api")));
    send(client, post(server.url(QStringLiteral("/elsewhere")), Effect::Write));
    QTEST(secretsOf(server.requests().constLast()), "secrets");
    send(client, anonymousGet(server.url()));
    QCOMPARE(secretsOf(server.requests().constLast()), QByteArrayList());
}

void tst_HttpClientCredentials::leaveForTheTrustedOriginOnly_data()
{
    QTest::addColumn<Credentials>("credentials");
    QTest::newRow("authorization") << Credentials {.authorization = "Basic c2VjcmV0", .appToken = "app"};
    QTest::newRow("web session") << webSession(); // cookies know hosts; an origin is more than that
}

void tst_HttpClientCredentials::leaveForTheTrustedOriginOnly()
{
    QFETCH(Credentials, credentials);
    FaultyServer home;
    FaultyServer away;
    home.playAlways(FaultyAnswer::json("[]"));
    away.playAlways(FaultyAnswer::json("[]"));
    HttpClient client(quickOptions());
    client.setTrustedOrigin(home.url());
    client.setCredentials(credentials);
    send(client, get(home.url()));
    send(client, get(away.url()));
    QCOMPARE(secretsOf(home.requests().constLast()).size(), 2);
    QCOMPARE(secretsOf(away.requests().constLast()), QByteArrayList());
}

void tst_HttpClientCredentials::nobodyIsTrustedAtFirst()
{
    FaultyServer server;
    server.playAlways(FaultyAnswer::json("[]"));
    HttpClient client(quickOptions());
    client.setCredentials({.authorization = "Basic c2VjcmV0"});
    send(client, get(server.url()));
    QCOMPARE(secretsOf(server.requests().constLast()), QByteArrayList());
    client.setTrustedOrigin(server.url());
    send(client, get(server.url()));
    QCOMPARE(secretsOf(server.requests().constLast()).size(), 1);
    client.setTrustedOrigin({});
    send(client, get(server.url()));
    QCOMPARE(secretsOf(server.requests().constLast()), QByteArrayList());
}

void tst_HttpClientCredentials::challengeIsAnOrdinaryAnswer()
{
    FaultyServer server;
    server.playAlways(
        {.status = 401, .body = "{}", .headers = {{"WWW-Authenticate", "Basic realm=\"crm\""}}});
    HttpClient client(quickOptions());
    RequestScope scope;
    const PendingReply pending(client.send(post(server.url(), Effect::Read), scope));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(pending.result());
    QCOMPARE(pending.result()->status, 401);
    QCOMPARE(pending.result()->body, QByteArray("{}"));
    QCOMPARE(server.requests().size(), 1);
}

void tst_HttpClientCredentials::cookiesAreForgotten()
{
    FaultyServer server;
    server.playAlways(settingCookies({"session=abc; Path=/"}));
    HttpClient client(quickOptions());
    client.setTrustedOrigin(server.url());
    client.setCredentials({.authorization = "Basic c2VjcmV0"});
    for (int i = 0; i < 2; ++i)
        send(client, get(server.url()));
    QVERIFY(!server.requests().constLast().hasHeader("Cookie"));
}

void tst_HttpClientCredentials::webSessionKeepsItsCookies()
{
    FaultyServer server;
    server.play(settingCookies({"crm=new; Path=/; HttpOnly", "page=1; Path=/so"}));
    server.playAlways(FaultyAnswer::json("[]"));
    HttpClient client(quickOptions());
    client.setTrustedOrigin(server.url());
    client.setCredentials(webSession());
    send(client, get(server.url(QStringLiteral("/so/api"))));
    send(client, get(server.url(QStringLiteral("/so/api"))));
    const QByteArray inside = server.requests().constLast().header("Cookie");
    for (const char *pair : {"crm=new", "page=1", "other=d e"})
        QVERIFY2(inside.split(';').join().contains(pair), inside.constData());
    QVERIFY(!inside.contains("crm=abc"));
    send(client, get(server.url(QStringLiteral("/elsewhere"))));
    QVERIFY(!server.requests().constLast().header("Cookie").contains("page"));
}

void tst_HttpClientCredentials::webSessionTakesNoCookiesFromStrangers()
{
    FaultyServer home;
    FaultyServer away;
    const FaultyAnswer answer = settingCookies({"crm=evil; Path=/", "XSRF-TOKEN=evil; Path=/"});
    home.playAlways(answer);
    away.playAlways(answer);
    HttpClient client(quickOptions());
    client.setTrustedOrigin(home.url());
    client.setCredentials(webSession());
    send(client, get(away.url()));
    send(client, anonymousGet(home.url()));
    send(client, get(home.url()));
    QCOMPARE(home.requests().constLast().header("Cookie"), QByteArray("crm=abc; other=d e"));
    QCOMPARE(home.requests().constLast().header("X-XSRF-TOKEN"), QByteArray("token-1"));
}

void tst_HttpClientCredentials::webSessionRenewsItsToken()
{
    FaultyServer server;
    server.play(settingCookies({"a=1", "XSRF-TOKEN=token-2; Path=/"}));
    server.play(settingCookies({"XSRF-TOKEN=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT"}));
    server.playAlways(FaultyAnswer::json("[]"));
    HttpClient client(quickOptions());
    client.setTrustedOrigin(server.url());
    client.setCredentials(webSession());
    for (const char *token : {"token-1", "token-2", "token-2"}) {
        send(client, get(server.url()));
        QCOMPARE(server.requests().constLast().header("X-XSRF-TOKEN"), QByteArray(token));
    }
}

void tst_HttpClientCredentials::newCredentialsForgetTheWebSession()
{
    FaultyServer server;
    server.playAlways(settingCookies({"session=abc; Path=/"}));
    HttpClient client(quickOptions());
    client.setTrustedOrigin(server.url());
    client.setCredentials(webSession());
    send(client, get(server.url()));
    client.setCredentials({.authorization = "Basic c2VjcmV0"});
    send(client, get(server.url()));
    QCOMPARE(secretsOf(server.requests().constLast()), QByteArrayList {"Authorization: Basic c2VjcmV0"});
    client.setCredentials(webSession());
    send(client, get(server.url()));
    QCOMPARE(server.requests().constLast().header("Cookie"), QByteArray("crm=abc; other=d e"));
}

QTEST_GUILESS_MAIN(tst_HttpClientCredentials)
#include "tst_httpclientcredentials.moc"
