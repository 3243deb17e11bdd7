// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatforecast.h"

#include "tests/models/domain/sampleseathistory.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

/// When a licence runs out, for histories whose future is known.
class TestSeatForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void lines_data();
    void lines();
    void stateAndDirection_data();
    void stateAndDirection();
    void weeksOf();
    void planned_data();
    void planned();
    void outliersDoNotTilt();
    void leapsOfTheClock();
    void dayOfTheZone();
    void properties_data();
    void properties();
    void boundsOfARandomWalk_data();
    void boundsOfARandomWalk();
};

namespace {

using State = SeatForecast::State;
using Direction = SeatForecast::Direction;

const QDate Monday(2026, 11, 16);

SeatForecast forecastOf(const Points &points, const QList<PlannedChange> &planned = {})
{
    return seatForecast(points, QTimeZone::utc(), Today, planned);
}

int weeksUntil(const std::optional<QDate> &monday)
{
    return monday ? static_cast<int>(Monday.daysTo(*monday) / 7) : -1;
}

/// No later than @p other, where never is later than all.
bool isNoLater(const std::optional<QDate> &monday, const std::optional<QDate> &other)
{
    return !other || (monday && *monday <= *other);
}

} // namespace

void TestSeatForecast::lines_data()
{
    QTest::addColumn<Points>("points");
    QTest::addColumn<double>("perWeek");
    QTest::addColumn<int>("weeks"); // until no seat is left; -1: never

    const auto row = [](const char *name, const Points &points, double perWeek, int weeks) {
        QTest::newRow(name) << points << perWeek << weeks;
    };
    row("one a day", line(60, 1, 100, 1, 170), 7.0, 10);
    row("one a week", line(30, 7, 100, 1, 110), 1.0, 10);
    row("three a week", line(30, 7, 100, 3, 110), 3.0, 4);
    row("five every ten days", line(30, 10, 1000, 5, 1035), 3.5, 10);
    row("four weeks, no more", line(4, 7, 100, 1, 110), 1.0, 10);
    row("just within two years", line(30, 7, 100, 1, 203), 1.0, 103);
    row("just after two years", line(30, 7, 100, 1, 204), 1.0, -1);
    row("full today", line(30, 7, 100, 1, 100), 1.0, 0);
    row("over for long", line(30, 7, 100, 1, 50), 1.0, 0);
    row("nothing owned", line(30, 7, 0, 0, 0), 0.0, 0);
    row("flat", line(30, 7, 100, 0, 110), 0.0, -1);
    row("shrinking", line(30, 7, 100, -2, 110), -2.0, -1);
    row("shrinking from above", line(30, 7, 120, -2, 110), -2.0, 0);
}

/// A perfect line goes on as it was, without a doubt.
void TestSeatForecast::lines()
{
    QFETCH(const Points, points);
    QFETCH(const double, perWeek);
    QFETCH(const int, weeks);
    const SeatForecast forecast = forecastOf(points);
    QVERIFY(std::abs(forecast.seatsPerWeek - perWeek) < Exact);
    QCOMPARE(forecast.weeks.size(), 104);
    for (qsizetype week = 0; week < forecast.weeks.size(); ++week) {
        const ForecastWeek &each = forecast.weeks.at(week);
        const double inUse =
            static_cast<double>(points.constLast().inUse) + perWeek * static_cast<double>(week);
        QCOMPARE(each.monday, Monday.addDays(7 * week));
        QVERIFY(std::abs(each.inUse.expected - std::max(0.0, inUse)) < Exact);
        QVERIFY(each.inUse.highest - each.inUse.lowest < Exact);
    }
    QCOMPARE(weeksUntil(forecast.earliest), weeks);
    QCOMPARE(weeksUntil(forecast.expected), weeks);
    QCOMPARE(weeksUntil(forecast.latest), weeks);
}

void TestSeatForecast::stateAndDirection_data()
{
    QTest::addColumn<Points>("points");
    QTest::addColumn<State>("state");
    QTest::addColumn<Direction>("direction");

    const auto row = [](const char *name, const Points &points, State state, Direction direction) {
        QTest::newRow(name) << points << state << direction;
    };
    row("no points", {}, State::TooLittleHistory, Direction::Flat);
    row("one point", line(1, 1, 9, 0, 10), State::TooLittleHistory, Direction::Flat);
    row("three weeks, a day at a time", line(21, 1, 9, 1, 10), State::TooLittleHistory, Direction::Flat);
    row("three weeks with figures in a year", line(3, 100, 9, 1, 10), State::TooLittleHistory,
        Direction::Flat);
    row("a day more than three weeks", line(22, 1, 90, 1, 1000), State::Lasts, Direction::Growing);
    row("growing", line(30, 7, 100, 1, 110), State::RunsOut, Direction::Growing);
    row("growing too slowly", line(30, 7, 100, 1, 1000), State::Lasts, Direction::Growing);
    row("growing by one in a hundred a year", line(50, 7, 5200, 1, 10000), State::Lasts, Direction::Flat);
    row("growing by a little more", line(50, 7, 5100, 1, 10000), State::Lasts, Direction::Growing);
    row("shrinking by a little more", line(50, 7, 5100, -1, 10000), State::Lasts, Direction::Shrinking);
    row("flat", line(30, 7, 100, 0, 110), State::Lasts, Direction::Flat);
    row("flat and full", line(30, 7, 110, 0, 110), State::RunsOut, Direction::Flat);
    row("shrinking", line(30, 7, 100, -1, 110), State::Lasts, Direction::Shrinking);
    row("nobody has it", line(30, 7, 0, 0, 10), State::Lasts, Direction::Flat);
    row("without a ceiling", line(30, 7, 100, 1, Unlimited), State::Unrestricted, Direction::Growing);
    Points unsteady;
    for (int week = 0; week < 30; ++week)
        unsteady.append(pointAt(daysAgo(7 * week), 100 + (week % 3 - 1) * 6, 120));
    row("flat with ups and downs", unsteady, State::MayRunOut, Direction::Flat);
}

void TestSeatForecast::stateAndDirection()
{
    QFETCH(const Points, points);
    QFETCH(const State, state);
    const SeatForecast forecast = forecastOf(points);
    QCOMPARE(forecast.state, state);
    QTEST(forecast.direction, "direction");
    QCOMPARE(forecast.weeks.isEmpty(), state == State::TooLittleHistory);
    QCOMPARE(forecast.expected.has_value(), state == State::RunsOut);
    QCOMPARE(forecast.earliest.has_value(), state == State::RunsOut || state == State::MayRunOut);
}

/// The first week is that of today, also where the history ended long ago, and goes to its Sunday.
void TestSeatForecast::weeksOf()
{
    const QDate wednesday(2026, 12, 16);
    const SeatForecast forecast = seatForecast(line(30, 7, 100, 7, 1000), QTimeZone::utc(), wednesday);
    QCOMPARE(forecast.weeks.constFirst().monday, QDate(2026, 12, 14));
    QVERIFY(std::abs(forecast.weeks.constFirst().inUse.expected - 128.0) < Exact);
}

void TestSeatForecast::planned_data()
{
    QTest::addColumn<QList<PlannedChange>>("planned");
    QTest::addColumn<int>("weeks");

    using Planned = QList<PlannedChange>;
    QTest::newRow("nothing") << Planned() << 20;
    QTest::newRow("five at once") << Planned {{Today.addDays(1), 5}} << 15;
    QTest::newRow("five in two steps") << Planned {{Today.addDays(20), 3}, {Today.addDays(10), 2}} << 15;
    QTest::newRow("on the Sunday of the week") << Planned {{Today.addDays(70), 10}} << 10;
    QTest::newRow("on the Monday after") << Planned {{Today.addDays(71), 10}} << 11;
    QTest::newRow("too late to matter") << Planned {{Today.addDays(200), 50}} << 20;
    QTest::newRow("five leave") << Planned {{Today.addDays(7), -5}} << 25;
    QTest::newRow("all leave") << Planned {{Today.addDays(7), -100000}} << -1;
    QTest::newRow("one comes for one who leaves")
        << Planned {{Today.addDays(7), -1}, {Today.addDays(7), 1}} << 20;
    QTest::newRow("today, counted already") << Planned {{Today, 10}} << 20;
    QTest::newRow("no day") << Planned {{QDate(), 10}} << 20;
}

void TestSeatForecast::planned()
{
    QFETCH(const QList<PlannedChange>, planned);
    const SeatForecast forecast = forecastOf(line(30, 7, 100, 1, 120), planned);
    QTEST(weeksUntil(forecast.expected), "weeks");
    QVERIFY(std::ranges::all_of(forecast.weeks,
                                [](const ForecastWeek &week) { return week.inUse.lowest >= 0.0; }));
    QVERIFY(std::abs(forecast.seatsPerWeek - 1.0) < Exact);
}

/// Five hundred imported by mistake for three days, and a month in which a server told nonsense.
void TestSeatForecast::outliersDoNotTilt()
{
    Points points = line(180, 1, 300, 1, 1000);
    const SeatForecast before = forecastOf(points);
    for (int day = 60; day < 63; ++day)
        points[day].inUse += 500;
    QCOMPARE(forecastOf(points), before);
    for (int day = 100; day < 128; ++day)
        points[day].inUse = 0;
    const SeatForecast after = forecastOf(points);
    QVERIFY(std::abs(after.seatsPerWeek - before.seatsPerWeek) < 0.5);
    QVERIFY(std::abs(weeksUntil(after.expected) - weeksUntil(before.expected)) < 10);
}

/// What is dated after today, or before there were licences, changes nothing; nor does the order.
void TestSeatForecast::leapsOfTheClock()
{
    Points points = line(400, 1, 500, 1, 600);
    const SeatForecast before = forecastOf(points);
    points.append(pointAt(daysAgo(-1), 9999, 5));
    points.append(pointAt(daysAgo(-4000), 9999, 5));
    points.append(pointAt(daysAgo(20000), 9999, 5));
    points.append(pointAt(QDateTime(), 9999, 5));
    QCOMPARE(forecastOf(points), before);
    std::reverse(points.begin(), points.end());
    QCOMPARE(forecastOf(points), before);
    QVERIFY(forecastOf(points).state == State::RunsOut);
}

/// An hour before midnight in UTC is tomorrow in Oslo, and the last figure of a day is the one that counts.
void TestSeatForecast::dayOfTheZone()
{
    Points points = line(40, 1, 100, 1, 1000);
    const SeatForecast before = forecastOf(points);
    for (int day = 39; day >= 0; --day)
        points.append(pointAt(daysAgo(day).addSecs(-60), 777, 1000));
    QCOMPARE(forecastOf(points), before);
    points.append(pointAt(daysAgo(0).addSecs(11 * 60 * 60), 777, 2));
    QVERIFY(forecastOf(points) != before);
    QCOMPARE(seatForecast(points, QTimeZone("Europe/Oslo"), Today), before);
}

void TestSeatForecast::properties_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 100; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// The bounds hold the expected, grow with time, and scale with the numbers; more joiners never help.
void TestSeatForecast::properties()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const Points points = randomWalk(seed, random.bounded(30, 500), 4, 500 + random.bounded(60));
    QList<PlannedChange> planned;
    for (int count = random.bounded(4); count > 0; --count)
        planned.append({Today.addDays(random.bounded(400)), random.bounded(-20, 20)});
    const SeatForecast forecast = forecastOf(points, planned);
    double margin = 0.0;
    for (const ForecastWeek &week : forecast.weeks) {
        QVERIFY(week.inUse.lowest <= week.inUse.expected && week.inUse.expected <= week.inUse.highest);
        QVERIFY(week.inUse.highest - week.inUse.expected >= margin - Exact || week.inUse.lowest <= 0.0);
        margin = week.inUse.highest - week.inUse.expected;
    }
    QVERIFY(isNoLater(forecast.earliest, forecast.expected));
    QVERIFY(isNoLater(forecast.expected, forecast.latest));

    QList<PlannedChange> more = planned;
    more.append({Today.addDays(random.bounded(400)), random.bounded(1, 20)});
    const SeatForecast fuller = forecastOf(points, more);
    QVERIFY(isNoLater(fuller.earliest, forecast.earliest));
    QVERIFY(isNoLater(fuller.expected, forecast.expected));
    QVERIFY(isNoLater(fuller.latest, forecast.latest));

    constexpr int Factor = 3;
    Points scaled = points;
    for (SeatPoint &point : scaled) {
        point.inUse *= Factor;
        point.total *= Factor;
    }
    for (PlannedChange &change : planned)
        change.seats *= Factor;
    const SeatForecast larger = forecastOf(scaled, planned);
    QCOMPARE(larger.state, forecast.state);
    QCOMPARE(larger.direction, forecast.direction);
    QCOMPARE(larger.earliest, forecast.earliest);
    QCOMPARE(larger.expected, forecast.expected);
    QCOMPARE(larger.latest, forecast.latest);
    for (qsizetype week = 0; week < forecast.weeks.size(); ++week) {
        const SeatGuess &small = forecast.weeks.at(week).inUse;
        const SeatGuess &large = larger.weeks.at(week).inUse;
        QVERIFY(std::abs(large.expected - Factor * small.expected) < Exact);
        QVERIFY(std::abs(large.lowest - Factor * small.lowest) < Exact);
        QVERIFY(std::abs(large.highest - Factor * small.highest) < Exact);
    }
    const ForecastRecord record = forecastRecord(points, QTimeZone::utc(), Today);
    const ForecastRecord largerRecord = forecastRecord(scaled, QTimeZone::utc(), Today);
    QCOMPARE(largerRecord.guesses, record.guesses);
    QVERIFY(std::abs(largerRecord.meanError - Factor * record.meanError) < Exact);
    QVERIFY(std::abs(largerRecord.shareWithin - record.shareWithin) < Exact);
}

void TestSeatForecast::boundsOfARandomWalk_data()
{
    QTest::addColumn<int>("weeksAhead");
    QTest::newRow("four weeks") << 4;
    QTest::newRow("a quarter") << 13;
    QTest::newRow("half a year") << 26;
    QTest::newRow("a year") << 52;
}

/// Of walks that went on for two years, guessed after the first: the bounds hold about as often as the
/// comment at Trend::guess() says.
void TestSeatForecast::boundsOfARandomWalk()
{
    QFETCH(const int, weeksAhead);
    int within = 0;
    constexpr int Walks = 200;
    for (quint32 seed = 1; seed <= Walks; ++seed) {
        const Points points = randomWalk(seed, 728 + 7, 4, 99999);
        const SeatForecast forecast = seatForecast(points, QTimeZone::utc(), Today.addDays(-364));
        const auto actual = static_cast<double>(points.at(points.size() - 1 - 364 + 7 * weeksAhead).inUse);
        const SeatGuess &guess = forecast.weeks.at(weeksAhead).inUse;
        within += guess.lowest <= actual && actual <= guess.highest ? 1 : 0;
    }
    QVERIFY2(within > 0.85 * Walks && within < 0.98 * Walks, qPrintable(QString::number(within)));
}

QTEST_GUILESS_MAIN(TestSeatForecast)
#include "tst_seatforecast.moc"
