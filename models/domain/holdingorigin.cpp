// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/holdingorigin.h"

namespace {

/// The columns of the user plans held in the row that bring the licence of @p column along.
QList<int> plansBehind(const AssignmentTable &table, const QList<AssignmentColumn> &columns,
                       const AssignmentTable::Cell &cell)
{
    const CatalogueLicense &license = columns.at(cell.column).license;
    QList<int> plans;
    for (int column = 0; column < columns.size(); ++column) {
        if (column != cell.column && columns.at(column).license.bringsAlong(license)
            && table.isHeld(cell.row, column))
            plans.append(column);
    }
    return plans;
}

/// Says in @p origin which of @p events the present state comes from.
void findSource(HoldingOrigin &origin, const QList<HoldingEvent> &events)
{
    const bool isHeld = origin.way != HoldingOrigin::Way::NotHeld;
    for (qsizetype index = 0; index < events.size(); ++index) {
        const HoldingEvent &event = events.at(index);
        const bool explains = (event.kind == ChangeKind::Grant) == isHeld;
        const bool isDone = event.effect == HoldingEvent::Effect::Done;
        if (!isDone && (event.effect == HoldingEvent::Effect::None || !explains))
            continue;
        origin.event = index;
        origin.source = !isDone    ? HoldingOrigin::Source::PerhapsRun
                        : explains ? HoldingOrigin::Source::Run
                                   : HoldingOrigin::Source::Elsewhere;
        return;
    }
    origin.source = isHeld ? HoldingOrigin::Source::Elsewhere : HoldingOrigin::Source::None;
}

} // namespace

HoldingOrigin holdingOrigin(const AssignmentTable &table, const QList<AssignmentColumn> &columns,
                            const AssignmentTable::Cell &cell, const QList<HoldingEvent> &events)
{
    HoldingOrigin origin;
    if (!table.isKnown(cell.row, cell.column))
        return origin;
    const bool isHeld = table.isHeld(cell.row, cell.column);
    if (isHeld)
        origin.plans = plansBehind(table, columns, cell);
    origin.way = !isHeld                  ? HoldingOrigin::Way::NotHeld
                 : origin.plans.isEmpty() ? HoldingOrigin::Way::Direct
                                          : HoldingOrigin::Way::ThroughPlan;
    if (table.isStaged(cell.row, cell.column))
        origin.staged = isHeld ? ChangeKind::Release : ChangeKind::Grant;
    findSource(origin, events);
    return origin;
}
