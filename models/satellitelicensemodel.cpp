// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/satellitelicensemodel.h"

#include "models/licensetext.h"
#include "models/satellitetext.h"

#include <algorithm>

static QString assignedText(const SatelliteHolding &holding)
{
    return cellStateText({.isKnown = true, .isHeld = holding.isAssigned}, {});
}

void SatelliteLicenseModel::setSatellites(const QList<SatelliteState> &satellites)
{
    QList<QList<LicenseOwner>> read;
    for (const SatelliteState &satellite : satellites) {
        if (satellite.isRead())
            read.append(satellite.owners);
    }
    show(satellites, satelliteLicenses(read));
}

void SatelliteLicenseModel::setScope(Scope scope)
{
    if (m_scope == scope)
        return;
    m_scope = scope;
    show(m_satellites, m_all);
}

QList<SatelliteLicense> SatelliteLicenseModel::shownOf(const QList<SatelliteLicense> &all) const
{
    if (m_scope == Scope::All)
        return all;
    QList<SatelliteLicense> differing;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(differing),
                 [](const SatelliteLicense &row) { return row.differs(); });
    return differing;
}

/// Keeps rows and columns where there are the same as before, so that selection and scroll position stay.
void SatelliteLicenseModel::show(const QList<SatelliteState> &satellites, const QList<SatelliteLicense> &all)
{
    const QList<SatelliteLicense> shown = shownOf(all);
    const bool hasSameRows = std::equal(
        shown.cbegin(), shown.cend(), m_shown.cbegin(), m_shown.cend(),
        [](const SatelliteLicense &a, const SatelliteLicense &b) { return a.license.key == b.license.key; });
    const bool isSame = hasSameRows && satellites.size() == m_satellites.size();
    if (!isSame)
        beginResetModel();
    m_satellites = satellites;
    m_all = all;
    m_shown = shown;
    m_read.clear();
    int read = 0;
    for (const SatelliteState &satellite : m_satellites)
        m_read.append(satellite.isRead() ? read++ : -1);
    if (!isSame)
        endResetModel();
    else
        retranslate();
}

int SatelliteLicenseModel::differenceCount() const
{
    return static_cast<int>(std::count_if(m_all.cbegin(), m_all.cend(),
                                          [](const SatelliteLicense &row) { return row.differs(); }));
}

int SatelliteLicenseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int SatelliteLicenseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstSatellite + static_cast<int>(m_satellites.size());
}

std::optional<SatelliteHolding> SatelliteLicenseModel::holding(const SatelliteLicense &row, int column) const
{
    const int read = column < FirstSatellite ? -1 : m_read.at(column - FirstSatellite);
    return read < 0 ? std::nullopt : row.holdings.at(read);
}

bool SatelliteLicenseModel::isMarked(const SatelliteLicense &row, int column) const
{
    if (column == static_cast<int>(Column::Difference))
        return row.differs();
    const auto held = holding(row, column);
    return held && !held->seats.addsUp();
}

QString SatelliteLicenseModel::holdingText(const SatelliteLicense &row, int column) const
{
    const SatelliteState &satellite = m_satellites.at(column - FirstSatellite);
    if (!satellite.isRead() && satellite.status.state == LoadState::Loading) {
        //: In a satellite's column while its licences are being read.
        return tr("reading…");
    }
    if (!satellite.isRead()) {
        //: In a satellite's column where its licences could not be read.
        return tr("not known");
    }
    const auto held = holding(row, column);
    if (!held) {
        //: A satellite does not have a licence at all.
        return tr("not there");
    }
    //: A licence at a satellite: %1 "assigned" or "not assigned", %2 its seats, as in "12 of 20".
    return tr("%1 · %2").arg(assignedText(*held), seatChangeText(held->seats, held->seats));
}

/// What a screen reader says: with more words where there is no need to be short.
QString SatelliteLicenseModel::spokenText(const SatelliteLicense &row, int column) const
{
    const auto held = holding(row, column);
    if (!held)
        return text(row, column);
    //: A licence at a satellite: %1 "assigned" or "not assigned", %2 its seats, as in "12 of 20 in use".
    return tr("%1, %2").arg(assignedText(*held), seatText(held->seats));
}

QString SatelliteLicenseModel::text(const SatelliteLicense &row, int column) const
{
    if (column >= FirstSatellite)
        return holdingText(row, column);
    switch (static_cast<Column>(column)) {
    case Column::License:
        return row.license.displayName();
    case Column::Owner:
        return row.ownerDisplayName;
    case Column::Kind:
        return restrictionText(row.license.seats);
    case Column::Difference:
        break;
    }
    if (row.holdings.size() < 2)
        return {};
    //: Whether satellites have a licence in different ways.
    return row.differs() ? tr("differs")
                         //: Satellites have a licence in the same way.
                         : tr("same");
}

QString SatelliteLicenseModel::toolTip(const SatelliteLicense &row, int column) const
{
    if (column < FirstSatellite)
        return row.license.tooltip;
    const auto held = holding(row, column);
    return held ? licenseToolTip(row.license.tooltip, held->seats) : QString();
}

QVariant SatelliteLicenseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SatelliteLicense &row = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return spokenText(row, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return toolTip(row, index.column());
    case IsMarkedRole:
        return isMarked(row, index.column());
    case LicenseRole:
        return QVariant::fromValue(row.license.key);
    default:
        return {};
    }
}

QVariant SatelliteLicenseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (section >= FirstSatellite)
        return satelliteName(m_satellites.at(section - FirstSatellite).satellite);
    switch (static_cast<Column>(section)) {
    case Column::License:
        //: Column: name of a module licence.
        return tr("Licence");
    case Column::Owner:
        //: Column: owner of the licence.
        return tr("Owner");
    case Column::Kind:
        //: Column: whether the licence has a ceiling.
        return tr("Kind");
    case Column::Difference:
        //: Column: whether satellites have the licence in different ways.
        return tr("Difference");
    }
    return {};
}

void SatelliteLicenseModel::retranslate()
{
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}
