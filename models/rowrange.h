// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <limits>

/// Smallest range that holds all rows it was given; its last row is -1 while there are none.
struct RowRange
{
    int first = std::numeric_limits<int>::max();
    int last = -1;

    void add(int row)
    {
        first = std::min(first, row);
        last = std::max(last, row);
    }
};
