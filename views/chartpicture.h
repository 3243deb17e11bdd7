// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

#include <functional>
#include <memory>

class QChart;
class QFont;
class QPainter;
class QRectF;

/// Fills an empty chart in the colours that go with the palette, see views/charts.h.
using ChartFilling = std::function<void(QChart &chart, const QPalette &palette)>;

/// A chart that looks like the rest of the program, filled by @p fill, if that is set.
[[nodiscard]] std::unique_ptr<QChart> newChart(const ChartFilling &fill, const QPalette &palette,
                                               const QFont &font);

/// Device-independent pixels that a chart on paper takes for its width: what is written on it becomes about
/// as large as on a screen.
constexpr double ChartPaperWidth = 720;

/// Draws a chart under its title into @p area, on paper: in light colours whatever the screen has.
void paintChart(QPainter &painter, const QRectF &area, const QString &title, const ChartFilling &fill);
