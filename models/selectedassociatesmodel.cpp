// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/selectedassociatesmodel.h"

#include "models/assignmentmodel.h"
#include "models/stagingdesk.h"

SelectedAssociatesModel::SelectedAssociatesModel(AssignmentModel &matrix, QObject *parent)
    : QAbstractTableModel(parent)
    , m_matrix(matrix)
    , m_columnCount(matrix.columnCount())
{
    connect(&matrix, &QAbstractItemModel::modelReset, this, &SelectedAssociatesModel::resetColumns);
    connect(&matrix, &QAbstractItemModel::dataChanged, this, &SelectedAssociatesModel::announce);
    connect(&matrix.desk(), &StagingDesk::staged, this, &SelectedAssociatesModel::takeAwaitedStep);
    connect(&matrix.desk(), &StagingDesk::left, this, [this] { m_awaited.reset(); });
}

void SelectedAssociatesModel::resetColumns()
{
    beginResetModel();
    m_columnCount = m_matrix.columnCount();
    m_cycles.clear();
    m_awaited.reset();
    m_tallies.clear();
    endResetModel();
}

void SelectedAssociatesModel::setSelection(const QList<qint64> &associateIds)
{
    if (m_associateIds == associateIds)
        return;
    m_associateIds = associateIds;
    m_cycles.clear();
    m_awaited.reset();
    announce();
    Q_EMIT headerDataChanged(Qt::Vertical, 0, 0);
}

void SelectedAssociatesModel::announce()
{
    m_tallies.clear();
    if (m_columnCount > 0)
        Q_EMIT dataChanged(index(0, 0), index(0, m_columnCount - 1));
}

void SelectedAssociatesModel::retranslate()
{
    announce();
    Q_EMIT headerDataChanged(Qt::Vertical, 0, 0);
}

int SelectedAssociatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

int SelectedAssociatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columnCount;
}

QList<int> SelectedAssociatesModel::selectedRows() const
{
    QList<int> rows;
    rows.reserve(m_associateIds.size());
    for (const qint64 associateId : m_associateIds) {
        if (const int row = m_matrix.workspace().rowOf(associateId); row >= 0)
            rows.append(row);
    }
    return rows;
}

SelectedAssociatesModel::Tally SelectedAssociatesModel::tally(int column) const
{
    if (const auto counted = m_tallies.constFind(column); counted != m_tallies.cend())
        return *counted;
    Tally tally;
    for (const int row : selectedRows()) {
        const CellFacts facts = m_matrix.cellFacts(row, column);
        tally.wanted += facts.isWanted() ? 1 : 0;
        tally.open += facts.isEditable() ? 1 : 0;
    }
    m_tallies.insert(column, tally);
    return tally;
}

QVariant SelectedAssociatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (!isActive())
        return role == Qt::ToolTipRole ? invitation() : QVariant();
    const Tally state = tally(index.column());
    const int count = selectionCount();
    switch (role) {
    case Qt::CheckStateRole:
        return state.wanted == 0 ? Qt::Unchecked : state.wanted == count ? Qt::Checked : Qt::PartiallyChecked;
    case Qt::AccessibleTextRole: {
        //: State of the box that stands for several associates: %1 of %2 hold the licence or will.
        const QString some = tr("some of %2: %1 assigned").arg(state.wanted).arg(count);
        const QString text = state.wanted == 0       ? tr("none assigned")
                             : state.wanted == count ? tr("all assigned")
                                                     : some;
        //: What a screen reader says of that box: %1 how many are selected, %2 licence, %3 state.
        return tr("%1, %2, %3")
            .arg(headerData(0, Qt::Vertical).toString(),
                 m_matrix.headerData(index.column(), Qt::Horizontal).toString(), text);
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return state.open > 0 ? tr("Changes the box of every selected associate; again and again: all on, "
                                   "all off, as it was.")
                              : tr("None of the selected associates' boxes can be changed.");
    default:
        return {};
    }
}

QString SelectedAssociatesModel::invitation()
{
    return tr("Select several rows to change them together");
}

QVariant SelectedAssociatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return m_matrix.headerData(section, orientation, role);
    if (!isActive() && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return invitation();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return tr("%Ln selected", nullptr, selectionCount());
}

Qt::ItemFlags SelectedAssociatesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags base = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | Qt::ItemIsEnabled;
    return isActive() && tally(index.column()).open > 0 ? base | Qt::ItemIsUserCheckable : base;
}

/// Wishes that bring back what a step in @p column may move.
QList<AssignmentRules::Wish> SelectedAssociatesModel::presentState(int column) const
{
    const Workspace &workspace = m_matrix.workspace();
    const QList<int> rows = selectedRows();
    QList<AssignmentRules::Wish> state;
    for (const int moved : workspace.rules().columnsMovedWith(m_matrix.tableColumn(column))) {
        for (const int row : rows) {
            if (workspace.table().isKnown(row, moved))
                state.append({row, moved, workspace.table().isWanted(row, moved)});
        }
    }
    return state;
}

/// All on unless they are, then all off, then back to what the boxes were before the first step.
SelectedAssociatesModel::Cycle SelectedAssociatesModel::nextCycle(int column) const
{
    using Step = Cycle::Step;
    const Cycle now = m_cycles.value(column);
    switch (now.step) {
    case Step::AllOn:
        return {Step::AllOff, now.original};
    case Step::AllOff:
        return {Step::AsItWas, now.original};
    case Step::AsItWas:
        break;
    }
    const bool areAllOn = tally(column).wanted == selectionCount();
    return {areAllOn ? Step::AllOff : Step::AllOn, presentState(column)};
}

QList<AssignmentRules::Wish> SelectedAssociatesModel::wishesOf(const Cycle &cycle, int column) const
{
    if (cycle.step == Cycle::Step::AsItWas)
        return cycle.original;
    QList<AssignmentRules::Wish> wishes;
    for (const int row : selectedRows())
        wishes.append({row, m_matrix.tableColumn(column), cycle.step == Cycle::Step::AllOn});
    return wishes;
}

/// The desk has staged something: where this model waits for a decision, it was that.
void SelectedAssociatesModel::takeAwaitedStep()
{
    if (m_awaited)
        m_cycles.insert(m_awaited->column, m_awaited->cycle);
    m_awaited.reset();
}

bool SelectedAssociatesModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    if (role != Qt::CheckStateRole || !isActive() || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const int column = index.column();
    const Cycle cycle = nextCycle(column);
    const QString license = m_matrix.headerData(column, Qt::Horizontal).toString();
    const auto step = [license, count = selectionCount()] {
        //: A step to undo; %1 is a licence, %Ln the number of associates.
        return tr("Change %1 for %Ln associate(s)", nullptr, count).arg(license);
    };
    const auto result = m_matrix.desk().request(wishesOf(cycle, column), step);
    if (!result) {
        m_awaited = {column, cycle};
        return false;
    }
    m_cycles.insert(column, cycle);
    return result->changed > 0;
}
