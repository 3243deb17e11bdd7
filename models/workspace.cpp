// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace.h"

#include "models/domain/stagedplan.h"
#include "models/rowrange.h"
#include "models/stagecommand.h"

Workspace::Workspace(QObject *parent)
    : QObject(parent)
{}

Workspace::~Workspace() = default;

Obstacle Workspace::stagingObstacle() const
{
    if (m_isApplying)
        return Obstacle::Applying;
    return m_knownSince ? Obstacle::LastKnown : Obstacle::None;
}

Proposal Workspace::propose(const QList<AssignmentRules::Wish> &wishes, NeedsChoice choice) const
{
    return proposalFor(m_rules, table(), wishes, choice);
}

StageResult Workspace::stage(const QList<AssignmentRules::Wish> &wishes, const StepName &name,
                             NeedsChoice choice)
{
    if (const Obstacle obstacle = stagingObstacle(); obstacle != Obstacle::None)
        return {0, 0, {{obstacle, static_cast<int>(wishes.size())}}};
    const Proposal proposal = propose(wishes, choice);
    QList<CellEdit> edits;
    edits.reserve(proposal.changes.size());
    for (const Proposal::Change &change : proposal.changes)
        edits.append(editOf(change.cell, change.wanted));
    if (!edits.isEmpty())
        m_undoStack.push(new StageCommand(*this, edits, name));
    return resultOf(proposal);
}

StageResult Workspace::stage(const QList<NamedWish> &wishes, const StepName &name)
{
    const QList<AssignmentRules::Wish> here = located(wishes);
    StageResult result = stage(here, name);
    if (const auto gone = wishes.size() - here.size(); gone > 0)
        result.blocked.insert(Obstacle::Gone, static_cast<int>(gone));
    return result;
}

QList<AssignmentRules::Wish> Workspace::located(const QList<NamedWish> &wishes) const
{
    QList<AssignmentRules::Wish> here;
    here.reserve(wishes.size());
    int lostGroup = 0;
    for (const NamedWish &wish : wishes) {
        const int row = rowOf(wish.associateId);
        const int column = columnOf(wish.license);
        if (row >= 0 && column >= 0 && (wish.group <= 0 || wish.group != lostGroup)) {
            here.append({row, column, wish.wanted, wish.group});
            lostGroup = 0;
            continue;
        }
        // A group of which one is not here any more goes as a whole.
        lostGroup = wish.group;
        while (lostGroup > 0 && !here.isEmpty() && here.constLast().group == lostGroup)
            here.removeLast();
    }
    return here;
}

CellEdit Workspace::editOf(const AssignmentTable::Cell &cell, bool wanted) const
{
    return {m_rows.associates().at(cell.row).associateId, m_columns.at(cell.column).license.key, !wanted,
            wanted};
}

QList<bool> Workspace::columnsWithSeats() const
{
    QList<bool> haveSeats;
    for (int column = 0; column < m_columns.size(); ++column)
        haveSeats.append(m_rules.hasFreeSeat(table(), column));
    return haveSeats;
}

void Workspace::applyEdits(const QList<CellEdit> &edits, bool CellEdit::*target)
{
    if (stagingObstacle() != Obstacle::None)
        return;
    const QList<bool> hadSeats = columnsWithSeats();
    RowRange touched;
    for (const CellEdit &edit : edits) {
        const int row = rowOf(edit.associateId);
        const int column = columnOf(edit.license);
        if (row < 0 || column < 0 || !m_rows.assignments().setWanted(row, column, edit.*target))
            continue;
        m_trials.remove(edit.associateId, edit.license);
        touched.add(row);
    }
    if (touched.last < 0)
        return;
    // With its last seat a licence's boxes close in every row, and open again when one comes free.
    if (columnsWithSeats() != hadSeats)
        touched = {0, m_rows.rowCount() - 1};
    Q_EMIT rowsChanged(touched.first, touched.last);
    Q_EMIT seatsChanged();
    Q_EMIT stagingChanged();
}

void Workspace::discardStaged(const StepName &name)
{
    QList<CellEdit> edits;
    for (const AssignmentTable::Cell &cell : table().stagedCells())
        edits.append(editOf(cell, table().isHeld(cell.row, cell.column)));
    if (!edits.isEmpty() && stagingObstacle() == Obstacle::None)
        m_undoStack.push(new StageCommand(*this, edits, name));
}

ChangeSet Workspace::changes() const
{
    return stagedChanges(m_rows, m_columns);
}

ApplyPlan Workspace::applyPlan() const
{
    return stagedPlan(m_rows, m_columns, m_catalogue);
}

void Workspace::setApplying(bool isApplying)
{
    if (m_isApplying == isApplying)
        return;
    m_isApplying = isApplying;
    if (!isApplying)
        m_undoStack.clear(); // the steps before an apply no longer lead back to where they started
    Q_EMIT applyingChanged();
}

void Workspace::setOutcome(const ApplyItem &item, const ApplyOutcome &outcome)
{
    m_trials.add(item, outcome);
    Q_EMIT stagingChanged();
}

/// The last trial of a staged change, or nullptr. What is no longer staged, because the server now agrees,
/// has none either.
const Trials::Trial *Workspace::trial(qint64 associateId, const LicenseKey &license) const
{
    const int row = rowOf(associateId);
    const int column = columnOf(license);
    const bool isStaged = row >= 0 && column >= 0 && m_rows.assignments().isStaged(row, column);
    return isStaged ? m_trials.find(associateId, license) : nullptr;
}

std::optional<ApplyOutcome> Workspace::outcome(qint64 associateId, const LicenseKey &license) const
{
    const Trials::Trial *last = trial(associateId, license);
    return last ? std::make_optional(last->outcome) : std::nullopt;
}

std::optional<ApplyItem> Workspace::triedItem(qint64 associateId, const LicenseKey &license) const
{
    const Trials::Trial *last = trial(associateId, license);
    return last ? std::make_optional(last->item) : std::nullopt;
}
