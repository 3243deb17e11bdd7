// SPDX-License-Identifier: GPL-3.0-or-later

#include "demosignin.h"

#include <QtCore/QDateTime>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// The ways into the tenant, each on and off, and the service that says where the tenant is.
class TestDemoAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void authorization_data();
    void authorization();
    void bearer_data();
    void bearer();
    void webSession_data();
    void webSession();
    void webSessionEnds();
    void authorizationBeatsTheSession();
    void startPageHoldsTheToken();
    void tenantState_data();
    void tenantState();
    void tenantStateMayLackMembers();
    void unknownTenant();
    void tenantMoves();

private:
    enum class Way { Basic, Ticket, Bearer, WebSession, None };
    static DemoProfile profileWithout(Way way);
    int status() { return m_client->get("/v1/User/currentPrincipal").status; }
    DemoAnswer atAuthority(const QByteArray &path) { return DemoClient(m_tenant.authority()).get(path); }
    /// The value that a Set-Cookie of the start page gives; empty if there is none.
    static QByteArray cookie(const DemoAnswer &page, const QByteArray &name);

    DemoTenant m_tenant;
    std::unique_ptr<DemoClient> m_client;
};

void TestDemoAccess::initTestCase()
{
    QVERIFY2(m_tenant.start(), qPrintable(m_tenant.errorString()));
}

void TestDemoAccess::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tenant.reset();
    m_client = std::make_unique<DemoClient>(m_tenant.root());
    m_client->headers.remove("Authorization");
}

DemoProfile TestDemoAccess::profileWithout(Way way)
{
    DemoProfile profile;
    profile.access.takesBasic = way != Way::Basic;
    profile.access.takesTicket = way != Way::Ticket;
    profile.access.takesBearer = way != Way::Bearer;
    profile.access.takesWebSession = way != Way::WebSession;
    return profile;
}

void TestDemoAccess::authorization_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<Way>("off");
    QTest::addColumn<int>("status");

    const auto basic = [](const QByteArray &credentials) { return "Basic " + credentials.toBase64(); };
    const auto row = [](const char *name, const QByteArray &authorization, Way off, int status) {
        QTest::newRow(name) << authorization << off << status;
    };
    row("demo", basic("demo:demo"), Way::None, 200);
    row("wrong password", basic("demo:Demo"), Way::None, 401);
    row("empty password", basic("ADM0:"), Way::None, 200);
    row("empty password of another", basic("demo:"), Way::None, 401);
    row("password where none is", basic("ADM0:x"), Way::None, 401);
    row("basic is off", basic("demo:demo"), Way::Basic, 401);
    row("basic is off, empty password", basic("ADM0:"), Way::Basic, 401);
    row("basic without the others", basic("demo:demo"), Way::Ticket, 200);
    row("ticket", "SOTicket 7T:demo-ticket", Way::None, 200);
    row("ticket, scheme without case", "soticket 7T:demo-ticket", Way::None, 200);
    row("wrong ticket", "SOTicket 7T:other-ticket", Way::None, 401);
    row("ticket is off", "SOTicket 7T:demo-ticket", Way::Ticket, 401);
    row("ticket without the others", "SOTicket 7T:demo-ticket", Way::Basic, 200);
    row("made-up bearer", "Bearer 8A:Cust31415.made-up", Way::None, 401);
    row("empty bearer", "Bearer", Way::None, 401);
    row("unknown scheme", "Digest 7T:demo-ticket", Way::None, 401);
    row("nothing", QByteArray(), Way::None, 401);
}

void TestDemoAccess::authorization()
{
    QFETCH(QByteArray, authorization);
    QFETCH(Way, off);
    QFETCH(int, status);
    m_tenant.setProfile(profileWithout(off));
    if (!authorization.isEmpty())
        m_client->headers.insert("Authorization", authorization);
    const DemoAnswer answer = m_client->get("/v1/User/currentPrincipal");
    QCOMPARE(answer.status, status);
    const QByteArray challenge = off == Way::Basic ? "Bearer" : "Basic realm=\"Seatkeeper-Demo\"";
    QCOMPARE(answer.authenticate, status == 401 ? challenge : QByteArray());
    QVERIFY(!m_tenant.requests().constLast().headers.contains("authorization"));
    QCOMPARE(m_tenant.requests().constLast().secretHeaders.contains("authorization"),
             !authorization.isEmpty());
}

void TestDemoAccess::bearer_data()
{
    QTest::addColumn<int>("lifetime");
    QTest::addColumn<Way>("off");
    QTest::addColumn<bool>("areExpired");
    QTest::addColumn<int>("status");

    QTest::newRow("good") << 3600 << Way::None << false << 200;
    QTest::newRow("too old") << 0 << Way::None << false << 401;
    QTest::newRow("revoked") << 3600 << Way::None << true << 401;
    QTest::newRow("bearer is off") << 3600 << Way::Bearer << false << 401;
    QTest::newRow("bearer without the others") << 3600 << Way::Basic << false << 200;
}

void TestDemoAccess::bearer()
{
    QFETCH(int, lifetime);
    QFETCH(Way, off);
    QFETCH(bool, areExpired);
    QFETCH(int, status);
    DemoProfile profile = profileWithout(off);
    profile.access.tokenLifetime = lifetime;
    m_tenant.setProfile(profile);
    const QJsonObject tokens = DemoSignIn(m_tenant).signIn();
    QCOMPARE(tokens["token_type"_L1].toString(), u"Bearer"_s);
    QCOMPARE(tokens["expires_in"_L1].toInt(-1), lifetime);
    if (areExpired)
        m_tenant.expireBearerTokens();
    m_client->headers.insert("Authorization", "Bearer " + tokens["access_token"_L1].toString().toLatin1());
    QCOMPARE(this->status(), status);
}

QByteArray TestDemoAccess::cookie(const DemoAnswer &page, const QByteArray &name)
{
    const QByteArrayList cookies = page.headers.value("set-cookie");
    for (const QByteArray &cookie : cookies) {
        if (cookie.startsWith(name + '='))
            return cookie.mid(name.size() + 1, cookie.indexOf(';') - name.size() - 1);
    }
    return {};
}

void TestDemoAccess::webSession_data()
{
    QTest::addColumn<QByteArray>("cookies");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<Way>("off");
    QTest::addColumn<int>("status");

    const auto row = [](const char *name, const char *cookies, const char *token, Way off, int status) {
        QTest::newRow(name) << QByteArray(cookies) << QByteArray(token) << off << status;
    };
    row("both", "demo-session=COOKIE", "TOKEN", Way::None, 200);
    row("among others", "a=b; demo-session=COOKIE; c=d", "TOKEN", Way::None, 200);
    row("no token", "demo-session=COOKIE", "", Way::None, 401);
    row("token as cookie alone", "demo-session=COOKIE; XSRF-TOKEN=TOKEN", "", Way::None, 401);
    row("wrong token", "demo-session=COOKIE", "TOKENx", Way::None, 401);
    row("no cookie", "", "TOKEN", Way::None, 401);
    row("wrong cookie", "demo-session=x", "TOKEN", Way::None, 401);
    row("sessions are off", "demo-session=COOKIE", "TOKEN", Way::WebSession, 401);
    row("sessions without the others", "demo-session=COOKIE", "TOKEN", Way::Basic, 200);
}

void TestDemoAccess::webSession()
{
    QFETCH(QByteArray, cookies);
    QFETCH(QByteArray, token);
    QFETCH(Way, off);
    QFETCH(int, status);
    const DemoAnswer page = atAuthority("/demo/");
    m_tenant.setProfile(profileWithout(off));
    cookies.replace("COOKIE", cookie(page, "demo-session"));
    const QByteArray expected = cookie(page, "XSRF-TOKEN");
    if (!cookies.isEmpty())
        m_client->headers.insert("Cookie", cookies.replace("TOKEN", expected));
    if (!token.isEmpty())
        m_client->headers.insert("X-XSRF-TOKEN", token.replace("TOKEN", expected));
    QCOMPARE(this->status(), status);
    QVERIFY(!m_tenant.requests().constLast().headers.contains("cookie"));
    QVERIFY(!m_tenant.requests().constLast().headers.contains("x-xsrf-token"));
}

void TestDemoAccess::webSessionEnds()
{
    const DemoAnswer page = atAuthority("/demo/");
    m_client->headers.insert("Cookie", "demo-session=" + cookie(page, "demo-session"));
    m_client->headers.insert("X-XSRF-TOKEN", cookie(page, "XSRF-TOKEN"));
    QCOMPARE(status(), 200);
    m_tenant.endWebSessions();
    QCOMPARE(status(), 401);
}

void TestDemoAccess::authorizationBeatsTheSession()
{
    const DemoAnswer page = atAuthority("/demo/");
    m_client->headers.insert("Cookie", "demo-session=" + cookie(page, "demo-session"));
    m_client->headers.insert("X-XSRF-TOKEN", cookie(page, "XSRF-TOKEN"));
    m_client->headers.insert("Authorization", "SOTicket 7T:other-ticket");
    QCOMPARE(status(), 401);
}

void TestDemoAccess::startPageHoldsTheToken()
{
    DemoProfile profile;
    profile.access.xsrfPlace = DemoAccessProfile::XsrfPlace::HiddenField;
    m_tenant.setProfile(profile);
    const DemoAnswer page = atAuthority("/demo/");
    QVERIFY(page.contentType.startsWith("text/html"));
    QVERIFY(cookie(page, "XSRF-TOKEN").isEmpty());
    static const QRegularExpression field(
        u"<input type=\"hidden\" name=\"XSRF_TOKEN\" value=\"([^\"]+)\">"_s);
    const auto match = field.match(QString::fromUtf8(page.body));
    QVERIFY2(match.hasMatch(), page.body.constData());
    m_client->headers.insert("Cookie", "demo-session=" + cookie(page, "demo-session"));
    m_client->headers.insert("X-XSRF-TOKEN", match.captured(1).toLatin1());
    QCOMPARE(status(), 200);

    m_tenant.setProfile(profileWithout(Way::WebSession));
    const DemoAnswer plain = atAuthority("/demo/");
    QCOMPARE(plain.status, 200);
    QVERIFY(!plain.headers.contains("set-cookie"));
    QVERIFY(!plain.body.contains("XSRF_TOKEN"));
}

void TestDemoAccess::tenantState_data()
{
    using State = DemoTenantStateProfile::State;
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("number");

    const auto row = [](State state, const char *name, int number) {
        QTest::newRow(name) << state << QString::fromLatin1(name) << number;
    };
    row(State::Unknown, "Unknown", 0);
    row(State::Provisioning, "Provisioning", 1);
    row(State::Running, "Running", 2);
    row(State::Deleted, "Deleted", 3);
    row(State::Suspended, "Suspended", 4);
    row(State::OnlineMaintenance, "OnlineMaintenance", 5);
    row(State::OfflineMaintenance, "OfflineMaintenance", 6);
    row(State::ProvisioningFailed, "ProvisioningFailed", 8);
    row(State::Deleting, "Deleting", 10);
    row(State::DeleteFailed, "DeleteFailed", 11);
    row(State::MigrationPending, "MigrationPending", 12);
    row(State::Hibernating, "Hibernating", 99);
}

void TestDemoAccess::tenantState()
{
    QFETCH(DemoTenantStateProfile::State, state);
    QFETCH(QString, name);
    QFETCH(int, number);
    DemoProfile profile;
    profile.tenantState.state = state;
    m_tenant.setProfile(profile);
    const QJsonObject named = atAuthority("/api/state/cust31415").object();
    QCOMPARE(named["ContextIdentifier"_L1].toString(), u"Cust31415"_s);
    QCOMPARE(named["State"_L1].toString(), name);
    QCOMPARE(named["IsRunning"_L1].toBool(), name == u"Running");
    QCOMPARE(QUrl(named["Api"_L1].toString()), m_tenant.root());
    QCOMPARE(named["Endpoint"_L1].toString() + u"/api"_s, named["Api"_L1].toString());
    QVERIFY(QDateTime::fromString(named["ValidUntil"_L1].toString(), Qt::ISODateWithMs)
            > QDateTime::currentDateTimeUtc());
    profile.tenantState.spelling = DemoTenantStateProfile::Spelling::Number;
    m_tenant.setProfile(profile);
    QCOMPARE(atAuthority("/api/state/Cust31415").object()["State"_L1].toInt(-1), number);
}

void TestDemoAccess::tenantStateMayLackMembers()
{
    DemoProfile profile;
    profile.tenantState.hasApi = false;
    m_tenant.setProfile(profile);
    QStringList keys = atAuthority("/api/state/Cust31415").object().keys();
    QVERIFY(!keys.contains(u"Api"_s) && keys.contains(u"Endpoint"_s));
    profile.tenantState.hasEndpoint = false;
    m_tenant.setProfile(profile);
    keys = atAuthority("/api/state/Cust31415").object().keys();
    QVERIFY(!keys.contains(u"Api"_s) && !keys.contains(u"Endpoint"_s));
}

void TestDemoAccess::unknownTenant()
{
    const DemoAnswer answer = atAuthority("/api/state/Cust27182");
    QCOMPARE(answer.status, 404);
    QVERIFY(answer.message().contains(u"Cust27182"_s));
}

void TestDemoAccess::tenantMoves()
{
    const QUrl second = m_tenant.authority().resolved(QUrl(u"/moved/api"_s));
    DemoClient moved(second);
    QCOMPARE(moved.get("/v1/User/currentPrincipal").status, 404);
    DemoProfile profile;
    profile.tenantState.hasMoved = true;
    m_tenant.setProfile(profile);
    QCOMPARE(QUrl(atAuthority("/api/state/Cust31415").object()["Api"_L1].toString()), second);
    for (const QByteArray path : {"", "/v1", "/v1/User/currentPrincipal", "/v1/Nothing", "/v2"}) {
        QCOMPARE(m_client->get(path).status, 421);
        QVERIFY(!m_client->get(path).message().isEmpty());
    }
    QCOMPARE(moved.get("").status, 200);
    QCOMPARE(moved.get("/v1/User/currentPrincipal").status, 200);
    QCOMPARE(moved.license("GetUserLicenses", R"({"AssociateId":1})").status, 200);
}

QTEST_GUILESS_MAIN(TestDemoAccess)
#include "tst_demoaccess.moc"
