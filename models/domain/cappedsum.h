// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtNumeric>

#include <limits>

// Sums of figures that come from outside: the nearest number there is where they would be beyond all numbers.

[[nodiscard]] inline qint64 cappedSum(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (!qAddOverflow(a, b, &sum))
        return sum;
    return a > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
}

[[nodiscard]] inline qint64 cappedDifference(qint64 a, qint64 b)
{
    qint64 difference = 0;
    if (!qSubOverflow(a, b, &difference))
        return difference;
    return a > b ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
}
