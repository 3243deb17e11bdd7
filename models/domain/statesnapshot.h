// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatsnapshot.h"
#include "models/domain/statedifference.h"

/// The seats of @p state, but for those of hidden licences and of such as hold for everybody: of those
/// nothing can run out. @p counts says how many have come and gone since the read before.
[[nodiscard]] SeatSnapshot seatSnapshot(const KnownState &state,
                                        const QHash<LicenseKey, HolderCount> &counts = {});
