// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seattrend.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

/// Lines, times at each level and weeks of points in time, in order or not.
class TestSeatTrend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void lines_data();
    void lines();
    void levels_data();
    void levels();
    void everyHour_data();
    void everyHour();
    void weeks_data();
    void weeks();
    void weeksOfAllKinds();
};

namespace {

constexpr qint64 Unlimited = -1;
constexpr int LongestGap = 2; ///< in days

QDateTime day(double days)
{
    return QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC).addSecs(qRound64(days * 24 * 60 * 60));
}

/// What was in use of @p total seats on a day.
SeatPoint point(double days, qint64 inUse, qint64 total)
{
    return {.at = day(days), .inUse = inUse, .total = total, .unrestricted = total == Unlimited};
}

QString dayText(const QDateTime &at)
{
    return QString::number(static_cast<double>(day(0).secsTo(at)) / (24 * 60 * 60));
}

/// Such as "0:5 2:5 2:6 | 7:1": two lines of day:seats.
QString text(const QList<TrendLine> &lines)
{
    QStringList texts;
    for (const TrendLine &line : lines) {
        QStringList corners;
        for (const TrendCorner &corner : line)
            corners.append(u"%1:%2"_qs.arg(dayText(corner.at)).arg(corner.seats));
        texts.append(corners.join(u' '));
    }
    return texts.join(u" | ");
}

QString text(const QList<TimeSpan> &spans)
{
    QStringList texts;
    for (const TimeSpan &span : spans)
        texts.append(u"%1-%2"_qs.arg(dayText(span.from), dayText(span.to)));
    return texts.join(u' ');
}

using Points = QList<SeatPoint>;

} // namespace

void TestSeatTrend::lines_data()
{
    QTest::addColumn<Points>("points");
    QTest::addColumn<double>("until");
    QTest::addColumn<QString>("inUse");
    QTest::addColumn<QString>("cap");
    QTest::addColumn<QString>("atCap");
    QTest::addColumn<QString>("gaps");

    const auto row = [](const char *name, const Points &points, double until, const char *inUse,
                        const char *cap, const char *atCap, const char *gaps = "") {
        QTest::newRow(name) << points << until << QString::fromLatin1(inUse) << QString::fromLatin1(cap)
                            << QString::fromLatin1(atCap) << QString::fromLatin1(gaps);
    };
    row("nothing", {}, 1, "", "", "");
    row("one point, now", {point(0, 5, 9)}, 0, "0:5", "0:9", "");
    row("one point, and time since", {point(0, 5, 9)}, 1, "0:5 1:5", "0:9 1:9", "");
    row("one point, too long ago", {point(0, 9, 9)}, 3, "0:9", "0:9", "", "0-3");
    row("the longest gap that is none", {point(0, 5, 9), point(2, 6, 9)}, 2, "0:5 2:5 2:6", "0:9 2:9", "");
    row("a step up and down", {point(0, 5, 9), point(1, 7, 9), point(2, 6, 9)}, 3, "0:5 1:5 1:7 2:7 2:6 3:6",
        "0:9 3:9", "");
    row("the same figure makes no corner", {point(0, 5, 9), point(1, 5, 9), point(2, 5, 9)}, 2.5, "0:5 2.5:5",
        "0:9 2.5:9", "");
    row("seats are bought", {point(0, 9, 9), point(1, 9, 20)}, 2, "0:9 2:9", "0:9 1:9 1:20 2:20", "0-1");
    row("at the cap and over, in one stretch",
        {point(0, 5, 9), point(1, 9, 9), point(2, 11, 9), point(3, 8, 9)}, 4,
        "0:5 1:5 1:9 2:9 2:11 3:11 3:8 4:8", "0:9 4:9", "1-3");
    row("at the cap twice", {point(0, 9, 9), point(1, 5, 9), point(2, 9, 9)}, 3, "0:9 1:9 1:5 2:5 2:9 3:9",
        "0:9 3:9", "0-1 2-3");
    row("a gap", {point(0, 9, 9), point(1, 9, 9), point(5, 9, 9)}, 6, "0:9 1:9 | 5:9 6:9",
        "0:9 1:9 | 5:9 6:9", "0-1 5-6", "1-5");
    row("a point between two gaps", {point(0, 5, 9), point(1, 5, 9), point(5, 6, 9), point(9, 7, 9)}, 20,
        "0:5 1:5 | 5:6 | 9:7", "0:9 1:9 | 5:9 | 9:9", "", "1-5 5-9 9-20");
    row("the ceiling goes", {point(0, 5, 9), point(1, 6, Unlimited), point(2, 7, Unlimited)}, 3,
        "0:5 1:5 1:6 2:6 2:7 3:7", "0:9 1:9", "");
    row("the ceiling comes", {point(0, 5, Unlimited), point(1, 5, 5)}, 2, "0:5 2:5", "1:5 2:5", "1-2");
    row("the ceiling goes and comes", {point(0, 5, 9), point(1, 5, Unlimited), point(2, 5, 9)}, 3, "0:5 3:5",
        "0:9 1:9 | 2:9 3:9", "");
    row("out of order", {point(2, 7, 9), point(0, 5, 9), point(1, 6, 9)}, 3, "0:5 1:5 1:6 2:6 2:7 3:7",
        "0:9 3:9", "");
    row("two at one time, the later counts", {point(0, 5, 9), point(0, 6, 8)}, 1, "0:6 1:6", "0:8 1:8", "");
    row("a clock ahead by years", {point(0, 5, 9), point(4000, 9, 9), point(1, 6, 9)}, 2, "0:5 1:5 1:6 2:6",
        "0:9 2:9", "");
    row("a clock behind by years", {point(0, 5, 9), point(-9000, 9, 9), point(1, 6, 9)}, 2,
        "-9000:9 | 0:5 1:5 1:6 2:6", "-9000:9 | 0:9 2:9", "", "-9000-0");
    row("no time at all", {point(0, 5, 9), {.inUse = 7, .total = 7}}, 1, "0:5 1:5", "0:9 1:9", "");
}

void TestSeatTrend::lines()
{
    QFETCH(const Points, points);
    QFETCH(const double, until);
    const SeatTrend trend = seatTrend(points, day(until), LongestGap);
    QTEST(text(trend.inUse), "inUse");
    QTEST(text(trend.cap), "cap");
    QTEST(text(trend.atCap), "atCap");
    QTEST(text(trend.gaps), "gaps");
}

void TestSeatTrend::levels_data()
{
    QTest::addColumn<Points>("points");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<QList<double>>("days"); // plain, nearly full, full, over, unknown

    const auto row = [](const char *name, const Points &points, double from, double to,
                        const QList<double> &days) { QTest::newRow(name) << points << from << to << days; };
    row("nothing", {}, 0, 4, {0, 0, 0, 0, 4});
    row("no time", {point(0, 5, 10)}, 4, 4, {0, 0, 0, 0, 0});
    row("time that runs backwards", {point(0, 5, 10)}, 4, 2, {0, 0, 0, 0, 0});
    row("each level once", {point(0, 5, 10), point(1, 9, 10), point(1.5, 10, 10), point(2, 11, 10)}, 0, 4,
        {1, 0.5, 0.5, 2, 0});
    row("cut on both sides", {point(0, 5, 10), point(2, 10, 10)}, 1.5, 2.25, {0.5, 0, 0.25, 0, 0});
    row("before the first", {point(1, 5, 10)}, 0, 2, {1, 0, 0, 0, 1});
    row("a gap between", {point(0, 5, 10), point(1, 5, 10), point(4, 10, 10)}, 0, 5, {1, 0, 1, 0, 3});
    row("inside a gap", {point(0, 5, 10), point(4, 10, 10)}, 1, 2, {1, 0, 0, 0, 0});
    row("inside a gap that is too long by then", {point(0, 5, 10), point(4, 10, 10)}, 1, 3, {0, 0, 0, 0, 2});
    row("nothing for too long", {point(0, 5, 10)}, 0, 3, {0, 0, 0, 0, 3});
    row("without a ceiling", {point(0, 500, Unlimited)}, 0, 1, {1, 0, 0, 0, 0});
    row("out of order, twice at a time, ahead",
        {point(1, 10, 10), point(9, 5, 10), point(0, 5, 10), point(1, 9, 10)}, 0, 2, {1, 1, 0, 0, 0});
}

void TestSeatTrend::levels()
{
    QFETCH(const Points, points);
    QFETCH(const double, from);
    QFETCH(const double, to);
    QFETCH(const QList<double>, days);
    const LevelTimes times = levelTimes(points, day(from), day(to), LongestGap);
    const double known = std::max(0.0, to - from) - days.constLast();
    const QList<SeatLevel> levels {SeatLevel::Plain, SeatLevel::NearlyFull, SeatLevel::Full,
                                   SeatLevel::OverAssigned};
    for (qsizetype i = 0; i < levels.size(); ++i) {
        QCOMPARE(times.known.value(levels.at(i)), day(0).msecsTo(day(days.at(i))));
        QCOMPARE(times.share(levels.at(i)), known > 0 ? days.at(i) / known : 0.0);
        QCOMPARE(times.known.contains(levels.at(i)), days.at(i) > 0);
    }
    QCOMPARE(times.unknown, day(0).msecsTo(day(days.constLast())));
}

void TestSeatTrend::everyHour_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 100; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Random points at whole hours: each hour is looked at on its own.
void TestSeatTrend::everyHour()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    constexpr int Hours = 400;
    Points points;
    for (int count = random.bounded(25); count > 0; --count)
        points.append(point(random.bounded(Hours) / 24.0, random.bounded(12), random.bounded(6, 12)));
    const SeatThresholds thresholds {0.5, 0.9};

    LevelTimes counted;
    constexpr qint64 Hour = 60 * 60 * 1000;
    for (int hour = 0; hour < Hours; ++hour) {
        const SeatPoint *current = nullptr;
        QDateTime next = day(Hours / 24.0);
        for (const SeatPoint &each : points) {
            if (each.at <= day(hour / 24.0) && (!current || current->at <= each.at))
                current = &each;
            else if (each.at > day(hour / 24.0))
                next = std::min(next, each.at);
        }
        if (!current || current->at.addDays(LongestGap) < next) {
            counted.unknown += Hour;
            continue;
        }
        const Seats seats {current->total, current->inUse, 0, false};
        counted.known[seats.level(thresholds)] += Hour;
    }
    QCOMPARE(levelTimes(points, day(0), day(Hours / 24.0), LongestGap, thresholds), counted);
}

void TestSeatTrend::weeks_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("at"); // of one point with five who joined and two who left
    QTest::addColumn<QDate>("monday");

    const auto row = [](const char *name, const char *zone, const char *at, const QDate &monday) {
        QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(at) << monday;
    };
    row("the first moment of a week", "UTC", "2026-11-16T00:00:00Z", {2026, 11, 16});
    row("the last moment of a week", "UTC", "2026-11-22T23:59:59Z", {2026, 11, 16});
    row("Monday in Oslo is Sunday in UTC", "Europe/Oslo", "2026-11-22T23:30:00Z", {2026, 11, 23});
    row("Sunday in New York is Monday in UTC", "America/New_York", "2026-11-23T03:30:00Z", {2026, 11, 16});
    row("before summer time ends", "Europe/Oslo", "2026-10-25T00:30:00Z", {2026, 10, 19});
    row("the hour that comes twice", "Europe/Oslo", "2026-10-25T01:30:00Z", {2026, 10, 19});
    row("winter time, still Sunday", "Europe/Oslo", "2026-10-25T22:59:59Z", {2026, 10, 19});
    row("winter time, Monday", "Europe/Oslo", "2026-10-25T23:00:00Z", {2026, 10, 26});
    row("summer time, still Sunday", "Europe/Oslo", "2026-03-29T21:59:59Z", {2026, 3, 23});
    row("summer time, Monday", "Europe/Oslo", "2026-03-29T22:00:00Z", {2026, 3, 30});
    row("new year's day in the old year's week", "UTC", "2027-01-01T12:00:00Z", {2026, 12, 28});
    row("new year's eve in the new year's week", "UTC", "2025-12-31T12:00:00Z", {2025, 12, 29});
    row("new year in Auckland", "Pacific/Auckland", "2026-12-27T12:00:00Z", {2026, 12, 28});
}

void TestSeatTrend::weeks()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, at);
    QFETCH(const QDate, monday);
    SeatPoint moved;
    moved.at = QDateTime::fromString(at, Qt::ISODate);
    moved.joined = 5;
    moved.left = 2;
    const QList<WeekFlow> weeks =
        weeklyFlow({moved}, QTimeZone(zone), monday.addDays(-14), monday.addDays(14));
    QCOMPARE(weeks.size(), 5);
    for (qsizetype i = 0; i < weeks.size(); ++i) {
        const bool isHere = i == 2;
        const WeekFlow expected {monday.addDays(7 * (i - 2)), isHere ? 5 : 0, isHere ? 2 : 0, isHere};
        QCOMPARE(weeks.at(i), expected);
    }
}

void TestSeatTrend::weeksOfAllKinds()
{
    const QDate monday(2026, 3, 2);
    const auto moved = [](double days, std::optional<int> joined, std::optional<int> left) {
        SeatPoint result = point(days, 0, 0);
        result.joined = joined;
        result.left = left;
        return result;
    };
    // Days count from the Sunday before.
    const Points points {moved(20, 7, 0),      moved(1, 1, 0),          moved(3, 2, 1),
                         moved(3, 4, 1),       moved(8, 5, {}),         moved(9, 1, 1),
                         moved(0.5, 100, 100), moved(22, 100, 100),     moved(15, 2, 2),
                         moved(16, {}, 3),     moved(4000, 1000, 1000), {.joined = 9, .left = 9}};
    const QList<WeekFlow> expected {{monday, 5, 1, true}, // of two at one time the later counts
                                    {monday.addDays(7), 6, 1, false},
                                    {monday.addDays(14), 9, 5, false}};
    const QTimeZone utc = QTimeZone::utc();
    QCOMPARE(weeklyFlow(points, utc, monday, monday.addDays(20)), expected);
    QCOMPARE(weeklyFlow(points, utc, monday.addDays(6), monday.addDays(14)), expected);
    QCOMPARE(weeklyFlow({}, utc, monday, monday), {WeekFlow {.monday = monday}});
    QVERIFY(weeklyFlow(points, utc, monday, monday.addDays(-1)).isEmpty());
    QVERIFY(weeklyFlow(points, utc, QDate(), monday).isEmpty());
    QVERIFY(weeklyFlow(points, utc, monday, QDate()).isEmpty());
}

QTEST_GUILESS_MAIN(TestSeatTrend)
#include "tst_seattrend.moc"
