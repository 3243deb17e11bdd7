// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/satellitestate.h"

#include <QAbstractListModel>

/// The satellites that are compared, in their order, and how far each has been read.
class SatelliteListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SatelliteIdRole = Qt::UserRole + 1, ///< qint64
        StandingRole, ///< when it was read, or what went wrong: a line of text
        LoadStateRole, ///< LoadState
    };

    using QAbstractListModel::QAbstractListModel;

    void setSatellites(const QList<SatelliteState> &satellites);
    [[nodiscard]] const QList<SatelliteState> &satellites() const { return m_satellites; }
    /// The row of the satellite with this id, or -1.
    [[nodiscard]] int rowOf(qint64 satelliteId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Says the texts anew in the language now set.
    void retranslate();

private:
    [[nodiscard]] QString standingText(const SatelliteState &satellite) const;

    QList<SatelliteState> m_satellites;
};
