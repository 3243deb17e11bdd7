// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conflictmodel.h"

#include "models/licensetext.h"
#include "models/workspace.h"

#include <algorithm>

ConflictModel::ConflictModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::stagingChanged, this, &ConflictModel::reload);
    connect(&workspace, &Workspace::rowsChanged, this, &ConflictModel::reload);
    connect(&workspace, &Workspace::wasReset, this, &ConflictModel::reload);
}

void ConflictModel::setChange(const std::optional<Change> &change)
{
    m_change = change;
    reload();
}

void ConflictModel::reload()
{
    const QList<Line> lines = currentLines();
    if (lines == m_lines)
        return;
    const auto licensesOf = [](const QList<Line> &all) {
        QList<LicenseKey> licenses;
        for (const Line &line : all)
            licenses.append(line.license);
        return licenses;
    };
    if (licensesOf(lines) == licensesOf(m_lines)) {
        m_lines = lines;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

QList<ConflictModel::Line> ConflictModel::currentLines() const
{
    using Kind = ApplyOutcome::Kind;
    if (!m_change)
        return {};
    const auto outcome = m_workspace.outcome(m_change->associateId, m_change->license);
    const auto item = m_workspace.triedItem(m_change->associateId, m_change->license);
    if (!outcome || !item || (outcome->kind != Kind::Conflict && outcome->kind != Kind::Mismatch))
        return {};
    QList<Line> lines;
    const AssignmentTable &table = m_workspace.table();
    const int row = m_workspace.rowOf(item->associateId);
    for (int column = 0; column < m_workspace.columns().size(); ++column) {
        const CatalogueLicense &license = m_workspace.columns().at(column).license;
        const QString &module = license.key.module;
        if (license.key.owner != item->owner || !table.isKnown(row, column))
            continue;
        const bool isMine = item->grants.contains(module) || item->releases.contains(module);
        // What was sent may have moved these, which is no disagreement.
        if (!isMine && outcome->kind == Kind::Mismatch && item->movedByPlan.contains(module))
            continue;
        Line line {license.key, license.displayName(), item->held.contains(module)};
        // What was staged may have been staged otherwise since.
        line.isWanted = isMine ? table.isWanted(row, column) : line.isLoaded;
        line.isHeld = table.isHeld(row, column);
        line.isStaged = table.isStaged(row, column);
        if (line.isWanted != line.isHeld)
            lines.append(line);
    }
    return lines;
}

/// Stages the state that @p goal names, what is released first: its seats are there for the others then.
StageResult ConflictModel::stage(const QList<int> &rows, bool Line::*goal, const StepName &step)
{
    QList<NamedWish> wishes;
    for (const int row : rows) {
        const Line &line = m_lines.at(row);
        wishes.append({m_change->associateId, line.license, line.*goal});
    }
    std::stable_partition(wishes.begin(), wishes.end(), [](const NamedWish &wish) { return !wish.wanted; });
    return m_workspace.stage(wishes, step);
}

StageResult ConflictModel::keepMine(const QList<int> &rows)
{
    //: A step to undo: what was wanted stays wanted although somebody else has changed it.
    return stage(rows, &Line::isWanted, [] { return tr("Keep mine"); });
}

StageResult ConflictModel::takeTheirs(const QList<int> &rows)
{
    if (m_workspace.isApplying() || rows.isEmpty())
        return {};
    const ApplyOutcome outcome = *m_workspace.outcome(m_change->associateId, m_change->license);
    ApplyItem item = *m_workspace.triedItem(m_change->associateId, m_change->license);
    for (const int row : rows) {
        const Line &line = m_lines.at(row);
        item.held.removeAll(line.license.module);
        if (line.isHeld)
            item.held.append(line.license.module);
    }
    item.held.sort();
    //: A step to undo: what somebody else has changed stays as it is on the server.
    const StageResult result = stage(rows, &Line::isHeld, [] { return tr("Take theirs"); });
    // From here on what the server has counts as what was loaded. What is left of the item is still to be
    // settled; what was staged anew since has no outcome.
    const auto isOver = [this, &item](const QString &module) {
        return !m_workspace.outcome(item.associateId, {item.owner, module});
    };
    item.grants.removeIf(isOver);
    item.releases.removeIf(isOver);
    m_workspace.setOutcome(item, outcome);
    return result;
}

void ConflictModel::retranslate()
{
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ConflictModel::state(const Line &line, Column column)
{
    if (column == Column::Loaded)
        return line.isLoaded;
    return column == Column::Wanted ? line.isWanted : line.isHeld;
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines.at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (column == Column::License)
        return role == Qt::DisplayRole ? line.name : QVariant();
    // Once it is staged, what is wanted looks as it does in the matrix.
    const bool isStaged = column == Column::Wanted && line.isStaged;
    const bool isHeld = isStaged ? line.isHeld : state(line, column);
    const CellFacts facts {.isKnown = true, .isHeld = isHeld, .isStaged = isStaged};
    switch (role) {
    case Qt::DisplayRole:
        return cellStateText({.isKnown = true, .isHeld = state(line, column)}, {});
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return cellStateText(facts, {});
    case CellFactsRole:
        return QVariant::fromValue(facts);
    default:
        return {};
    }
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::License:
        //: Column: the licence that somebody else has changed.
        return tr("Licence");
    case Column::Loaded:
        //: Column: whether the licence was held as the screen showed it when the change was sent.
        return tr("When loaded");
    case Column::Wanted:
        //: Column: whether the licence is to be held.
        return tr("Wanted");
    case Column::Server:
        //: Column: whether the licence is held as the server says now.
        return tr("On the server now");
    }
    return {};
}
