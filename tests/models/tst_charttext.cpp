// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charttext.h"

#include "tests/models/sampletenant.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <ctime>

/// What stands out in a chart, in words.
class TestChartText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void bars();
    void trends_data();
    void trends();
    void levels();
    void weeks();
};

/// A point at 22:30 UTC, half an hour after midnight here.
static SeatPoint point(QDate day, qint64 inUse, qint64 total)
{
    return {.at = QDateTime(day, QTime(22, 30), Qt::UTC), .inUse = inUse, .peak = inUse, .total = total};
}

void TestChartText::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    qputenv("TZ", "TST-2"); // two hours ahead of UTC, wherever the test runs
    tzset();
}

void TestChartText::bars()
{
    const SampleTenant tenant;
    const Workspace &workspace = tenant.workspace;
    QCOMPARE(useFigureText(dashboardNumbers(workspace.catalogue(), workspace.columns(), workspace.table())),
             u"10 in all, from Archive (100 %) to Silver (10 %)."_qs);
    QCOMPARE(useFigureText({}), QString());
    const QList<UseBucket> buckets {{.name = u"Sales %1"_qs, .holders = 1'031}, {.holders = 2}};
    QCOMPARE(breakdownFigureText(buckets, BreakdownBy::Role),
             u"2 in all, from Sales %1 (1,031) to without a role (2)."_qs);
    QCOMPARE(breakdownFigureText({}, BreakdownBy::Role), QString());
}

void TestChartText::trends_data()
{
    QTest::addColumn<QList<SeatPoint>>("points");
    QTest::addColumn<QString>("text");
    SeatPoint high = point({2026, 5, 2}, 90, 100);
    high.peak = 1'003;
    SeatPoint unlimited = point({2026, 6, 1}, 80, 0);
    unlimited.unrestricted = true;
    QTest::newRow("nothing") << QList<SeatPoint>() << QString();
    QTest::newRow("one cap") << QList<SeatPoint> {point({2026, 5, 1}, 85, 100), high,
                                                  point({2026, 6, 1}, 97, 100)}
                             << u"85 in use at first, 97 at last, 1,003 at the most, on Sunday, 3 May 2026. "
                                "Seats owned: 100."_qs;
    QTest::newRow("caps")
        << QList<SeatPoint> {point({2026, 5, 1}, 85, 1'000), unlimited}
        << u"85 in use at first, 80 at last, 85 at the most, on Saturday, 2 May 2026. Seats "
           "owned: 1,000 at first, unlimited at last."_qs;
}

void TestChartText::trends()
{
    QFETCH(const QList<SeatPoint>, points);
    QTEST(trendFigureText(points), "text");
}

void TestChartText::levels()
{
    LevelTimes times;
    QCOMPARE(levelFigureText(times), QString());
    times.known = {{SeatLevel::Plain, 700}, {SeatLevel::Full, 200}};
    QCOMPARE(levelFigureText(times),
             u"By level: enough seats 78 %, nearly full 0 %, full 22 %, over-assigned 0 %."_qs);
    times.unknown = 100;
    QCOMPARE(levelFigureText(times), u"By level: enough seats 78 %, nearly full 0 %, full 22 %, "
                                     u"over-assigned 0 %. Not known for 10 % of the "
                                     "time."_qs);
}

void TestChartText::weeks()
{
    const WeekFlow quiet {{2026, 11, 9}, 0, 0, true};
    const WeekFlow busy {{2026, 11, 16}, 1'012, 0, true};
    const WeekFlow next {{2026, 11, 23}, 7, 3, true};
    QCOMPARE(flowFigureText({}), QString());
    QCOMPARE(flowFigureText({quiet}), QString());
    QCOMPARE(flowFigureText({quiet, busy}),
             u"Most given: 1,012, in the week from Monday, 16 November 2026."_qs);
    QCOMPARE(flowFigureText({quiet, busy, next}),
             u"Most given: 1,012, in the week from Monday, 16 November 2026. Most released: 3, in the week "
             "from Monday, 23 November 2026."_qs);
}

QTEST_GUILESS_MAIN(TestChartText)
#include "tst_charttext.moc"
