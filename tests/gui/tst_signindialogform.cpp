// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/signindialogfixture.h"

#include "models/domain/connectionrules.h"
#include "views/connectionmoreform.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using Activity = SignInDialog::Activity;

/// The form: which lines it shows, what it says is wrong in them, and what a request carries of them.
class SignInDialogFormTest : public SignInDialogFixture
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsFollowPlaceAndWay_data();
    void fieldsFollowPlaceAndWay();
    void anotherAuthorityIsTyped();
    void wrongFieldsAreNamedInPlace_data();
    void wrongFieldsAreNamedInPlace();
    void problemGoesWithTheEdit();
    void addressesAreCheckedByTheOwner();
    void requestCarriesEverything();
    void fileIsChosen();
};

void SignInDialogFormTest::fieldsFollowPlaceAndWay_data()
{
    QTest::addColumn<bool>("isOnline");
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("shown");
    const auto add = [](bool isOnline, const char *way, const char *shown) {
        QTest::addRow("%s, %s", isOnline ? "online" : "own server", way)
            << isOnline << QString::fromLatin1(way) << QString::fromLatin1(shown);
    };
    add(false, "User name and password", "Name, Server, User name, Password");
    add(false, "Ticket (SOTicket)", "Name, Server, Ticket");
    add(false, "Access token (Bearer)", "Name, Server, Access token");
    add(false, "Web session", "Name, Server, Cookie");
    add(true, "Browser sign-in (OpenID Connect)", "Name, Tenant, Application id, User name");
    add(true, "Access token (Bearer)", "Name, Tenant, Access token");
    add(true, "Ticket (SOTicket)", "Name, Tenant, Ticket");
}

void SignInDialogFormTest::fieldsFollowPlaceAndWay()
{
    QFETCH(bool, isOnline);
    QFETCH(QString, way);
    open({});
    click(isOnline ? "SuperOffice Online" : "Own server");
    choose("Way in", way.toUtf8().constData());
    QTEST(lines().join(QStringLiteral(", ")), "shown");
    QCOMPARE(box("Environment")->isVisible(), isOnline);
    // Going there and back changes nothing.
    click(isOnline ? "Own server" : "SuperOffice Online");
    click(isOnline ? "SuperOffice Online" : "Own server");
    choose("Way in", way.toUtf8().constData());
    QTEST(lines().join(QStringLiteral(", ")), "shown");
}

void SignInDialogFormTest::anotherAuthorityIsTyped()
{
    open({});
    const QSignalSpy requests(m_dialog.get(), &SignInDialog::signInRequested);
    click("SuperOffice Online");
    QCOMPARE(box("Environment")->currentText(), QStringLiteral("Production (online)"));
    choose("Environment", "Another address");
    line("Application id")->setText(QStringLiteral("app"));
    click("Sign in");
    QCOMPARE(problems(), {QStringLiteral("Enter an address that begins with https://.")});
    line("Address")->setText(QStringLiteral("https://login.example.com"));
    click("Sign in");
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.at(0).at(0).value<ConnectionProfile>().environment,
             QStringLiteral("https://login.example.com"));
    m_dialog->setActivity(Activity::None);

    // It is read back as it was typed.
    ConnectionProfile stored = online(SignInWay::OpenIdConnect);
    stored.environment = QStringLiteral("http://127.0.0.1:8080");
    open({stored});
    QCOMPARE(box("Environment")->currentText(), QStringLiteral("Another address"));
    QCOMPARE(line("Address")->text(), stored.environment);
}

void SignInDialogFormTest::wrongFieldsAreNamedInPlace_data()
{
    QTest::addColumn<ConnectionProfile>("profile");
    QTest::addColumn<QString>("focused");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("blank") << newProfile() << QStringLiteral("Server")
                           << QStringList {QStringLiteral("Enter the address of the SuperOffice server."),
                                           QStringLiteral("Enter the user name.")};
    ConnectionProfile colon = ownServer();
    colon.user = QStringLiteral("a:b");
    QTest::newRow("colon") << colon << QStringLiteral("User name")
                           << QStringList {QStringLiteral(
                                  "The user name must not hold a colon or control characters.")};
    QTest::newRow("no ticket") << online(SignInWay::SoTicket) << QStringLiteral("Ticket")
                               << QStringList {QStringLiteral("Enter the ticket. It begins with 7T:.")};
    QTest::newRow("no app") << online(SignInWay::OpenIdConnect) << QStringLiteral("Application id")
                            << QStringList {
                                   QStringLiteral("Enter the application id that SuperOffice gave you.")};
    ConnectionProfile proxy = ownServer();
    proxy.proxy.kind = ProxySettings::Kind::Http;
    QTest::newRow("proxy") << proxy << QStringLiteral("Proxy server")
                           << QStringList {QStringLiteral("Enter the name or address of the proxy."),
                                           QStringLiteral("Enter a port from 1 to 65535.")};
}

void SignInDialogFormTest::wrongFieldsAreNamedInPlace()
{
    QFETCH(ConnectionProfile, profile);
    QFETCH(QString, focused);
    for (const char *command : {"Sign in", "Test connection"}) {
        open({profile, ownServer()}, profile.id);
        const QSignalSpy requests(m_dialog.get(), &SignInDialog::signInRequested);
        const QSignalSpy tests(m_dialog.get(), &SignInDialog::testRequested);
        if (profile.name == ownServer().name)
            line("Name")->setText(QStringLiteral("Another name"));
        click(command);
        QTEST(problems(), "expected");
        QCOMPARE(QApplication::focusWidget()->accessibleName(), focused);
        QVERIFY(QApplication::focusWidget()->visibleRegion().boundingRect().height() > 20); // scrolled to
        QCOMPARE(requests.size() + tests.size(), 0);
    }
}

void SignInDialogFormTest::problemGoesWithTheEdit()
{
    ConnectionProfile twin = ownServer();
    twin.name = QStringLiteral("HEAD OFFICE");
    open({ownServer(), twin}, twin.id);
    click("Sign in");
    QCOMPARE(problems(), {QStringLiteral("Another connection has this name. Choose a different one.")});
    QTest::keyClick(line("Name"), Qt::Key_End);
    QTest::keyClicks(line("Name"), QStringLiteral("!"));
    QCOMPARE(problems(), QStringList());
    QCOMPARE(line("Name")->accessibleDescription(), QString());
}

void SignInDialogFormTest::addressesAreCheckedByTheOwner()
{
    open({ownServer()});
    const QSignalSpy requests(m_dialog.get(), &SignInDialog::signInRequested);
    m_dialog->addressProblem = [](const QString &url) {
        return url.contains(u"example") ? QStringLiteral("Not there.") : QString();
    };
    click("Sign in");
    QCOMPARE(problems(), {QStringLiteral("Not there.")});
    line("Server")->setText(QStringLiteral("https://crm.firm.test"));
    click("Sign in");
    QCOMPARE(requests.size(), 1);
}

void SignInDialogFormTest::requestCarriesEverything()
{
    open({});
    const QSignalSpy requests(m_dialog.get(), &SignInDialog::signInRequested);
    const QSignalSpy changed(m_dialog.get(), &SignInDialog::profilesChanged);
    line("Name")->setText(QStringLiteral("  Cloud "));
    click("SuperOffice Online");
    choose("Environment", "Development (sod)");
    line("Tenant")->setText(QStringLiteral("Cust31415"));
    line("Application id")->setText(QStringLiteral("app"));
    line("User name")->setText(QStringLiteral("ingrid@example.com"));
    click("Remember in the system's keychain");
    click("More");
    choose("Server texts in", "Deutsch");
    line("Numbers and dates")->setText(QStringLiteral("de-CH"));
    line("Time zone")->setText(QStringLiteral("UTC"));
    choose("Proxy", "SOCKS 5");
    line("Proxy server")->setText(QStringLiteral("proxy.example.com"));
    line("Proxy port")->setText(QStringLiteral("1080"));
    line("Proxy user")->setText(QStringLiteral("me"));
    line("Proxy password")->setText(QStringLiteral("p1"));
    line("Certificate authorities")->setText(QStringLiteral("/etc/ca.pem"));
    line("Application secret")->setText(QStringLiteral("p2"));
    line("SO-AppToken")->setText(QStringLiteral("p3"));
    QTest::keyClick(line("SO-AppToken"), Qt::Key_Return);

    QCOMPARE(requests.size(), 1);
    auto profile = requests.at(0).at(0).value<ConnectionProfile>();
    QVERIFY(!profile.id.isEmpty());
    QCOMPARE(changed.last().at(0).value<QList<ConnectionProfile>>(), {profile});
    profile.id.clear();
    ConnectionProfile expected;
    expected.name = QStringLiteral("Cloud");
    expected.environment = QStringLiteral("sod");
    expected.tenant = QStringLiteral("Cust31415");
    expected.way = SignInWay::OpenIdConnect;
    expected.clientId = QStringLiteral("app");
    expected.user = QStringLiteral("ingrid@example.com");
    expected.remembersSecret = true;
    expected.language = QStringLiteral("de");
    expected.culture = QStringLiteral("de-CH");
    expected.timeZone = QStringLiteral("UTC");
    expected.proxy = {ProxySettings::Kind::Socks5, QStringLiteral("proxy.example.com"), 1080,
                      QStringLiteral("me")};
    expected.certificateFile = QStringLiteral("/etc/ca.pem");
    QCOMPARE(profile, expected);
    ConnectionSecrets secrets;
    secrets.proxyPassword = QStringLiteral("p1");
    secrets.clientSecret = QStringLiteral("p2");
    secrets.appToken = QStringLiteral("p3");
    QCOMPARE(requests.at(0).at(1).value<ConnectionSecrets>(), secrets);
    for (const char *name : {"Proxy password", "Application secret", "SO-AppToken", "Password"})
        QCOMPARE(line(name)->echoMode(), QLineEdit::Password);
}

void SignInDialogFormTest::fileIsChosen()
{
    open({ownServer()});
    auto *more = m_dialog->findChild<ConnectionMoreForm *>();
    click("More");
    more->chooseFile = [] { return QStringLiteral("/etc/ssl/ca.pem"); };
    click("Browse…");
    QCOMPARE(line("Certificate authorities")->text(), QStringLiteral("/etc/ssl/ca.pem"));
    more->chooseFile = [] { return QString(); };
    click("Browse…");
    QCOMPARE(line("Certificate authorities")->text(), QStringLiteral("/etc/ssl/ca.pem"));
}

QTEST_MAIN(SignInDialogFormTest)
#include "tst_signindialogform.moc"
