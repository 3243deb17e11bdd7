// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historyfigures.h"

#include "models/licensetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace {

/// Context of all these texts in the translation files.
class HistoryFigures
{
    Q_DECLARE_TR_FUNCTIONS(HistoryFigures)

public:
    static QStringList headers();
    static QList<Figure> point(const SeatPoint &point, const SeatThresholds &thresholds);
    static QList<Figure> gap(const TimeSpan &gap);
    static FigureTable levels(const LevelTimes &times);
    static FigureTable flow(const QList<WeekFlow> &weeks);
    static FigureTable forecast(const SeatForecast &forecast);
    static QString trendSummary(const QList<SeatPoint> &points, const QList<TimeSpan> &gaps,
                                const QString &license);
    static QString levelSummary(const LevelTimes &times);
    static QString flowSummary(const QList<WeekFlow> &weeks);
    static QString forecastSummary(const SeatForecast &forecast, const ForecastRecord &record,
                                   const QString &license);

private:
    static QString whenText(const QDateTime &at);
    static QString dayText(QDate day) { return QLocale().toString(day, QLocale::LongFormat); }
    static QString dayText(const QDateTime &at) { return dayText(at.toLocalTime().date()); }
    static QString gapText(const QList<TimeSpan> &gaps);
    static QString stateText(const SeatForecast &forecast, const QString &license);
    static QString recordText(const ForecastRecord &record);
};

QString HistoryFigures::whenText(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

/// A figure that is not known; sorted before none.
Figure unknownFigure(const QString &text = {})
{
    return {text, qint64(-1)};
}

QList<Figure> HistoryFigures::gap(const TimeSpan &gap)
{
    //: A stretch of time: %1 and %2 are instants.
    const QString stretch = tr("%1 to %2").arg(whenText(gap.from), whenText(gap.to));
    //: Of a stretch of time: nobody knows how many seats were in use.
    return {{stretch, gap.from}, unknownFigure(tr("not known")),
            unknownFigure(),     unknownFigure(),
            unknownFigure(),     unknownFigure(),
            unknownFigure()};
}

QStringList HistoryFigures::headers()
{
    return {
        //: Column: an instant.
        tr("When"),
        //: Column: seats in use.
        tr("In use"),
        //: Column: the most seats that were in use in a stretch of time.
        tr("Highest"),
        //: Column: seats owned.
        tr("Seats"),
        //: Column: seats left.
        tr("Free"),
        //: Column: seats that were given since the line before.
        tr("Given"),
        //: Column: seats that were released since the line before.
        tr("Released"),
    };
}

QList<Figure> HistoryFigures::point(const SeatPoint &point, const SeatThresholds &thresholds)
{
    const auto count = [](std::optional<int> known) { return known ? countFigure(*known) : unknownFigure(); };
    const Seats seats = point.seats();
    return {{whenText(point.at), point.at},
            countFigure(point.inUse),
            countFigure(point.peak),
            ownedFigure(seats),
            freeFigure(seats, seats.level(thresholds)),
            count(point.joined),
            count(point.left)};
}

FigureTable HistoryFigures::levels(const LevelTimes &times)
{
    FigureTable table;
    table.headers = {
        //: Column: how close to its ceiling a licence is, in words.
        tr("Level"),
        //: Column: part of the time, in per cent.
        tr("Share of time"),
    };
    if (times.known.isEmpty())
        return table;
    for (const SeatLevel level : AllSeatLevels) {
        table.rows.append({.figures = {{seatLevelText(level), static_cast<int>(level), level},
                                       shareFigure(times.share(level))}});
    }
    return table;
}

FigureTable HistoryFigures::flow(const QList<WeekFlow> &weeks)
{
    FigureTable table;
    table.headers = {
        //: Column: the Monday on which a week begins.
        tr("Week from"),
        //: Column: seats that were given.
        tr("Given"),
        //: Column: seats that were released.
        tr("Released"),
        //: Column: seats given less those released.
        tr("Difference"),
        //: Column: whether the figures of a week may be too low.
        tr("Complete"),
    };
    for (auto week = weeks.crbegin(); week != weeks.crend(); ++week) {
        table.rows.append({.figures = {dayFigure(week->monday), countFigure(week->joined),
                                       countFigure(week->left), countFigure(week->joined - week->left),
                                       //: The figures of a week are complete.
                                       wordFigure(week->isWhole ? tr("yes")
                                                                //: Not all of a week is known.
                                                                : tr("no"))}});
    }
    return table;
}

FigureTable HistoryFigures::forecast(const SeatForecast &forecast)
{
    FigureTable table;
    table.headers = {
        //: Column: the Monday on which a week begins.
        tr("Week from"),
        //: Column: seats expected to be in use.
        tr("Expected"),
        //: Column: seats that will be in use at the least.
        tr("At least"),
        //: Column: seats that will be in use at the most.
        tr("At most"),
    };
    const auto rounded = [](double seats) { return countFigure(std::llround(seats)); };
    for (const ForecastWeek &week : forecast.weeks) {
        table.rows.append({.figures = {dayFigure(week.monday), rounded(week.inUse.expected),
                                       rounded(week.inUse.lowest), rounded(week.inUse.highest)}});
    }
    return table;
}

/// Empty where there are none.
QString HistoryFigures::gapText(const QList<TimeSpan> &gaps)
{
    if (gaps.isEmpty())
        return {};
    const TimeSpan longest =
        *std::max_element(gaps.cbegin(), gaps.cend(), [](const TimeSpan &a, const TimeSpan &b) {
            return a.from.msecsTo(a.to) < b.from.msecsTo(b.to);
        });
    const QString from = dayText(longest.from);
    const QString to = dayText(longest.to);
    if (gaps.size() == 1) {
        //: Of the seats in use; %1 and %2 are days.
        return tr("Not known from %1 to %2.").arg(from, to);
    }
    //: Of the seats in use; %1 and %2 are days.
    return tr("Not known in %Ln stretches, the longest from %1 to %2.", nullptr,
              static_cast<int>(gaps.size()))
        .arg(from, to);
}

QString HistoryFigures::trendSummary(const QList<SeatPoint> &points, const QList<TimeSpan> &gaps,
                                     const QString &license)
{
    if (points.isEmpty()) {
        //: %1 is a licence.
        return tr("Nothing is known yet of the past of %1. Every refresh adds to it.").arg(license);
    }
    const SeatPoint &first = points.constFirst();
    const SeatPoint &last = points.constLast();
    const qint64 growth = last.inUse - first.inUse;
    const int size = static_cast<int>(std::abs(growth));
    const QString since = dayText(first.at);
    //: How use has changed: %1 is a day.
    const QString change = growth > 0 ? tr("%Ln more than on %1", nullptr, size).arg(since)
                           : growth < 0
                               //: How use has changed: %1 is a day.
                               ? tr("%Ln fewer than on %1", nullptr, size).arg(since)
                               //: How use has changed: %1 is a day.
                               : tr("as many as on %1").arg(since);
    //: %1 is a licence, %2 seats in use, %3 how that has changed, as in "12 more than on 22 November 2025".
    const QString use = tr("%1: %2 in use, %3.").arg(license, numberText(last.inUse), change);
    return gaps.isEmpty() ? use : use + u' ' + gapText(gaps);
}

QString HistoryFigures::levelSummary(const LevelTimes &times)
{
    if (times.known.isEmpty())
        return tr("Nothing is known yet of the past.");
    const double full = times.share(SeatLevel::Full) + times.share(SeatLevel::OverAssigned);
    if (full <= 0.0)
        return tr("It was never full.");
    //: A licence was full; %1 is a share in per cent, as in "6 %".
    return tr("Full for %1 of the time.").arg(shareFigure(full).text);
}

QString HistoryFigures::flowSummary(const QList<WeekFlow> &weeks)
{
    qint64 joined = 0;
    qint64 left = 0;
    bool isAnyWhole = false;
    for (const WeekFlow &week : weeks) {
        joined += week.joined;
        left += week.left;
        isAnyWhole = isAnyWhole || week.isWhole;
    }
    if (joined == 0 && left == 0 && !isAnyWhole)
        return tr("Nothing is known yet of the past.");
    //: %1 and %2 are numbers of seats, %3 a number of weeks.
    return tr("%1 given and %2 released in %3 weeks.")
        .arg(numberText(joined), numberText(left), numberText(weeks.size()));
}

QString HistoryFigures::stateText(const SeatForecast &forecast, const QString &license)
{
    switch (forecast.state) {
    case SeatForecast::State::TooLittleHistory:
        return tr("Four weeks of history are needed to say when %1 runs out.").arg(license);
    case SeatForecast::State::Unrestricted:
        //: %1 is a licence without a ceiling.
        return tr("%1 has no ceiling: it cannot run out.").arg(license);
    case SeatForecast::State::Lasts:
        //: %1 is a licence.
        return tr("%1 lasts for the next two years, if all goes on as before.").arg(license);
    case SeatForecast::State::MayRunOut:
        //: %1 is a licence, %2 the Monday of a week.
        return tr("%1 lasts if all goes on as before, but may run out as early as the week of %2.")
            .arg(license, forecast.earliest ? dayText(*forecast.earliest) : QString());
    case SeatForecast::State::RunsOut:
        break;
    }
    if (forecast.expected == forecast.weeks.constFirst().monday) {
        //: %1 is a licence.
        return tr("%1 runs out this week, if it has not already.").arg(license);
    }
    const QString week = forecast.expected ? dayText(*forecast.expected) : QString();
    //: %1 is a licence, %2 the Monday of a week.
    QString text = tr("%1 runs out in the week of %2").arg(license, week);
    if (forecast.earliest && forecast.earliest != forecast.expected) {
        //: Follows "… runs out in the week of …"; %1 is the Monday of a week.
        text += tr(", at the earliest that of %1").arg(dayText(*forecast.earliest));
    }
    if (forecast.latest && forecast.latest != forecast.expected) {
        //: Follows "… runs out in the week of …"; %1 is the Monday of a week.
        text += tr(", at the latest that of %1").arg(dayText(*forecast.latest));
    }
    return text + u'.';
}

QString HistoryFigures::recordText(const ForecastRecord &record)
{
    if (record.guesses == 0)
        return {};
    const QString error = QLocale().toString(record.meanError, 'f', 1);
    //: How good forecasts were: %1 is a number of seats, %2 a share in per cent, %Ln how many were tried.
    return tr("Tried on the past %Ln time(s), four weeks ahead, it was off by %1 seats on average and within "
              "its bounds in %2.",
              nullptr, record.guesses)
        .arg(error, shareFigure(record.shareWithin).text);
}

QString HistoryFigures::forecastSummary(const SeatForecast &forecast, const ForecastRecord &record,
                                        const QString &license)
{
    const QString state = stateText(forecast, license);
    const QString quality = forecast.weeks.isEmpty() ? QString() : recordText(record);
    return quality.isEmpty() ? state : state + u' ' + quality;
}

} // namespace

QStringList trendHeaders()
{
    return HistoryFigures::headers();
}

QList<Figure> pointFigures(const SeatPoint &point, const SeatThresholds &thresholds)
{
    return HistoryFigures::point(point, thresholds);
}

QList<Figure> gapFigures(const TimeSpan &gap)
{
    return HistoryFigures::gap(gap);
}

FigureTable levelTable(const LevelTimes &times)
{
    return HistoryFigures::levels(times);
}

FigureTable flowTable(const QList<WeekFlow> &weeks)
{
    return HistoryFigures::flow(weeks);
}

FigureTable forecastTable(const SeatForecast &forecast)
{
    return HistoryFigures::forecast(forecast);
}

QString trendSummary(const QList<SeatPoint> &points, const QList<TimeSpan> &gaps, const QString &license)
{
    return HistoryFigures::trendSummary(points, gaps, license);
}

QString levelSummary(const LevelTimes &times)
{
    return HistoryFigures::levelSummary(times);
}

QString flowSummary(const QList<WeekFlow> &weeks)
{
    return HistoryFigures::flowSummary(weeks);
}

QString forecastSummary(const SeatForecast &forecast, const ForecastRecord &record, const QString &license)
{
    return HistoryFigures::forecastSummary(forecast, record, license);
}
