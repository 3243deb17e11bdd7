// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/modelprinter.h"
#include "tests/models/sampledashboard.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

/// What the page "Dashboard" shows of today, while the workspace changes and the session feeds it.
class TestDashboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void beginsWithoutAnything();
    void countsOnceForManyChanges();
    void countsWhileChangesKeepComing();
    void countsToday();
    void breaksDownByWhatIsChosen();
    void keepsTheChosenLicense();
    void leavesALicenseThatIsGone();
    void tellsWhatHasChanged();
    void tellsHowThingsStand();
    void daysBecomeFewerAtMidnight();
    void aResetEmptiesTheReclaimList();
    void standsAWorkspaceThatIsAheadOfIt();
    void forgetsTheTenant_data();
    void forgetsTheTenant();
    void saysItInTheLanguageNowSet();
};

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// The tenant again, with licences of NORDSYNC that end on @p day.
LicenseCatalogue catalogueUntil(const QString &day)
{
    QList<ExtendedLicenseInfo> packages = SampleTenant::packages();
    packages[0].current->expiryDate = licenseDateFromText(day);
    return LicenseCatalogue(packages);
}

/// The first of the dates, such as "NordSync: in 9 day(s)".
QString firstDate(Dashboard &dashboard)
{
    const FigureTable::Row row = dashboard.dateModel().table().rows.value(0);
    return row.figures.value(0).text + u": "_qs + row.figures.value(3).text;
}

} // namespace

void TestDashboard::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    qputenv("TZ", "TST-2"); // two hours ahead of UTC, wherever the test runs
    tzset();
}

void TestDashboard::beginsWithoutAnything()
{
    Workspace workspace;
    Dashboard dashboard(workspace);
    QCOMPARE(dashboard.chosenLicense(), LicenseKey());
    QCOMPARE(dashboard.chosenUse(), nullptr);
    QCOMPARE(dashboard.numbers(), DashboardNumbers());
    for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *> {
             &dashboard.useModel(), &dashboard.ownerModel(), &dashboard.dateModel(),
             &dashboard.breakdownModel(), &dashboard.trendModel(), &dashboard.levelModel(),
             &dashboard.flowModel(), &dashboard.forecastModel(), &dashboard.awayModel()}) {
        QVERIFY(model->columnCount() > 0); // headers are there before the figures
        QCOMPARE(model->rowCount(), 0);
    }
    QCOMPARE(dashboard.tileModel().rowCount(), 0);
    dashboard.findReclaimable();
    QCOMPARE(dashboard.reclaimModel().rowCount(), 0);
}

void TestDashboard::countsOnceForManyChanges()
{
    Workspace workspace;
    Dashboard dashboard(workspace);
    QSignalSpy counted(&dashboard, &Dashboard::numbersChanged);
    workspace.setCatalogue(SampleTenant::catalogue());
    workspace.beginAssociates();
    for (const AssociateRow &row : SampleTenant::rows())
        workspace.addAssociates({row}, SampleTenant::keys());
    workspace.finishAssociates();
    QCOMPARE(counted.size(), 0);
    QVERIFY(counted.wait());
    QCOMPARE(counted.size(), 1);
    QCOMPARE(dashboard.chosenUse()->holders, 3);

    workspace.setAssignments(SampleTenant::Bjorn, u"ACME"_qs, {});
    workspace.setAssignments(SampleTenant::Chloe, u"ACME"_qs, {});
    QCOMPARE(dashboard.chosenUse()->holders, 3);
    QVERIFY(counted.wait());
    QCOMPARE(counted.size(), 2); // none in between
    QCOMPARE(dashboard.chosenUse()->holders, 1);
}

/// A tenant that takes minutes to read shows figures all along.
void TestDashboard::countsWhileChangesKeepComing()
{
    SampleDashboard sample;
    QSignalSpy counted(&sample.dashboard, &Dashboard::numbersChanged);
    QTimer reading;
    connect(&reading, &QTimer::timeout, &reading,
            [&sample] { sample.tenant.workspace.setAssignments(SampleTenant::Bjorn, u"ACME"_qs, {}); });
    reading.start(10);
    QVERIFY(counted.wait());
    QVERIFY(counted.wait());
}

void TestDashboard::countsToday()
{
    SampleDashboard sample;
    Dashboard &dashboard = sample.dashboard;
    QCOMPARE(dashboard.numbers().restricted.size(), 10);
    QCOMPARE(dashboard.tileModel().rowCount(), 11);
    QCOMPARE(dashboard.useModel().rowCount(), 11);
    QCOMPARE(printedColumn(dashboard.ownerModel(), 0), u"SuperOffice\nAcme Tools\nNordSync"_qs);
    QCOMPARE(dashboard.chosenLicense(), SampleTenant::key(u"archive"_qs));
    QCOMPARE(dashboard.chosenUse()->displayName, u"Archive"_qs);

    // What is staged shows at once in the workspace and soon here.
    sample.tenant.give(SampleTenant::Eva, u"backup"_qs);
    const int backup = dashboard.useModel().rowOf(SampleTenant::key(u"backup"_qs));
    const QModelIndex after = dashboard.useModel().index(backup, dashboard.useModel().columnCount() - 1);
    QTRY_COMPARE(after.data().toString(), u"3 → 4 of 4"_qs);
    QCOMPARE(dashboard.tileModel().index(backup).data(SeatTileModel::StagedRole).toString(),
             u"3 → 4 of 4"_qs);
}

void TestDashboard::breaksDownByWhatIsChosen()
{
    SampleDashboard sample;
    Dashboard &dashboard = sample.dashboard;
    const QAbstractItemModelTester tester(&dashboard.breakdownModel(), Fatal);
    QCOMPARE(printedColumn(dashboard.breakdownModel(), 0), u"Sales\nSupport\nwithout a group\nBoard"_qs);
    const QSignalSpy counted(&dashboard, &Dashboard::numbersChanged);
    dashboard.setBreakdownBy(BreakdownBy::Role);
    QCOMPARE(dashboard.breakdownBy(), BreakdownBy::Role);
    QCOMPARE(printedColumn(dashboard.breakdownModel(), 0), u"without a role\nManager"_qs);
    QCOMPARE(dashboard.buckets().size(), 2);
    dashboard.chooseLicense(SampleTenant::key(u"mobile"_qs)); // Anna's alone
    QCOMPARE(printedColumn(dashboard.breakdownModel(), 0), u"Manager\nwithout a role"_qs);
    QCOMPARE(counted.size(), 2);
}

void TestDashboard::keepsTheChosenLicense()
{
    SampleDashboard sample;
    Dashboard &dashboard = sample.dashboard;
    QSignalSpy chosen(&dashboard, &Dashboard::licenseChosen);
    QSignalSpy counted(&dashboard, &Dashboard::numbersChanged);
    const LicenseKey base = SampleTenant::key(u"base"_qs);
    dashboard.chooseLicense(base);
    dashboard.chooseLicense(base);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<LicenseKey>(), base);
    QCOMPARE(counted.size(), 1);
    QCOMPARE(dashboard.chosenUse()->key, base);
    sample.tenant.workspace.setCatalogue(SampleTenant::catalogueWithout(u"archive"_qs));
    QVERIFY(counted.wait());
    QCOMPARE(dashboard.chosenUse()->key, base);
    QCOMPARE(chosen.size(), 1);
}

void TestDashboard::leavesALicenseThatIsGone()
{
    SampleDashboard sample;
    Dashboard &dashboard = sample.dashboard;
    dashboard.setSeries(SampleTenant::key(u"archive"_qs), SampleDashboard::evenSeries(3, 100));
    QSignalSpy chosen(&dashboard, &Dashboard::licenseChosen);
    QSignalSpy counted(&dashboard, &Dashboard::numbersChanged);
    sample.tenant.workspace.setCatalogue(SampleTenant::catalogueWithout(u"archive"_qs));
    QVERIFY(counted.wait());
    QCOMPARE(counted.size(), 1);
    const LicenseKey user = SampleTenant::key(u"user"_qs); // the next under pressure
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<LicenseKey>(), user);
    QCOMPARE(dashboard.chosenUse()->key, user);
    QCOMPARE(dashboard.series(), QList<SeatPoint>());
    QCOMPARE(dashboard.breakdownModel().table().rows.at(0).associates->license, user);
}

void TestDashboard::tellsWhatHasChanged()
{
    Workspace workspace;
    Dashboard dashboard(workspace);
    const QSignalSpy changed(&dashboard, &Dashboard::awayChanged);
    const QList<AwayChange> changes {{.kind = AwayChange::Kind::Arrived, .associate = u"Gina Holt"_qs}};
    dashboard.setAway(changes, SampleDashboard::now().addDays(-2));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(dashboard.awayChanges(), changes);
    QCOMPARE(dashboard.awaySince(), SampleDashboard::now().addDays(-2));
    QCOMPARE(printedColumn(dashboard.awayModel(), 0), u"Gina Holt"_qs);
}

void TestDashboard::tellsHowThingsStand()
{
    Workspace workspace;
    Dashboard dashboard(workspace);
    const QSignalSpy changed(&dashboard, &Dashboard::standingChanged);
    const FencingInfo fencing {.activeCount = 9, .maximum = 10};
    dashboard.setAsOf(SampleDashboard::now());
    dashboard.setFencing(fencing);
    dashboard.setProblem(u"The disk is full."_qs);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(dashboard.asOf(), SampleDashboard::now());
    QCOMPARE(dashboard.fencing(), std::optional(fencing));
    QCOMPARE(dashboard.problem(), u"The disk is full."_qs);
}

void TestDashboard::daysBecomeFewerAtMidnight()
{
    SampleDashboard sample;
    Dashboard &dashboard = sample.dashboard;
    // Midnight here comes two hours before that of UTC.
    QDateTime now(QDate(2026, 11, 22), QTime(21, 59, 59, 900), Qt::UTC);
    dashboard.now = [&now] { return now; };
    sample.tenant.workspace.setCatalogue(catalogueUntil(u"2026-11-24"_qs));
    QTRY_COMPARE(firstDate(dashboard), u"NordSync: in 2 day(s)"_qs);
    now = now.addSecs(2);
    QTRY_COMPARE(firstDate(dashboard), u"NordSync: in 1 day(s)"_qs);
    now = now.addDays(1);
    dashboard.retranslate(); // whatever makes it look again
    QCOMPARE(firstDate(dashboard), u"NordSync: today"_qs);
}

void TestDashboard::aResetEmptiesTheReclaimList()
{
    SampleDashboard sample;
    Dashboard &dashboard = sample.dashboard;
    ReclaimModel &reclaim = dashboard.reclaimModel();
    const QAbstractItemModelTester tester(&reclaim, Fatal);
    dashboard.findReclaimable();
    const int all = reclaim.rowCount();
    QVERIFY(all > 0);
    QCOMPARE(reclaim.index(all - 1, 2).data().toString(), u"not logged in for 90 days"_qs); // by its clock
    reclaim.tickAll(Qt::Checked);
    const int ticked = reclaim.tickedCount();
    QSignalSpy counted(&dashboard, &Dashboard::numbersChanged);
    sample.tenant.workspace.setCatalogue(SampleTenant::catalogueWithout(u"base"_qs));
    QCOMPARE(reclaim.rowCount(), 0);
    QVERIFY(counted.wait()); // when the page asks again
    dashboard.findReclaimable();
    QCOMPARE(reclaim.rowCount(), all - 3);
    QCOMPARE(reclaim.tickedCount(), ticked - 3);
}

/// The count comes a moment after the workspace has changed; columns and rows may be gone before.
void TestDashboard::standsAWorkspaceThatIsAheadOfIt()
{
    SampleDashboard sample;
    Dashboard &dashboard = sample.dashboard;
    dashboard.setWhatIf(10, u"Sales"_qs);
    dashboard.findReclaimable();
    sample.tenant.workspace.clear();
    dashboard.retranslate();
    dashboard.setBreakdownBy(BreakdownBy::Plan);
    QCOMPARE(dashboard.buckets(), QList<UseBucket>());
    dashboard.setSeries(SampleTenant::key(u"archive"_qs), SampleDashboard::evenSeries(10, 100));
    QCOMPARE(sample.expectedIn(1), 10.0);
    dashboard.setThresholds({});
    QCOMPARE(dashboard.chosenUse(), nullptr);
    QCOMPARE(dashboard.series(), QList<SeatPoint>());
}

void TestDashboard::forgetsTheTenant_data()
{
    QTest::addColumn<bool>("isWorkspaceFirst");
    QTest::newRow("workspace first") << true;
    QTest::newRow("dashboard first") << false;
}

/// Whether the workspace is cleared before or after it, the next tenant finds nothing of this one, though its
/// licences and associates have the same names and numbers.
void TestDashboard::forgetsTheTenant()
{
    QFETCH(const bool, isWorkspaceFirst);
    SampleDashboard sample;
    Dashboard &dashboard = sample.dashboard;
    Workspace &workspace = sample.tenant.workspace;
    const LicenseKey archive = SampleTenant::key(u"archive"_qs);
    dashboard.setAsOf(SampleDashboard::now());
    dashboard.setFencing(FencingInfo {.activeCount = 9, .maximum = 10});
    dashboard.setProblem(u"The disk is full."_qs);
    dashboard.setAway({{.kind = AwayChange::Kind::Arrived}}, SampleDashboard::now());
    dashboard.setSeries(archive, SampleDashboard::evenSeries(10, 100));
    dashboard.setPlanned({{QDate(2026, 11, 24), 40}});
    dashboard.setWhatIf(10, u"Sales"_qs);
    dashboard.findReclaimable();
    dashboard.reclaimModel().tickAll(Qt::Checked);

    if (isWorkspaceFirst)
        workspace.clear();
    dashboard.clear();
    QCOMPARE(dashboard.chosenLicense(), LicenseKey());
    QCOMPARE(dashboard.numbers(), DashboardNumbers());
    QCOMPARE(dashboard.tileModel().rowCount(), 0);
    QCOMPARE(dashboard.useModel().rowCount(), 0);
    QCOMPARE(dashboard.breakdownModel().rowCount(), 0);
    QCOMPARE(dashboard.trendModel().rowCount(), 0);
    QCOMPARE(dashboard.awayModel().rowCount(), 0);
    QCOMPARE(dashboard.reclaimModel().rowCount(), 0);
    QVERIFY(!dashboard.asOf().isValid());
    QVERIFY(!dashboard.awaySince().isValid());
    QVERIFY(!dashboard.fencing());
    QCOMPARE(dashboard.problem(), QString());
    if (!isWorkspaceFirst)
        workspace.clear();

    const QSignalSpy chosen(&dashboard, &Dashboard::licenseChosen);
    workspace.setWriteAccess({WriteObstacle::None, WriteObstacle::None});
    workspace.setCatalogue(SampleTenant::catalogue());
    workspace.addAssociates(SampleTenant::rows(), SampleTenant::keys());
    QTRY_COMPARE(dashboard.chosenLicense(), archive);
    QCOMPARE(chosen.size(), 1); // its past is asked for anew
    QCOMPARE(dashboard.series(), QList<SeatPoint>());
    dashboard.setSeries(archive, SampleDashboard::evenSeries(10, 100));
    QCOMPARE(sample.expectedIn(1), 10.0);
    dashboard.findReclaimable();
    QVERIFY(dashboard.reclaimModel().rowCount() > 0);
    QCOMPARE(dashboard.reclaimModel().tickedCount(), 0);
}

void TestDashboard::saysItInTheLanguageNowSet()
{
    SampleDashboard sample;
    Dashboard &dashboard = sample.dashboard;
    dashboard.setSeries(SampleTenant::key(u"archive"_qs), SampleDashboard::evenSeries(1'234, 2'000));
    const auto counts = [&dashboard] {
        return dashboard.ownerModel().index(0, 1).data().toString() + u' '
               + dashboard.trendModel().index(0, 1).data().toString() + u' '
               + dashboard.forecastModel().index(0, 1).data().toString();
    };
    QCOMPARE(counts(), u"1,044 1,234 1,234"_qs);
    const QSignalSpy tiles(&dashboard.tileModel(), &QAbstractItemModel::dataChanged);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    dashboard.retranslate();
    QCOMPARE(counts(), u"1.044 1.234 1.234"_qs);
    QCOMPARE(tiles.size(), 1);
}

QTEST_GUILESS_MAIN(TestDashboard)
#include "tst_dashboard.moc"
