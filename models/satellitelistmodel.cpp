// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/satellitelistmodel.h"

#include "models/runtext.h"
#include "models/satellitetext.h"

#include <algorithm>

/// Keeps the rows where only what is known of the satellites has changed.
void SatelliteListModel::setSatellites(const QList<SatelliteState> &satellites)
{
    const bool hasSameRows =
        std::equal(satellites.cbegin(), satellites.cend(), m_satellites.cbegin(), m_satellites.cend(),
                   [](const SatelliteState &a, const SatelliteState &b) {
                       return a.satellite.satelliteId == b.satellite.satelliteId;
                   });
    if (hasSameRows) {
        m_satellites = satellites;
        retranslate();
        return;
    }
    beginResetModel();
    m_satellites = satellites;
    endResetModel();
}

int SatelliteListModel::rowOf(qint64 satelliteId) const
{
    const auto found =
        std::find_if(m_satellites.cbegin(), m_satellites.cend(), [satelliteId](const SatelliteState &each) {
            return each.satellite.satelliteId == satelliteId;
        });
    return found == m_satellites.cend() ? -1 : static_cast<int>(found - m_satellites.cbegin());
}

int SatelliteListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_satellites.size());
}

QString SatelliteListModel::standingText(const SatelliteState &satellite) const
{
    switch (satellite.status.state) {
    case LoadState::Idle:
        //: A satellite whose licences have not been read.
        return tr("Not read yet");
    case LoadState::Loading:
        //: A satellite whose licences are being read.
        return tr("Reading…");
    case LoadState::Ready:
        //: A satellite whose licences were read; %1 is a date and time.
        return tr("Read %1").arg(momentText(satellite.readAt));
    case LoadState::Failed:
    case LoadState::Stale:
        break;
    }
    return satellite.status.error;
}

QVariant SatelliteListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SatelliteState &satellite = m_satellites.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return satelliteName(satellite.satellite);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
    case StandingRole:
        return standingText(satellite);
    case SatelliteIdRole:
        return satellite.satellite.satelliteId;
    case LoadStateRole:
        return QVariant::fromValue(satellite.status.state);
    default:
        return {};
    }
}

void SatelliteListModel::retranslate()
{
    if (!m_satellites.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}
