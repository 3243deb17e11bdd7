// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figuremodel.h"

/// The rows of @p differences, what, now and new, as words: "Expires: 27/03/2027 → 27/03/2028".
[[nodiscard]] QStringList differenceLines(const FigureTable &differences);
