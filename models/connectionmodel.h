// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionprofile.h"

#include <QAbstractListModel>

/// The connections the user knows, in the user's order. Holds the profiles while they are edited; there is no
/// secret in them.
class ConnectionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole + 1, ///< where it leads and as whom, one line of text
        IsOnlineRole, ///< bool: SuperOffice Online, not a server of one's own
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setProfiles(const QList<ConnectionProfile> &profiles);
    [[nodiscard]] const QList<ConnectionProfile> &profiles() const { return m_profiles; }
    /// The row of the profile with this id, or -1.
    [[nodiscard]] int rowOf(const QString &id) const;
    /// Puts @p profile before @p row.
    void insert(int row, const ConnectionProfile &profile);
    /// Takes the place of the profile with the same id; does nothing where there is none.
    void update(const ConnectionProfile &profile);
    void remove(int row);
    /// Says the texts anew in the language now set.
    void retranslate();

private:
    QList<ConnectionProfile> m_profiles;
};
