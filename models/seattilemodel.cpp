// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seattilemodel.h"

#include "models/licensetext.h"
#include "models/workspace.h"

#include <algorithm>

SeatTileModel::SeatTileModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{}

/// Keeps the tiles where only figures have changed, so that the chosen one stays chosen.
void SeatTileModel::setNumbers(const DashboardNumbers &numbers)
{
    const QList<LicenseUse> uses = numbers.restricted + numbers.unrestricted;
    const bool hasSameTiles =
        std::equal(uses.cbegin(), uses.cend(), m_uses.cbegin(), m_uses.cend(),
                   [](const LicenseUse &a, const LicenseUse &b) {
                       return a.key == b.key && a.seats.unrestricted == b.seats.unrestricted;
                   });
    if (hasSameTiles) {
        m_uses = uses;
        announceAll();
        return;
    }
    beginResetModel();
    m_uses = uses;
    endResetModel();
}

void SeatTileModel::announceAll()
{
    if (!m_uses.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int SeatTileModel::restrictedCount() const
{
    return static_cast<int>(std::count_if(m_uses.cbegin(), m_uses.cend(),
                                          [](const LicenseUse &use) { return !use.seats.unrestricted; }));
}

int SeatTileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_uses.size());
}

/// Columns may be gone for a moment while another catalogue comes in.
Seats SeatTileModel::projected(const LicenseUse &use) const
{
    const int column = m_workspace.columnOf(use.key);
    return column < 0 ? use.seats : m_workspace.projectedSeats(column);
}

/// All of the tile, for whoever hears it.
QString SeatTileModel::wholeText(const LicenseUse &use) const
{
    QStringList parts {seatText(use.seats)};
    if (!use.seats.unrestricted)
        parts.append(freeSeatText(use.seats));
    // That no seat is free is said already.
    if (constexpr SeatThresholds onlyAll {1.0, 1.0}; use.level != use.seats.level(onlyAll))
        parts.append(seatLevelText(use.level));
    if (const Seats after = projected(use); after.inUse != use.seats.inUse) {
        //: Said of a licence while changes are staged; %1 is as in "97 → 98 of 100".
        parts.append(tr("staged: %1").arg(seatChangeText(use.seats, after)));
    }
    //: Says all of a tile: %1 a licence, %2 its owner, %3 its seats, as in "97 of 100 in use, 3 free".
    return tr("%1, %2: %3").arg(use.displayName, use.ownerDisplayName, parts.join(QStringLiteral(", ")));
}

QVariant SeatTileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LicenseUse &use = m_uses.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return wholeText(use);
    case NumberRole:
        return use.seats.unrestricted ? numberText(use.seats.inUse) : seatChangeText(use.seats, use.seats);
    case NameRole:
        return use.displayName;
    case OwnerRole:
        return use.ownerDisplayName;
    case FreeRole:
        return freeSeatText(use.seats);
    case StagedRole: {
        const Seats after = projected(use);
        return after.inUse == use.seats.inUse ? QString() : seatChangeText(use.seats, after);
    }
    case LevelRole:
        return QVariant::fromValue(use.level);
    case SeatsRole:
        return QVariant::fromValue(use.seats);
    case ProjectedRole:
        return QVariant::fromValue(projected(use));
    case LicenseRole:
        return QVariant::fromValue(use.key);
    default:
        return {};
    }
}
