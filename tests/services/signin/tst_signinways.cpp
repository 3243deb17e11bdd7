// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/signin/signinfixture.h"

#include <QRegularExpression>

using Way = SignInWay;
using Consent = DemoAccessProfile::Consent;
using TenantStateName = DemoTenantStateProfile::State;

Q_DECLARE_METATYPE(ConnectionProfile)
Q_DECLARE_METATYPE(ConnectionSecrets)

class tst_SignInWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyWay_data();
    void everyWay();
    void refusedByServer();
    void access();
    void bearerOfAnotherSignIn();
    void sessionGoesOn_data();
    void sessionGoesOn();
    void nobodyListensAnyMore();
    void webSessionGoesOn();
    void rememberedSignIn();
    void flawedToken_data();
    void flawedToken();
    void deniedInBrowser();
    void tenantCannotBeUsed_data();
    void tenantCannotBeUsed();
    void tenantHasMoved();
    void nothingIsSentForWrongInput();
    void destroyed_data();
    void destroyed();
};

void tst_SignInWays::everyWay_data()
{
    QTest::addColumn<bool>("isOnline");
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<DemoAccessProfile>("demo");
    QTest::addColumn<int>("pages");
    const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
    QTest::newRow("basic") << false << Way::Basic << text("demo") << DemoAccessProfile() << 0;
    QTest::newRow("ticket") << false << Way::SoTicket << text("7T:demo-ticket") << DemoAccessProfile() << 0;
    QTest::newRow("ticket online") << true << Way::SoTicket << text(" 7T:demo-ticket\n")
                                   << DemoAccessProfile() << 0;
    QTest::newRow("web session, cookie") << false << Way::Integrated << QString() << DemoAccessProfile() << 0;
    QTest::newRow("web session, field")
        << false << Way::Integrated << text("unrelated=1")
        << DemoAccessProfile {.xsrfPlace = DemoAccessProfile::XsrfPlace::HiddenField} << 0;
    QTest::newRow("web session online") << true << Way::Integrated << QString() << DemoAccessProfile() << 0;
    QTest::newRow("browser, query") << true << Way::OpenIdConnect << QString() << DemoAccessProfile() << 1;
    QTest::newRow("browser, form") << true << Way::OpenIdConnect << QString()
                                   << DemoAccessProfile {.consent = Consent::FormPost} << 1;
}

void tst_SignInWays::everyWay()
{
    QFETCH(bool, isOnline);
    QFETCH(Way, way);
    QFETCH(QString, secret);
    QFETCH(DemoAccessProfile, demo);
    DemoProfile profile;
    profile.access = demo;
    SignInFixture fixture(profile);
    const ConnectionSecrets secrets {.secret = secret};
    auto access = fixture.signIn(isOnline ? fixture.online(way) : fixture.onSite(way), secrets);
    QVERIFY2(access, access ? "" : qPrintable(access.error()));
    QCOMPARE(access->root, fixture.tenant().root());
    QCOMPARE(access->locator != nullptr, isOnline);
    QTEST(fixture.pages(), "pages");
    Visit visit(std::move(*access));
    QCOMPARE(visit.whoAmI(), QStringLiteral("Demo Administrator"));
}

void tst_SignInWays::refusedByServer()
{
    SignInFixture fixture;
    auto access = fixture.signIn(fixture.onSite(Way::Basic), {.secret = QStringLiteral("wrong")});
    QVERIFY(access);
    Visit visit(std::move(*access));
    QVERIFY(visit.whoAmI().contains(QStringLiteral("did not accept the sign-in")));
}

void tst_SignInWays::access()
{
    SignInFixture fixture;
    ConnectionProfile profile = fixture.onSite(Way::Basic);
    profile.culture = QStringLiteral("en-GB");
    profile.timeZone = QStringLiteral("NO");
    profile.proxy = {.kind = ProxySettings::Kind::Http, .host = QStringLiteral("proxy"), .port = 3128};
    const auto access =
        fixture.signIn(profile, {.secret = QStringLiteral("demo"), .appToken = QStringLiteral("app-token")});
    QVERIFY(access);
    QCOMPARE(access->culture, QByteArray("en-GB"));
    QCOMPARE(access->timeZone, QByteArray("NO"));
    QCOMPARE(access->network.proxy->hostName(), QStringLiteral("proxy"));
    QCOMPARE(access->credentials.authorization, QByteArray("Basic ZGVtbzpkZW1v"));
    QCOMPARE(access->credentials.appToken, QByteArray("app-token"));
    QVERIFY(!access->source); // a wrong password is final
}

void tst_SignInWays::bearerOfAnotherSignIn()
{
    SignInFixture fixture;
    const auto first = fixture.signIn(fixture.online(Way::OpenIdConnect));
    QVERIFY(first);
    const QString token = QString::fromLatin1(first->credentials.authorization).mid(7);
    auto second = fixture.signIn(fixture.online(Way::Bearer), {.secret = token});
    QVERIFY(second);
    Visit visit(std::move(*second));
    QCOMPARE(visit.whoAmI(), QStringLiteral("Demo Administrator"));
}

void tst_SignInWays::sessionGoesOn_data()
{
    QTest::addColumn<bool>("needsSecret");
    QTest::addColumn<QString>("clientSecret");
    QTest::addColumn<int>("pages");
    QTest::newRow("silently") << false << QString() << 1;
    QTest::newRow("silently with a secret") << true << QStringLiteral("demo-secret") << 1;
    QTest::newRow("by the browser") << true << QString() << 2;
}

void tst_SignInWays::sessionGoesOn()
{
    QFETCH(bool, needsSecret);
    QFETCH(QString, clientSecret);
    DemoProfile profile;
    profile.access.refreshNeedsSecret = needsSecret;
    SignInFixture fixture(profile);
    auto access = fixture.signIn(fixture.online(Way::OpenIdConnect), {.clientSecret = clientSecret});
    QVERIFY(access);
    Visit visit(std::move(*access));
    QCOMPARE(visit.whoAmI(), QStringLiteral("Demo Administrator"));
    fixture.tenant().expireBearerTokens();
    QCOMPARE(visit.whoAmI(), QStringLiteral("Demo Administrator"));
    QTEST(fixture.pages(), "pages");
}

void tst_SignInWays::nobodyListensAnyMore()
{
    DemoProfile profile;
    profile.access.refreshNeedsSecret = true;
    SignInFixture fixture(profile);
    auto access = fixture.signIn(fixture.online(Way::OpenIdConnect));
    QVERIFY(access);
    Visit visit(std::move(*access));
    fixture.forgetSignIn();
    fixture.tenant().expireBearerTokens();
    QVERIFY(visit.whoAmI().contains(QStringLiteral("did not accept the sign-in"))); // and no five minutes
    QCOMPARE(fixture.pages(), 1);
}

void tst_SignInWays::webSessionGoesOn()
{
    SignInFixture fixture;
    auto access = fixture.signIn(fixture.onSite(Way::Integrated));
    QVERIFY(access);
    Visit visit(std::move(*access));
    QCOMPARE(visit.whoAmI(), QStringLiteral("Demo Administrator"));
    fixture.tenant().endWebSessions();
    QCOMPARE(visit.whoAmI(), QStringLiteral("Demo Administrator"));
}

void tst_SignInWays::rememberedSignIn()
{
    SignInFixture fixture;
    const ConnectionProfile profile = fixture.online(Way::OpenIdConnect);
    QVERIFY(fixture.signIn(profile));
    QVERIFY(!fixture.kept().refreshToken.isEmpty());
    auto access = fixture.signIn(profile, fixture.kept()); // as after a restart
    QVERIFY(access);
    QCOMPARE(fixture.pages(), 1); // of the first time
    Visit visit(std::move(*access));
    QCOMPARE(visit.whoAmI(), QStringLiteral("Demo Administrator"));
}

void tst_SignInWays::flawedToken_data()
{
    using Flaw = DemoAccessProfile::TokenFlaw;
    QTest::addColumn<Flaw>("flaw");
    QTest::newRow("nonce") << Flaw::Nonce;
    QTest::newRow("issuer") << Flaw::Issuer;
    QTest::newRow("audience") << Flaw::Audience;
    QTest::newRow("expired") << Flaw::Expired;
    QTest::newRow("key") << Flaw::Key;
}

void tst_SignInWays::flawedToken()
{
    QFETCH(DemoAccessProfile::TokenFlaw, flaw);
    DemoProfile profile;
    profile.access.tokenFlaw = flaw;
    SignInFixture fixture(profile);
    const auto access = fixture.signIn(fixture.online(Way::OpenIdConnect));
    QVERIFY(!access);
    QVERIFY2(access.error().contains(QStringLiteral("cannot be trusted")), qPrintable(access.error()));
}

void tst_SignInWays::deniedInBrowser()
{
    DemoProfile profile;
    profile.access.consent = Consent::Denied;
    SignInFixture fixture(profile);
    const auto access = fixture.signIn(fixture.online(Way::OpenIdConnect));
    QVERIFY(!access);
    QCOMPARE(
        access.error(),
        QStringLiteral("The sign-in in the browser was refused or given up. The server says: Consent was "
                       "denied"));
}

void tst_SignInWays::tenantCannotBeUsed_data()
{
    QTest::addColumn<DemoTenantStateProfile>("state");
    QTest::addColumn<bool>("isUsable");
    using Spelling = DemoTenantStateProfile::Spelling;
    for (const TenantStateName state :
         {TenantStateName::Unknown, TenantStateName::Provisioning, TenantStateName::Running,
          TenantStateName::Deleted, TenantStateName::Suspended, TenantStateName::OnlineMaintenance,
          TenantStateName::OfflineMaintenance, TenantStateName::ProvisioningFailed, TenantStateName::Deleting,
          TenantStateName::DeleteFailed, TenantStateName::MigrationPending, TenantStateName::Hibernating}) {
        const bool isUsable =
            state == TenantStateName::Running || state == TenantStateName::OnlineMaintenance;
        for (const Spelling spelling : {Spelling::Name, Spelling::Number})
            QTest::addRow("state %d, spelling %d", static_cast<int>(state), static_cast<int>(spelling))
                << DemoTenantStateProfile {.state = state, .spelling = spelling} << isUsable;
    }
    QTest::newRow("no Api") << DemoTenantStateProfile {.hasApi = false} << true;
    QTest::newRow("no Endpoint") << DemoTenantStateProfile {.hasEndpoint = false} << true;
    QTest::newRow("neither") << DemoTenantStateProfile {.hasEndpoint = false, .hasApi = false} << false;
}

void tst_SignInWays::tenantCannotBeUsed()
{
    QFETCH(DemoTenantStateProfile, state);
    QFETCH(bool, isUsable);
    DemoProfile profile;
    profile.tenantState = state;
    SignInFixture fixture(profile);
    const auto access = fixture.signIn(fixture.online(Way::SoTicket), {.secret = QStringLiteral("7T:t")});
    QCOMPARE(access.has_value(), isUsable);
    if (isUsable)
        QCOMPARE(access->root, fixture.tenant().root());
    else
        QVERIFY2(access.error().contains(QStringLiteral("Cust31415")), qPrintable(access.error()));
}

void tst_SignInWays::tenantHasMoved()
{
    SignInFixture fixture;
    auto access = fixture.signIn(fixture.online(Way::OpenIdConnect));
    QVERIFY(access);
    Visit visit(std::move(*access));
    DemoProfile moved;
    moved.tenantState.hasMoved = true;
    fixture.setProfile(moved);
    QCOMPARE(visit.whoAmI(), QStringLiteral("Demo Administrator"));
}

void tst_SignInWays::nothingIsSentForWrongInput()
{
    SignInFixture fixture;
    ConnectionProfile profile = fixture.online(Way::OpenIdConnect);
    profile.clientId = QStringLiteral("two words");
    const auto access = fixture.signIn(profile);
    QVERIFY(!access);
    QVERIFY(access.error().contains(QStringLiteral("application id")));
    QVERIFY(fixture.tenant().requests().isEmpty());
}

void tst_SignInWays::destroyed_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("hanging"); // what never answers; empty: the user
    QTest::newRow("discovery") << Way::OpenIdConnect << QStringLiteral("openid-configuration");
    QTest::newRow("browser") << Way::OpenIdConnect << QString();
    QTest::newRow("tokens") << Way::OpenIdConnect << QStringLiteral("tokens");
    QTest::newRow("keys") << Way::OpenIdConnect << QStringLiteral("jwks");
    QTest::newRow("tenant state after the browser") << Way::OpenIdConnect << QStringLiteral("tenantState");
    QTest::newRow("tenant state") << Way::SoTicket << QStringLiteral("tenantState");
    QTest::newRow("start page") << Way::Integrated << QStringLiteral("start");
}

void tst_SignInWays::destroyed()
{
    QFETCH(Way, way);
    QFETCH(QString, hanging);
    DemoProfile demo;
    DemoFault hang;
    hang.effect = DemoFault::Effect::Hang;
    if (!hanging.isEmpty())
        demo.faults.insert(hanging, hang);
    SignInFixture fixture(demo);
    auto signIn =
        std::make_unique<SignIn>(fixture.online(way), ConnectionSecrets {.secret = QStringLiteral("a=b")});
    bool isBrowserOpen = false;
    QObject::connect(
        signIn.get(), &SignIn::browserWanted, signIn.get(),
        [&](const QUrl &url) {
            isBrowserOpen = true;
            if (!hanging.isEmpty())
                fixture.useBrowser(url);
        },
        Qt::QueuedConnection);
    const Pending<tl::expected<Access, QString>> access(signIn->signIn());
    const auto isReached = [&] {
        const auto requests = fixture.tenant().requests();
        return hanging.isEmpty() ? isBrowserOpen
                                 : !requests.isEmpty() && requests.constLast().operation == hanging;
    };
    QTRY_VERIFY(isReached());
    QVERIFY(!access.isDone());
    signIn.reset();
    QVERIFY(access.isDone()); // at once
    QVERIFY(!access.result());
}

QTEST_GUILESS_MAIN(tst_SignInWays)
#include "tst_signinways.moc"
