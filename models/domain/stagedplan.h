// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/applyplan.h"
#include "models/domain/assignmentrules.h"
#include "models/domain/associatetable.h"
#include "models/domain/changeset.h"

#include <QList>

/// What is staged in @p rows, whose columns are @p columns, as changes by name.
[[nodiscard]] ChangeSet stagedChanges(const AssociateTable &rows, const QList<AssignmentColumn> &columns);

/// The same in the order in which it is to be sent, with what the screen shows as held.
[[nodiscard]] ApplyPlan stagedPlan(const AssociateTable &rows, const QList<AssignmentColumn> &columns,
                                   const LicenseCatalogue &catalogue);
