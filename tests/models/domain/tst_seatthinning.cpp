// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatthinning.h"

#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <limits>

/// What is kept of a history of seats, in single cases and for histories made up at random.
class TestSeatThinning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void keeps_data();
    void keeps();
    void foldsWhatIsTold();
    void unknownComings_data();
    void unknownComings();
    void stretches_data();
    void stretches();
    void isDue_data();
    void isDue();

    void anyHistory_data();
    void anyHistory();
    void clockThatLeaps_data();
    void clockThatLeaps();
};

namespace {

using Points = QList<SeatPoint>;

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

QDateTime utc(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time;
}

SeatPoint point(const QString &at, qint64 inUse)
{
    return {utc(at), inUse, inUse, 100, false, std::nullopt, std::nullopt};
}

/// `01-31 22:59 = 7` and so on, by line.
QString printed(const Points &points)
{
    QStringList lines;
    for (const SeatPoint &point : points)
        lines.append(
            QStringLiteral("%1 = %2").arg(point.at.toString(QStringLiteral("MM-dd hh:mm"))).arg(point.inUse));
    return lines.join(u'\n');
}

/// Points of about @p days days up to @p now, in the order of no clock, some of them at the same time.
Points anyPoints(QRandomGenerator &random, const QDateTime &now, int days)
{
    Points points;
    for (int number = random.bounded(1, 200); number > 0; --number) {
        SeatPoint point;
        // Most of it near the two limits, where something can go wrong.
        const qint64 limit = random.bounded(2) == 0 ? Day : 60 * Day;
        const qint64 age = random.bounded(4) == 0 ? random.bounded(days) * Day + random.bounded(int(Day))
                                                  : limit + random.bounded(-int(2 * Day), int(2 * Day));
        point.at = now.addMSecs(-age);
        point.inUse = random.bounded(50);
        point.peak = point.inUse + random.bounded(5);
        point.total = random.bounded(100);
        point.unrestricted = random.bounded(10) == 0;
        if (random.bounded(3) != 0) {
            point.joined = random.bounded(5);
            point.left = random.bounded(5);
        }
        points.append(point);
        if (random.bounded(10) == 0)
            points.append(point);
    }
    return points;
}

qint64 balance(const Points &points)
{
    qint64 sum = 0;
    for (const SeatPoint &point : points)
        sum += point.joined.value_or(0) - point.left.value_or(0);
    return sum;
}

qint64 peak(const Points &points)
{
    return std::ranges::max(points, {}, &SeatPoint::peak).peak;
}

/// The last in-use figure of every interval that @p points know of.
QHash<qint64, qint64> lastOfEach(Points points, qint64 interval)
{
    std::ranges::stable_sort(points, {}, &SeatPoint::at);
    QHash<qint64, qint64> last;
    for (const SeatPoint &point : points)
        last.insert(point.at.toMSecsSinceEpoch() / interval, point.inUse);
    return last;
}

} // namespace

void TestSeatThinning::keeps_data()
{
    QTest::addColumn<QStringList>("times"); // each with its number, from 1, in use
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    const QString now = QStringLiteral("2026-04-10T12:30:00");
    const auto row = [&now](const char *name, const char *times, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(times).split(u' ', Qt::SkipEmptyParts) << now
                            << QString::fromLatin1(expected);
    };
    row("nothing", "", "");
    row("the last day", "2026-04-09T12:30:01 2026-04-09T12:31:00 2026-04-10T12:29:00",
        "04-09 12:30 = 1\n04-09 12:31 = 2\n04-10 12:29 = 3");
    row("in any order", "2026-04-10T12:29:00 2026-04-09T12:31:00", "04-09 12:31 = 2\n04-10 12:29 = 1");
    row("an hour that is not over for 24 hours", "2026-04-09T12:00:00 2026-04-09T12:10:00",
        "04-09 12:00 = 1\n04-09 12:10 = 2");
    row("one that is", "2026-04-09T11:00:00 2026-04-09T11:10:00 2026-04-09T11:59:59", "04-09 11:59 = 3");
    row("hours apart", "2026-04-09T10:59:59 2026-04-09T11:00:00", "04-09 10:59 = 1\n04-09 11:00 = 2");
    row("in any order, the last counts", "2026-04-09T11:50:00 2026-04-09T11:10:00", "04-09 11:50 = 1");
    row("a day that is not over for 60 days", "2026-02-09T00:10:00 2026-02-09T00:20:00 2026-02-09T01:00:00",
        "02-09 00:20 = 2\n02-09 01:00 = 3");
    row("one that is", "2026-02-08T00:00:00 2026-02-08T12:00:00 2026-02-08T23:59:59", "02-08 23:59 = 3");
    row("days apart", "2026-02-07T23:59:59 2026-02-08T00:00:00", "02-07 23:59 = 1\n02-08 00:00 = 2");
    row("the future", "2027-04-10T12:00:00 2027-04-10T12:01:00", "04-10 12:00 = 1\n04-10 12:01 = 2");
    row("before 1970", "1969-12-31T12:00:00 1969-12-31T12:01:00", "12-31 12:00 = 1\n12-31 12:01 = 2");
    QTest::newRow("a clock that begins in 1970")
        << QStringList {QStringLiteral("1970-01-01T00:01:00"), QStringLiteral("1970-01-01T00:02:00")}
        << QStringLiteral("1970-01-01T00:03:00") << QStringLiteral("01-01 00:01 = 1\n01-01 00:02 = 2");
}

void TestSeatThinning::keeps()
{
    QFETCH(const QStringList, times);
    QFETCH(const QString, now);
    Points points;
    for (const QString &time : times)
        points.append(point(time, points.size() + 1));
    QTEST(printed(thinned(points, utc(now))), "expected");
}

void TestSeatThinning::foldsWhatIsTold()
{
    const QDateTime at = utc(QStringLiteral("2026-01-01T10:00:00"));
    const Points points {{at, 5, 6, 10, false, 3, 1},
                         {at.addSecs(60), 9, 12, 20, true, 2, 4},
                         {at.addSecs(120), 7, 7, 30, false, 1, 0}};
    const Points expected {{at.addSecs(120), 7, 12, 30, false, 6, 5}};
    QCOMPARE(thinned(points, at.addDays(2)), expected);
    QCOMPARE(thinned(points, at.addDays(200)), expected);
}

void TestSeatThinning::unknownComings_data()
{
    using Count = std::optional<int>;
    QTest::addColumn<Count>("first");
    QTest::addColumn<Count>("second");
    QTest::addColumn<Count>("expected");
    const int most = std::numeric_limits<int>::max();
    QTest::newRow("neither") << Count() << Count() << Count();
    QTest::newRow("the first") << Count(3) << Count() << Count(3);
    QTest::newRow("the second") << Count() << Count(0) << Count(0);
    QTest::newRow("both") << Count(3) << Count(4) << Count(7);
    QTest::newRow("more than can be counted") << Count(most) << Count(most) << Count(most);
}

void TestSeatThinning::unknownComings()
{
    QFETCH(const std::optional<int>, first);
    QFETCH(const std::optional<int>, second);
    QFETCH(const std::optional<int>, expected);
    const QDateTime at = utc(QStringLiteral("2026-01-01T10:00:00"));
    const Points points {{at, 1, 1, 1, false, first, std::nullopt},
                         {at.addSecs(60), 1, 1, 1, false, second, first}};
    const Points kept = thinned(points, at.addDays(2));
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.constFirst().joined, expected);
    QCOMPARE(kept.constFirst().left, first);
}

void TestSeatThinning::stretches_data()
{
    QTest::addColumn<QDateTime>("before");
    QTest::addColumn<QString>("expected"); // a day each, then an hour
    const QDateTime now = utc(QStringLiteral("2026-04-10T12:30:00"));
    const QString everything = QStringLiteral("01-01 00:00 to 02-09 00:00, 02-09 00:00 to 04-09 12:00");
    QTest::newRow("never before") << neverThinned() << everything;
    QTest::newRow("later") << now.addYears(1) << everything;
    QTest::newRow("the same hour") << now.addSecs(
        -60) << QStringLiteral("02-09 00:00 to 02-09 00:00, 04-09 12:00 to 04-09 12:00");
    QTest::newRow("an hour before") << now.addSecs(
        -3600) << QStringLiteral("02-09 00:00 to 02-09 00:00, 04-09 11:00 to 04-09 12:00");
    QTest::newRow("two days before") << now.addDays(
        -2) << QStringLiteral("02-07 00:00 to 02-09 00:00, 04-07 12:00 to 04-09 12:00");
    QTest::newRow("a year before") << now.addYears(
        -1) << QStringLiteral("02-09 00:00 to 02-09 00:00, 02-09 00:00 to 04-09 12:00");
}

void TestSeatThinning::stretches()
{
    QFETCH(const QDateTime, before);
    const auto printedTime = [](qint64 instant) {
        return QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toString(QStringLiteral("MM-dd hh:mm"));
    };
    QStringList texts;
    for (const ThinnedStretch &stretch : stretchesToThin(before, utc(QStringLiteral("2026-04-10T12:30:00"))))
        texts.append(printedTime(stretch.from) + QStringLiteral(" to ") + printedTime(stretch.to));
    QTEST(texts.join(QStringLiteral(", ")), "expected");
}

void TestSeatThinning::isDue_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const char *before, const char *now, bool expected) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(now) << expected;
    };
    row("the same hour", "2026-01-01T10:00:00", "2026-01-01T10:59:59", false);
    row("the next", "2026-01-01T10:59:59", "2026-01-01T11:00:00", true);
    row("the same of another day", "2026-01-01T10:30:00", "2026-01-02T10:30:00", true);
    row("back", "2026-01-01T10:30:00", "2025-01-01T10:30:00", true);
}

void TestSeatThinning::isDue()
{
    QFETCH(const QString, before);
    QFETCH(const QString, now);
    QTEST(isThinningDue(utc(before), utc(now)), "expected");
}

void TestSeatThinning::anyHistory_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 300; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestSeatThinning::anyHistory()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const QDateTime now = utc(QStringLiteral("2026-03-29T00:00:00")).addMSecs(random.bounded(int(Day)));
    const Points points = anyPoints(random, now, 400);
    const Points once = thinned(points, now);

    QVERIFY(std::ranges::is_sorted(once, {}, &SeatPoint::at));
    QCOMPARE(thinned(once, now), once);
    QCOMPARE(peak(once), peak(points));
    QCOMPARE(balance(once), balance(points));
    QCOMPARE(lastOfEach(once, Day), lastOfEach(points, Day));
    for (const SeatPoint &point : once) // nobody makes up a time
        QVERIFY(std::ranges::find(points, point.at, &SeatPoint::at) != points.cend());

    // It makes no difference when it has been thinned before, nor how often.
    Points step = points;
    for (int steps = random.bounded(1, 5); steps > 0; --steps)
        step = thinned(step, now.addMSecs(-steps * random.bounded(int(Day))));
    QCOMPARE(thinned(step, now), once);

    // What is kept, by the words of the issue.
    const auto aged = [&now](const Points &all, qint64 youngest, qint64 oldest) {
        Points found;
        std::ranges::copy_if(all, std::back_inserter(found), [&](const SeatPoint &point) {
            const qint64 age = point.at.msecsTo(now);
            return age >= youngest && age < oldest;
        });
        std::ranges::stable_sort(found, {}, &SeatPoint::at);
        return found;
    };
    const qint64 future = std::numeric_limits<qint64>::min();
    QCOMPARE(aged(once, future, Day), aged(points, future, Day));
    QCOMPARE(lastOfEach(aged(once, future, 60 * Day), Hour),
             lastOfEach(aged(points, future, 60 * Day), Hour));
    const Points months = aged(once, Day + Hour, 60 * Day);
    QCOMPARE(lastOfEach(months, Hour).size(), months.size());
    const Points years = aged(once, 61 * Day, 1000 * Day);
    QCOMPARE(lastOfEach(years, Day).size(), years.size());
}

void TestSeatThinning::clockThatLeaps_data()
{
    QTest::addColumn<qint64>("leap"); // milliseconds
    QTest::newRow("a year forward") << 365 * Day;
    QTest::newRow("a year back") << -365 * Day;
    QTest::newRow("an hour forward") << Hour;
    QTest::newRow("an hour back") << -Hour;
}

/// Thinned by a clock that is wrong, and then by one that is right again.
void TestSeatThinning::clockThatLeaps()
{
    QFETCH(const qint64, leap);
    QRandomGenerator random(7);
    const QDateTime now = utc(QStringLiteral("2026-10-25T12:34:56"));
    const Points points = anyPoints(random, now, 400);
    const Points astray = thinned(points, now.addMSecs(leap));
    if (leap < 0) // what lies in the future is left alone
        QCOMPARE(thinned(astray, now), thinned(points, now));
    QCOMPARE(peak(astray), peak(points));
    QCOMPARE(balance(astray), balance(points));
    QCOMPARE(lastOfEach(astray, Day), lastOfEach(points, Day));
}

QTEST_GUILESS_MAIN(TestSeatThinning)
#include "tst_seatthinning.moc"
