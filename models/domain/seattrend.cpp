// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seattrend.h"

#include <algorithm>
#include <numeric>

QList<SeatPoint> orderedPoints(const QList<SeatPoint> &points, const QDateTime &until)
{
    QList<SeatPoint> sorted;
    std::copy_if(points.cbegin(), points.cend(), std::back_inserter(sorted),
                 [&until](const SeatPoint &point) { return point.at.isValid() && point.at <= until; });
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const SeatPoint &a, const SeatPoint &b) { return a.at < b.at; });
    QList<SeatPoint> ordered;
    ordered.reserve(sorted.size());
    for (const SeatPoint &point : sorted) {
        if (!ordered.isEmpty() && ordered.constLast().at == point.at)
            ordered.last() = point;
        else
            ordered.append(point);
    }
    return ordered;
}

namespace {

/// What a point says, and until when.
struct Stretch
{
    SeatPoint point;
    QDateTime end; ///< the point's own time where a gap follows
    QDateTime next; ///< when more is known
    bool isContinued = false; ///< the next stretch begins where this one ends
};

QList<Stretch> stretches(const QList<SeatPoint> &points, const QDateTime &until, int longestGap)
{
    const QList<SeatPoint> ordered = orderedPoints(points, until);
    QList<Stretch> result;
    result.reserve(ordered.size());
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        const SeatPoint &point = ordered.at(i);
        const bool isLast = i + 1 == ordered.size();
        const QDateTime next = isLast ? until : ordered.at(i + 1).at;
        const bool isGap = point.at.addDays(longestGap) < next;
        result.append({point, isGap ? point.at : next, next, !isGap && !isLast});
    }
    return result;
}

/// Draws one line after the other, stretch by stretch.
class LineDrawing
{
public:
    void add(const Stretch &stretch, qint64 seats)
    {
        if (!m_isOpen)
            m_lines.append(TrendLine());
        TrendLine &line = m_lines.last();
        if (!m_isOpen) {
            append(line, {stretch.point.at, seats});
        } else if (line.constLast().seats != seats) {
            append(line, {stretch.point.at, line.constLast().seats});
            append(line, {stretch.point.at, seats});
        }
        m_isOpen = stretch.isContinued;
        if (!m_isOpen)
            append(line, {stretch.end, seats});
    }
    /// Ends the line at @p at, where what it shows is not there any more.
    void end(const QDateTime &at)
    {
        if (m_isOpen)
            append(m_lines.last(), {at, m_lines.constLast().constLast().seats});
        m_isOpen = false;
    }
    [[nodiscard]] const QList<TrendLine> &lines() const { return m_lines; }

private:
    static void append(TrendLine &line, const TrendCorner &corner)
    {
        if (line.isEmpty() || line.constLast() != corner)
            line.append(corner);
    }

    QList<TrendLine> m_lines;
    bool m_isOpen = false;
};

/// Makes one span of those that touch.
void addSpan(QList<TimeSpan> &spans, const TimeSpan &span)
{
    if (span.from == span.to)
        return;
    if (!spans.isEmpty() && spans.constLast().to == span.from)
        spans.last().to = span.to;
    else
        spans.append(span);
}

} // namespace

SeatTrend seatTrend(const QList<SeatPoint> &points, const QDateTime &until, int longestGap)
{
    LineDrawing inUse;
    LineDrawing cap;
    SeatTrend trend;
    for (const Stretch &stretch : stretches(points, until, longestGap)) {
        inUse.add(stretch, stretch.point.inUse);
        if (stretch.point.unrestricted)
            cap.end(stretch.point.at);
        else
            cap.add(stretch, stretch.point.total);
        const SeatLevel level = stretch.point.seats().level();
        if (level == SeatLevel::Full || level == SeatLevel::OverAssigned)
            addSpan(trend.atCap, {stretch.point.at, stretch.end});
        if (stretch.end < stretch.next)
            trend.gaps.append({stretch.end, stretch.next});
    }
    trend.inUse = inUse.lines();
    trend.cap = cap.lines();
    return trend;
}

static double shareOf(qint64 all, qint64 part)
{
    return all > 0 ? static_cast<double>(part) / static_cast<double>(all) : 0.0;
}

double LevelTimes::share(SeatLevel level) const
{
    return shareOf(std::accumulate(known.cbegin(), known.cend(), qint64(0)), known.value(level));
}

double LevelTimes::unknownShare() const
{
    return shareOf(std::accumulate(known.cbegin(), known.cend(), unknown), unknown);
}

LevelTimes levelTimes(const QList<SeatPoint> &points, const QDateTime &from, const QDateTime &to,
                      int longestGap, const SeatThresholds &thresholds)
{
    LevelTimes times;
    times.unknown = std::max(qint64(0), from.msecsTo(to));
    for (const Stretch &stretch : stretches(points, to, longestGap)) {
        const qint64 length = std::max(stretch.point.at, from).msecsTo(stretch.end);
        if (length <= 0)
            continue;
        times.known[stretch.point.seats().level(thresholds)] += length;
        times.unknown -= length;
    }
    return times;
}

QList<WeekFlow> weeklyFlow(const QList<SeatPoint> &points, const QTimeZone &zone, QDate first, QDate last)
{
    QList<WeekFlow> weeks;
    for (QDate monday = mondayOf(first); monday.isValid() && monday <= last; monday = monday.addDays(7))
        weeks.append({.monday = monday});
    if (weeks.isEmpty())
        return weeks;
    qsizetype previous = -1;
    for (const SeatPoint &point :
         orderedPoints(points, weeks.constLast().monday.addDays(7).startOfDay(zone))) {
        const qint64 day = weeks.constFirst().monday.daysTo(point.at.toTimeZone(zone).date());
        const qsizetype index = day / 7;
        if (day < 0 || index >= weeks.size())
            continue;
        WeekFlow &week = weeks[index];
        week.joined += point.joined.value_or(0);
        week.left += point.left.value_or(0);
        week.isWhole = point.joined && point.left && (week.isWhole || index != previous);
        previous = index;
    }
    return weeks;
}
