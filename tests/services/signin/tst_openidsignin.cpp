// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/form.h"
#include "tests/services/signin/openidattempt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using Fault = FaultyAnswer::Fault;
using Kind = ApiError::Kind;
using Way = OpenIdGrant::Way;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QString claimName(const char *name)
{
    return text("http://schemes.superoffice.net/identity/") + text(name);
}

} // namespace

class tst_OpenIdSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void byBrowser();
    void whicheverTenant_data();
    void whicheverTenant();
    void confidentialClient();
    void disbelieved_data();
    void disbelieved();
    void unusableTokens_data();
    void unusableTokens();
    void refusedInBrowser();
    void refusedByProvider_data();
    void refusedByProvider();
    void keysAreFetchedAgain();
    void destroyed_data();
    void destroyed();
};

void tst_OpenIdSignIn::byBrowser()
{
    OpenIdAttempt attempt;
    attempt.script.playConfiguration();
    attempt.start();
    QTRY_COMPARE(attempt.pages, 1);
    QCOMPARE(attempt.script.server().requests().constLast().target,
             QByteArray("/login/.well-known/openid-configuration"));
    QCOMPARE(attempt.script.parameter("client_id"), text("client-7"));
    QCOMPARE(attempt.script.parameter("scope"), text("openid"));
    QCOMPARE(attempt.script.parameter("response_type"), text("code"));
    QCOMPARE(attempt.script.parameter("code_challenge_method"), text("S256"));
    QCOMPARE(attempt.script.parameter("acr_values"), text("tenant:Cust31415"));
    QCOMPARE(attempt.script.parameter("login_hint"), text("ingrid+1@example.com"));
    QVERIFY(attempt.script.parameter("state").size() >= 22); // 128 bits
    QVERIFY(attempt.script.parameter("nonce").size() >= 22);
    QVERIFY(attempt.script.parameter("state") != attempt.script.parameter("nonce"));

    attempt.script.playTokens(attempt.script.nonceClaim());
    attempt.script.playKeys();
    QCOMPARE(attempt.script.approve().status, 200);
    QTRY_VERIFY(attempt.isDone());
    QVERIFY2(attempt.result(), attempt.result() ? "" : qPrintable(attempt.result().error().detail));
    QCOMPARE(attempt.result()->accessToken, ProviderScript::accessToken().toLatin1());
    QCOMPARE(attempt.result()->refreshToken, ProviderScript::refreshToken());
    QCOMPARE(attempt.result()->identity.tenant, text("Cust31415"));
    QCOMPARE(attempt.result()->identity.userName, text("ingrid@example.com"));
    QCOMPARE(attempt.result()->way, Way::Browser);

    const FaultyRequest &request = attempt.script.server().requests().at(1);
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/tokens")); // nothing in the query: that gets logged
    QCOMPARE(request.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(request.header("Accept"), QByteArray("application/json"));
    QVERIFY(!request.hasHeader("Authorization"));
    const QUrlQuery form(QString::fromLatin1(request.body));
    QCOMPARE(fieldOf(form, QLatin1StringView("grant_type")), text("authorization_code"));
    QCOMPARE(fieldOf(form, QLatin1StringView("client_id")), text("client-7"));
    QCOMPARE(fieldOf(form, QLatin1StringView("code")), ProviderScript::code());
    QCOMPARE(fieldOf(form, QLatin1StringView("redirect_uri")), attempt.script.parameter("redirect_uri"));
    QCOMPARE(
        QString::fromLatin1(Pkce::challengeOf(fieldOf(form, QLatin1StringView("code_verifier")).toLatin1())),
        attempt.script.parameter("code_challenge"));
    QVERIFY(!form.hasQueryItem(text("client_secret")));
}

void tst_OpenIdSignIn::whicheverTenant_data()
{
    QTest::addColumn<QJsonValue>("claimed");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("any") << QJsonValue(text("Cust27182")) << true;
    QTest::newRow("none") << QJsonValue(QJsonValue::Null) << false;
    QTest::newRow("empty") << QJsonValue(QString()) << false;
    QTest::newRow("no text") << QJsonValue(7) << false;
    QTest::newRow("a way out of the path") << QJsonValue(text("../evil")) << false;
    QTest::newRow("a query") << QJsonValue(text("Cust1?x=1")) << false;
}

void tst_OpenIdSignIn::whicheverTenant()
{
    QFETCH(QJsonValue, claimed);
    QFETCH(bool, isTaken);
    OpenIdAttempt attempt;
    attempt.script.playConfiguration();
    OpenIdRequest request = OpenIdAttempt::usualRequest();
    request.tenant.clear();
    request.user.clear();
    attempt.start(request);
    QTRY_COMPARE(attempt.pages, 1);
    QVERIFY(attempt.script.parameter("acr_values").isEmpty());
    QVERIFY(attempt.script.parameter("login_hint").isEmpty());
    QJsonObject claims = attempt.script.nonceClaim();
    claims[claimName("ctx")] = claimed;
    attempt.script.playTokens(claims);
    attempt.script.playKeys();
    QCOMPARE(attempt.script.approve().status, 200);
    QTRY_VERIFY(attempt.isDone());
    QCOMPARE(attempt.result().has_value(), isTaken);
    if (isTaken)
        QCOMPARE(attempt.result()->identity.tenant, claimed.toString());
    else
        QCOMPARE(attempt.result().error().kind, Kind::BadResponse);
}

void tst_OpenIdSignIn::confidentialClient()
{
    OpenIdAttempt attempt;
    attempt.script.playConfiguration();
    OpenIdRequest request = OpenIdAttempt::usualRequest();
    request.clientSecret = ProviderScript::clientSecret();
    attempt.start(request);
    QTRY_COMPARE(attempt.pages, 1);
    attempt.script.playTokens(attempt.script.nonceClaim());
    attempt.script.playKeys();
    QCOMPARE(attempt.script.approve().status, 200);
    QTRY_VERIFY(attempt.isDone());
    QVERIFY(attempt.result());
    const QUrlQuery form(QString::fromLatin1(attempt.script.server().requests().at(1).body));
    QCOMPARE(fieldOf(form, QLatin1StringView("client_secret")), ProviderScript::clientSecret());
}

void tst_OpenIdSignIn::disbelieved_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("word"); // in what the user reads
    const auto row = [](const char *name, const QJsonObject &claims, Kind kind, const char *word) {
        QTest::newRow(name) << claims << kind << text(word);
    };
    row("nonce", {{text("nonce"), text("another")}}, Kind::BadResponse, "cannot be trusted");
    row("issuer", {{text("iss"), text("https://evil.example")}}, Kind::BadResponse, "cannot be trusted");
    row("audience", {{text("aud"), text("client-8")}}, Kind::BadResponse, "cannot be trusted");
    row("expired", {{text("exp"), 1}}, Kind::BadResponse, "date and time");
    row("other tenant", {{claimName("ctx"), text("Cust27182")}}, Kind::Rejected, "Cust27182");
    row("hostile tenant", {{claimName("ctx"), text("../evil")}}, Kind::Rejected, "for Cust31415");
}

void tst_OpenIdSignIn::disbelieved()
{
    QFETCH(QJsonObject, claims);
    QFETCH(Kind, kind);
    QFETCH(QString, word);
    OpenIdAttempt attempt;
    attempt.script.playConfiguration();
    attempt.start();
    QTRY_COMPARE(attempt.pages, 1);
    QJsonObject all = attempt.script.nonceClaim();
    for (auto it = claims.begin(); it != claims.end(); ++it)
        all[it.key()] = it.value();
    attempt.script.playTokens(all);
    attempt.script.playKeys();
    QCOMPARE(attempt.script.approve().status, 200);
    QTRY_VERIFY(attempt.isDone());
    QVERIFY(!attempt.result());
    QCOMPARE(attempt.result().error().kind, kind);
    const QString message = attempt.result().error().userMessage();
    QVERIFY2(message.contains(word), qPrintable(message));
}

void tst_OpenIdSignIn::unusableTokens_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::newRow("no access token") << QJsonObject {{text("access_token"), QJsonValue::Null}};
    QTest::newRow("empty access token") << QJsonObject {{text("access_token"), QString()}};
    QTest::newRow("access token with a line break")
        << QJsonObject {{text("access_token"), text("a\r\nX-Evil: 1")}};
    QTest::newRow("access token in a list") << QJsonObject {{text("access_token"), QJsonArray {text("a")}}};
    QTest::newRow("other type") << QJsonObject {{text("token_type"), text("mac")}};
    QTest::newRow("no id token") << QJsonObject {{text("id_token"), QJsonValue::Null}};
    QTest::newRow("id token is garbage") << QJsonObject {{text("id_token"), text("garbage")}};
}

void tst_OpenIdSignIn::unusableTokens()
{
    QFETCH(QJsonObject, answer);
    OpenIdAttempt attempt;
    attempt.script.playConfiguration();
    attempt.start();
    QTRY_COMPARE(attempt.pages, 1);
    attempt.script.playTokens(attempt.script.nonceClaim(), answer);
    QCOMPARE(attempt.script.approve().status, 200);
    QTRY_VERIFY(attempt.isDone());
    QVERIFY(!attempt.result());
    QCOMPARE(attempt.result().error().kind, Kind::BadResponse);
    QCOMPARE(attempt.script.server().requests().size(), 2); // no keys are needed to see that
}

void tst_OpenIdSignIn::refusedInBrowser()
{
    OpenIdAttempt attempt;
    attempt.script.playConfiguration();
    attempt.start();
    QTRY_COMPARE(attempt.pages, 1);
    const QByteArray nonce = attempt.script.parameter("nonce").toLatin1();
    QCOMPARE(attempt.script.answer("error=access_denied&error_description=No+consent+" + nonce).status, 200);
    QTRY_VERIFY(attempt.isDone());
    QCOMPARE(attempt.result().error().kind, Kind::Unauthorized);
    QCOMPARE(
        attempt.result().error().userMessage(),
        QStringLiteral("The sign-in in the browser was refused or given up. The server says: No consent …"));
    QCOMPARE(attempt.script.server().requests().size(), 1);
}

void tst_OpenIdSignIn::refusedByProvider_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("400") << 400 << Kind::Unauthorized;
    QTest::newRow("401") << 401 << Kind::Unauthorized;
    QTest::newRow("403") << 403 << Kind::Forbidden;
    QTest::newRow("404") << 404 << Kind::NotFound;
    QTest::newRow("500") << 500 << Kind::Server;
    QTest::newRow("503") << 503 << Kind::Server;
}

void tst_OpenIdSignIn::refusedByProvider()
{
    QFETCH(int, status);
    OpenIdAttempt attempt;
    attempt.script.playConfiguration();
    attempt.start();
    QTRY_COMPARE(attempt.pages, 1);
    attempt.script.playRefusal(status, "no=body");
    QCOMPARE(attempt.script.approve().status, 200);
    QTRY_VERIFY(attempt.isDone());
    QTEST(attempt.result().error().kind, "kind");
    QCOMPARE(attempt.script.server().requests().size(), 2); // a code is sent once
}

void tst_OpenIdSignIn::keysAreFetchedAgain()
{
    ProviderScript script;
    const SigningKey newKey(text("key-2"));
    OpenIdProvider provider(script.authority(), {});
    RequestScope scope;
    const auto verified = [&](const QByteArray &token) {
        return provider.verified(token, text("client-7"), text("n"), scope);
    };
    const QJsonObject claims {{text("iss"), script.authority().toString()},
                              {text("aud"), text("client-7")},
                              {text("nonce"), text("n")},
                              {text("exp"), QDateTime::currentSecsSinceEpoch() + 60}};
    script.playConfiguration();
    script.playKeys(); // of key-1 only
    const Pending<Result<JsonWebToken>> unknown(verified(newKey.token(claims)));
    QTRY_VERIFY(unknown.isDone());
    QCOMPARE(unknown.result().error().detail, text("id token: UnknownKey"));
    QCOMPARE(script.server().requests().size(), 2);

    const QByteArray rotated =
        QJsonDocument(QJsonObject {{text("keys"), QJsonArray {newKey.publicKey()}}}).toJson();
    script.server().play(FaultyAnswer::json(rotated));
    const Pending<Result<JsonWebToken>> known(verified(newKey.token(claims)));
    QTRY_VERIFY(known.isDone());
    QVERIFY(known.result());
    QCOMPARE(script.server().requests().size(), 3);
    const Pending<Result<JsonWebToken>> again(verified(newKey.token(claims)));
    QTRY_VERIFY(again.isDone());
    QVERIFY(again.result());
    QCOMPARE(script.server().requests().size(), 3); // nothing was fetched
}

void tst_OpenIdSignIn::destroyed_data()
{
    QTest::addColumn<int>("answers"); // so many requests are answered, the next one hangs
    QTest::newRow("while it asks for the configuration") << 0;
    QTest::newRow("while the browser is open") << 1;
    QTest::newRow("while it redeems the code") << 2;
    QTest::newRow("while it fetches the keys") << 3;
}

void tst_OpenIdSignIn::destroyed()
{
    QFETCH(int, answers);
    OpenIdAttempt attempt;
    attempt.script.server().playAlways(FaultyAnswer::withFault(Fault::Hang));
    if (answers > 0)
        attempt.script.playConfiguration();
    attempt.start();
    if (answers > 0)
        QTRY_COMPARE(attempt.pages, 1);
    if (answers > 2)
        attempt.script.playTokens(attempt.script.nonceClaim());
    if (answers > 1)
        QCOMPARE(attempt.script.approve().status, 200);
    QTRY_COMPARE(attempt.script.server().requests().size(), std::max(answers, 1));
    QVERIFY(!attempt.isDone());
    attempt.signIn.reset();
    QVERIFY(attempt.isDone()); // at once
    QCOMPARE(attempt.result().error().kind, Kind::Cancelled);
}

QTEST_GUILESS_MAIN(tst_OpenIdSignIn)
#include "tst_openidsignin.moc"
