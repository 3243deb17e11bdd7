// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knownstates.h"
#include "services/local/journal.h"
#include "services/local/seathistory.h"
#include "services/local/stagedstore.h"

/// What stays on this computer of the tenants that are entered.
struct Stores
{
    /// Keeps everything in @p folder; an empty name keeps it in memory.
    explicit Stores(const QString &folder)
        : journal(folder)
        , staged(folder)
        , seats(folder)
        , states(folder)
    {}
    Q_DISABLE_COPY_MOVE(Stores)

    Journal journal;
    StagedStore staged;
    SeatHistory seats;
    KnownStates states;
};
