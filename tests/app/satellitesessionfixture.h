// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessionsatellites.h"
#include "services/local/journal.h"
#include "tests/models/samplesatellites.h"
#include "tests/services/tenantfixture.h"

#include <QObject>

/// The part of a session that is about satellites, on a demo tenant that has satellites 1 to 3: made anew for
/// each test. The base of classes of tests.
class SatelliteSessionFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    // Operations as the tenant counts them
    const QString SatelliteOperation = QStringLiteral("GetSatelliteLicenses");
    const QString CentralOperation = QStringLiteral("GetCentralLicense");
    const QString SaveOperation = QStringLiteral("SaveCentralLicense");
    const QString ListOperation = QStringLiteral("Archive/dynamic");
    const QString Tenant = QStringLiteral("https://crm.example.com/api/");

    /// What the tenant says in place of an answer, as often as it is asked.
    [[nodiscard]] static DemoFault answer(int status, const QByteArray &body);

    /// Opens the page and waits until all is read.
    void open(const ServerAbilities &abilities = allSatelliteAbilities());
    /// True when nothing is being read any more.
    [[nodiscard]] bool isQuiet() const;
    /// How often @p operation reached the tenant.
    [[nodiscard]] int calls(const QString &operation) const;

    std::unique_ptr<TenantFixture> m_tenant;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Satellites> m_satellites;
    std::unique_ptr<SessionSatellites> m_session;
};
