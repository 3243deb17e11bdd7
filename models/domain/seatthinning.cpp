// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatthinning.h"

#include <algorithm>
#include <chrono>
#include <limits>

using std::chrono::milliseconds;

namespace {

constexpr qint64 Hour = milliseconds(std::chrono::hours(1)).count();
constexpr qint64 Day = 24 * Hour;
constexpr qint64 FullDetail = Day; ///< for how long every point is kept
constexpr qint64 HourlyDetail = 60 * Day; ///< for how long one for each hour is

/// The beginning of the interval that @p instant lies in.
qint64 intervalStart(qint64 instant, qint64 interval)
{
    return instant - instant % interval;
}

/// Where the stretches end of which one point a day is kept, and one an hour; the second begins where the
/// first ends.
struct StretchEnds
{
    qint64 daily = 0;
    qint64 hourly = 0;
};

StretchEnds endsAt(const QDateTime &now)
{
    const qint64 instant = now.toMSecsSinceEpoch();
    const qint64 daily = std::max<qint64>(0, intervalStart(instant - HourlyDetail, Day));
    return {daily, std::max(daily, intervalStart(instant - FullDetail, Hour))};
}

/// True where @p a and @p b, with @p a the earlier, are to become one point.
bool belongTogether(const SeatPoint &a, const SeatPoint &b, const QList<ThinnedStretch> &stretches)
{
    const qint64 earlier = a.at.toMSecsSinceEpoch();
    const qint64 later = b.at.toMSecsSinceEpoch();
    return std::ranges::any_of(stretches, [&](const ThinnedStretch &stretch) {
        return earlier >= stretch.from && later < stretch.to
               && intervalStart(earlier, stretch.interval) == intervalStart(later, stretch.interval);
    });
}

/// What is not known adds nothing.
std::optional<int> sum(std::optional<int> a, std::optional<int> b)
{
    if (!a || !b)
        return a ? a : b;
    const qint64 exact = qint64(*a) + *b;
    return static_cast<int>(std::min<qint64>(exact, std::numeric_limits<int>::max()));
}

SeatPoint merged(const SeatPoint &earlier, const SeatPoint &later)
{
    SeatPoint both = later;
    both.peak = std::max(earlier.peak, later.peak);
    both.joined = sum(earlier.joined, later.joined);
    both.left = sum(earlier.left, later.left);
    return both;
}

} // namespace

QList<ThinnedStretch> stretchesToThin(const QDateTime &before, const QDateTime &now)
{
    const auto [dailyBefore, hourlyBefore] = before <= now ? endsAt(before) : StretchEnds();
    const auto [daily, hourly] = endsAt(now);
    return {{dailyBefore, daily, Day}, {std::max(daily, hourlyBefore), hourly, Hour}};
}

bool isThinningDue(const QDateTime &before, const QDateTime &now)
{
    return intervalStart(before.toMSecsSinceEpoch(), Hour) != intervalStart(now.toMSecsSinceEpoch(), Hour);
}

QDateTime neverThinned()
{
    return QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
}

QList<SeatPoint> thinned(QList<SeatPoint> points, const QDateTime &now)
{
    std::ranges::stable_sort(points, {}, &SeatPoint::at);
    const QList<ThinnedStretch> stretches = stretchesToThin(neverThinned(), now);
    QList<SeatPoint> kept;
    for (const SeatPoint &point : points) {
        if (!kept.isEmpty() && belongTogether(kept.constLast(), point, stretches))
            kept.last() = merged(kept.constLast(), point);
        else
            kept.append(point);
    }
    return kept;
}
