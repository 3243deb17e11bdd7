// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/centrallicensemodel.h"

#include "models/licensetext.h"

#include <algorithm>

/// Keeps the rows where only their figures have changed.
void CentralLicenseModel::setOwners(const QList<LicenseOwner> &owners)
{
    const QList<SatelliteLicense> rows = satelliteLicenses({owners});
    const bool hasSameRows = std::equal(
        rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
        [](const SatelliteLicense &a, const SatelliteLicense &b) { return a.license.key == b.license.key; });
    if (!hasSameRows)
        beginResetModel();
    m_rows = rows;
    QHash<LicenseKey, bool> changes;
    for (const SatelliteLicense &row : m_rows) {
        const bool isChanged = isTicked(row) != holding(row).isAssigned;
        if (isChanged && isWritable(row))
            changes.insert(row.license.key, isTicked(row));
    }
    m_changes = changes;
    if (!hasSameRows)
        endResetModel();
    else
        announceAll();
    Q_EMIT changesChanged();
}

void CentralLicenseModel::setBoxes(Boxes boxes)
{
    if (m_boxes == boxes)
        return;
    m_boxes = boxes;
    if (boxes == Boxes::Closed)
        dropChanges();
    else
        announceAll();
}

void CentralLicenseModel::dropChanges()
{
    m_changes.clear();
    announceAll();
    Q_EMIT changesChanged();
}

QStringList CentralLicenseModel::changeTexts() const
{
    QStringList texts;
    for (const SatelliteLicense &row : m_rows) {
        const auto change = m_changes.constFind(row.license.key);
        if (change == m_changes.cend())
            continue;
        const QString name = row.license.displayName();
        //: A change of the central licence; %1 is a licence.
        texts.append(*change ? tr("%1 will be assigned").arg(name)
                             //: A change of the central licence; %1 is a licence.
                             : tr("%1 will be released").arg(name));
    }
    return texts;
}

const SatelliteHolding &CentralLicenseModel::holding(const SatelliteLicense &row)
{
    return *row.holdings.constFirst();
}

bool CentralLicenseModel::isTicked(const SatelliteLicense &row) const
{
    return m_changes.value(row.license.key, holding(row).isAssigned);
}

/// What the server does not let anybody assign can be released all the same (API reference 5.4).
bool CentralLicenseModel::isWritable(const SatelliteLicense &row) const
{
    return m_boxes == Boxes::Open && (holding(row).canAssign || holding(row).isAssigned);
}

int CentralLicenseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CentralLicenseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CentralLicenseModel::text(const SatelliteLicense &row, Column column) const
{
    switch (column) {
    case Column::License:
        return row.license.displayName();
    case Column::Assigned:
        return cellStateText({.isKnown = true,
                              .isHeld = holding(row).isAssigned,
                              .isStaged = m_changes.contains(row.license.key)},
                             {});
    case Column::Seats:
        return seatText(holding(row).seats);
    case Column::Kind:
        return restrictionText(row.license.seats);
    case Column::Owner:
        return row.ownerDisplayName;
    }
    return {};
}

QString CentralLicenseModel::toolTip(const SatelliteLicense &row, Column column) const
{
    if (column == Column::Assigned && m_boxes == Boxes::Open && !isWritable(row))
        return tr("The server does not allow this licence for the central database.");
    return column == Column::Seats ? licenseToolTip(row.license.tooltip, holding(row).seats)
                                   : row.license.tooltip;
}

QVariant CentralLicenseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SatelliteLicense &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::CheckStateRole:
        if (column != Column::Assigned)
            return {};
        return isTicked(row) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return toolTip(row, column);
    case IsMarkedRole:
        return column == Column::Seats && !holding(row).seats.addsUp();
    case LicenseRole:
        return QVariant::fromValue(row.license.key);
    default:
        return {};
    }
}

bool CentralLicenseModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const SatelliteLicense &row = m_rows.at(index.row());
    const bool isWanted = value.toInt() == Qt::Checked;
    if (isWanted == holding(row).isAssigned)
        m_changes.remove(row.license.key);
    else
        m_changes.insert(row.license.key, isWanted);
    Q_EMIT dataChanged(index, index, {Qt::DisplayRole, Qt::CheckStateRole});
    Q_EMIT changesChanged();
    return true;
}

Qt::ItemFlags CentralLicenseModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const bool hasBox = static_cast<Column>(index.column()) == Column::Assigned;
    if (hasBox && isWritable(m_rows.at(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant CentralLicenseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::License:
        //: Column: name of a module licence.
        return tr("Licence");
    case Column::Assigned:
        //: Column: whether the central licence includes a licence.
        return tr("Assigned");
    case Column::Seats:
        //: Column: how many seats of a licence are in use.
        return tr("Seats");
    case Column::Kind:
        //: Column: whether the licence has a ceiling.
        return tr("Kind");
    case Column::Owner:
        //: Column: owner of the licence.
        return tr("Owner");
    }
    return {};
}

void CentralLicenseModel::announceAll()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void CentralLicenseModel::retranslate()
{
    announceAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}
