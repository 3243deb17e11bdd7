// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/satellitesessionfixture.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

void SatelliteSessionFixture::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_qs));
}

DemoFault SatelliteSessionFixture::answer(int status, const QByteArray &body)
{
    DemoFault fault;
    fault.status = status;
    fault.body = body;
    fault.count = 1000;
    return fault;
}

void SatelliteSessionFixture::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_tenant = std::make_unique<TenantFixture>(DemoProfile(), 20);
    QVERIFY(m_tenant->isReady());
    m_journal = std::make_unique<Journal>(QString());
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setPrincipal({1, u"Kari Nordmann"_qs, u"kari"_qs, {}});
    m_satellites = std::make_unique<Satellites>();
    m_session =
        std::make_unique<SessionSatellites>(*m_workspace, *m_satellites, *m_journal, m_tenant->api(), Tenant);
}

void SatelliteSessionFixture::cleanup()
{
    m_session.reset();
    m_tenant.reset();
}

void SatelliteSessionFixture::open(const ServerAbilities &abilities)
{
    m_session->setServer(Satellites::Installation::OnSite, abilities);
    m_session->open();
    QTRY_VERIFY(isQuiet());
}

bool SatelliteSessionFixture::isQuiet() const
{
    for (const SatelliteState &each : m_satellites->compared()) {
        if (each.status.state == LoadState::Loading)
            return false;
    }
    return m_satellites->listStatus().state != LoadState::Loading
           && m_satellites->centralStatus().state != LoadState::Loading && !m_satellites->isSaving();
}

int SatelliteSessionFixture::calls(const QString &operation) const
{
    return static_cast<int>(m_tenant->operations().count(operation));
}
