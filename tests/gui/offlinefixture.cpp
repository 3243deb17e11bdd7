// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/offlinefixture.h"

#include "tests/gui/programstart.h"
#include "tests/gui/warnings.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>

const LicenseKey OfflineFixture::Archive {QStringLiteral("SIGNFLOW"), QStringLiteral("sign-archive")};

OfflineFixture::Program::Program(const QString &dataDir, const QString &profileName)
{
    CommandLine commandLine;
    commandLine.language = QStringLiteral("en");
    commandLine.dataDir = dataDir;
    commandLine.page = Page::Assignments;
    commandLine.profileName = profileName;
    application = std::make_unique<Application>(*qApp, language, commandLine);
}

bool OfflineFixture::Program::says(const QString &text)
{
    const QList<QLabel *> labels = application->window().findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

bool OfflineFixture::Program::isRead()
{
    return workspace().holdingsStatus().state == LoadState::Ready && !workspace().knownSince();
}

ConnectionProfile OfflineFixture::profileFor(const DemoTenant &tenant)
{
    ConnectionProfile profile;
    profile.id = QStringLiteral("7d0c5c3a-93a4-4f0e-8d5c-0d6c1d6e2f11");
    profile.name = QStringLiteral("Demo");
    profile.url = tenant.root().toString();
    profile.user = QStringLiteral("demo");
    return profile;
}

DemoFault OfflineFixture::lasting(DemoFault fault)
{
    fault.count = 1'000;
    return fault;
}

DemoFault OfflineFixture::answer(int status)
{
    DemoFault fault;
    fault.status = status;
    return lasting(fault);
}

DemoProfile OfflineFixture::withFault(DemoProfile profile, const QString &operation, const DemoFault &fault)
{
    profile.faults.insert(operation, fault);
    return profile;
}

bool OfflineFixture::startTenant(quint16 port)
{
    DemoOptions options;
    options.associates = 40;
    options.port = port;
    m_tenant = std::make_unique<DemoTenant>(options);
    return m_tenant->start();
}

void OfflineFixture::init()
{
    failOnOwnWarnings();
    QVERIFY(startTenant(0));
    m_dataDir = std::make_unique<QTemporaryDir>();
    Profiles(m_dataDir->path()).setAll({profileFor(*m_tenant)});
}

void OfflineFixture::signIn(Program &program)
{
    ConnectionSecrets secrets;
    secrets.secret = QStringLiteral("demo");
    program.application->connections().signIn(profileFor(*m_tenant), secrets);
}

void OfflineFixture::visit()
{
    Program program(m_dataDir->path(), {});
    QVERIFY(hasBegun(*program.application));
    QVERIFY(program.workspace().associates().isEmpty());
    signIn(program);
    QVERIFY(QTest::qWaitFor([&] { return program.isRead(); }, Patience));
    m_associates = program.workspace().associates().size();
    QVERIFY(m_associates > 30);
}
