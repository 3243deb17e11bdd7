// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/stagedplan.h"

#include "models/domain/prerequisites.h"

ChangeSet stagedChanges(const AssociateTable &rows, const QList<AssignmentColumn> &columns)
{
    const AssignmentTable &table = rows.assignments();
    ChangeSet changes;
    changes.reserve(table.stagedCount());
    for (const AssignmentTable::Cell &cell : table.stagedCells()) {
        const ChangeKind kind = table.isHeld(cell.row, cell.column) ? ChangeKind::Release : ChangeKind::Grant;
        changes.append(
            {rows.associates().at(cell.row).associateId, columns.at(cell.column).license.key, kind});
    }
    return changes;
}

ApplyPlan stagedPlan(const AssociateTable &rows, const QList<AssignmentColumn> &columns,
                     const LicenseCatalogue &catalogue)
{
    ApplyPlan plan = applyPlanFor(stagedChanges(rows, columns), Prerequisites(catalogue));
    for (ApplyItem &item : plan.items) {
        const int row = rows.rowOf(item.associateId);
        for (int column = 0; column < columns.size(); ++column) {
            const LicenseKey &key = columns.at(column).license.key;
            if (key.owner == item.owner && rows.assignments().isHeld(row, column))
                item.held.append(key.module);
        }
        item.held.sort();
        for (const QString &module : item.grants + item.releases)
            item.movedByPlan += catalogue.license({item.owner, module})->impliedModules;
    }
    orderBySeats(plan, catalogue);
    return plan;
}
