// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatforecast.h"

// Histories of a licence whose future is known.

using Points = QList<SeatPoint>;

inline constexpr qint64 Unlimited = -1; ///< instead of a total
inline constexpr double Exact = 1e-6; ///< how far off a number may be that is as expected
inline const QDate Today(2026, 11, 22); // a Sunday, so that its week ends with it

[[nodiscard]] SeatPoint pointAt(const QDateTime &at, qint64 inUse, qint64 total);
/// Noon of a day so many days before today.
[[nodiscard]] QDateTime daysAgo(int days);
/// One point every @p step days that ends today at @p last and rises by @p rise from one to the next.
[[nodiscard]] Points line(int count, int step, qint64 last, qint64 rise, qint64 total);
/// What goes up and down at random, by up to @p most from day to day.
[[nodiscard]] Points randomWalk(quint32 seed, int days, int most, qint64 total);
