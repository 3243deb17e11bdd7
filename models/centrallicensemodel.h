// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/satellitecomparison.h"

#include <QAbstractTableModel>

/// The central licence: its licences, and which of them are assigned. Boxes are closed until they are opened
/// on purpose. Ticking one changes nothing by itself; what is ticked is the difference from what the server
/// said last.
class CentralLicenseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { License, Assigned, Seats, Kind, Owner };
    Q_ENUM(Column)
    static constexpr int ColumnCount = 5;
    enum Role {
        IsMarkedRole = Qt::UserRole + 1, ///< bool: the cell deserves a look
        LicenseRole, ///< LicenseKey
    };
    /// Whether boxes can be ticked.
    enum class Boxes { Closed, Open };

    using QAbstractTableModel::QAbstractTableModel;

    /// What the server says. What is ticked stays ticked where it is a change still.
    void setOwners(const QList<LicenseOwner> &owners);
    /// Closing the boxes drops what is ticked.
    void setBoxes(Boxes boxes);
    [[nodiscard]] Boxes boxes() const { return m_boxes; }
    void dropChanges();
    /// What is ticked, or not any more, in contrast to what the server said last.
    [[nodiscard]] const QHash<LicenseKey, bool> &changes() const { return m_changes; }
    /// The same in words, in the order of the rows: "Satellite database will be assigned".
    [[nodiscard]] QStringList changeTexts() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Says the texts anew in the language now set.
    void retranslate();

Q_SIGNALS:
    void changesChanged();

private:
    [[nodiscard]] static const SatelliteHolding &holding(const SatelliteLicense &row);
    [[nodiscard]] bool isTicked(const SatelliteLicense &row) const;
    [[nodiscard]] bool isWritable(const SatelliteLicense &row) const;
    [[nodiscard]] QString text(const SatelliteLicense &row, Column column) const;
    [[nodiscard]] QString toolTip(const SatelliteLicense &row, Column column) const;
    void announceAll();

    QList<SatelliteLicense> m_rows;
    QHash<LicenseKey, bool> m_changes;
    Boxes m_boxes = Boxes::Closed;
};
