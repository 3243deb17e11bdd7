// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historyfigures.h"

#include "tests/models/modelprinter.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <ctime>

/// What was and what may come of one licence, as tables and sentences.
class TestHistoryFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void levels();
    void flow();
    void forecast();
    void trendSummaries_data();
    void trendSummaries();
    void levelSummaries_data();
    void levelSummaries();
    void flowSummaries_data();
    void flowSummaries();
    void forecastSummaries_data();
    void forecastSummaries();
};

namespace {

using Points = QList<SeatPoint>;
using State = SeatForecast::State;

QString printed(const FigureTable &table)
{
    FigureModel model;
    model.setTable(table);
    return printedTable(model);
}

/// A point at 22:30 UTC, half an hour after midnight here.
SeatPoint point(QDate day, qint64 inUse, qint64 total)
{
    return {.at = QDateTime(day, QTime(22, 30), Qt::UTC), .inUse = inUse, .peak = inUse, .total = total};
}

SeatForecast forecastOf(State state, std::optional<QDate> earliest = {}, std::optional<QDate> expected = {},
                        std::optional<QDate> latest = {})
{
    SeatForecast forecast;
    forecast.state = state;
    forecast.weeks = {{QDate(2026, 11, 16), {1.0, 2.4, 3.6}}, {QDate(2026, 11, 23), {0.0, 1'234.5, 2'000.0}}};
    forecast.earliest = earliest;
    forecast.expected = expected;
    forecast.latest = latest;
    return forecast;
}

} // namespace

void TestHistoryFigures::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    qputenv("TZ", "TST-2"); // two hours ahead of UTC, wherever the test runs
    tzset();
}

void TestHistoryFigures::levels()
{
    LevelTimes times;
    times.known = {{SeatLevel::Plain, 2'000}, {SeatLevel::Full, 1'000}, {SeatLevel::OverAssigned, 1'000}};
    times.unknown = 6'000; // plays no part
    QCOMPARE(printed(levelTable(times)), uR"(Level | Share of time
enough seats | 50 %
nearly full | 0 %
full | 25 %
over-assigned | 25 %)"_qs);
    QCOMPARE(levelTable(times).rows.at(3).figures.at(0).level, SeatLevel::OverAssigned);
    QCOMPARE(printed(levelTable({.known = {}, .unknown = 6'000})), u"Level | Share of time"_qs);
}

void TestHistoryFigures::flow()
{
    const QList<WeekFlow> weeks {{{2026, 11, 9}, 1'200, 3, true}, {{2026, 11, 16}, 0, 3, false}};
    QCOMPARE(printed(flowTable(weeks)), uR"(Week from | Given | Released | Difference | Complete
16/11/2026 | 0 | 3 | -3 | no
09/11/2026 | 1,200 | 3 | 1,197 | yes)"_qs);
    QCOMPARE(printed(flowTable({})), u"Week from | Given | Released | Difference | Complete"_qs);
}

void TestHistoryFigures::forecast()
{
    QCOMPARE(printed(forecastTable(forecastOf(State::Lasts))), uR"(Week from | Expected | At least | At most
16/11/2026 | 2 | 1 | 4
23/11/2026 | 1,235 | 0 | 2,000)"_qs);
    QCOMPARE(printed(forecastTable({})), u"Week from | Expected | At least | At most"_qs);
}

void TestHistoryFigures::trendSummaries_data()
{
    QTest::addColumn<Points>("points");
    QTest::addColumn<QList<TimeSpan>>("gaps");
    QTest::addColumn<QString>("text");
    const auto gap = [](QDate from, QDate to) {
        return TimeSpan {point(from, 0, 0).at, point(to, 0, 0).at}; // a day later here
    };
    const SeatPoint first = point({2025, 11, 21}, 100, 100); // the 22nd here
    QTest::newRow("nothing")
        << Points() << QList<TimeSpan>()
        << u"Nothing is known yet of the past of 50 %1 off. Every refresh adds to it."_qs;
    QTest::newRow("more") << Points {first, point({2026, 11, 21}, 1'112, 2'000)} << QList<TimeSpan>()
                          << u"50 %1 off: 1,112 in use, 1,012 more than on Saturday, 22 November 2025."_qs;
    QTest::newRow("fewer") << Points {first, point({2026, 10, 1}, 150, 100), point({2026, 11, 21}, 88, 100)}
                           << QList<TimeSpan>()
                           << u"50 %1 off: 88 in use, 12 fewer than on Saturday, 22 November 2025."_qs;
    QTest::newRow("as many") << Points {first, point({2026, 11, 21}, 100, 100)} << QList<TimeSpan>()
                             << u"50 %1 off: 100 in use, as many as on Saturday, 22 November 2025."_qs;
    QTest::newRow("a gap") << Points {first, point({2026, 11, 21}, 100, 100)}
                           << QList<TimeSpan> {gap({2026, 4, 30}, {2026, 5, 19})}
                           << u"50 %1 off: 100 in use, as many as on Saturday, 22 November 2025. Not known "
                              "from Friday, 1 May 2026 to Wednesday, 20 May 2026."_qs;
    QTest::newRow("gaps")
        << Points {first, point({2026, 11, 21}, 100, 100)}
        << QList<TimeSpan> {gap({2026, 4, 30}, {2026, 5, 19}), gap({2026, 5, 31}, {2026, 7, 1}),
                            gap({2026, 8, 1}, {2026, 8, 20})}
        << u"50 %1 off: 100 in use, as many as on Saturday, 22 November 2025. Not known in 3 "
           "stretches, the longest from Monday, 1 June 2026 to Thursday, 2 July 2026."_qs;
}

void TestHistoryFigures::trendSummaries()
{
    QFETCH(const Points, points);
    QFETCH(const QList<TimeSpan>, gaps);
    QTEST(trendSummary(points, gaps, u"50 %1 off"_qs), "text");
}

void TestHistoryFigures::levelSummaries_data()
{
    QTest::addColumn<LevelTimes>("times");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QMap<SeatLevel, qint64> &known, const QString &text) {
        QTest::newRow(name) << LevelTimes {.known = known, .unknown = 1'000} << text;
    };
    row("nothing", {}, u"Nothing is known yet of the past."_qs);
    row("never", {{SeatLevel::Plain, 1}, {SeatLevel::NearlyFull, 99}}, u"It was never full."_qs);
    row("hardly ever", {{SeatLevel::Plain, 9'999}, {SeatLevel::Full, 1}}, u"Full for 1 % of the time."_qs);
    row("full or over", {{SeatLevel::Plain, 94}, {SeatLevel::Full, 4}, {SeatLevel::OverAssigned, 2}},
        u"Full for 6 % of the time."_qs);
    row("always", {{SeatLevel::OverAssigned, 7}}, u"Full for 100 % of the time."_qs);
}

void TestHistoryFigures::levelSummaries()
{
    QFETCH(const LevelTimes, times);
    QTEST(levelSummary(times), "text");
}

void TestHistoryFigures::flowSummaries_data()
{
    using Weeks = QList<WeekFlow>;
    QTest::addColumn<Weeks>("weeks");
    QTest::addColumn<QString>("text");
    const WeekFlow unknown {{2026, 11, 9}, 0, 0, false};
    const WeekFlow quiet {{2026, 11, 16}, 0, 0, true};
    const WeekFlow busy {{2026, 11, 23}, 1'012, 4, true};
    const WeekFlow half {{2026, 11, 30}, 0, 4, false};
    QTest::newRow("no weeks") << Weeks() << u"Nothing is known yet of the past."_qs;
    QTest::newRow("nothing known") << Weeks {unknown, unknown} << u"Nothing is known yet of the past."_qs;
    QTest::newRow("nothing happened") << Weeks {unknown, quiet} << u"0 given and 0 released in 2 weeks."_qs;
    QTest::newRow("something") << Weeks {busy, quiet, half} << u"1,012 given and 8 released in 3 weeks."_qs;
    QTest::newRow("known in part") << Weeks {half} << u"0 given and 4 released in 1 weeks."_qs;
}

void TestHistoryFigures::flowSummaries()
{
    QFETCH(const QList<WeekFlow>, weeks);
    QTEST(flowSummary(weeks), "text");
}

void TestHistoryFigures::forecastSummaries_data()
{
    QTest::addColumn<SeatForecast>("forecast");
    QTest::addColumn<ForecastRecord>("record");
    QTest::addColumn<QString>("text");
    const QDate thisWeek(2026, 11, 16);
    const QDate soon(2026, 11, 30);
    const QDate later(2027, 2, 8);
    const QDate last(2027, 6, 7);
    const auto row = [](const char *name, const SeatForecast &forecast, const QString &text,
                        const ForecastRecord &record = {}) {
        QTest::newRow(name) << forecast << record << text;
    };

    row("too little", {}, u"Four weeks of history are needed to say when 50 %1 off runs out."_qs);
    row("too little, whatever was tried", {},
        u"Four weeks of history are needed to say when 50 %1 off runs out."_qs, {3, 1.0, 1.0});
    row("no ceiling", forecastOf(State::Unrestricted), u"50 %1 off has no ceiling: it cannot run out."_qs);
    row("lasts", forecastOf(State::Lasts),
        u"50 %1 off lasts for the next two years, if all goes on as before."_qs);
    row("may run out", forecastOf(State::MayRunOut, later),
        u"50 %1 off lasts if all goes on as before, but may run out as early as the week of Monday, "
        "8 February 2027."_qs);
    row("runs out", forecastOf(State::RunsOut, later, later, later),
        u"50 %1 off runs out in the week of Monday, 8 February 2027."_qs);
    row("runs out, between", forecastOf(State::RunsOut, soon, later, last),
        u"50 %1 off runs out in the week of Monday, 8 February 2027, at the earliest that of Monday, "
        "30 November 2026, at the latest that of Monday, 7 June 2027."_qs);
    row("runs out, or perhaps not", forecastOf(State::RunsOut, soon, later),
        u"50 %1 off runs out in the week of Monday, 8 February 2027, at the earliest that of Monday, "
        "30 November 2026."_qs);
    row("runs out now", forecastOf(State::RunsOut, thisWeek, thisWeek, later),
        u"50 %1 off runs out this week, if it has not already."_qs);
    row("record", forecastOf(State::Lasts),
        u"50 %1 off lasts for the next two years, if all goes on as before. Tried on the past 24 time(s), "
        "four weeks ahead, it was off by 1.3 seats on average and within its bounds in 88 %."_qs,
        {24, 1.26, 0.875});
}

void TestHistoryFigures::forecastSummaries()
{
    QFETCH(const SeatForecast, forecast);
    QFETCH(const ForecastRecord, record);
    QTEST(forecastSummary(forecast, record, u"50 %1 off"_qs), "text");
}

QTEST_GUILESS_MAIN(TestHistoryFigures)
#include "tst_historyfigures.moc"
