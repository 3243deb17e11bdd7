// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/satellite.h"

#include <QString>

/// "Tromsø (1)", or "Satellite 1" where it has no name.
[[nodiscard]] QString satelliteName(const Satellite &satellite);
