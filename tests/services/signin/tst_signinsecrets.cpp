// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/connectiontest.h"
#include "services/signin/form.h"
#include "services/signin/integratedsession.h"
#include "services/signin/tokenrenewer.h"
#include "tests/services/signin/providerscript.h"
#include "tests/services/signin/signinfixture.h"

#include <QLoggingCategory>
#include <QRegularExpression>

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QStringList said; ///< everything that was logged or told to anybody

QtMessageHandler testsOwn = nullptr; ///< knows which warnings fail a test

void listen(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    said.append(message);
    if (type != QtDebugMsg)
        testsOwn(type, context, message);
}

void hear(const ApiError &error)
{
    said += {error.userMessage(), error.serverText, error.detail,
             error.reason.text(), error.requestId,  error.proxy};
}

/// Waits for @p task and hears its error, if it has one.
template<class T>
bool hearEnd(QCoro::Task<Result<T>> task)
{
    const Pending<Result<T>> pending(std::move(task));
    if (!QTest::qWaitFor([&pending] { return pending.isDone(); }))
        return false;
    if (!pending.result())
        hear(pending.result().error());
    return true;
}

} // namespace

/// No token, code, verifier, cookie or password is in any log line, message or error text, however hard a
/// server tries to get it there. Everything that must stay secret has "SECRET" in it or is collected on its
/// way.
class tst_SignInSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everythingIsHeard();
    void refusedCode();
    void refusedRefresh();
    void refusedInBrowser();
    void garbledAnswer_data();
    void garbledAnswer();
    void goodSignIn();
    void webSession();
    void wrongInput_data();
    void wrongInput();
    void connectionTest_data();
    void connectionTest();

private:
    void expectSilenceAbout(const QStringList &secrets);
};

void tst_SignInSecrets::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    said.clear();
    QLoggingCategory::setFilterRules(text("seatkeeper.*=true"));
    testsOwn = qInstallMessageHandler(listen);
}

void tst_SignInSecrets::cleanup()
{
    qInstallMessageHandler(testsOwn);
    QLoggingCategory::setFilterRules({});
}

void tst_SignInSecrets::expectSilenceAbout(const QStringList &secrets)
{
    const QString everything = said.join(u'\n');
    QVERIFY(!everything.isEmpty());
    for (const QString &secret : secrets + QStringList {text("SECRET")}) {
        QVERIFY(!secret.isEmpty());
        for (const QString &form : {secret, QString::fromLatin1(QUrl::toPercentEncoding(secret)),
                                    QString::fromLatin1(secret.toUtf8().toBase64())})
            QVERIFY2(!everything.contains(form), qPrintable(everything));
    }
}

void tst_SignInSecrets::everythingIsHeard()
{
    // The test itself: what is said does arrive here.
    FaultyServer server;
    server.play({.status = 400, .body = R"({"Message": "SECRET"})"});
    HttpClient client;
    WebApi api(client, server.url());
    QVERIFY(hearEnd(api.serverInfo()));
    const QString everything = said.join(u'\n');
    QVERIFY(everything.contains(text("SECRET"))); // the server's own words, which nobody told it
    QVERIFY(everything.contains(text("GET / 400"))); // the log
}

void tst_SignInSecrets::refusedCode()
{
    for (const int status : {400, 401, 403, 500}) {
        ProviderScript script;
        script.playConfiguration();
        OpenIdProvider provider(script.authority(), {});
        OpenIdSignIn signIn(provider, {.clientId = text("client-7"),
                                       .clientSecret = ProviderScript::clientSecret(),
                                       .tenant = text("Cust31415")});
        connect(&signIn, &OpenIdSignIn::browserWanted, &signIn,
                [&script](const QUrl &url) { script.openPage(url); });
        const Pending<Result<OpenIdGrant>> grant(signIn.signIn());
        QTRY_VERIFY(script.isPageOpen());
        // An answer is planned before its question is known, so it can repeat it only the second time.
        script.server().play({.status = status});
        said.append(script.approve().text);
        QTRY_VERIFY(grant.isDone());
        hear(grant.result().error());
        expectSilenceAbout({script.parameter("state"), script.parameter("nonce"),
                            fieldOf(script.lastForm(), QLatin1StringView("code_verifier"))});

        // The same question, and a server that repeats all of it.
        const QByteArray form = script.server().requests().constLast().body;
        script.playRefusal(status, form);
        RequestScope scope;
        QVERIFY(hearEnd(provider.tokens(QUrlQuery(QString::fromLatin1(form)), scope)));
        expectSilenceAbout({script.parameter("state"), script.parameter("nonce"),
                            fieldOf(script.lastForm(), QLatin1StringView("code_verifier"))});
    }
}

void tst_SignInSecrets::refusedRefresh()
{
    ProviderScript script;
    script.playConfiguration();
    OpenIdGrant grant;
    grant.accessToken = ProviderScript::accessToken().toLatin1();
    grant.refreshToken = ProviderScript::refreshToken();
    grant.identity.tenant = text("Cust31415");
    OpenIdRequest request;
    request.clientId = text("client-7");
    request.clientSecret = ProviderScript::clientSecret();
    TokenRenewer renewer(std::make_unique<OpenIdProvider>(script.authority(), NetworkSettings()), request,
                         grant, "SECRETapp");
    script.playRefusal(500, "refresh_token=" + QUrl::toPercentEncoding(ProviderScript::refreshToken())
                                + "&client_secret=" + ProviderScript::clientSecret().toLatin1());
    QVERIFY(hearEnd(renewer.renewed()));
    expectSilenceAbout({ProviderScript::refreshToken(), ProviderScript::accessToken()});
}

void tst_SignInSecrets::refusedInBrowser()
{
    ProviderScript script;
    script.playConfiguration();
    OpenIdProvider provider(script.authority(), {});
    OpenIdSignIn signIn(provider, {.clientId = text("client-7")});
    connect(&signIn, &OpenIdSignIn::browserWanted, &signIn,
            [&script](const QUrl &url) { script.openPage(url); });
    const Pending<Result<OpenIdGrant>> grant(signIn.signIn());
    QTRY_VERIFY(script.isPageOpen());
    const QByteArray state = script.parameter("state").toLatin1();
    const QByteArray nonce = script.parameter("nonce").toLatin1();
    static_cast<void>(script.answer("error=" + nonce + "&error_description=" + state + "+and+" + nonce));
    QTRY_VERIFY(grant.isDone());
    hear(grant.result().error());
    expectSilenceAbout({script.parameter("state"), script.parameter("nonce")});
}

void tst_SignInSecrets::garbledAnswer_data()
{
    QTest::addColumn<QJsonObject>("answer");
    const QString secret = text("SECRETanswer");
    QTest::newRow("a token that cannot stand in a header")
        << QJsonObject {{text("access_token"), QString(secret + text("\r\nX: 1"))}};
    QTest::newRow("another type") << QJsonObject {{text("token_type"), secret}};
    QTest::newRow("a token in an object")
        << QJsonObject {{text("access_token"), QJsonObject {{text("a"), secret}}}};
    QTest::newRow("an id token of garbage") << QJsonObject {{text("id_token"), secret}};
    QTest::newRow("a lifetime of garbage")
        << QJsonObject {{text("expires_in"), secret}, {text("id_token"), secret}};
}

void tst_SignInSecrets::garbledAnswer()
{
    QFETCH(QJsonObject, answer);
    ProviderScript script;
    script.playConfiguration();
    OpenIdProvider provider(script.authority(), {});
    OpenIdSignIn signIn(provider, {.clientId = text("client-7")});
    connect(&signIn, &OpenIdSignIn::browserWanted, &signIn,
            [&script](const QUrl &url) { script.openPage(url); });
    const Pending<Result<OpenIdGrant>> grant(signIn.signIn());
    QTRY_VERIFY(script.isPageOpen());
    script.playTokens(script.nonceClaim(), answer);
    said.append(script.approve().text);
    QTRY_VERIFY(grant.isDone());
    QVERIFY(!grant.result());
    hear(grant.result().error());
    expectSilenceAbout({fieldOf(script.lastForm(), QLatin1StringView("code_verifier"))});
}

void tst_SignInSecrets::goodSignIn()
{
    SignInFixture fixture;
    auto access = fixture.signIn(fixture.online(SignInWay::OpenIdConnect), {.appToken = text("SECRETapp")});
    QVERIFY(access);
    const QString token = QString::fromLatin1(access->credentials.authorization).mid(7);
    Visit visit(std::move(*access));
    said.append(visit.whoAmI());
    fixture.tenant().expireBearerTokens();
    said.append(visit.whoAmI());
    expectSilenceAbout({token, fixture.kept().refreshToken});
}

void tst_SignInSecrets::webSession()
{
    SignInFixture fixture;
    auto access =
        fixture.signIn(fixture.onSite(SignInWay::Integrated), {.secret = text("session=SECRETcookie")});
    QVERIFY(access);
    QStringList secrets {QString::fromLatin1(access->credentials.xsrfToken)};
    for (const QNetworkCookie &cookie : access->credentials.cookies)
        secrets.append(QString::fromLatin1(cookie.value()));
    Visit visit(std::move(*access));
    said.append(visit.whoAmI());
    expectSilenceAbout(secrets);
}

void tst_SignInSecrets::wrongInput_data()
{
    QTest::addColumn<SignInWay>("way");
    QTest::addColumn<ConnectionSecrets>("secrets");
    const QString broken = text("SECRET\nbroken");
    QTest::newRow("ticket") << SignInWay::SoTicket << ConnectionSecrets {.secret = broken};
    QTest::newRow("token") << SignInWay::Bearer << ConnectionSecrets {.secret = broken};
    QTest::newRow("cookie") << SignInWay::Integrated << ConnectionSecrets {.secret = broken};
    QTest::newRow("client secret") << SignInWay::OpenIdConnect << ConnectionSecrets {.clientSecret = broken};
    QTest::newRow("application token")
        << SignInWay::SoTicket << ConnectionSecrets {.secret = text("7T:a"), .appToken = broken};
}

void tst_SignInSecrets::wrongInput()
{
    QFETCH(SignInWay, way);
    QFETCH(ConnectionSecrets, secrets);
    SignInFixture fixture;
    const auto access = fixture.signIn(fixture.online(way), secrets);
    QVERIFY(!access);
    said.append(access.error());
    expectSilenceAbout({});
}

void tst_SignInSecrets::connectionTest_data()
{
    QTest::addColumn<SignInWay>("way");
    QTest::addColumn<QString>("secret");
    QTest::newRow("password") << SignInWay::Basic << text("SECRETpassword");
    QTest::newRow("ticket") << SignInWay::SoTicket << text("7T:SECRETticket");
    QTest::newRow("token") << SignInWay::Bearer << text("8A:SECRETtoken");
    QTest::newRow("cookie") << SignInWay::Integrated << text("a=SECRETcookie");
}

void tst_SignInSecrets::connectionTest()
{
    QFETCH(SignInWay, way);
    QFETCH(QString, secret);
    SignInFixture fixture;
    ConnectionTest test(fixture.onSite(way), {.secret = secret, .appToken = text("SECRETapp")});
    bool isFinished = false;
    connect(&test, &ConnectionTest::stepChanged, &test,
            [](const ConnectionStep &step) { said.append(step.text); });
    connect(&test, &ConnectionTest::finished, &test, [&isFinished] { isFinished = true; });
    test.run();
    QTRY_VERIFY(isFinished);
    expectSilenceAbout({secret});
}

QTEST_GUILESS_MAIN(tst_SignInSecrets)
#include "tst_signinsecrets.moc"
