// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/tenantprogram.h"

#include "app/demo/demotenant.h"
#include "tests/gui/programstart.h"

#include <QApplication>
#include <QTest>

TenantProgram::TenantProgram(const DemoTenant &tenant, const QString &dataDir)
{
    CommandLine commandLine;
    commandLine.language = QStringLiteral("en");
    commandLine.dataDir = dataDir;
    commandLine.page = Page::Assignments;
    Settings(dataDir).setOffersTour(false); // nobody is new here
    m_program = std::make_unique<Application>(*qApp, m_language, commandLine);
    if (!hasBegun(*m_program))
        return;
    ConnectionProfile profile;
    profile.name = QStringLiteral("Demo");
    profile.url = tenant.root().toString();
    profile.user = QStringLiteral("demo");
    ConnectionSecrets secrets;
    secrets.secret = QStringLiteral("demo");
    m_program->connections().signIn(profile, secrets);
    const auto isRead = [this] {
        return workspace().holdingsStatus().state == LoadState::Ready && !workspace().knownSince();
    };
    m_isReady = QTest::qWaitFor(isRead, 20'000);
}
