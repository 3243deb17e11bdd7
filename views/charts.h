// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seattrend.h"

#include <QDateTime>
#include <QList>
#include <QPalette>
#include <QStringList>

#include <utility>

class QChart;

// What charts are drawn from, and the drawing. Every function fills an empty chart in the colours that go
// with the palette and in the language now set, and leaves it empty where there are no figures; the figures
// come from the models, which show them as tables.

/// Lying bars, the first on top.
struct BarFigures
{
    QStringList names;
    QList<double> values;
    QList<SeatLevel> levels; ///< colours the bar; Plain where there is no level
    bool isPercent = false; ///< values are shares of 100
};
void drawBars(QChart &chart, const BarFigures &figures, const QPalette &palette);

/// Seats in use as steps, under the line of those owned, and what is expected to come.
struct TrendFigures
{
    SeatTrend past {};
    // Expected: one value each for the same instants
    QList<std::pair<QDateTime, double>> expected {};
    QList<double> low {};
    QList<double> high {};

    /// False where there is nothing to draw: a single read of the server makes no line.
    [[nodiscard]] bool spansTime() const;
};
void drawTrend(QChart &chart, const TrendFigures &figures, const QPalette &palette);

/// Seats taken and given back, a pair of bars each week.
struct FlowFigures
{
    QStringList weeks; ///< short enough to stand side by side
    QList<double> joined;
    QList<double> left;
};
void drawFlow(QChart &chart, const FlowFigures &figures, const QPalette &palette);
