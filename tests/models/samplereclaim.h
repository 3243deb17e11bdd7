// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reclaimmodel.h"

/// When Chloë of the sample tenant has been away for more than 60 days, and Anna for more than 30.
[[nodiscard]] QDateTime reclaimTime();

/// The box in the first row about the licence of somebody, both by the names shown; invalid where there is
/// none.
[[nodiscard]] QModelIndex reclaimBox(const ReclaimModel &model, const QString &associate,
                                     const QString &license);

/// Ticks that box, as a user does; false where that cannot be.
bool tick(ReclaimModel &model, const QString &associate, const QString &license);

/// What is ticked to be released, as in "22 archive, 33 base".
[[nodiscard]] QString printedWishes(const ReclaimModel &model);
