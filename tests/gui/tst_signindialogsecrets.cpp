// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/signindialogfixture.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using Activity = SignInDialog::Activity;

/// Where the secrets are: typed, kept elsewhere, and gone from the form as soon as they can be.
class SignInDialogSecretsTest : public SignInDialogFixture
{
    Q_OBJECT

private Q_SLOTS:
    void keptSecretsNeedNotBeTyped();
    void anotherWayClearsTheSecret();
    void anotherConnectionClearsTheSecret();
    void closingClearsEverySecret();
    void keychainSaysWhereSecretsGo();
};

void SignInDialogSecretsTest::keptSecretsNeedNotBeTyped()
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

void SignInDialogSecretsTest::anotherWayClearsTheSecret()
{
    open({ownServer()});
    line("Password")->setText(QStringLiteral("hunter2"));
    choose("Way in", "Access token (Bearer)");
    QCOMPARE(line("Access token")->text(), QString());
    QVERIFY(!line("Password"));
}

void SignInDialogSecretsTest::anotherConnectionClearsTheSecret()
{
    ConnectionProfile other = ownServer();
    other.name = QStringLiteral("Branch");
    open({ownServer(), other});
    line("Password")->setText(QStringLiteral("hunter2"));
    QTest::keyClick(list("Connections"), Qt::Key_Down);
    QCOMPARE(line("Name")->text(), QStringLiteral("Branch"));
    QCOMPARE(line("Password")->text(), QString());
}

void SignInDialogSecretsTest::closingClearsEverySecret()
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

void SignInDialogSecretsTest::keychainSaysWhereSecretsGo()
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

QTEST_MAIN(SignInDialogSecretsTest)
#include "tst_signindialogsecrets.moc"
