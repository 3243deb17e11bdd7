// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/demo/demotenant.h"
#include "app/language.h"
#include "tests/gui/programstart.h"
#include "tests/gui/warnings.h"
#include "tests/services/signin/browser.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

/// The whole program gets in, stays in, and changes tenants, against tenants that are not its own.
class ConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyWayIn_data();
    void everyWayIn();
    void wrongSecretLeavesTheFormerTenantOpen();
    void stagedChangesWaitForTheTenant();
    void connectionMayHaveALanguageOfItsOwn();
    void expiredTokenIsRenewedWithoutAWord();
    void movedTenantIsFollowed();
    void closedUserAgentMakesSuperOfficeReadOnly();
    void slowServerIsSaidAndCanBeLeft();

private:
    /// The program without a tenant, as a first start shows it.
    std::unique_ptr<Application> started();
    static ConnectionProfile basic(const DemoTenant &tenant);
    static ConnectionProfile online(const DemoTenant &tenant);
    static ConnectionSecrets secret(const QString &text);
    /// Waits until all has been read from the tenant that was signed in to.
    static bool hasSettled(Application &program);

    Language m_language;
    QTemporaryDir m_dataDir;
    Browser m_browser;
    int m_browserOpened = 0;
};

static DemoOptions withAssociates(int count)
{
    DemoOptions options;
    options.associates = count;
    return options;
}

void ConnectionsTest::init()
{
    failOnOwnWarnings();
    m_browserOpened = 0;
}

std::unique_ptr<Application> ConnectionsTest::started()
{
    CommandLine commandLine;
    commandLine.language = QStringLiteral("en");
    commandLine.dataDir = m_dataDir.path();
    commandLine.page = Page::Assignments;
    auto program = std::make_unique<Application>(*qApp, m_language, commandLine);
    program->connections().openBrowser = [this](const QUrl &url) {
        ++m_browserOpened;
        // Not from within: who opened the browser goes on by itself.
        QTimer::singleShot(0, this, [this, url] { (void)m_browser.openWithScripts(url); });
    };
    return hasBegun(*program) ? std::move(program) : nullptr;
}

ConnectionProfile ConnectionsTest::basic(const DemoTenant &tenant)
{
    ConnectionProfile profile;
    profile.name = tenant.root().authority();
    profile.url = tenant.root().toString();
    profile.user = QStringLiteral("demo");
    return profile;
}

ConnectionProfile ConnectionsTest::online(const DemoTenant &tenant)
{
    ConnectionProfile profile;
    profile.way = SignInWay::OpenIdConnect;
    profile.environment = tenant.authority().toString();
    profile.tenant = QStringLiteral("Cust31415");
    profile.clientId = QStringLiteral("seatkeeper-demo");
    return profile;
}

ConnectionSecrets ConnectionsTest::secret(const QString &text)
{
    ConnectionSecrets secrets;
    secrets.secret = text;
    return secrets;
}

bool ConnectionsTest::hasSettled(Application &program)
{
    return QTest::qWaitFor([&program] {
        return program.session() && program.workspace().holdingsStatus().state == LoadState::Ready;
    });
}

void ConnectionsTest::everyWayIn_data()
{
    QTest::addColumn<SignInWay>("way");
    QTest::addColumn<QString>("secretText");
    QTest::newRow("user name and password") << SignInWay::Basic << QStringLiteral("demo");
    QTest::newRow("ticket") << SignInWay::SoTicket << QStringLiteral("7T:demo-ticket");
    QTest::newRow("web session") << SignInWay::Integrated << QString();
    QTest::newRow("browser") << SignInWay::OpenIdConnect << QString();
}

void ConnectionsTest::everyWayIn()
{
    QFETCH(const SignInWay, way);
    QFETCH(const QString, secretText);
    DemoTenant tenant(withAssociates(40));
    QVERIFY(tenant.start());
    const auto program = started();
    QVERIFY(program);
    ConnectionProfile profile = way == SignInWay::OpenIdConnect ? online(tenant) : basic(tenant);
    profile.way = way;
    if (way != SignInWay::Basic)
        profile.user.clear();
    program->connections().signIn(profile, secret(secretText));
    QVERIFY(hasSettled(*program));
    QVERIFY(program->workspace().associates().size() > 20);
    QVERIFY(program->window().windowTitle().contains(QStringLiteral("Havgrind")));
    QCOMPARE(program->findChildren<QDialog *>().size(), 0);
    QCOMPARE(m_browserOpened, way == SignInWay::OpenIdConnect ? 1 : 0);
}

void ConnectionsTest::wrongSecretLeavesTheFormerTenantOpen()
{
    DemoTenant first(withAssociates(40));
    DemoTenant second(withAssociates(60));
    QVERIFY(first.start() && second.start());
    const auto program = started();
    program->connections().signIn(basic(first), secret(QStringLiteral("demo")));
    QVERIFY(hasSettled(*program));
    const Session *session = program->session();
    const qsizetype people = program->workspace().associates().size();

    program->connections().choose();
    program->connections().signIn(basic(second), secret(QStringLiteral("hunter2")));
    QTRY_VERIFY(!second.requests().isEmpty());
    QTRY_VERIFY(program->window().findChild<QDialog *>()->findChild<QAbstractButton *>()->isEnabled());
    QCOMPARE(program->session(), session);
    QCOMPARE(program->workspace().associates().size(), people);

    program->connections().signIn(basic(second), secret(QStringLiteral("demo")));
    QTRY_VERIFY(program->workspace().associates().size() > people);
    QVERIFY(hasSettled(*program));
}

void ConnectionsTest::stagedChangesWaitForTheTenant()
{
    DemoTenant first(withAssociates(40));
    DemoTenant second(withAssociates(60));
    QVERIFY(first.start() && second.start());
    const auto program = started();
    program->connections().signIn(basic(first), secret(QStringLiteral("demo")));
    QVERIFY(hasSettled(*program));
    Workspace &workspace = program->workspace();
    const int column = workspace.columnOf({QStringLiteral("SIGNFLOW"), QStringLiteral("sign-user")});
    int row = 0;
    while (workspace.rules().obstacle(workspace.table(), row, column) != Obstacle::None)
        ++row;
    workspace.stage({{row, column, !workspace.table().isHeld(row, column)}}, QStringLiteral("one"));
    QVERIFY(workspace.changeCount() > 0);

    const ChangeSet staged = workspace.changes();

    // Nobody is asked: what is staged waits for the tenant to be entered again.
    program->window().confirmLeaving = [] { return false; };
    program->connections().signIn(basic(second), secret(QStringLiteral("demo")));
    QTRY_COMPARE(program->session()->root(), second.root());
    QVERIFY(hasSettled(*program));
    QCOMPARE(workspace.changeCount(), 0);
    program->connections().signIn(basic(first), secret(QStringLiteral("demo")));
    QTRY_COMPARE(program->session()->root(), first.root());
    QVERIFY(hasSettled(*program));
    QTRY_COMPARE(workspace.changes(), staged);
}

void ConnectionsTest::connectionMayHaveALanguageOfItsOwn()
{
    DemoTenant tenant(withAssociates(20));
    QVERIFY(tenant.start());
    const auto program = started();
    ConnectionProfile german = basic(tenant);
    german.language = QStringLiteral("de");
    german.culture = QStringLiteral("de-AT");
    program->connections().signIn(german, secret(QStringLiteral("demo")));
    QVERIFY(hasSettled(*program));
    QCOMPARE(m_language.code(), QStringLiteral("de"));
    QCOMPARE(tenant.requests().constLast().headers.value("so-language"), QByteArray("de"));
    QCOMPARE(tenant.requests().constLast().headers.value("so-culture"), QByteArray("de-AT"));

    program->connections().signIn(basic(tenant), secret(QStringLiteral("demo")));
    QTRY_COMPARE(m_language.code(), QStringLiteral("en"));
}

void ConnectionsTest::expiredTokenIsRenewedWithoutAWord()
{
    DemoTenant tenant(withAssociates(40));
    QVERIFY(tenant.start());
    const auto program = started();
    program->connections().signIn(online(tenant), {});
    QVERIFY(hasSettled(*program));
    tenant.expireBearerTokens();
    const qsizetype before = tenant.requests().size();
    program->session()->refresh();
    QVERIFY(hasSettled(*program));
    QCOMPARE(m_browserOpened, 1);
    qsizetype renewals = 0;
    for (const DemoRequestRecord &request : tenant.requests().mid(before))
        renewals += request.operation == u"tokens" ? 1 : 0;
    QCOMPARE(renewals, 1);
}

void ConnectionsTest::movedTenantIsFollowed()
{
    DemoTenant tenant(withAssociates(40));
    QVERIFY(tenant.start());
    const auto program = started();
    program->connections().signIn(online(tenant), {});
    QVERIFY(hasSettled(*program));
    DemoProfile profile;
    profile.tenantState.hasMoved = true;
    tenant.setProfile(profile);
    program->session()->refresh();
    QTRY_VERIFY(program->session()->root().path().startsWith(QStringLiteral("/moved")));
    QVERIFY(hasSettled(*program));
    QCOMPARE(program->workspace().catalogueStatus().state, LoadState::Ready);
}

void ConnectionsTest::closedUserAgentMakesSuperOfficeReadOnly()
{
    DemoOptions options = withAssociates(20);
    options.profile.users.userAgent = DemoUserProfile::UserAgent::Forbidden;
    DemoTenant tenant(options);
    QVERIFY(tenant.start());
    const auto program = started();
    program->connections().signIn(basic(tenant), secret(QStringLiteral("demo")));
    QVERIFY(hasSettled(*program));
    Workspace &workspace = program->workspace();
    const int plan = workspace.columnOf({QStringLiteral("SUPEROFFICE"), QStringLiteral("ten-sales")});
    QCOMPARE(workspace.rules().obstacle(workspace.table(), 0, plan), Obstacle::WriteNotAllowed);
    QCOMPARE(workspace.writeAccess().partners, WriteObstacle::None);
}

void ConnectionsTest::slowServerIsSaidAndCanBeLeft()
{
    DemoTenant tenant(withAssociates(20));
    QVERIFY(tenant.start());
    const auto program = started();
    program->connections().signIn(basic(tenant), secret(QStringLiteral("demo")));
    QVERIFY(hasSettled(*program));
    DemoProfile slow;
    slow.responseDelay = 60'000;
    tenant.setProfile(slow);
    program->session()->refresh();
    const auto cancel = [&program]() -> QAbstractButton * {
        for (auto *button : program->window().findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == QStringLiteral("Stop waiting for the server"))
                return button;
        }
        return nullptr;
    };
    QVERIFY(cancel() && !cancel()->isVisible());
    Q_EMIT program->session()->slowRequestChanged(QStringLiteral("/demo/api/v1/User/currentPrincipal"));
    QVERIFY(cancel()->isVisible());
    QTest::mouseClick(cancel(), Qt::LeftButton);
    QCOMPARE(program->workspace().catalogueStatus().state, LoadState::Stale);
    QVERIFY(!program->workspace().catalogueStatus().error.isEmpty());
    QVERIFY(!cancel()->isVisible());
}

QTEST_MAIN(ConnectionsTest)
#include "tst_connections.moc"
