// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatsnapshot.h"

#include <QDateTime>
#include <QList>

// How much is kept of the history of seats: every point of the last 24 hours, then one for each hour, after
// 60 days one for each day. Hours and days are those of UTC, so that no clock is put back in the middle of
// one, and an hour or a day is thinned only once all of it is old enough. It therefore makes no difference
// how often, and when, a history has been thinned before.

/// A stretch of the past in which of each interval one point is kept. Times are milliseconds since 1970, UTC.
struct ThinnedStretch
{
    qint64 from = 0; ///< the first instant, where an interval begins; none is before 1970
    qint64 to = 0; ///< the first instant after it, where one begins too
    qint64 interval = 0; ///< the length of each, in milliseconds; they are counted from 1970
};

/// Stands for the time of a thinning that never was.
[[nodiscard]] QDateTime neverThinned();
/// What is to be thinned at @p now where it was last thinned at @p before, the oldest stretch first;
/// everything that is old enough where that was later, by a clock that has been put back.
[[nodiscard]] QList<ThinnedStretch> stretchesToThin(const QDateTime &before, const QDateTime &now);
/// False where nothing more is to be thinned at @p now than there was at @p before.
[[nodiscard]] bool isThinningDue(const QDateTime &before, const QDateTime &now);

/// What is kept at @p now of the @p points of one licence, which come in any order; sorted by time. Of
/// several points that become one, the last says when and how many; the peak is the highest of all, and who
/// came and went is added up. Points in the future are left alone: a clock may have leapt.
[[nodiscard]] QList<SeatPoint> thinned(QList<SeatPoint> points, const QDateTime &now);
