// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/samplelicenseserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace {

using Action = LicenseServer::Action;

const QString &Acme = SampleLicenseServer::Acme;
const QString &Own = SampleLicenseServer::Own;

} // namespace

/// Why something about a package cannot be asked or done just now.
class TestLicenseObstacle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_sample.reset(); }

    void saysWhyNot_data();
    void saysWhyNot();
    void refusedCallsAreClosed();

private:
    std::unique_ptr<SampleLicenseServer> m_sample;
};

void TestLicenseObstacle::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_sample = std::make_unique<SampleLicenseServer>();
}

void TestLicenseObstacle::saysWhyNot_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("obstacle"); // how it begins; empty: none

    QTest::newRow("nobody signed in") << u"out"_qs << Action::Check << Acme << u"Nobody is signed in."_qs;
    QTest::newRow("last known") << u"offline"_qs << Action::Check << Acme
                                << u"This is what was last known of the tenant."_qs;
    QTest::newRow("applying") << u"applying"_qs << Action::Check << Acme << u"Changes are being applied."_qs;
    QTest::newRow("applying, only looking") << u"applying"_qs << Action::ShowDetails << Acme << QString();
    QTest::newRow("no such owner") << QString() << Action::Check << u"NOBODY"_qs
                                   << u"The server has no licence of this owner."_qs;
    QTest::newRow("check") << QString() << Action::Check << u"aCmE"_qs << QString();
    QTest::newRow("file") << QString() << Action::LoadFile << Own << QString();
    QTest::newRow("nothing on offer")
        << QString() << Action::Activate << Acme << u"There is nothing to activate yet."_qs;
    QTest::newRow("remove a partner's") << QString() << Action::RemoveLicense << Acme << QString();
    QTest::newRow("remove SuperOffice's") << QString() << Action::RemoveLicense << u"SuperOffice"_qs
                                          << u"SuperOffice's own licence cannot be removed."_qs;
    QTest::newRow("serial number") << QString() << Action::ChangeSerialNumber << Acme << QString();
    QTest::newRow("not on this server")
        << u"old"_qs << Action::OpenShop << Acme << u"This server has no call for that."_qs;
    QTest::newRow("on this server") << u"old"_qs << Action::Check << Acme << QString();
    QTest::newRow("half of it") << u"old"_qs << Action::ShowHistory << Acme
                                << u"This server has no call for that."_qs;
}

void TestLicenseObstacle::saysWhyNot()
{
    QFETCH(QString, situation);
    QFETCH(Action, action);
    QFETCH(QString, owner);
    QFETCH(QString, obstacle);
    QSignalSpy changed(&m_sample->server, &LicenseServer::obstaclesChanged);
    if (situation == u"out")
        m_sample->server.setAbilities(std::nullopt);
    else if (situation == u"offline")
        m_sample->tenant.workspace.setKnownSince(m_sample->now);
    else if (situation == u"applying")
        m_sample->tenant.workspace.setApplying(true);
    else if (situation == u"old")
        m_sample->server.setAbilities(ServerAbilities(
            {u"https://crm.example.com/api/v1/Agents/License/GetLicenseStatusFromLicenseServer"_qs,
             u"https://crm.example.com/api/v1/Agents/License/GetLicenseFromLicenseServer"_qs,
             u"https://crm.example.com/api/v1/Agents/License/GetLicenseFromDB"_qs}));
    QCOMPARE(changed.size(), situation.isEmpty() ? 0 : 1);
    const QString said = m_sample->server.obstacle(action, owner);
    QVERIFY2(obstacle.isEmpty() ? said.isEmpty() : said.startsWith(obstacle), qPrintable(said));
}

void TestLicenseObstacle::refusedCallsAreClosed()
{
    m_sample->server.noteRefusal(u"License/GetShopUrl"_qs, u"Not <b>you</b>"_qs);
    QVERIFY(
        m_sample->server.obstacle(Action::OpenShop, Acme).endsWith(u"The server says: Not <b>you</b>"_qs));
    QCOMPARE(m_sample->server.obstacle(Action::Check, Acme), QString());
    m_sample->server.setAbilities(ServerAbilities()); // the server was asked anew what it can do
    QCOMPARE(m_sample->server.obstacle(Action::OpenShop, Acme), QString());
}

QTEST_GUILESS_MAIN(TestLicenseObstacle)
#include "tst_licenseobstacle.moc"
