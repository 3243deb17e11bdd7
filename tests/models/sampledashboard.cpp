// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sampledashboard.h"

SampleDashboard::SampleDashboard()
    : dashboard(tenant.workspace)
{
    dashboard.now = now;
    dashboard.setThresholds({}); // counts at once
}

QDateTime SampleDashboard::now()
{
    return {QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};
}

QList<SeatPoint> SampleDashboard::evenSeries(qint64 inUse, qint64 total)
{
    QList<SeatPoint> points;
    for (int days = 56; days > 0; --days)
        points.append({.at = now().addDays(-days), .inUse = inUse, .peak = inUse, .total = total});
    return points;
}

double SampleDashboard::expectedIn(int week) const
{
    return dashboard.forecast().weeks.at(week).inUse.expected;
}
