// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

/// Where a callout of this @p size goes to explain @p target: beside, beneath or above it where there is room
/// in @p window, else into its lower right corner; in the middle of the window where there is no target.
/// Never outside the window, as far as it fits at all. All in the window's coordinates.
[[nodiscard]] QRect calloutPlace(const QRect &target, QSize size, const QRect &window);
