// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dashboardnumbers.h"
#include "models/domain/seatforecast.h"
#include "models/domain/seattrend.h"
#include "models/domain/usebreakdown.h"
#include "views/charts.h"

// What the dashboard's charts are drawn from, in the language now set. Pure but for that.

/// The names of @p uses in their order; where two are called alike, each with its owner.
[[nodiscard]] QStringList licenseNames(const QList<LicenseUse> &uses);
/// The restricted licences under most pressure, in per cent of their seats.
[[nodiscard]] BarFigures useBars(const DashboardNumbers &numbers);
/// The buckets with most holders; those without are left out.
[[nodiscard]] BarFigures holderBars(const QList<UseBucket> &buckets, BreakdownBy by);
/// Every level, in per cent of the known time.
[[nodiscard]] BarFigures levelBars(const LevelTimes &times);
/// The past, and as much of what may come as is of use beside it.
[[nodiscard]] TrendFigures trendFigures(const SeatTrend &trend, const SeatForecast &forecast);
/// By the number of the week.
[[nodiscard]] FlowFigures flowFigures(const QList<WeekFlow> &weeks);
