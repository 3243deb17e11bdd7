// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seats.h"

#include <QAbstractListModel>

/// The owners whose packages the page "Licence server" shows: a name, and in a few words what is to be known
/// of it. Owned and fed by LicenseServer.
class PackageOwnerModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< as the catalogue writes it
        TextRole, ///< second line, as in "Expires in 23 days"
        LevelRole, ///< SeatLevel: how pressing that is, for colour and sign
    };

    struct Entry
    {
        QString name;
        QString displayName;
        QString text;
        SeatLevel level = SeatLevel::Plain;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    using QAbstractListModel::QAbstractListModel;

    /// Keeps selection and place where only words have changed.
    void setEntries(const QList<Entry> &entries);
    /// The row of the owner called @p name in any letter case, or -1.
    [[nodiscard]] int rowOf(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Entry> m_entries;
};
