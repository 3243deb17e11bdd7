// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatforecast.h"

#include "models/domain/seattrend.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr qint64 DaysPerWeek = 7;
constexpr int WeeksAhead = 104;
// What is older than a year says little of how people come and go now.
constexpr int WeeksOfHistory = 52;
constexpr int FewestWeeks = 4;
constexpr int WeeksOfTrial = 4;
constexpr double FlatSharePerYear = 0.01;
// Of the deviations from the trend, nine in ten are within the bounds.
constexpr double ShareWithinBounds = 0.9;
// Below what floating point leaves of a trend through whole seats.
constexpr double Rounding = 1e-6;

/// The last figure of one day.
struct DayFigure
{
    QDate day;
    qint64 inUse = 0;
};

QList<DayFigure> dayFigures(const QList<SeatPoint> &ordered, const QTimeZone &zone)
{
    QList<DayFigure> figures;
    for (const SeatPoint &point : ordered) {
        const QDate day = point.at.toTimeZone(zone).date();
        if (figures.isEmpty() || figures.constLast().day != day)
            figures.append({day, point.inUse});
        else
            figures.last().inUse = point.inUse;
    }
    return figures;
}

/// What is in the middle of @p values, of which there is at least one.
double median(QList<double> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 != 0)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

/// The middle of a week's figures, by time and by seats.
struct WeekFigure
{
    double day = 0.0; ///< counted from the last day of the history
    double inUse = 0.0;
};

/// Weeks are counted back from the last day, so that none but the oldest is cut; weeks without figures are
/// left out. The newest comes first.
QList<WeekFigure> weekFigures(const QList<DayFigure> &days)
{
    QList<WeekFigure> weeks;
    auto day = days.crbegin();
    for (int week = 0; week < WeeksOfHistory; ++week) {
        QList<double> times;
        QList<double> figures;
        for (; day != days.crend(); ++day) {
            const qint64 time = days.constLast().day.daysTo(day->day);
            if (time <= -(week + 1) * DaysPerWeek)
                break;
            times.append(static_cast<double>(time));
            figures.append(static_cast<double>(day->inUse));
        }
        if (!times.isEmpty())
            weeks.append({median(times), median(figures)});
    }
    return weeks;
}

/// The straight line through a history, and how far off it the history was.
///
/// Theil and Sen's: the median of the slopes between any two weeks' medians. One import of five hundred
/// people that is taken back next day, or a month in which a server told nonsense, does not tilt it as it
/// would tilt least squares; and a year of weeks has few enough pairs to try them all.
class Trend
{
public:
    /// Of days with figures, oldest first; none where they are from too few weeks.
    [[nodiscard]] static std::optional<Trend> through(const QList<DayFigure> &days)
    {
        const QList<WeekFigure> weeks = days.isEmpty() ? QList<WeekFigure>() : weekFigures(days);
        if (weeks.size() < FewestWeeks)
            return std::nullopt;
        return Trend(weeks, days.constLast().day);
    }

    /// Seats in use at the end of @p day, with @p planned more.
    ///
    /// Who joins today is still there next week: deviations add up, as the steps of a random walk do. So the
    /// bounds grow with the distance, and the faster the shorter the history is. The two factors are those
    /// with which, for simulated walks, nine in ten of the weeks to come lie within, from four weeks ahead to
    /// two years, where there is half a year of history or more; somewhat fewer do where there is less.
    [[nodiscard]] SeatGuess guess(QDate day, double planned) const
    {
        const auto days = static_cast<double>(m_lastDay.daysTo(day));
        const double histories = days / m_span;
        const double expected = m_inUse + m_perDay * days + planned;
        const double margin = m_deviation * std::sqrt(1.0 + 40.0 * histories + 10.0 * histories * histories);
        return {std::max(0.0, expected - margin), std::max(0.0, expected), std::max(0.0, expected + margin)};
    }
    [[nodiscard]] QDate lastDay() const { return m_lastDay; }
    [[nodiscard]] double perWeek() const { return m_perDay * DaysPerWeek; }
    [[nodiscard]] SeatForecast::Direction direction() const
    {
        const double perYear = std::abs(perWeek()) * WeeksOfHistory;
        if (perYear <= std::max(Rounding, FlatSharePerYear * m_inUse))
            return SeatForecast::Direction::Flat;
        return m_perDay > 0 ? SeatForecast::Direction::Growing : SeatForecast::Direction::Shrinking;
    }

private:
    Trend(const QList<WeekFigure> &weeks, QDate lastDay)
        : m_lastDay(lastDay)
        , m_span(DaysPerWeek - weeks.constLast().day)
    {
        QList<double> slopes;
        for (qsizetype newer = 0; newer < weeks.size(); ++newer) {
            for (qsizetype older = newer + 1; older < weeks.size(); ++older)
                slopes.append((weeks.at(newer).inUse - weeks.at(older).inUse)
                              / (weeks.at(newer).day - weeks.at(older).day));
        }
        m_perDay = median(slopes);
        QList<double> levels;
        for (const WeekFigure &week : weeks)
            levels.append(week.inUse - m_perDay * week.day);
        m_inUse = median(levels);
        for (double &level : levels)
            level = std::abs(level - m_inUse);
        std::sort(levels.begin(), levels.end());
        const auto within =
            static_cast<qsizetype>(std::ceil(ShareWithinBounds * static_cast<double>(levels.size())));
        m_deviation = levels.at(within - 1);
    }

    QDate m_lastDay;
    double m_span = 0.0; ///< of the history, in days
    double m_perDay = 0.0;
    double m_inUse = 0.0; ///< on the last day, by the line
    double m_deviation = 0.0; ///< in seats; nine in ten weeks are no farther from the line
};

double plannedBetween(const QList<PlannedChange> &planned, QDate after, QDate upTo)
{
    double seats = 0.0;
    for (const PlannedChange &change : planned) {
        if (change.day > after && change.day <= upTo)
            seats += change.seats;
    }
    return seats;
}

/// The first week by whose end no seat is left, going by one bound of the guesses.
std::optional<QDate> firstWithoutSeat(const QList<ForecastWeek> &weeks, double SeatGuess::*bound,
                                      qint64 total)
{
    const auto found = std::find_if(weeks.cbegin(), weeks.cend(), [bound, total](const ForecastWeek &week) {
        return week.inUse.*bound >= static_cast<double>(total) - Rounding;
    });
    return found == weeks.cend() ? std::nullopt : std::optional(found->monday);
}

/// The points up to the end of @p today.
QList<SeatPoint> pointsUpTo(const QList<SeatPoint> &points, const QTimeZone &zone, QDate today)
{
    return orderedPoints(points, today.endOfDay(zone));
}

/// The last of @p days that lies in the week up to @p end, or nullptr.
const DayFigure *lastInWeek(const QList<DayFigure> &days, QDate end)
{
    const auto after = std::upper_bound(days.cbegin(), days.cend(), end,
                                        [](QDate day, const DayFigure &figure) { return day < figure.day; });
    if (after == days.cbegin() || (after - 1)->day <= end.addDays(-DaysPerWeek))
        return nullptr;
    return &*(after - 1);
}

} // namespace

SeatForecast seatForecast(const QList<SeatPoint> &points, const QTimeZone &zone, QDate today,
                          const QList<PlannedChange> &planned)
{
    const QList<SeatPoint> past = pointsUpTo(points, zone, today);
    const std::optional<Trend> trend = Trend::through(dayFigures(past, zone));
    SeatForecast forecast;
    if (!trend)
        return forecast;
    forecast.direction = trend->direction();
    forecast.seatsPerWeek = trend->perWeek();
    for (int week = 0; week < WeeksAhead; ++week) {
        const QDate monday = mondayOf(today).addDays(week * DaysPerWeek);
        const QDate sunday = monday.addDays(DaysPerWeek - 1);
        forecast.weeks.append(
            {monday, trend->guess(sunday, plannedBetween(planned, trend->lastDay(), sunday))});
    }
    if (past.constLast().unrestricted) {
        forecast.state = SeatForecast::State::Unrestricted;
        return forecast;
    }
    const qint64 total = past.constLast().total;
    forecast.earliest = firstWithoutSeat(forecast.weeks, &SeatGuess::highest, total);
    forecast.expected = firstWithoutSeat(forecast.weeks, &SeatGuess::expected, total);
    forecast.latest = firstWithoutSeat(forecast.weeks, &SeatGuess::lowest, total);
    forecast.state = forecast.expected   ? SeatForecast::State::RunsOut
                     : forecast.earliest ? SeatForecast::State::MayRunOut
                                         : SeatForecast::State::Lasts;
    return forecast;
}

ForecastRecord forecastRecord(const QList<SeatPoint> &points, const QTimeZone &zone, QDate today)
{
    const QList<DayFigure> days = dayFigures(pointsUpTo(points, zone, today), zone);
    ForecastRecord record;
    int within = 0;
    for (int week = 0; week < WeeksOfHistory && !days.isEmpty(); ++week) {
        const QDate end = days.constLast().day.addDays(-week * DaysPerWeek);
        const DayFigure *actual = lastInWeek(days, end);
        const DayFigure *known = lastInWeek(days, end.addDays(-WeeksOfTrial * DaysPerWeek));
        if (!actual || !known)
            continue;
        const std::optional<Trend> trend = Trend::through(days.first(known - days.constData() + 1));
        if (!trend)
            continue;
        const auto inUse = static_cast<double>(actual->inUse);
        const SeatGuess guess = trend->guess(actual->day, 0.0);
        ++record.guesses;
        record.meanError += std::abs(guess.expected - inUse);
        within += guess.lowest - Rounding <= inUse && inUse <= guess.highest + Rounding ? 1 : 0;
    }
    if (record.guesses > 0) {
        record.meanError /= record.guesses;
        record.shareWithin = static_cast<double>(within) / record.guesses;
    }
    return record;
}
