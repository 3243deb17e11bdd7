// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/connectionrules.h"
#include "views/connectionmoreform.h"
#include "views/linefield.h"
#include "views/messagestrip.h"
#include "views/signindialog.h"
#include "views/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <algorithm>
#include <memory>

using Activity = SignInDialog::Activity;
using Step = ConnectionStep;

Q_DECLARE_METATYPE(ConnectionSecrets)

/// The dialog by itself, driven as a user drives it: what it shows, what it asks its owner for, and what it
/// forgets.
class SignInDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup() { m_dialog.reset(); }

    void firstStartIsWelcomed();
    void fieldsFollowPlaceAndWay_data();
    void fieldsFollowPlaceAndWay();
    void anotherAuthorityIsTyped();
    void wrongFieldsAreNamedInPlace_data();
    void wrongFieldsAreNamedInPlace();
    void problemGoesWithTheEdit();
    void addressesAreCheckedByTheOwner();
    void requestCarriesEverything();
    void namesAreProposed();
    void keptSecretsNeedNotBeTyped();
    void anotherWayClearsTheSecret();
    void anotherConnectionClearsTheSecret();
    void closingClearsEverySecret();
    void connectionsAreAddedCopiedAndRemoved();
    void removalCanBeUndone();
    void removedForGoodIsTold();
    void editsAreKeptOnClosing();
    void draftIsShownOrFound();
    void keychainSaysWhereSecretsGo();
    void busyCanBeGivenUp_data();
    void busyCanBeGivenUp();
    void browserCanBeOpenedAgain();
    void problemIsShownInPlace();
    void stepsAreShown();
    void fileIsChosen();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();
    void longTextsFitTheSmallestWindow();

private:
    void open(const QList<ConnectionProfile> &profiles, const QString &currentId = {});
    [[nodiscard]] QLineEdit *line(const char *name) const;
    [[nodiscard]] QComboBox *box(const char *label) const;
    [[nodiscard]] QAbstractButton *button(const char *text) const;
    [[nodiscard]] QListView *list(const char *name) const;
    void choose(const char *label, const char *choice) const;
    void click(const char *text) const { QTest::mouseClick(button(text), Qt::LeftButton); }
    /// Names of the lines that can be seen, in order.
    [[nodiscard]] QStringList lines() const;
    /// All that is said to be wrong beneath fields.
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] bool hasText(const QString &text) const;

    std::unique_ptr<SignInDialog> m_dialog;
};

namespace {

ConnectionProfile ownServer()
{
    ConnectionProfile profile = newProfile();
    profile.name = QStringLiteral("Head office");
    profile.url = QStringLiteral("https://crm.example.com/SuperOffice");
    profile.user = QStringLiteral("ingrid");
    return profile;
}

ConnectionProfile online(SignInWay way)
{
    ConnectionProfile profile = newProfile();
    profile.name = QStringLiteral("Production");
    profile.environment = QStringLiteral("online");
    profile.tenant = QStringLiteral("Cust31415");
    profile.way = way;
    return profile;
}

/// Every text as long as it gets in other languages.
class LongTexts : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        QString more((text.size() <= 5 ? text.size() : text.size() * 2 / 5) + 1, u'x');
        for (qsizetype i = 7; i < more.size(); i += 8)
            more[i] = u' '; // words, so that sentences can wrap
        return text + more;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

void SignInDialogTest::init()
{
    // The offscreen platform says this of every dialog.
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
}

void SignInDialogTest::open(const QList<ConnectionProfile> &profiles, const QString &currentId)
{
    m_dialog = std::make_unique<SignInDialog>();
    m_dialog->setProfiles(profiles, currentId);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

QLineEdit *SignInDialogTest::line(const char *name) const
{
    for (QLineEdit *each : m_dialog->findChildren<QLineEdit *>()) {
        if (each->accessibleName() == QLatin1String(name))
            return each;
    }
    return nullptr;
}

QComboBox *SignInDialogTest::box(const char *label) const
{
    for (QComboBox *each : m_dialog->findChildren<QComboBox *>()) {
        if (each->accessibleName() == QLatin1String(label))
            return each;
    }
    return nullptr;
}

QAbstractButton *SignInDialogTest::button(const char *text) const
{
    for (QAbstractButton *each : m_dialog->findChildren<QAbstractButton *>()) {
        const QString name = each->text().isEmpty() ? each->accessibleName() : each->text().remove(u'&');
        if (each->isVisible() && name == QString::fromUtf8(text))
            return each;
    }
    return nullptr;
}

QListView *SignInDialogTest::list(const char *name) const
{
    for (QListView *each : m_dialog->findChildren<QListView *>()) {
        if (each->accessibleName() == QLatin1String(name))
            return each;
    }
    return nullptr;
}

void SignInDialogTest::choose(const char *label, const char *choice) const
{
    QComboBox *choices = box(label);
    const int row = choices->findText(QString::fromUtf8(choice));
    QVERIFY2(row >= 0, choice);
    choices->setCurrentIndex(row);
}

QStringList SignInDialogTest::lines() const
{
    QStringList names;
    for (const LineField *field : m_dialog->findChildren<LineField *>()) {
        if (field->isVisible())
            names.append(field->findChild<QLineEdit *>()->accessibleName());
    }
    return names;
}

QStringList SignInDialogTest::problems() const
{
    QStringList texts;
    for (const LineField *field : m_dialog->findChildren<LineField *>()) {
        if (field->hasProblem() && field->isVisible())
            texts.append(field->findChild<QLineEdit *>()->accessibleDescription());
    }
    return texts;
}

QString SignInDialogTest::message() const
{
    const auto *strip = m_dialog->findChild<MessageStrip *>();
    return strip->isVisible() ? strip->findChildren<QLabel *>().at(1)->text() : QString();
}

bool SignInDialogTest::hasText(const QString &text) const
{
    const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
}

void SignInDialogTest::firstStartIsWelcomed()
{
    open({});
    QVERIFY(hasText(QStringLiteral("Welcome to Seatkeeper")));
    QVERIFY(!list("Connections")->isVisible());
    QVERIFY(line("Server")->hasFocus());
    const QSignalSpy demo(m_dialog.get(), &SignInDialog::demoRequested);
    QVERIFY(button("Try the demo tenant")->property("primary").toBool());
    click("Try the demo tenant");
    QCOMPARE(demo.size(), 1);
    const QSignalSpy changed(m_dialog.get(), &SignInDialog::profilesChanged);
    m_dialog->reject();
    QCOMPARE(changed.size(), 0); // nothing was entered

    open({ownServer()});
    QVERIFY(!hasText(QStringLiteral("Welcome to Seatkeeper")));
    QVERIFY(list("Connections")->isVisible());
    QVERIFY(line("Password")->hasFocus()); // all else is there
    QVERIFY(!button("Try the demo tenant")->property("primary").toBool());
}

void SignInDialogTest::fieldsFollowPlaceAndWay_data()
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

void SignInDialogTest::fieldsFollowPlaceAndWay()
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

void SignInDialogTest::anotherAuthorityIsTyped()
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

void SignInDialogTest::wrongFieldsAreNamedInPlace_data()
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

void SignInDialogTest::wrongFieldsAreNamedInPlace()
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

void SignInDialogTest::problemGoesWithTheEdit()
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

void SignInDialogTest::addressesAreCheckedByTheOwner()
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

void SignInDialogTest::requestCarriesEverything()
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

void SignInDialogTest::namesAreProposed()
{
    ConnectionProfile other = ownServer();
    other.name = QStringLiteral("crm.firm.test");
    open({other});
    const QSignalSpy requests(m_dialog.get(), &SignInDialog::signInRequested);
    click("Add a connection");
    QCOMPARE(line("Name")->placeholderText(), QStringLiteral("New connection"));
    line("Server")->setText(QStringLiteral("https://crm.firm.test/so"));
    QCOMPARE(line("Name")->placeholderText(), QStringLiteral("crm.firm.test"));
    line("User name")->setText(QStringLiteral("ingrid"));
    click("Sign in");
    QCOMPARE(requests.at(0).at(0).value<ConnectionProfile>().name, QStringLiteral("crm.firm.test 2"));
    QCOMPARE(line("Name")->text(), QStringLiteral("crm.firm.test 2"));
}

void SignInDialogTest::keptSecretsNeedNotBeTyped()
{
    const ConnectionProfile profile = online(SignInWay::Bearer);
    open({profile, ownServer()});
    const QSignalSpy requests(m_dialog.get(), &SignInDialog::signInRequested);
    m_dialog->setKeptSecrets(profile.id, SecretKind::Secret | SecretKind::AppToken);
    QVERIFY(!line("Access token")->placeholderText().isEmpty());
    QVERIFY(!line("SO-AppToken")->placeholderText().isEmpty());
    QVERIFY(line("Proxy password")->placeholderText().isEmpty());
    click("Sign in");
    QCOMPARE(requests.size(), 1);
    QVERIFY(requests.at(0).at(1).value<ConnectionSecrets>().isEmpty());
    m_dialog->setActivity(Activity::None);

    choose("Way in", "Ticket (SOTicket)"); // the kept token is no ticket
    QVERIFY(line("Ticket")->placeholderText().isEmpty());
    click("Sign in");
    QCOMPARE(requests.size(), 1);
    QCOMPARE(problems().size(), 1);
}

void SignInDialogTest::anotherWayClearsTheSecret()
{
    open({ownServer()});
    line("Password")->setText(QStringLiteral("hunter2"));
    choose("Way in", "Access token (Bearer)");
    QCOMPARE(line("Access token")->text(), QString());
    QVERIFY(!line("Password"));
}

void SignInDialogTest::anotherConnectionClearsTheSecret()
{
    ConnectionProfile other = ownServer();
    other.name = QStringLiteral("Branch");
    open({ownServer(), other});
    line("Password")->setText(QStringLiteral("hunter2"));
    QTest::keyClick(list("Connections"), Qt::Key_Down);
    QCOMPARE(line("Name")->text(), QStringLiteral("Branch"));
    QCOMPARE(line("Password")->text(), QString());
}

void SignInDialogTest::closingClearsEverySecret()
{
    ConnectionProfile profile = ownServer();
    profile.proxy = {ProxySettings::Kind::Http, QStringLiteral("proxy"), 1, QString()};
    open({profile});
    const QStringList secrets {QStringLiteral("Password"), QStringLiteral("Proxy password"),
                               QStringLiteral("SO-AppToken"), QStringLiteral("Application secret")};
    for (const QString &name : secrets)
        line(name.toLatin1().constData())->setText(QStringLiteral("hunter2"));
    m_dialog->accept();
    for (const QLineEdit *each : m_dialog->findChildren<QLineEdit *>())
        QVERIFY2(!each->text().contains(u"hunter2"), qPrintable(each->accessibleName()));
}

void SignInDialogTest::connectionsAreAddedCopiedAndRemoved()
{
    open({ownServer()});
    const QSignalSpy changed(m_dialog.get(), &SignInDialog::profilesChanged);
    const auto names = [&changed] {
        QStringList found;
        for (const auto &profile : changed.last().at(0).value<QList<ConnectionProfile>>())
            found.append(profile.name);
        return found.join(QStringLiteral(", "));
    };
    click("Duplicate the connection");
    QCOMPARE(names(), QStringLiteral("Head office, Head office 2"));
    QCOMPARE(line("Server")->text(), ownServer().url);
    line("Name")->setText(QStringLiteral("Copy"));
    QCOMPARE(list("Connections")->currentIndex().data().toString(), QStringLiteral("Copy"));

    click("Add a connection"); // the rename is stored with it, the blank one is not
    QCOMPARE(names(), QStringLiteral("Head office, Copy"));
    QCOMPARE(list("Connections")->model()->rowCount(), 3);
    QCOMPARE(line("Server")->text(), QString());
    click("Remove the connection");
    list("Connections")->setFocus();
    QTest::keyClick(list("Connections"), Qt::Key_Delete);
    QCOMPARE(names(), QStringLiteral("Head office"));
    click("Remove the connection");
    QCOMPARE(names(), QString());
    QVERIFY(!button("Remove the connection")->isEnabled());
    QVERIFY(!button("Duplicate the connection")->isEnabled());
    QCOMPARE(line("Server")->text(), QString());
}

void SignInDialogTest::removalCanBeUndone()
{
    ConnectionProfile second = ownServer();
    second.name = QStringLiteral("Branch");
    ConnectionProfile third = ownServer();
    third.name = QStringLiteral("Sandbox");
    const QList<ConnectionProfile> all {ownServer(), second, third};
    open(all, second.id);
    const QSignalSpy changed(m_dialog.get(), &SignInDialog::profilesChanged);
    const QSignalSpy gone(m_dialog.get(), &SignInDialog::profileRemoved);
    click("Remove the connection");
    QCOMPARE(message(), QStringLiteral("Branch has been removed."));
    click("Undo");
    QCOMPARE(message(), QString());
    QCOMPARE(changed.last().at(0).value<QList<ConnectionProfile>>(), all);
    QCOMPARE(line("Name")->text(), QStringLiteral("Branch"));
    m_dialog->reject();
    QCOMPARE(gone.size(), 0);
}

void SignInDialogTest::removedForGoodIsTold()
{
    const ConnectionProfile first = ownServer();
    const ConnectionProfile second = online(SignInWay::Bearer);
    open({first, second});
    const QSignalSpy gone(m_dialog.get(), &SignInDialog::profileRemoved);
    click("Remove the connection");
    QCOMPARE(gone.size(), 0); // it may come back
    click("Remove the connection");
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.at(0).at(0).toString(), first.id);
    m_dialog->reject();
    QCOMPARE(gone.size(), 2);
    QCOMPARE(gone.at(1).at(0).toString(), second.id);
}

void SignInDialogTest::editsAreKeptOnClosing()
{
    open({ownServer()});
    const QSignalSpy changed(m_dialog.get(), &SignInDialog::profilesChanged);
    line("Server")->setText(QStringLiteral("https://crm.firm.test"));
    QCOMPARE(changed.size(), 0);
    m_dialog->reject();
    QCOMPARE(changed.size(), 1);
    const auto profiles = changed.at(0).at(0).value<QList<ConnectionProfile>>();
    QCOMPARE(profiles.constFirst().url, QStringLiteral("https://crm.firm.test"));
}

void SignInDialogTest::draftIsShownOrFound()
{
    const ConnectionProfile stored = ownServer();
    open({online(SignInWay::Bearer), stored});
    ConnectionProfile draft;
    draft.url = stored.url;
    draft.user = stored.user;
    m_dialog->setDraft(draft);
    QCOMPARE(line("Name")->text(), stored.name);

    draft.user = QStringLiteral("somebody else");
    m_dialog->setDraft(draft);
    QVERIFY(!list("Connections")->currentIndex().isValid());
    QCOMPARE(line("User name")->text(), draft.user);
    QVERIFY(line("Password")->hasFocus());
    const QSignalSpy changed(m_dialog.get(), &SignInDialog::profilesChanged);
    line("Password")->setText(QStringLiteral("hunter2"));
    const QSignalSpy requests(m_dialog.get(), &SignInDialog::signInRequested);
    click("Sign in");
    QCOMPARE(changed.last().at(0).value<QList<ConnectionProfile>>().size(), 3);
    QCOMPARE(requests.at(0).at(1).value<ConnectionSecrets>().secret, QStringLiteral("hunter2"));
    QCOMPARE(line("Password")->text(), QStringLiteral("hunter2")); // for another try
}

void SignInDialogTest::keychainSaysWhereSecretsGo()
{
    ConnectionProfile profile = ownServer();
    profile.remembersSecret = true;
    open({profile});
    auto *remember = m_dialog->findChild<QCheckBox *>();
    QVERIFY(remember->isChecked());
    QVERIFY(hasText(QStringLiteral("Kept in the system's keychain, never in a file.")));
    remember->click();
    QVERIFY(hasText(QStringLiteral("Kept for this run only, never in a file.")));
    remember->click();

    m_dialog->setKeychainProblem(QStringLiteral("No keychain is running."));
    QVERIFY(!remember->isEnabled() && !remember->isChecked());
    QVERIFY(hasText(QStringLiteral("No keychain is running. Kept for this run only, never in a file.")));
    const QSignalSpy requests(m_dialog.get(), &SignInDialog::signInRequested);
    click("Sign in");
    QVERIFY(requests.at(0).at(0).value<ConnectionProfile>().remembersSecret); // wanted, as soon as it can be

    m_dialog->setActivity(Activity::None);
    m_dialog->setKeychainProblem({});
    QVERIFY(remember->isEnabled() && remember->isChecked());
}

void SignInDialogTest::busyCanBeGivenUp_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("busy");
    QTest::newRow("sign-in") << QStringLiteral("Sign in") << QStringLiteral("Signing in…");
    QTest::newRow("test") << QStringLiteral("Test connection") << QStringLiteral("Testing…");
}

void SignInDialogTest::busyCanBeGivenUp()
{
    QFETCH(QString, start);
    QFETCH(QString, busy);
    open({ownServer()});
    const QSignalSpy cancelled(m_dialog.get(), &SignInDialog::cancelRequested);
    click(start.toUtf8().constData());
    QVERIFY(button(busy.toUtf8().constData()));
    for (const char *name : {"Try the demo tenant", "Add a connection"})
        QVERIFY2(!button(name)->isEnabled(), name);
    QVERIFY(!line("Server")->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(button(start.toUtf8().constData())->isEnabled());
    QVERIFY(line("Server")->isEnabled());
    click("Cancel");
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!m_dialog->isVisible());
}

void SignInDialogTest::browserCanBeOpenedAgain()
{
    open({online(SignInWay::OpenIdConnect)});
    const QUrl url(QStringLiteral("https://online.superoffice.com/login"));
    const QSignalSpy browser(m_dialog.get(), &SignInDialog::browserRequested);
    m_dialog->setActivity(Activity::SigningIn);
    m_dialog->showBrowserHint(url);
    QCOMPARE(message(), QStringLiteral("Your browser is open: finish signing in there."));
    click("Open the browser again");
    QCOMPARE(browser.size(), 1);
    QCOMPARE(browser.at(0).at(0).toUrl(), url);
    click("Cancel");
    QCOMPARE(message(), QString());
}

void SignInDialogTest::problemIsShownInPlace()
{
    open({ownServer()});
    click("Sign in");
    const QString text = QStringLiteral("<b>It did not work.</b>");
    m_dialog->showProblem(text);
    QCOMPARE(message(), text); // letter by letter
    QVERIFY(button("Sign in")->isEnabled());
    QVERIFY(line("Password")->hasFocus());
    click("Sign in");
    QCOMPARE(message(), QString());
}

void SignInDialogTest::stepsAreShown()
{
    open({ownServer()});
    const QSignalSpy tests(m_dialog.get(), &SignInDialog::testRequested);
    line("Password")->setText(QStringLiteral("hunter2"));
    click("Test connection");
    QCOMPARE(tests.size(), 1);
    QCOMPARE(tests.at(0).at(1).value<ConnectionSecrets>().secret, QStringLiteral("hunter2"));
    QListView *steps = list("Connection steps");
    QVERIFY(steps->isVisible() && steps->hasFocus());
    QCOMPARE(steps->model()->rowCount(), 9);
    m_dialog->setConnectionStep({Step::Kind::Address, Step::State::Succeeded, {}});
    const QString reason = QString(QStringLiteral("No such server. ")).repeated(40);
    m_dialog->setConnectionStep({Step::Kind::NameLookup, Step::State::Failed, reason});
    m_dialog->setActivity(Activity::None);
    const QModelIndex step = steps->model()->index(1, 0);
    QVERIFY(step.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Name lookup: failed")));
    QTRY_VERIFY(steps->visualRect(step).height() > 2 * steps->visualRect(step.siblingAtRow(2)).height());

    click("Back to the form");
    QVERIFY(!steps->isVisible());
    QCOMPARE(line("Password")->text(), QStringLiteral("hunter2")); // a test costs nothing
    click("Test connection");
    QCOMPARE(step.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Name lookup: waiting"));
}

void SignInDialogTest::fileIsChosen()
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

static void addStates()
{
    QTest::addColumn<QList<ConnectionProfile>>("profiles");
    ConnectionProfile proxy = ownServer();
    proxy.proxy.kind = ProxySettings::Kind::Http;
    ConnectionProfile other = online(SignInWay::OpenIdConnect);
    other.environment = QStringLiteral("https://login.example.com");
    QTest::newRow("first start") << QList<ConnectionProfile>();
    QTest::newRow("own server") << QList {ownServer()};
    QTest::newRow("proxy") << QList {proxy};
    QTest::newRow("online") << QList {online(SignInWay::OpenIdConnect)};
    QTest::newRow("another authority") << QList {other};
    for (const SignInWay way : {SignInWay::Bearer, SignInWay::SoTicket})
        QTest::addRow("online way %d", static_cast<int>(way)) << QList {online(way)};
    ConnectionProfile session = ownServer();
    session.way = SignInWay::Integrated;
    QTest::newRow("web session") << QList {session};
}

void SignInDialogTest::everyControlHasAName_data()
{
    addStates();
}

void SignInDialogTest::everyControlHasAName()
{
    QFETCH(QList<ConnectionProfile>, profiles);
    open(profiles);
    if (auto *more = qobject_cast<QToolButton *>(button("More")); !more->isChecked())
        more->click();
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *push = qobject_cast<const QAbstractButton *>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (push && !push->text().isEmpty());
        QVERIFY2(isNamed || qobject_cast<const QLabel *>(widget), widget->metaObject()->className());
    }
}

void SignInDialogTest::mnemonicsAreUnique_data()
{
    addStates();
}

void SignInDialogTest::mnemonicsAreUnique()
{
    QFETCH(QList<ConnectionProfile>, profiles);
    open(profiles);
    QStringList found;
    const auto add = [&found](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        QVERIFY2(!found.contains(key), qPrintable(key + text));
        if (!key.isEmpty())
            found.append(key);
    };
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisible())
            add(label->text());
    }
    for (const QAbstractButton *each : m_dialog->findChildren<QAbstractButton *>()) {
        if (each->isVisible())
            add(each->text());
    }
    QVERIFY(found.size() >= 6);
}

void SignInDialogTest::longTextsFitTheSmallestWindow()
{
    const LongTexts texts;
    QVERIFY(QCoreApplication::installTranslator(const_cast<LongTexts *>(&texts)));
    open({ownServer(), online(SignInWay::OpenIdConnect)});
    const QSize least = m_dialog->minimumSizeHint();
    QVERIFY2(least.width() <= 900 && least.height() <= 600,
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
    m_dialog.reset();
    QVERIFY(QCoreApplication::removeTranslator(const_cast<LongTexts *>(&texts)));
}

QTEST_MAIN(SignInDialogTest)
#include "tst_signindialog.moc"
