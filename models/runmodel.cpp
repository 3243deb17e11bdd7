// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runmodel.h"

#include "models/licensetext.h"
#include "models/runtext.h"

#include <algorithm>

RunModel::RunModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void RunModel::setRuns(QList<RunRecord> runs)
{
    std::ranges::sort(runs, std::ranges::greater(), &RunRecord::id);
    const auto added = static_cast<int>(runs.size() - m_runs.size());
    const bool isContinued =
        added >= 0
        && std::equal(m_runs.cbegin(), m_runs.cend(), runs.cbegin() + added,
                      [](const RunRecord &known, const RunRecord &run) { return known.id == run.id; });
    if (!isContinued) {
        beginResetModel();
        m_runs = runs;
        endResetModel();
        return;
    }
    if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        m_runs = runs.first(added) + m_runs;
        endInsertRows();
    }
    const auto changed = std::mismatch(m_runs.cbegin(), m_runs.cend(), runs.cbegin()).first;
    if (changed == m_runs.cend())
        return;
    const auto first = static_cast<int>(changed - m_runs.cbegin());
    m_runs = runs;
    Q_EMIT dataChanged(index(first, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RunModel::rowOf(qint64 runId) const
{
    const auto found = std::ranges::find(m_runs, runId, &RunRecord::id);
    return found == m_runs.cend() ? -1 : static_cast<int>(found - m_runs.cbegin());
}

const RunRecord *RunModel::run(qint64 runId) const
{
    const int row = rowOf(runId);
    return row < 0 ? nullptr : &m_runs.at(row);
}

bool RunModel::hasFailed(const RunRecord &run)
{
    return run.failed > 0 || (run.unknown > 0 && run.state != RunState::Running);
}

int RunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunModel::text(const RunRecord &run, Column column)
{
    switch (column) {
    case Column::Run:
        return runName(run.id);
    case Column::When:
        return momentText(run.startedAt);
    case Column::What:
        return runKindText(run);
    case Column::Who:
        return run.start.user;
    case Column::Comment:
        return run.start.comment;
    case Column::Changes:
        return run.isAct() ? QString() : numberText(run.changes);
    case Column::Result:
        return runResultText(run);
    case Column::State:
        return runStateText(run.state);
    }
    return {};
}

/// True where the text may be wider than its cell.
static bool isWide(RunModel::Column column)
{
    return column == RunModel::Column::What || column == RunModel::Column::Comment
           || column == RunModel::Column::Result;
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RunRecord &run = m_runs.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(run, column);
    case Qt::ToolTipRole:
        return isWide(column) ? text(run, column) : QVariant();
    case RunIdRole:
        return run.id;
    case HasFailedRole:
        return hasFailed(run);
    case IsInterruptedRole:
        return run.state == RunState::Interrupted;
    default:
        return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Run:
        //: Column of the list of runs: which one. A run is what one press of "Apply changes" did.
        return tr("Run");
    case Column::When:
        //: Column of the list of runs: when it was started.
        return tr("When");
    case Column::What:
        //: Column of the list of runs: what it is about, as in "Changes" or "Licence activated".
        return tr("What");
    case Column::Who:
        //: Column of the list of runs: who started it.
        return tr("Who");
    case Column::Comment:
        //: Column of the list of runs: the administrator's own words.
        return tr("Comment");
    case Column::Changes:
        //: Column of the list of runs: how many licences were to be given or taken.
        return tr("Changes");
    case Column::Result:
        //: Column of the list of runs: how its items ended.
        return tr("Result");
    case Column::State:
        //: Column of the list of runs: finished, stopped, interrupted.
        return tr("State");
    }
    return {};
}

void RunModel::retranslate()
{
    if (!m_runs.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}
