// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatsnapshot.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QTimeZone>

// What a licence's points in time add up to. Points may come in any order. Of several at one instant the last
// in the list counts, and those without a valid time are left out. What a point says was in use
// holds until the next one, unless the gap between them is too long to know; peaks in between do not show.

/// The Monday of the ISO week in which @p day lies.
[[nodiscard]] inline QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// @p points by time, one for each instant, without those after @p until: a clock that leapt ahead wrote
/// them.
[[nodiscard]] QList<SeatPoint> orderedPoints(const QList<SeatPoint> &points, const QDateTime &until);

/// A corner of a line over time.
struct TrendCorner
{
    QDateTime at;
    qint64 seats = 0;

    friend bool operator==(const TrendCorner &, const TrendCorner &) = default;
};

using TrendLine = QList<TrendCorner>;

/// From an instant to a later one, which does not belong to it any more.
struct TimeSpan
{
    QDateTime from;
    QDateTime to;

    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// A licence over time, ready to be drawn: lines as steps, a new one after every gap, each with corners only
/// where it bends and at its ends.
struct SeatTrend
{
    QList<TrendLine> inUse {};
    QList<TrendLine> cap {}; ///< seats owned; no line while there was no ceiling
    QList<TimeSpan> atCap {}; ///< when no seat was left or more were in use than owned
    QList<TimeSpan>
        gaps {}; ///< of which nothing is known; the last one lasts until now where no point is newer

    friend bool operator==(const SeatTrend &, const SeatTrend &) = default;
};

/// The trend up to @p until. A gap of more than @p longestGap days, also that after the last point, is one of
/// which nothing is known; a point before such a gap ends its line.
[[nodiscard]] SeatTrend seatTrend(const QList<SeatPoint> &points, const QDateTime &until, int longestGap);

/// How long a licence stood at each level, in milliseconds.
struct LevelTimes
{
    QMap<SeatLevel, qint64> known {}; ///< levels at which it never stood are left out
    qint64 unknown = 0; ///< in gaps, and before the first point

    /// Of the known time, 0 to 1; 0 where nothing is known.
    [[nodiscard]] double share(SeatLevel level) const;
    /// Of all the time, 0 to 1; 0 where there is none.
    [[nodiscard]] double unknownShare() const;

    friend bool operator==(const LevelTimes &, const LevelTimes &) = default;
};

/// Divides the time from @p from to @p to, gaps as in seatTrend(). Empty where @p to is not later.
[[nodiscard]] LevelTimes levelTimes(const QList<SeatPoint> &points, const QDateTime &from,
                                    const QDateTime &to, int longestGap,
                                    const SeatThresholds &thresholds = {});

/// Who came and who left in one ISO week.
struct WeekFlow
{
    QDate monday;
    qint64 joined = 0;
    qint64 left = 0;
    bool isWhole = false; ///< there are points, and each of them told; else there may have been more

    friend bool operator==(const WeekFlow &, const WeekFlow &) = default;
};

/// The weeks from that of @p first to that of @p last, weeks without points included; none where a day is
/// invalid. The week of a point is
/// that of its day in @p zone, a valid one.
[[nodiscard]] QList<WeekFlow> weeklyFlow(const QList<SeatPoint> &points, const QTimeZone &zone, QDate first,
                                         QDate last);
