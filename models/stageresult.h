// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/proposal.h"

#include <QHash>

/// What became of a wish to change several boxes at once.
struct StageResult
{
    int changed = 0; ///< boxes that changed, consequences included
    int implied = 0; ///< of those, boxes changed because another one was
    QHash<Obstacle, int> blocked; ///< boxes left alone, by reason

    [[nodiscard]] int blockedCount() const;
};

/// The result of doing what @p proposal says.
[[nodiscard]] StageResult resultOf(const Proposal &proposal);
