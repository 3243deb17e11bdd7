// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard.h"
#include "tests/models/sampletenant.h"

/// A dashboard that has counted the sample tenant, whose "archive" is under most pressure; its clock stands
/// still.
class SampleDashboard
{
public:
    SampleDashboard();

    /// Sunday, 22 November 2026, 12:00 UTC.
    [[nodiscard]] static QDateTime now();
    /// Eight weeks before now() of which every day found as many in use.
    [[nodiscard]] static QList<SeatPoint> evenSeries(qint64 inUse, qint64 total);
    /// Seats of the chosen licence expected in use at the end of @p week, 0 the present one.
    [[nodiscard]] double expectedIn(int week) const;

    SampleTenant tenant;
    Dashboard dashboard;
};
