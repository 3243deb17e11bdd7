// SPDX-License-Identifier: GPL-3.0-or-later

#include "demosignin.h"
#include "signedtoken.h"

#include <QtCore/QDateTime>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

using Items = DemoSignIn::Items;

/// The sign-in service: what it says of itself, codes, tokens, refreshing, tokens that are wrong on purpose.
class TestDemoOpenId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void describesItself();
    void givesACode();
    void refusesRequests_data();
    void refusesRequests();
    void sendsNothingToStrangers_data();
    void sendsNothingToStrangers();
    void postsAForm();
    void deniesConsent();
    void givesTokens();
    void refusesExchanges_data();
    void refusesExchanges();
    void aCodeIsGoodOnce();
    void aCodeGrowsOld();
    void tokensComeFromTheBodyAlone();
    void refreshes_data();
    void refreshes();
    void claims();
    void flaws_data();
    void flaws();
    void recordsNoSecrets();

private:
    QString error(const Items &exchange)
    {
        return m_signIn->tokens(exchange).object()["error"_L1].toString();
    }
    QJsonObject webKey()
    {
        return m_signIn->client.get("/login/.well-known/jwks").object()["keys"_L1][0].toObject();
    }

    DemoTenant m_tenant;
    std::unique_ptr<DemoSignIn> m_signIn;
};

void TestDemoOpenId::initTestCase()
{
    QVERIFY2(m_tenant.start(), qPrintable(m_tenant.errorString()));
}

void TestDemoOpenId::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tenant.reset();
    m_signIn = std::make_unique<DemoSignIn>(m_tenant);
}

void TestDemoOpenId::describesItself()
{
    const QJsonObject about = m_signIn->client.get("/login/.well-known/openid-configuration").object();
    const QString authority = m_tenant.authority().toString();
    QCOMPARE(about["issuer"_L1].toString(), authority);
    QCOMPARE(about["authorization_endpoint"_L1].toString(), authority + u"/login/common/oauth/authorize"_s);
    QCOMPARE(about["token_endpoint"_L1].toString(), authority + u"/login/common/oauth/tokens"_s);
    QCOMPARE(about["jwks_uri"_L1].toString(), authority + u"/login/.well-known/jwks"_s);
    QCOMPARE(about["scopes_supported"_L1].toArray(), QJsonArray {u"openid"_s});
    QCOMPARE(about["id_token_signing_alg_values_supported"_L1].toArray(), QJsonArray {u"RS256"_s});
    QVERIFY(!about.contains("code_challenge_methods_supported"_L1)); // as the vendor's
    const QJsonObject key = webKey();
    QCOMPARE(key["kty"_L1].toString(), u"RSA"_s);
    QCOMPARE(SignedToken::decoded(key["n"_L1].toString().toLatin1()).size(), 256);
    QCOMPARE(key, webKey()); // made once
}

void TestDemoOpenId::givesACode()
{
    const DemoAnswer answer = m_signIn->authorize(DemoSignIn::request());
    QCOMPARE(answer.status, 302);
    const QByteArray location = answer.headers.value("location").value(0);
    QVERIFY2(location.startsWith(DemoSignIn::redirectUri().toLatin1() + '?'), location.constData());
    const Items told = DemoSignIn::told(answer);
    QCOMPARE(told.keys(), (QStringList {u"code"_s, u"state"_s}));
    QCOMPARE(told[u"state"_s], DemoSignIn::request()[u"state"_s]);
    QVERIFY(told[u"code"_s].size() >= 22); // 128 bits
    QVERIFY(told[u"code"_s] != m_signIn->code());
}

void TestDemoOpenId::refusesRequests_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");

    const auto row = [](const char *title, const QString &name, const QString &value) {
        QTest::newRow(title) << name << value;
    };
    row("implicit flow", u"response_type"_s, u"id_token"_s);
    row("no response type", u"response_type"_s, {});
    row("scope too wide", u"scope"_s, u"openid profile"_s);
    row("no scope", u"scope"_s, {});
    row("no state", u"state"_s, {});
    row("plain", u"code_challenge_method"_s, u"plain"_s);
    row("method missing, which means plain", u"code_challenge_method"_s, {});
    row("no challenge", u"code_challenge"_s, {});
    row("verifier as challenge", u"code_challenge"_s, DemoSignIn::verifier());
}

void TestDemoOpenId::refusesRequests()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    Items request = DemoSignIn::request();
    request.remove(name);
    if (!value.isEmpty())
        request.insert(name, value);
    const Items told = DemoSignIn::told(m_signIn->authorize(request));
    QCOMPARE(told[u"error"_s], u"invalid_request"_s);
    QVERIFY2(told[u"error_description"_s].contains(name), qPrintable(told[u"error_description"_s]));
    QCOMPARE(told[u"state"_s], request[u"state"_s]);
    QVERIFY(!told.contains(u"code"_s));
}

void TestDemoOpenId::sendsNothingToStrangers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");

    const QString address = u"redirect_uri"_s;
    QTest::newRow("unknown client") << u"client_id"_s << u"another-client"_s;
    QTest::newRow("no address") << address << QString();
    QTest::newRow("another host") << address << u"http://127.0.0.2:4711/answer"_s;
    QTest::newRow("host by name") << address << u"http://localhost:4711/answer"_s;
    QTest::newRow("host that begins alike") << address << u"http://127.0.0.1.example.com:4711/answer"_s;
    QTest::newRow("user-info") << address << u"http://127.0.0.1:4711@example.com/answer"_s;
    QTest::newRow("https") << address << u"https://127.0.0.1:4711/answer"_s;
    QTest::newRow("no port") << address << u"http://127.0.0.1/answer"_s;
    QTest::newRow("port too short") << address << u"http://127.0.0.1:471/answer"_s;
    QTest::newRow("no path") << address << u"http://127.0.0.1:4711"_s;
    QTest::newRow("fragment") << address << u"http://127.0.0.1:4711/answer#x"_s;
}

void TestDemoOpenId::sendsNothingToStrangers()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    Items request = DemoSignIn::request();
    request.insert(name, value);
    const DemoAnswer answer = m_signIn->authorize(request);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.contentType.startsWith("text/html"));
    QVERIFY(!answer.headers.contains("location"));
}

void TestDemoOpenId::postsAForm()
{
    DemoProfile profile;
    profile.access.consent = DemoAccessProfile::Consent::FormPost;
    m_tenant.setProfile(profile);
    Items request = DemoSignIn::request();
    request.insert(u"state"_s, u"\"><b>"_s);
    const DemoAnswer answer = m_signIn->authorize(request);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.contentType.startsWith("text/html"));
    const QString page = QString::fromUtf8(answer.body);
    QVERIFY(page.contains(u"<form method=\"post\" action=\"%1\">"_s.arg(DemoSignIn::redirectUri())));
    QVERIFY(page.contains(u"name=\"state\" value=\"&quot;&gt;&lt;b&gt;\""_s));
    QVERIFY(page.contains(u".submit()"_s));
    static const QRegularExpression field(u"name=\"code\" value=\"([^\"]+)\""_s);
    const QString code = field.match(page).captured(1);
    QVERIFY(m_signIn->tokens(DemoSignIn::exchange(code)).object().contains("access_token"_L1));
}

void TestDemoOpenId::deniesConsent()
{
    DemoProfile profile;
    profile.access.consent = DemoAccessProfile::Consent::Denied;
    m_tenant.setProfile(profile);
    const Items told = DemoSignIn::told(m_signIn->authorize(DemoSignIn::request()));
    QCOMPARE(told[u"error"_s], u"access_denied"_s);
    QVERIFY(!told[u"error_description"_s].isEmpty());
    QCOMPARE(told[u"state"_s], DemoSignIn::request()[u"state"_s]);
    QVERIFY(!told.contains(u"code"_s));
}

void TestDemoOpenId::givesTokens()
{
    const DemoAnswer answer = m_signIn->tokens(DemoSignIn::exchange(m_signIn->code()));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("cache-control"), QByteArrayList {"no-store"});
    const QJsonObject tokens = answer.object();
    QCOMPARE(tokens["token_type"_L1].toString(), u"Bearer"_s);
    QCOMPARE(tokens["expires_in"_L1].toInt(), 3600);
    QVERIFY(tokens["access_token"_L1].toString().startsWith(u"8A:Cust31415."));
    QVERIFY(!tokens["refresh_token"_L1].toString().isEmpty());
    QVERIFY(!tokens["id_token"_L1].toString().isEmpty());
}

void TestDemoOpenId::refusesExchanges_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");

    const auto row = [](const char *title, const QString &name, const QString &value, int status,
                        const QString &error) { QTest::newRow(title) << name << value << status << error; };
    const QString grant = u"invalid_grant"_s;
    row("unknown code", u"code"_s, u"made-up"_s, 400, grant);
    row("no code", u"code"_s, {}, 400, grant);
    row("another verifier", u"code_verifier"_s, QString(64, u'w'), 400, grant);
    row("no verifier", u"code_verifier"_s, {}, 400, grant);
    row("another address", u"redirect_uri"_s, u"http://127.0.0.1:4712/answer"_s, 400, grant);
    row("no address", u"redirect_uri"_s, {}, 400, grant);
    row("another client", u"client_id"_s, u"another-client"_s, 401, u"invalid_client"_s);
    row("wrong secret", u"client_secret"_s, u"wrong"_s, 401, u"invalid_client"_s);
    row("another grant", u"grant_type"_s, u"password"_s, 400, u"unsupported_grant_type"_s);
}

void TestDemoOpenId::refusesExchanges()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(int, status);
    QFETCH(QString, error);
    Items exchange = DemoSignIn::exchange(m_signIn->code());
    exchange.insert(name, value);
    const DemoAnswer answer = m_signIn->tokens(exchange);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.object()["error"_L1].toString(), error);
    QVERIFY(!answer.object()["error_description"_L1].toString().isEmpty());
}

void TestDemoOpenId::aCodeIsGoodOnce()
{
    const Items exchange = DemoSignIn::exchange(m_signIn->code());
    QCOMPARE(error(exchange), QString());
    QCOMPARE(error(exchange), u"invalid_grant"_s);
    // Guessing a verifier uses it up as well.
    Items guess = DemoSignIn::exchange(m_signIn->code());
    guess.insert(u"code_verifier"_s, QString(64, u'w'));
    QCOMPARE(error(guess), u"invalid_grant"_s);
    guess.insert(u"code_verifier"_s, DemoSignIn::verifier());
    QCOMPARE(error(guess), u"invalid_grant"_s);
}

void TestDemoOpenId::aCodeGrowsOld()
{
    QCOMPARE(DemoAccessProfile().codeLifetime, 600);
    DemoProfile profile;
    profile.access.codeLifetime = 0;
    m_tenant.setProfile(profile);
    QCOMPARE(error(DemoSignIn::exchange(m_signIn->code())), u"invalid_grant"_s);
}

void TestDemoOpenId::tokensComeFromTheBodyAlone()
{
    const QByteArray form = DemoSignIn::encoded(DemoSignIn::exchange(m_signIn->code()));
    const DemoAnswer byQuery = m_signIn->client.send("POST", "/login/common/oauth/tokens?" + form);
    QCOMPARE(byQuery.status, 401);
    m_signIn->client.headers.insert("Content-Type", "application/json");
    QCOMPARE(m_signIn->client.send("POST", "/login/common/oauth/tokens", form).status, 400);
    QCOMPARE(m_signIn->client.get("/login/common/oauth/tokens").status, 405);
    m_signIn->client.headers.insert("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
    QCOMPARE(m_signIn->client.send("POST", "/login/common/oauth/tokens", form).status, 200);
}

void TestDemoOpenId::refreshes_data()
{
    QTest::addColumn<bool>("needsSecret");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<bool>("isByHeader");
    QTest::addColumn<QString>("error");

    QTest::newRow("without secret") << false << QString() << false << QString();
    QTest::newRow("secret not needed") << false << u"demo-secret"_s << false << QString();
    QTest::newRow("wrong secret") << false << u"wrong"_s << false << u"invalid_client"_s;
    QTest::newRow("secret missing") << true << QString() << false << u"invalid_client"_s;
    QTest::newRow("secret") << true << u"demo-secret"_s << false << QString();
    QTest::newRow("secret by header") << true << u"demo-secret"_s << true << QString();
    QTest::newRow("wrong secret by header") << true << u"wrong"_s << true << u"invalid_client"_s;
}

void TestDemoOpenId::refreshes()
{
    QFETCH(bool, needsSecret);
    QFETCH(QString, secret);
    QFETCH(bool, isByHeader);
    QFETCH(QString, error);
    DemoProfile profile;
    profile.access.refreshNeedsSecret = needsSecret;
    m_tenant.setProfile(profile);
    const QJsonObject first = m_signIn->signIn();
    Items refresh = DemoSignIn::refresh(first["refresh_token"_L1].toString());
    if (isByHeader) {
        const QByteArray credentials = "seatkeeper-demo:" + secret.toLatin1();
        m_signIn->client.headers.insert("Authorization", "Basic " + credentials.toBase64());
        refresh.remove(u"client_id"_s);
    } else if (!secret.isEmpty()) {
        refresh.insert(u"client_secret"_s, secret);
    }
    // The old refresh token stays good, and no new one comes.
    for (int time = 0; time < 2; ++time) {
        const DemoAnswer answer = m_signIn->tokens(refresh);
        const QJsonObject tokens = answer.object();
        QCOMPARE(tokens["error"_L1].toString(), error);
        QCOMPARE(answer.status, error.isEmpty() ? 200 : 401);
        QVERIFY(!tokens.contains("refresh_token"_L1));
        QCOMPARE(tokens.contains("access_token"_L1), error.isEmpty());
        QVERIFY(tokens["access_token"_L1] != first["access_token"_L1]);
    }
    refresh.insert(u"refresh_token"_s, u"made-up"_s);
    QVERIFY(!this->error(refresh).isEmpty());
}

void TestDemoOpenId::claims()
{
    const SignedToken token(m_signIn->signIn()["id_token"_L1].toString());
    QCOMPARE(token.header["alg"_L1].toString(), u"RS256"_s);
    QCOMPARE(token.header["kid"_L1], webKey()["kid"_L1]);
    const auto claim = [&token](const char *name) {
        return token.claims[u"http://schemes.superoffice.net/identity/"_s + QString::fromLatin1(name)];
    };
    for (const char *name :
         {"associateid", "company_name", "ctx", "email", "identityprovider", "initials", "is_administrator",
          "netserver_url", "webapi_url", "serial", "so_primary_email_address", "upn"})
        QVERIFY2(!claim(name).toString().isEmpty(), name);
    QCOMPARE(claim("associateid").toString(), u"1"_s);
    QCOMPARE(claim("ctx").toString(), u"Cust31415"_s);
    QCOMPARE(claim("is_administrator").toString(), u"True"_s);
    QCOMPARE(claim("webapi_url").toString(), m_tenant.root().toString() + u'/');
    const QJsonObject again =
        m_signIn->tokens(DemoSignIn::refresh(m_signIn->signIn()["refresh_token"_L1].toString())).object();
    QVERIFY(!SignedToken(again["id_token"_L1].toString()).claims.contains("nonce"_L1));
}

void TestDemoOpenId::flaws_data()
{
    using Flaw = DemoAccessProfile::TokenFlaw;
    QTest::addColumn<Flaw>("flaw");
    QTest::addColumn<QStringList>("wrong");

    QTest::newRow("none") << Flaw::None << QStringList();
    QTest::newRow("nonce") << Flaw::Nonce << QStringList {u"nonce"_s};
    QTest::newRow("issuer") << Flaw::Issuer << QStringList {u"iss"_s};
    QTest::newRow("audience") << Flaw::Audience << QStringList {u"aud"_s};
    QTest::newRow("expired") << Flaw::Expired << QStringList {u"exp"_s};
    QTest::newRow("key") << Flaw::Key << QStringList {u"signature"_s};
}

void TestDemoOpenId::flaws()
{
    QFETCH(DemoAccessProfile::TokenFlaw, flaw);
    QFETCH(QStringList, wrong);
    DemoProfile profile;
    profile.access.tokenFlaw = flaw;
    m_tenant.setProfile(profile);
    const SignedToken token(m_signIn->signIn()["id_token"_L1].toString());
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QStringList found;
    if (token.claims["nonce"_L1].toString() != DemoSignIn::request()[u"nonce"_s])
        found.append(u"nonce"_s);
    if (token.claims["iss"_L1].toString() != m_tenant.authority().toString())
        found.append(u"iss"_s);
    if (token.claims["aud"_L1].toString() != u"seatkeeper-demo")
        found.append(u"aud"_s);
    if (token.claims["exp"_L1].toInteger() <= now)
        found.append(u"exp"_s);
    if (token.claims["nbf"_L1].toInteger() > now)
        found.append(u"nbf"_s);
    if (!token.isSignedBy(webKey()))
        found.append(u"signature"_s);
    QCOMPARE(found, wrong);
}

void TestDemoOpenId::recordsNoSecrets()
{
    const QJsonObject tokens = m_signIn->signIn();
    m_signIn->tokens(DemoSignIn::refresh(tokens["refresh_token"_L1].toString()));
    const QList<DemoRequestRecord> records = m_tenant.requests();
    QCOMPARE(records.size(), 3);
    QCOMPARE(records[0].operation, u"authorize"_s);
    QVERIFY2(records[0].path.contains("code_challenge=…") && records[0].path.contains("state=…"),
             records[0].path.constData());
    QCOMPARE(records[1].operation, u"tokens"_s);
    QCOMPARE(records[1].body, QByteArray("client_id=…&code=…&code_verifier=…&grant_type=…&redirect_uri=…"));
    QCOMPARE(records[2].body, QByteArray("client_id=…&grant_type=…&refresh_token=…"));
}

QTEST_GUILESS_MAIN(TestDemoOpenId)
#include "tst_demoopenid.moc"
