// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/applyplan.h"
#include "models/domain/licensekey.h"
#include "models/domain/seats.h"

class LicenseCatalogue;

/// A licence of which a plan gives more than there are seats for, and who goes without one.
struct SeatShortage
{
    LicenseKey license;
    Seats after; ///< as the whole plan would leave them: less than none is free
    int lacking = 0; ///< grants that have to go before there are seats for the others
    int fitting = 0; ///< grants that find a seat
    QList<ApplyItem> misfits; ///< items with the others, in the order of the plan; never fewer than lacking

    /// Seats that are missing, also for those who hold the licence beyond its seats already.
    [[nodiscard]] int missing() const { return static_cast<int>(-after.free); }

    friend bool operator==(const SeatShortage &, const SeatShortage &) = default;
};

/// The items of @p plan, as orderBySeats() has ordered it, that find their seats. The seats of a licence go
/// to the first who ask. What finds none is left out whole, with whatever the same associate is to get after
/// it, so that nobody is left with half of what belongs together.
[[nodiscard]] QList<ApplyItem> fittingItems(const ApplyPlan &plan);

/// The licences that @p plan, as orderBySeats() has ordered it, gives more of than there are seats, in the
/// order of the catalogue.
[[nodiscard]] QList<SeatShortage> seatShortages(const ApplyPlan &plan, const LicenseCatalogue &catalogue);
