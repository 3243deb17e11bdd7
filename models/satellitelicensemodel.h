// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/satellitecomparison.h"
#include "models/satellitestate.h"

#include <QAbstractTableModel>

/// The licences of several satellites side by side: a row for each licence, owner by owner, and behind the
/// columns that hold of all of them a column for each satellite. Shows nothing before one has been read.
class SatelliteLicenseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { License, Owner, Kind, Difference };
    static constexpr int FirstSatellite = 4; ///< column of the first satellite
    enum Role {
        IsMarkedRole = Qt::UserRole + 1, ///< bool: the cell deserves a look
        LicenseRole, ///< LicenseKey
    };
    enum class Scope {
        All,
        Differences, ///< only licences that the satellites do not all have in the same way
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSatellites(const QList<SatelliteState> &satellites);
    void setScope(Scope scope);
    [[nodiscard]] Scope scope() const { return m_scope; }
    /// Licences in all, shown or not.
    [[nodiscard]] int licenseCount() const { return static_cast<int>(m_all.size()); }
    /// Those that the satellites do not all have in the same way.
    [[nodiscard]] int differenceCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Says the texts anew in the language now set.
    void retranslate();

private:
    void show(const QList<SatelliteState> &satellites, const QList<SatelliteLicense> &all);
    [[nodiscard]] QList<SatelliteLicense> shownOf(const QList<SatelliteLicense> &all) const;
    /// What @p row says of the satellite in @p column; none where it is not there, or has not been read.
    [[nodiscard]] std::optional<SatelliteHolding> holding(const SatelliteLicense &row, int column) const;
    [[nodiscard]] bool isMarked(const SatelliteLicense &row, int column) const;
    [[nodiscard]] QString text(const SatelliteLicense &row, int column) const;
    [[nodiscard]] QString holdingText(const SatelliteLicense &row, int column) const;
    [[nodiscard]] QString spokenText(const SatelliteLicense &row, int column) const;
    [[nodiscard]] QString toolTip(const SatelliteLicense &row, int column) const;

    QList<SatelliteState> m_satellites;
    QList<int> m_read; ///< for each satellite its place among those that have been read, or -1
    QList<SatelliteLicense> m_all;
    QList<SatelliteLicense> m_shown;
    Scope m_scope = Scope::All;
};
