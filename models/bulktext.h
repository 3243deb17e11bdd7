// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bulkchange.h"
#include "models/stepname.h"
#include "models/workspace.h"

#include <QString>

/// What the step to undo is called that does @p change to @p count associates: "Give Sales Premium to 40
/// associates". Names licences and the model by what @p workspace has in these columns and rows.
[[nodiscard]] StepName bulkStepName(const BulkChange &change, int count, const Workspace &workspace);
/// What @p change comes to, beforehand: "Changes 38 boxes; 2 associates cannot have it".
[[nodiscard]] QString bulkPreviewText(const BulkChange &change, const Proposal &proposal);
