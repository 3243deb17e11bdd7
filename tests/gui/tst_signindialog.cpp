// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/longtexts.h"
#include "tests/gui/namedcontrols.h"
#include "tests/gui/signindialogfixture.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using Activity = SignInDialog::Activity;
using Step = ConnectionStep;

/// The dialog as a whole: how it greets, what it says while something is under way and after, and that all
/// it shows has a name, a key of its own and room enough.
class SignInDialogTest : public SignInDialogFixture
{
    Q_OBJECT

private Q_SLOTS:
    void firstStartIsWelcomed();
    void busyCanBeGivenUp_data();
    void busyCanBeGivenUp();
    void browserCanBeOpenedAgain();
    void problemIsShownInPlace();
    void stepsAreShown();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();
    void longTextsFitTheSmallestWindow();

private:
    /// The dialog in all its states, as rows.
    static void addStates();
};

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

void SignInDialogTest::addStates()
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
    QCOMPARE(namelessControls(*m_dialog), QStringList());
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
