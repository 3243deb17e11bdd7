// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatforecast.h"
#include "models/domain/seattrend.h"
#include "models/figuremodel.h"

// What was and what may come of one licence, as tables and sentences in the language now set. Pure but for
// that; instants are shown in the zone of this computer.

// Points are those of one licence in the order of time, gaps those of their trend.

/// The columns of a history; what follows has as many figures.
[[nodiscard]] QStringList trendHeaders();
[[nodiscard]] QList<Figure> pointFigures(const SeatPoint &point, const SeatThresholds &thresholds = {});
/// Stands among the points, with words where the seats in use would be.
[[nodiscard]] QList<Figure> gapFigures(const TimeSpan &gap);
/// Every level; none where nothing is known.
[[nodiscard]] FigureTable levelTable(const LevelTimes &times);
/// One row a week, the newest first.
[[nodiscard]] FigureTable flowTable(const QList<WeekFlow> &weeks);
/// One row a week to come.
[[nodiscard]] FigureTable forecastTable(const SeatForecast &forecast);

// @p license is a display name

/// "Sales Premium: 97 in use, 12 more than on 22 November 2025. Not known from 1 May 2026 to 20 May 2026."
[[nodiscard]] QString trendSummary(const QList<SeatPoint> &points, const QList<TimeSpan> &gaps,
                                   const QString &license);
/// "Full for 6 % of the time."
[[nodiscard]] QString levelSummary(const LevelTimes &times);
[[nodiscard]] QString flowSummary(const QList<WeekFlow> &weeks);
/// When it runs out, how sure that is, and how right such guesses were.
[[nodiscard]] QString forecastSummary(const SeatForecast &forecast, const ForecastRecord &record,
                                      const QString &license);
