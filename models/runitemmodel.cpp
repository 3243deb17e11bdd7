// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runitemmodel.h"

#include "models/runtext.h"

#include <algorithm>

RunItemModel::RunItemModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void RunItemModel::setItems(const QList<RunItem> &items)
{
    if (items.size() < m_items.size()) {
        beginResetModel();
        m_items = items;
        endResetModel();
        return;
    }
    const auto changed = std::mismatch(m_items.cbegin(), m_items.cend(), items.cbegin()).first;
    if (const auto first = static_cast<int>(changed - m_items.cbegin()); first < rowCount()) {
        m_items = items.first(m_items.size());
        Q_EMIT dataChanged(index(first, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    if (items.size() > m_items.size()) {
        beginInsertRows({}, rowCount(), static_cast<int>(items.size()) - 1);
        m_items = items;
        endInsertRows();
    }
}

int RunItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int RunItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// The lines of an act's licence that are not in @p other, one below the other, or the first of them.
QString RunItemModel::changeText(const QStringList &lines, const QStringList &other)
{
    constexpr qsizetype MostChanged = 8;
    QStringList changed = lines;
    changed.removeIf([&other](const QString &line) { return other.contains(line); });
    QStringList shown = changed.first(std::min(changed.size(), MostChanged));
    if (const auto more = static_cast<int>(changed.size() - shown.size()); more > 0) {
        //: Ends a list of lines: so many more are not shown.
        shown.append(tr("and %Ln more", nullptr, more));
    }
    return shown.join(u'\n');
}

/// Lists of licences and reasons are wider than their cells; an act's licence is a list of lines.
QString RunItemModel::tip(const RunItem &item, Column column)
{
    const bool isHolding = column == Column::Before || column == Column::After;
    if (!item.isAct() || !isHolding)
        return text(item, column);
    return (column == Column::Before ? item.shownBefore() : item.shownAfter()).join(u'\n');
}

QString RunItemModel::text(const RunItem &item, Column column)
{
    const QString comma = QStringLiteral(", ");
    switch (column) {
    case Column::Associate:
        return item.associateName;
    case Column::Owner:
        return item.change.owner;
    case Column::Given:
        return item.change.grants.join(comma);
    case Column::Taken:
        return item.change.releases.join(comma);
    case Column::Status:
        return runItemStatusText(item);
    case Column::Before:
        return item.isAct() ? changeText(item.shownBefore(), item.shownAfter()) : item.before.join(comma);
    case Column::After:
        return item.isAct() ? changeText(item.shownAfter(), item.shownBefore()) : item.after.join(comma);
    case Column::When:
        return momentText(item.at);
    }
    return {};
}

static bool hasFailed(const RunItem &item)
{
    return item.state != RunItemState::Pending && item.state != RunItemState::Verified;
}

QVariant RunItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RunItem &item = m_items.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(item, column);
    case Qt::ToolTipRole:
        return tip(item, column);
    case HasFailedRole:
        return hasFailed(item);
    default:
        return {};
    }
}

QVariant RunItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Associate:
        //: Column: the person an item of a run is about.
        return tr("Associate");
    case Column::Owner:
        //: Column: owner of the licences.
        return tr("Owner");
    case Column::Given:
        //: Column: licences that an item of a run gives.
        return tr("Given");
    case Column::Taken:
        //: Column: licences that an item of a run takes.
        return tr("Taken");
    case Column::Status:
        //: Column: how an item of a run ended.
        return tr("Status");
    case Column::Before:
        //: Column: licences held before an item of a run, or a licence before it was changed.
        return tr("Before");
    case Column::After:
        //: Column: licences held after an item of a run, or a licence after it was changed.
        return tr("After");
    case Column::When:
        //: Column: when an item of a run ended.
        return tr("When");
    }
    return {};
}

void RunItemModel::retranslate()
{
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}
