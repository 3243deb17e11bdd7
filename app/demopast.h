// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessionhistory.h"

/// The year that the built-in demo tenant is made to have behind it, and how it was three days ago: a few
/// people have come to hold something since, or hold it no longer, and one is new.
[[nodiscard]] InventedPast demoPast(const KnownState &present);
