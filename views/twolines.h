// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFontMetrics;

// Texts that may stand in two lines, as those of column headers.

/// @p text, broken at a blank into at most two lines that fit @p width, in device-independent pixels. What
/// does not fit is cut with an ellipsis.
[[nodiscard]] QString inTwoLines(const QString &text, const QFontMetrics &metrics, int width);

/// The least width in which inTwoLines() cuts nothing.
[[nodiscard]] int twoLinesWidth(const QString &text, const QFontMetrics &metrics);
