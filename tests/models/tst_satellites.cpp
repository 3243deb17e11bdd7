// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/satellites.h"

#include "tests/models/modelprinter.h"
#include "tests/models/samplesatellites.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

/// What is known of satellites and of the central licence.
class TestSatellites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void namesComeFromTheList();
    void standing_data();
    void standing();
    void comparesInOrder();
    void nobodyElseCounts();
    void centralObstacles_data();
    void centralObstacles();
    void obstacleClosesTheBoxes();
    void savingIsAnnounced();
    void clearForgetsEverything();

private:
    [[nodiscard]] static QString standings(Satellites &satellites);
};

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
using Boxes = CentralLicenseModel::Boxes;
using Installation = Satellites::Installation;

} // namespace

void TestSatellites::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_qs));
    qputenv("TZ", "TST-2"); // two hours ahead of UTC, wherever the test runs
    tzset();
}

QString TestSatellites::standings(Satellites &satellites)
{
    return printedColumn(satellites.listModel(), 0, SatelliteListModel::StandingRole);
}

void TestSatellites::namesComeFromTheList()
{
    Satellites satellites;
    const QAbstractItemModelTester tester(&satellites.listModel(), Fatal);
    satellites.compare(2);
    satellites.compare(7);
    QCOMPARE(printedColumn(satellites.listModel(), 0), u"Satellite 2\nSatellite 7"_qs);
    satellites.setListed({{1, u"Tromsø"_qs}, {3, {}}, {2, u"Lübeck"_qs}});
    QCOMPARE(satellites.listStatus().state, LoadState::Ready);
    QCOMPARE(satellites.listed(), (QList<Satellite> {{3, {}}, {2, u"Lübeck"_qs}, {1, u"Tromsø"_qs}}));
    QCOMPARE(printedColumn(satellites.listModel(), 0), u"Lübeck (2)\nSatellite 7"_qs);
    satellites.compare(1);
    QCOMPARE(printedColumn(satellites.listModel(), 0), u"Lübeck (2)\nSatellite 7\nTromsø (1)"_qs);
}

void TestSatellites::standing_data()
{
    QTest::addColumn<LoadStatus>("status");
    QTest::addColumn<QString>("text");
    QTest::newRow("idle") << LoadStatus {} << u"Not read yet"_qs;
    QTest::newRow("loading") << LoadStatus {LoadState::Loading, {}, 0, -1} << u"Reading…"_qs;
    QTest::newRow("failed") << LoadStatus {LoadState::Failed, u"Nobody answers."_qs, 0, -1}
                            << u"Nobody answers."_qs;
    QTest::newRow("stale") << LoadStatus {LoadState::Stale, u"Nobody answers."_qs, 0, -1}
                           << u"Nobody answers."_qs;
    QTest::newRow("ready") << LoadStatus {LoadState::Ready, {}, 0, -1} << u"Read 15/04/2026 12:32"_qs;
}

void TestSatellites::standing()
{
    QFETCH(LoadStatus, status);
    Satellites satellites;
    satellites.now = [] { return satelliteTime(); };
    satellites.compare(2);
    if (status.state == LoadState::Ready)
        satellites.setLicenses(2, sampleSatelliteLicenses(2));
    else
        satellites.setStatus(2, status);
    QTEST(standings(satellites), "text");
}

void TestSatellites::comparesInOrder()
{
    Satellites satellites;
    const QAbstractItemModelTester tester(&satellites.listModel(), Fatal);
    const QSignalSpy changed(&satellites, &Satellites::comparedChanged);
    fillSatellites(satellites, {3, 1});
    QVERIFY(!satellites.compare(3));
    QCOMPARE(printedColumn(satellites.listModel(), 0), u"Satellite 3\nTromsø (1)"_qs);
    QCOMPARE(printedTable(satellites.licenseModel()).section(u'\n', 0, 0),
             u"Licence | Owner | Kind | Difference | Satellite 3 | Tromsø (1)"_qs);
    const qsizetype before = changed.size();
    satellites.leaveOut(3);
    satellites.leaveOut(3);
    QCOMPARE(changed.size(), before + 1);
    QCOMPARE(printedColumn(satellites.listModel(), 0), u"Tromsø (1)"_qs);
    QCOMPARE(satellites.licenseModel().columnCount(), 5);
}

/// Answers that come late are about a satellite that is not compared any more.
void TestSatellites::nobodyElseCounts()
{
    Satellites satellites;
    fillSatellites(satellites);
    const QSignalSpy changed(&satellites, &Satellites::comparedChanged);
    satellites.setLicenses(3, sampleSatelliteLicenses(3));
    satellites.setStatus(3, {LoadState::Loading, {}, 0, -1});
    QCOMPARE(changed.size(), 0);
    QVERIFY(!satellites.state(3));
    QCOMPARE(satellites.state(2)->readAt, satelliteTime());
}

void TestSatellites::centralObstacles_data()
{
    QTest::addColumn<ServerAbilities>("abilities");
    QTest::addColumn<QString>("obstacle");
    QTest::newRow("offered") << allSatelliteAbilities() << QString();
    QTest::newRow("no map")
        << ServerAbilities()
        << u"The server does not say what it offers, so the central licence is only shown."_qs;
    QTest::newRow("not on the map")
        << ServerAbilities({u"https://crm.example.com/api/v1/Agents/License/GetCentralLicense"_qs})
        << u"This server has no call that saves the central licence. It is only shown."_qs;
    ServerAbilities refused = allSatelliteAbilities();
    refused.noteRefusal(u"License/SaveCentralLicense"_qs, u"No"_qs);
    QTest::newRow("refused")
        << refused << u"The server does not let this program save the central licence. It is only shown."_qs;
}

void TestSatellites::centralObstacles()
{
    QFETCH(ServerAbilities, abilities);
    QFETCH(QString, obstacle);
    Satellites satellites;
    satellites.setServer(Installation::OnSite, abilities);
    satellites.setCentral(sampleCentralLicense());
    QCOMPARE(satellites.centralObstacle(), obstacle);
    satellites.setCentralBoxes(Boxes::Open);
    QCOMPARE(satellites.centralModel().boxes(), obstacle.isEmpty() ? Boxes::Open : Boxes::Closed);
}

void TestSatellites::obstacleClosesTheBoxes()
{
    Satellites satellites;
    fillSatellites(satellites);
    satellites.setCentralBoxes(Boxes::Open);
    satellites.setServer(Installation::OnSite, allSatelliteAbilities());
    QCOMPARE(satellites.centralModel().boxes(), Boxes::Open);
    satellites.setServer(Installation::OnSite, {});
    QCOMPARE(satellites.centralModel().boxes(), Boxes::Closed);
}

void TestSatellites::savingIsAnnounced()
{
    Satellites satellites;
    fillSatellites(satellites);
    const QSignalSpy changed(&satellites, &Satellites::centralChanged);
    satellites.beginSave();
    QVERIFY(satellites.isSaving());
    satellites.endSave({{ApplyOutcome::Kind::Verified, {}}, 12});
    QVERIFY(!satellites.isSaving());
    QCOMPARE(satellites.save()->runId, 12);
    satellites.beginSave();
    QVERIFY(!satellites.save()); // of another time
    satellites.endSave({{ApplyOutcome::Kind::Refused, Phrase::verbatim(u"No"_qs)}});
    QCOMPARE(satellites.save()->runId, 0);
    QCOMPARE(changed.size(), 4);
}

void TestSatellites::clearForgetsEverything()
{
    Satellites satellites;
    fillSatellites(satellites);
    satellites.setCentralBoxes(Boxes::Open);
    satellites.endSave({{ApplyOutcome::Kind::Verified, {}}, 12});
    satellites.clear();
    QCOMPARE(satellites.installation(), Installation::None);
    QVERIFY(satellites.listed().isEmpty());
    QVERIFY(satellites.compared().isEmpty());
    QVERIFY(!satellites.save());
    QVERIFY(!satellites.centralReadAt().isValid());
    QCOMPARE(satellites.listModel().rowCount(), 0);
    QCOMPARE(satellites.licenseModel().rowCount(), 0);
    QCOMPARE(satellites.centralModel().rowCount(), 0);
    QCOMPARE(satellites.centralModel().boxes(), Boxes::Closed);
}

QTEST_GUILESS_MAIN(TestSatellites)
#include "tst_satellites.moc"
