// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

/// The seats of one licence as the tenant has them today. A plain value.
struct DemoSeats
{
    QString owner;
    QString module;
    qint64 inUse = 0;
    qint64 total = 0;
    bool isUnrestricted = false;
};

/// The seats of one licence on one day that never was. A plain value.
struct DemoSeatPoint
{
    qint64 inUse = 0;
    qint64 total = 0;
    int joined = 0; ///< since the day before
    int left = 0;

    friend bool operator==(const DemoSeatPoint &, const DemoSeatPoint &) = default;
};

/// All licences on that day, in the order they were given in. A plain value.
struct DemoSeatDay
{
    QDateTime at;
    std::vector<DemoSeatPoint> licenses;

    friend bool operator==(const DemoSeatDay &, const DemoSeatDay &) = default;
};

/// A year that ends at \a now with what is in use \a today, the same for the same arguments on every machine.
/// A company grows, somewhat less in summer; people come on Mondays rather than on other days, and nobody
/// comes or goes at the weekend. Some licences were full for a while, and of one more seats were bought
/// because it was. No more are in use than owned, but where that is so today.
std::vector<DemoSeatDay> demoHistory(const std::vector<DemoSeats> &today, const QDateTime &now);
