// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stepname.h"
#include "models/workspace.h"

#include <QString>
#include <QStringList>

/// What became of wishes of another day, whether they were kept from then or come out of a run.
struct TakeUp
{
    StageResult result;
    int alreadySo = 0; ///< wishes that the server, or what was staged before, has met meanwhile
    QStringList leftOut; ///< the first that cannot be any more, by name and reason, and how many more
};

/// Stages @p wishes against what holds today, as one step to undo called @p text.
[[nodiscard]] TakeUp takeUp(Workspace &workspace, const QList<NamedWish> &wishes, const StepName &step);

/// All of that in words: a line of sentences, then a line for each that was left out.
[[nodiscard]] QString takeUpText(const TakeUp &takeUp);
