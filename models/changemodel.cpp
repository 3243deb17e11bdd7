// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changemodel.h"

#include "models/licensetext.h"
#include "models/runtext.h"
#include "models/workspace.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

using Column = ChangeModel::Column;

static constexpr std::array<Column, ChangeModel::ColumnCount> ColumnsByAssociate {
    Column::Associate, Column::Change, Column::Owner, Column::Seats, Column::Status};
// The seats stand beside the name of the licence here, once for each group.
static constexpr std::array<Column, ChangeModel::ColumnCount> ColumnsByLicense {
    Column::License, Column::Associate, Column::Change, Column::Owner, Column::Status};

ChangeModel::ChangeModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::aboutToReset, this, [this] { beginResetModel(); });
    connect(&workspace, &Workspace::wasReset, this, [this] {
        m_changes = sortedChanges();
        endResetModel();
    });
    connect(&workspace, &Workspace::associatesRenewed, this, &ChangeModel::reload);
    connect(&workspace, &Workspace::stagingChanged, this, &ChangeModel::reload);
    connect(&workspace, &Workspace::seatsChanged, this, &ChangeModel::announceAll);
    connect(&workspace, &Workspace::applyingChanged, this, &ChangeModel::announceAll);
    reload();
}

/// Collates a name once, however often the changes are sorted.
const QCollatorSortKey &ChangeModel::sortKey(qint64 associateId)
{
    const QString name = m_workspace.associates().at(m_workspace.rowOf(associateId)).displayName();
    auto known = m_sortKeys.constFind(associateId);
    if (known == m_sortKeys.cend() || known->name != name)
        known = m_sortKeys.insert(associateId, {name, m_collator.sortKey(name)});
    return known->key;
}

/// The changes by associate's name, those of one associate in the order of the matrix's columns; or by
/// column, and then by name.
ChangeSet ChangeModel::sortedChanges()
{
    struct Entry
    {
        const QCollatorSortKey *key;
        int license; ///< a column of the matrix; all alike where names come first
        Change change;
    };
    const ChangeSet changes = m_workspace.changes();
    for (const Change &change : changes)
        sortKey(change.associateId); // fills the cache, so that its keys stay where they are below
    std::vector<Entry> entries;
    entries.reserve(static_cast<size_t>(changes.size()));
    for (const Change &change : changes)
        entries.push_back({&sortKey(change.associateId),
                           m_grouping == Grouping::License ? m_workspace.columnOf(change.license) : 0,
                           change});
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        if (a.license != b.license)
            return a.license < b.license;
        const int order = a.key->compare(*b.key);
        return order != 0 ? order < 0 : a.change.associateId < b.change.associateId;
    });
    ChangeSet sorted;
    sorted.reserve(changes.size());
    for (const Entry &entry : entries)
        sorted.append(entry.change);
    return sorted;
}

void ChangeModel::reload()
{
    const ChangeSet changes = sortedChanges();
    // Only the stretch between what is alike at both ends is taken out and put in.
    const auto [oldStart, newStart] =
        std::mismatch(m_changes.cbegin(), m_changes.cend(), changes.cbegin(), changes.cend());
    const qsizetype prefix = oldStart - m_changes.cbegin();
    qsizetype suffix = 0;
    while (suffix < std::min(m_changes.size(), changes.size()) - prefix
           && m_changes.at(m_changes.size() - 1 - suffix) == changes.at(changes.size() - 1 - suffix))
        ++suffix;

    const auto first = static_cast<int>(prefix);
    if (const auto removed = static_cast<int>(m_changes.size() - prefix - suffix); removed > 0) {
        beginRemoveRows({}, first, first + removed - 1);
        m_changes.remove(first, removed);
        endRemoveRows();
    }
    if (const auto added = static_cast<int>(changes.size() - prefix - suffix); added > 0) {
        beginInsertRows({}, first, first + added - 1);
        m_changes = changes;
        endInsertRows();
    }
    announceAll();
}

void ChangeModel::announceAll()
{
    if (!m_changes.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ChangeModel::setGrouping(Grouping grouping)
{
    if (m_grouping == grouping)
        return;
    Q_EMIT layoutAboutToBeChanged();
    const ChangeSet before = m_changes;
    m_grouping = grouping;
    m_changes = sortedChanges();
    QHash<std::pair<qint64, LicenseKey>, int> rows;
    for (int row = 0; row < rowCount(); ++row)
        rows.insert({m_changes.at(row).associateId, m_changes.at(row).license}, row);
    for (const QModelIndex &index : persistentIndexList()) {
        const Change &change = before.at(index.row());
        changePersistentIndex(index,
                              this->index(rows.value({change.associateId, change.license}), index.column()));
    }
    Q_EMIT layoutChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

ChangeModel::Column ChangeModel::columnAt(int section) const
{
    return (m_grouping == Grouping::License ? ColumnsByLicense : ColumnsByAssociate)
        .at(static_cast<size_t>(section));
}

bool ChangeModel::isGroupStart(int row) const
{
    if (row == 0)
        return true;
    const Change &above = m_changes.at(row - 1);
    const Change &change = m_changes.at(row);
    return m_grouping == Grouping::License ? change.license != above.license
                                           : change.associateId != above.associateId;
}

void ChangeModel::retranslate()
{
    m_collator = QCollator(); // another language, another order of letters
    m_sortKeys.clear();
    reload();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int ChangeModel::associateCount() const
{
    QSet<qint64> associates;
    for (const Change &change : m_changes)
        associates.insert(change.associateId);
    return static_cast<int>(associates.size());
}

bool ChangeModel::hasFailures() const
{
    return std::any_of(m_changes.cbegin(), m_changes.cend(), [this](const Change &change) {
        return m_workspace.outcome(change.associateId, change.license).has_value();
    });
}

bool ChangeModel::isShort(const Change &change) const
{
    const Seats after = m_workspace.projectedSeats(m_workspace.columnOf(change.license));
    return change.kind == ChangeKind::Grant && !after.unrestricted && after.free < 0;
}

QString ChangeModel::statusText(const Change &change) const
{
    if (const auto outcome = m_workspace.outcome(change.associateId, change.license))
        return outcomeText(*outcome);
    if (m_workspace.isApplying()) {
        //: Status of a change that is being sent or waits to be.
        return tr("Applying…");
    }
    if (isShort(change))
        return tr("More seats are wanted than are free");
    //: Status of a change that has not been sent.
    return tr("Staged");
}

ChangeModel::Severity ChangeModel::severity(const Change &change) const
{
    if (m_workspace.outcome(change.associateId, change.license))
        return Severity::Error;
    return isShort(change) ? Severity::Warning : Severity::None;
}

QString ChangeModel::text(const Change &change, Column column) const
{
    const int position = m_workspace.columnOf(change.license);
    const AssignmentColumn &license = m_workspace.columns().at(position);
    const auto seats = [this, &license, position] {
        return seatChangeText(license.license.seats, m_workspace.projectedSeats(position));
    };
    switch (column) {
    case Column::Associate:
        return m_workspace.associates().at(m_workspace.rowOf(change.associateId)).displayName();
    case Column::Change:
        if (change.kind == ChangeKind::Grant) {
            //: A staged change; %1 is a licence.
            return tr("Give %1").arg(license.license.displayName());
        }
        //: A staged change; %1 is a licence.
        return tr("Take %1").arg(license.license.displayName());
    case Column::Owner:
        return license.ownerDisplayName;
    case Column::Seats:
        return seats();
    case Column::Status:
        return statusText(change);
    case Column::License:
        //: What a group of changes is about: %1 a licence, %2 its seats, as in "97 → 103 of 100".
        return tr("%1 · %2").arg(license.license.displayName(), seats());
    }
    return {};
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Change &change = m_changes.at(index.row());
    const Column column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(change, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return column == Column::Status ? statusText(change) : QString();
    case ChangeRole:
        return QVariant::fromValue(change);
    case SeverityRole:
        return QVariant::fromValue(severity(change));
    case ColumnRole:
        return QVariant::fromValue(column);
    case GroupStartRole:
        return isGroupStart(index.row());
    default:
        return {};
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (columnAt(section)) {
    case Column::Associate:
        //: Column: the person a change is about.
        return tr("Associate");
    case Column::Change:
        //: Column: what is changed.
        return tr("Change");
    case Column::Owner:
        //: Column: owner of the licence.
        return tr("Owner");
    case Column::Seats:
        //: Column: seats in use before and after.
        return tr("Seats in use");
    case Column::Status:
        //: Column: how far a change has come.
        return tr("Status");
    case Column::License:
        //: Column: the licence a change is about, with its seats before and after.
        return tr("Licence and seats");
    }
    return {};
}
