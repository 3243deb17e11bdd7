// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/demo/demotenant.h"
#include "app/language.h"
#include "app/profiles.h"
#include "services/local/secretstore.h"
#include "tests/fakes/pending.h"
#include "tests/gui/programstart.h"
#include "tests/gui/warnings.h"

#include <QApplication>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

/// The whole program with a keychain of its own: a password typed once is known at the next start, and stands
/// in no file.
class KeptSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void passwordTypedOnceIsEnough();
    void passwordNotToBeRememberedIsNot();

private:
    std::unique_ptr<Application> started(const QString &dataDir);
    static ConnectionProfile profileFor(const DemoTenant &tenant);
    static bool hasSettled(Application &program);
    static bool isKept(const ConnectionProfile &profile);

    Language m_language;
};

void KeptSecretsTest::init()
{
    failOnOwnWarnings();
}

std::unique_ptr<Application> KeptSecretsTest::started(const QString &dataDir)
{
    CommandLine commandLine;
    commandLine.language = QStringLiteral("en");
    commandLine.dataDir = dataDir;
    auto program = std::make_unique<Application>(*qApp, m_language, commandLine);
    return hasBegun(*program) ? std::move(program) : nullptr;
}

ConnectionProfile KeptSecretsTest::profileFor(const DemoTenant &tenant)
{
    ConnectionProfile profile;
    profile.id = QStringLiteral("3f0c2b1e-6b0b-4e0f-9c59-3d7e4d1f7a11");
    profile.name = QStringLiteral("Demo");
    profile.url = tenant.root().toString();
    profile.user = QStringLiteral("demo");
    profile.remembersSecret = true;
    return profile;
}

bool KeptSecretsTest::hasSettled(Application &program)
{
    return QTest::qWaitFor(
        [&program] { return program.workspace().holdingsStatus().state == LoadState::Ready; });
}

bool KeptSecretsTest::isKept(const ConnectionProfile &profile)
{
    const Pending read(SecretStore().read(profile.id));
    return QTest::qWaitFor([&read] { return read.isDone(); }) && read.result() && !read.result()->isEmpty();
}

void KeptSecretsTest::passwordTypedOnceIsEnough()
{
    DemoOptions options;
    options.associates = 20;
    DemoTenant tenant(options);
    QVERIFY(tenant.start());
    const QTemporaryDir dataDir;
    const ConnectionProfile profile = profileFor(tenant);
    Profiles(dataDir.path()).setAll({profile});

    ConnectionSecrets typed;
    typed.secret = QStringLiteral("demo");
    auto program = started(dataDir.path());
    program->connections().signIn(profile, typed);
    QVERIFY(hasSettled(*program));
    QTRY_VERIFY(isKept(profile));
    program.reset();

    program = started(dataDir.path());
    program->connections().signIn(profile, {});
    QVERIFY(hasSettled(*program));
    program.reset();
    for (QDirIterator files(dataDir.path(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("secret="), qPrintable(file.fileName()));
    }
}

void KeptSecretsTest::passwordNotToBeRememberedIsNot()
{
    DemoOptions options;
    options.associates = 20;
    DemoTenant tenant(options);
    QVERIFY(tenant.start());
    const QTemporaryDir dataDir;
    ConnectionProfile profile = profileFor(tenant);
    profile.id = QStringLiteral("7d3b3a52-0a5e-4a63-9a0f-5a8f5d8f0c22");
    profile.remembersSecret = false;
    Profiles(dataDir.path()).setAll({profile});

    ConnectionSecrets typed;
    typed.secret = QStringLiteral("demo");
    auto program = started(dataDir.path());
    program->connections().signIn(profile, typed);
    QVERIFY(hasSettled(*program));
    program.reset();

    program = started(dataDir.path());
    program->connections().signIn(profile, {});
    const auto isRefused = [&tenant] {
        const QList<DemoRequestRecord> requests = tenant.requests();
        return !requests.isEmpty() && requests.constLast().operation == u"User/currentPrincipal";
    };
    QTRY_VERIFY(isRefused());
    QVERIFY(!program->session());
}

QTEST_MAIN(KeptSecretsTest)
#include "tst_keptsecrets.moc"
