// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seats.h"

#include "models/domain/cappedsum.h"

bool Seats::addsUp() const
{
    qint64 sum = 0;
    return unrestricted || (!qAddOverflow(free, inUse, &sum) && sum == total);
}

qint64 Seats::excess() const
{
    return !unrestricted && inUse > total ? cappedDifference(inUse, total) : 0;
}

double Seats::share() const
{
    if (unrestricted)
        return 0.0;
    if (total <= 0)
        return inUse > 0 ? 1.0 : 0.0;
    return static_cast<double>(inUse) / static_cast<double>(total);
}

SeatLevel Seats::level(const SeatThresholds &thresholds) const
{
    if (unrestricted)
        return SeatLevel::Plain;
    if (excess() > 0)
        return SeatLevel::OverAssigned;
    if (inUse >= total || share() >= thresholds.full)
        return SeatLevel::Full;
    return share() >= thresholds.warning ? SeatLevel::NearlyFull : SeatLevel::Plain;
}

Seats Seats::projected(qint64 delta) const
{
    Seats after = *this;
    after.inUse = cappedSum(inUse, delta);
    after.free = cappedDifference(free, delta);
    return after;
}
