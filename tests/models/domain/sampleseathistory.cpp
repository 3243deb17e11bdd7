// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/domain/sampleseathistory.h"

#include <QRandomGenerator>

#include <algorithm>

SeatPoint pointAt(const QDateTime &at, qint64 inUse, qint64 total)
{
    return {.at = at, .inUse = inUse, .total = total, .unrestricted = total == Unlimited};
}

QDateTime daysAgo(int days)
{
    return QDateTime(Today.addDays(-days), QTime(12, 0), Qt::UTC);
}

Points line(int count, int step, qint64 last, qint64 rise, qint64 total)
{
    Points points;
    for (int back = count - 1; back >= 0; --back)
        points.append(pointAt(daysAgo(back * step), last - back * rise, total));
    return points;
}

Points randomWalk(quint32 seed, int days, int most, qint64 total)
{
    QRandomGenerator random(seed);
    Points points;
    qint64 inUse = 500;
    for (int back = days - 1; back >= 0; --back) {
        inUse = std::max(qint64(0), inUse + random.bounded(-most, most + 1));
        points.append(pointAt(daysAgo(back), inUse, total));
    }
    return points;
}
