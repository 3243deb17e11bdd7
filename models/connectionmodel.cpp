// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectionmodel.h"

#include "models/connectiontext.h"

#include <algorithm>

int ConnectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_profiles.size());
}

QVariant ConnectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConnectionProfile &profile = m_profiles.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return connectionName(profile);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
    case PlaceRole:
        return connectionPlaceText(profile);
    case IsOnlineRole:
        return profile.isOnline();
    default:
        return {};
    }
}

void ConnectionModel::setProfiles(const QList<ConnectionProfile> &profiles)
{
    beginResetModel();
    m_profiles = profiles;
    endResetModel();
}

int ConnectionModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_profiles, id, &ConnectionProfile::id);
    return found == m_profiles.cend() ? -1 : static_cast<int>(found - m_profiles.cbegin());
}

void ConnectionModel::insert(int row, const ConnectionProfile &profile)
{
    beginInsertRows({}, row, row);
    m_profiles.insert(row, profile);
    endInsertRows();
}

void ConnectionModel::update(const ConnectionProfile &profile)
{
    const int row = rowOf(profile.id);
    if (row < 0 || m_profiles.at(row) == profile)
        return;
    m_profiles[row] = profile;
    Q_EMIT dataChanged(index(row), index(row));
}

void ConnectionModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_profiles.removeAt(row);
    endRemoveRows();
}

void ConnectionModel::retranslate()
{
    if (!m_profiles.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}
