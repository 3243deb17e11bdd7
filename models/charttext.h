// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dashboardnumbers.h"
#include "models/domain/seattrend.h"
#include "models/domain/usebreakdown.h"

// What stands out in a chart of the dashboard beyond its summary, for those who do not see it, in the
// language now set; empty where there is nothing. Pure but for that.

/// "12 in all, from Sales Premium (97 %) to Base (30 %)." for restricted licences.
[[nodiscard]] QString useFigureText(const DashboardNumbers &numbers);
/// The same for buckets and their holders.
[[nodiscard]] QString breakdownFigureText(const QList<UseBucket> &buckets, BreakdownBy by);
/// "85 in use at first, 97 at last, 100 at the most, on 3 May 2026. Seats owned: 100." The points are in the
/// order of time.
[[nodiscard]] QString trendFigureText(const QList<SeatPoint> &points);
/// "By level: enough seats 20 %, nearly full 74 %, full 6 %, over-assigned 0 %. Not known for 5 % of the
/// time."
[[nodiscard]] QString levelFigureText(const LevelTimes &times);
/// "Most given: 12, in the week from 9 November 2026."
[[nodiscard]] QString flowFigureText(const QList<WeekFlow> &weeks);
