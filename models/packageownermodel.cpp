// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packageownermodel.h"

#include <algorithm>

void PackageOwnerModel::setEntries(const QList<Entry> &entries)
{
    if (m_entries == entries)
        return;
    const bool areSameOwners =
        std::equal(m_entries.cbegin(), m_entries.cend(), entries.cbegin(), entries.cend(),
                   [](const Entry &a, const Entry &b) { return a.name == b.name; });
    if (!areSameOwners) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
        return;
    }
    m_entries = entries;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int PackageOwnerModel::rowOf(const QString &name) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [&name](const Entry &entry) {
        return entry.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_entries.cend() ? -1 : static_cast<int>(found - m_entries.cbegin());
}

int PackageOwnerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PackageOwnerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.displayName;
    case Qt::AccessibleTextRole:
        //: What a screen reader says of an owner: %1 its name, %2 what is to be known, as in "Not asked yet".
        return tr("%1, %2").arg(entry.displayName, entry.text);
    case NameRole:
        return entry.name;
    case TextRole:
        return entry.text;
    case LevelRole:
        return QVariant::fromValue(entry.level);
    default:
        return {};
    }
}
