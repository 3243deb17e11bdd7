// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sampledashboard.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

/// What was of the licence chosen on the dashboard, and what may come.
class TestDashboardPast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void readsThePast();
    void seriesOfAnotherLicenseIsOfNoAccount();
    void forgetsThePastWithTheLicense();
    void weeksAreThoseOfThisComputer_data();
    void weeksAreThoseOfThisComputer();
    void whatIf_data();
    void whatIf();
    void whatIfGoesByTheHolders();
    void plannedChangesMoveTheForecast();
    void goesByThresholds();
};

void TestDashboardPast::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    qputenv("TZ", "TST-2"); // two hours ahead of UTC, wherever the test runs
    tzset();
}

void TestDashboardPast::readsThePast()
{
    SampleDashboard sample;
    Dashboard &dashboard = sample.dashboard;
    const QSignalSpy read(&dashboard, &Dashboard::seriesChanged);
    const QList<SeatPoint> even = SampleDashboard::evenSeries(3, 4);
    QList<SeatPoint> points = even;
    std::reverse(points.begin(), points.end());
    points.append({.at = SampleDashboard::now().addDays(400),
                   .inUse = 9,
                   .peak = 9,
                   .total = 9}); // a clock that leapt ahead
    dashboard.setSeries(SampleTenant::key(u"archive"_qs), points);
    QCOMPARE(read.size(), 1);
    QCOMPARE(dashboard.series(), even);
    QCOMPARE(dashboard.trend().inUse.size(), 1);
    QCOMPARE(dashboard.levelTimes().share(SeatLevel::Plain), 1.0);
    QCOMPARE(dashboard.flow().size(), 26);
    QCOMPARE(dashboard.flow().constLast().monday, QDate(2026, 11, 16));
    QCOMPARE(dashboard.forecast().state, SeatForecast::State::Lasts);
    QCOMPARE(dashboard.forecast().weeks.constFirst().monday, QDate(2026, 11, 16));
    QVERIFY(dashboard.forecastRecord().guesses > 0);

    QCOMPARE(dashboard.trendModel().rowCount(), 56);
    QCOMPARE(dashboard.trendModel().index(0, 0).data().toString(), u"21/11/2026 14:00"_qs);
    QCOMPARE(dashboard.levelModel().rowCount(), 4);
    QCOMPARE(dashboard.flowModel().rowCount(), 26);
    QCOMPARE(dashboard.forecastModel().rowCount(), dashboard.forecast().weeks.size());
}

void TestDashboardPast::seriesOfAnotherLicenseIsOfNoAccount()
{
    SampleDashboard sample;
    Dashboard &dashboard = sample.dashboard;
    const QSignalSpy read(&dashboard, &Dashboard::seriesChanged);
    dashboard.setSeries(SampleTenant::key(u"base"_qs), SampleDashboard::evenSeries(3, 4));
    QCOMPARE(read.size(), 0);
    QCOMPARE(dashboard.series(), QList<SeatPoint>());
    QCOMPARE(dashboard.trendModel().rowCount(), 0);
}

void TestDashboardPast::forgetsThePastWithTheLicense()
{
    SampleDashboard sample;
    Dashboard &dashboard = sample.dashboard;
    const LicenseKey base = SampleTenant::key(u"base"_qs);
    dashboard.setSeries(SampleTenant::key(u"archive"_qs), SampleDashboard::evenSeries(3, 100));
    dashboard.setPlanned({{QDate(2026, 11, 24), 40}});
    QCOMPARE(sample.expectedIn(1), 43.0);
    dashboard.chooseLicense(base);
    QCOMPARE(dashboard.trendModel().rowCount(), 0);
    QCOMPARE(dashboard.levelModel().rowCount(), 0);
    QCOMPARE(dashboard.forecastModel().rowCount(), 0);
    QCOMPARE(dashboard.forecast().state, SeatForecast::State::TooLittleHistory);
    dashboard.setSeries(base, SampleDashboard::evenSeries(3, 100));
    QCOMPARE(sample.expectedIn(1), 3.0); // what was planned was about another licence
}

void TestDashboardPast::weeksAreThoseOfThisComputer_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("monday");
    QTest::newRow("two hours ahead") << QByteArray("TST-2") << QDate(2026, 11, 16);
    QTest::newRow("eleven hours behind") << QByteArray("TST11") << QDate(2026, 11, 9);
    QTest::newRow("UTC") << QByteArray("UTC") << QDate(2026, 11, 9);
    QTest::newRow("no zone at all: UTC") << QByteArray("Nowhere/At all") << QDate(2026, 11, 9);
}

void TestDashboardPast::weeksAreThoseOfThisComputer()
{
    QFETCH(const QByteArray, zone);
    qputenv("TZ", zone);
    tzset();
    SampleDashboard sample;
    const QDateTime lateOnSunday(QDate(2026, 11, 15), QTime(23, 0), Qt::UTC);
    sample.dashboard.setSeries(
        SampleTenant::key(u"archive"_qs),
        {{.at = lateOnSunday, .inUse = 3, .peak = 3, .total = 4, .joined = 2, .left = 0}});
    QList<QDate> mondays;
    for (const WeekFlow &week : sample.dashboard.flow()) {
        if (week.joined == 2)
            mondays.append(week.monday);
    }
    QTEST(mondays.value(0), "monday");
    QCOMPARE(mondays.size(), 1);
}

void TestDashboardPast::whatIf_data()
{
    using Group = std::optional<QString>;
    QTest::addColumn<int>("people");
    QTest::addColumn<Group>("group");
    QTest::addColumn<double>("expected");
    QTest::newRow("nobody") << 0 << Group(u"Sales"_qs) << 10.0;
    QTest::newRow("where all hold it") << 10 << Group(u"Sales"_qs) << 20.0;
    QTest::newRow("where half hold it") << 10 << Group(u"Support"_qs) << 15.0;
    QTest::newRow("where nobody holds it") << 10 << Group(u"Board"_qs) << 10.0;
    QTest::newRow("anywhere") << 10 << Group() << 16.0;
    QTest::newRow("no such group: as anywhere") << 10 << Group(u"Who"_qs) << 16.0;
    QTest::newRow("leavers give back what they have") << -10 << Group(u"Support"_qs) << 9.0;
}

void TestDashboardPast::whatIf()
{
    QFETCH(const int, people);
    QFETCH(const std::optional<QString>, group);
    SampleDashboard sample;
    Dashboard &dashboard = sample.dashboard;
    dashboard.setSeries(SampleTenant::key(u"archive"_qs), SampleDashboard::evenSeries(10, 100));
    const QSignalSpy changed(&dashboard, &Dashboard::seriesChanged);
    dashboard.setWhatIf(people, group);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(sample.expectedIn(0), 10.0); // they come tomorrow
    QTEST(sample.expectedIn(1), "expected");
    QTEST(sample.expectedIn(103), "expected");
    QCOMPARE(dashboard.forecastModel().index(1, 1).data(FigureModel::ValueRole).toDouble(),
             sample.expectedIn(1));
}

void TestDashboardPast::whatIfGoesByTheHolders()
{
    SampleDashboard sample;
    Dashboard &dashboard = sample.dashboard;
    dashboard.setSeries(SampleTenant::key(u"archive"_qs), SampleDashboard::evenSeries(10, 100));
    dashboard.setWhatIf(10, u"Sales"_qs);
    QCOMPARE(sample.expectedIn(1), 20.0);
    sample.tenant.workspace.setAssignments(SampleTenant::Anna, u"ACME"_qs, {});
    QTRY_COMPARE(sample.expectedIn(1), 15.0);
    dashboard.setPlanned({{QDate(2026, 12, 1), 3}});
    QCOMPARE(sample.expectedIn(1), 15.0);
    QCOMPARE(sample.expectedIn(2), 18.0);
}

void TestDashboardPast::plannedChangesMoveTheForecast()
{
    SampleDashboard sample;
    Dashboard &dashboard = sample.dashboard;
    dashboard.setSeries(SampleTenant::key(u"archive"_qs), SampleDashboard::evenSeries(90, 100));
    QCOMPARE(dashboard.forecast().state, SeatForecast::State::Lasts);
    const QSignalSpy changed(&dashboard, &Dashboard::seriesChanged);
    dashboard.setPlanned({{QDate(2026, 12, 2), 10}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(dashboard.forecast().state, SeatForecast::State::RunsOut);
    QCOMPARE(dashboard.forecast().expected, QDate(2026, 11, 30));
    dashboard.setPlanned({});
    QCOMPARE(dashboard.forecast().state, SeatForecast::State::Lasts);
}

void TestDashboardPast::goesByThresholds()
{
    SampleDashboard sample;
    Dashboard &dashboard = sample.dashboard;
    dashboard.setSeries(SampleTenant::key(u"archive"_qs), SampleDashboard::evenSeries(8, 10));
    const QSignalSpy counted(&dashboard, &Dashboard::numbersChanged);
    const QSignalSpy read(&dashboard, &Dashboard::seriesChanged);
    dashboard.setThresholds({0.5, 0.8});
    QCOMPARE(dashboard.thresholds(), (SeatThresholds {0.5, 0.8}));
    QCOMPARE(counted.size(), 1);
    QCOMPARE(read.size(), 1);
    QCOMPARE(dashboard.numbers().restricted.at(1).level, SeatLevel::Full);
    QCOMPARE(dashboard.tileModel().index(1).data(SeatTileModel::LevelRole).value<SeatLevel>(),
             SeatLevel::Full);
    QCOMPARE(dashboard.levelTimes().share(SeatLevel::Full), 1.0);
    QCOMPARE(dashboard.trendModel().index(0, 4).data(FigureModel::LevelRole).value<SeatLevel>(),
             SeatLevel::Full);
    dashboard.retranslate();
    QCOMPARE(dashboard.trendModel().index(0, 4).data(FigureModel::LevelRole).value<SeatLevel>(),
             SeatLevel::Full);
}

QTEST_GUILESS_MAIN(TestDashboardPast)
#include "tst_dashboardpast.moc"
