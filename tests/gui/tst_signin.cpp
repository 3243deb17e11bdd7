// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/demo/demotenant.h"
#include "app/language.h"
#include "tests/gui/programstart.h"
#include "tests/gui/warnings.h"
#include "views/messagestrip.h"
#include "views/signindialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

/// Signing in through the dialog, against a tenant that is not the program's own.
class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wrongPasswordThenTheRightOne();
    void wrongInputIsNamed_data();
    void wrongInputIsNamed();
    void demoTenantIsOneClickAway();
    void cancelledItIsOfferedAgain();

private:
    /// Starts the program as `--url --user`, without a secret; the dialog asks for it.
    std::unique_ptr<Application> started(const QString &url, const QString &user);

    Language m_language;
    std::unique_ptr<QTemporaryDir> m_dataDir; ///< of each test its own: what was seen last is shown again
};

namespace {

QLineEdit *field(Application &program, const char *name)
{
    for (QLineEdit *line : program.window().findChildren<QLineEdit *>()) {
        if (line->accessibleName() == QLatin1String(name))
            return line;
    }
    return nullptr;
}

QPushButton *button(Application &program, const char *text)
{
    for (QPushButton *each : program.window().findChildren<QPushButton *>()) {
        if (each->text() == QString::fromUtf8(text) && each->isVisible())
            return each;
    }
    return nullptr;
}

SignInDialog *dialog(Application &program)
{
    return program.window().findChild<SignInDialog *>();
}

/// What the dialog says in place, in its strip or beneath a field, or nothing.
QString problem(Application &program)
{
    if (!dialog(program))
        return {};
    QString text;
    const auto *strip = dialog(program)->findChild<MessageStrip *>();
    for (const QLabel *label : strip->findChildren<QLabel *>()) {
        if (label->isVisible())
            text += label->text();
    }
    for (const QLineEdit *line : dialog(program)->findChildren<QLineEdit *>())
        text += line->accessibleDescription();
    return text;
}

} // namespace

void SignInTest::init()
{
    m_dataDir = std::make_unique<QTemporaryDir>();
    failOnOwnWarnings();
}

std::unique_ptr<Application> SignInTest::started(const QString &url, const QString &user)
{
    CommandLine commandLine;
    commandLine.url = url;
    commandLine.user = user;
    commandLine.language = QStringLiteral("en");
    commandLine.dataDir = m_dataDir->path();
    auto program = std::make_unique<Application>(*qApp, m_language, commandLine);
    return hasBegun(*program) ? std::move(program) : nullptr;
}

void SignInTest::wrongPasswordThenTheRightOne()
{
    DemoTenant tenant;
    QVERIFY(tenant.start());
    const auto program = started(tenant.root().toString(), QStringLiteral("demo"));
    QVERIFY(program && dialog(*program));
    QLineEdit *secret = field(*program, "Password");
    QCOMPARE(secret->echoMode(), QLineEdit::Password);

    secret->setText(QStringLiteral("hunter2"));
    QTest::keyClick(secret, Qt::Key_Return);
    QTRY_VERIFY(problem(*program).contains(QStringLiteral("password")));
    QVERIFY(!problem(*program).contains(QStringLiteral("hunter2")));
    QVERIFY(program->workspace().associates().isEmpty());

    secret->setText(QStringLiteral("demo"));
    QTest::keyClick(secret, Qt::Key_Return);
    QTRY_VERIFY(!dialog(*program) || !dialog(*program)->isVisible());
    QTRY_VERIFY(program->workspace().associates().size() > 300);
    QVERIFY(program->window().windowTitle().contains(QStringLiteral("Havgrind")));
}

void SignInTest::wrongInputIsNamed_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("user");
    QTest::newRow("another scheme") << QStringLiteral("ftp://127.0.0.1/x") << QStringLiteral("demo");
    QTest::newRow("plain http elsewhere")
        << QStringLiteral("http://crm.example.com/x") << QStringLiteral("demo");
    QTest::newRow("colon in the name") << QStringLiteral("http://127.0.0.1:1/x") << QStringLiteral("de:mo");
}

void SignInTest::wrongInputIsNamed()
{
    QFETCH(QString, url);
    QFETCH(QString, user);
    const auto program = started(QString(), QString());
    QVERIFY(program && dialog(*program));
    field(*program, "Server")->setText(url);
    field(*program, "User name")->setText(user);
    QTest::mouseClick(button(*program, "Sign in"), Qt::LeftButton);
    QVERIFY(!problem(*program).isEmpty());
    QVERIFY(!program->session());
}

void SignInTest::demoTenantIsOneClickAway()
{
    const auto program = started(QString(), QString());
    QVERIFY(program);
    QTest::mouseClick(button(*program, "Try the demo tenant"), Qt::LeftButton);
    QTRY_VERIFY(program->workspace().associates().size() > 300);
    QVERIFY(program->window().windowTitle().contains(QStringLiteral("(demo)")));
}

void SignInTest::cancelledItIsOfferedAgain()
{
    const auto program = started(QString(), QString());
    QVERIFY(program);
    QTest::mouseClick(button(*program, "Cancel"), Qt::LeftButton);
    QTRY_VERIFY(!dialog(*program));
    QTest::mouseClick(button(*program, "Sign in…"), Qt::LeftButton);
    QTRY_VERIFY(dialog(*program) && dialog(*program)->isVisible());
}

QTEST_MAIN(SignInTest)
#include "tst_signin.moc"
