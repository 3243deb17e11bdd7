// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stageresult.h"

#include <numeric>

int StageResult::blockedCount() const
{
    return std::accumulate(blocked.cbegin(), blocked.cend(), 0);
}

StageResult resultOf(const Proposal &proposal)
{
    StageResult result;
    result.changed = static_cast<int>(proposal.changes.size());
    result.implied = proposal.impliedCount();
    for (const Proposal::Blocked &blocked : proposal.blocked)
        ++result.blocked[blocked.hindrance.obstacle];
    return result;
}
