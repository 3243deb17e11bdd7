// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/signindialogfixture.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

/// The connections the user knows: their names, and how they come, change, go and come back.
class SignInDialogConnectionsTest : public SignInDialogFixture
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreProposed();
    void connectionsAreAddedCopiedAndRemoved();
    void removalCanBeUndone();
    void removedForGoodIsTold();
    void editsAreKeptOnClosing();
    void draftIsShownOrFound();
};

void SignInDialogConnectionsTest::namesAreProposed()
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

void SignInDialogConnectionsTest::connectionsAreAddedCopiedAndRemoved()
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

void SignInDialogConnectionsTest::removalCanBeUndone()
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
    QVERIFY(message().startsWith(QStringLiteral("Branch has been removed. ")));
    click("Undo");
    QCOMPARE(message(), QString());
    QCOMPARE(changed.last().at(0).value<QList<ConnectionProfile>>(), all);
    QCOMPARE(line("Name")->text(), QStringLiteral("Branch"));
    m_dialog->reject();
    QCOMPARE(gone.size(), 0);
}

void SignInDialogConnectionsTest::removedForGoodIsTold()
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

void SignInDialogConnectionsTest::editsAreKeptOnClosing()
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

void SignInDialogConnectionsTest::draftIsShownOrFound()
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

QTEST_MAIN(SignInDialogConnectionsTest)
#include "tst_signindialogconnections.moc"
