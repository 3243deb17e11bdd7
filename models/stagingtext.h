// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace.h"

#include <QString>

/// What became of a wish to change several boxes, in whole sentences.
[[nodiscard]] QString stageResultText(const StageResult &result);
