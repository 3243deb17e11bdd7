// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dashboardnumbers.h"

#include <QAbstractListModel>

class Workspace;

/// The licences as tiles: restricted ones first, those under most pressure at the front, then the others by
/// use. Needs the workspace to outlive it.
class SeatTileModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< "97 of 100", or "31"
        NameRole, ///< of the licence
        OwnerRole, ///< display name
        FreeRole, ///< "3 free", "full", "3 over", "unlimited"
        StagedRole, ///< "97 → 98 of 100" where something staged moves it, else empty
        LevelRole, ///< SeatLevel
        SeatsRole, ///< Seats
        ProjectedRole, ///< Seats with everything staged
        LicenseRole, ///< LicenseKey
    };

    explicit SeatTileModel(Workspace &workspace, QObject *parent = nullptr);

    void setNumbers(const DashboardNumbers &numbers);
    /// What is staged has changed, or the language.
    void announceAll();
    /// How many of the tiles, from the first on, are about restricted licences.
    [[nodiscard]] int restrictedCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] Seats projected(const LicenseUse &use) const;
    [[nodiscard]] QString wholeText(const LicenseUse &use) const;

    Workspace &m_workspace;
    QList<LicenseUse> m_uses;
};
