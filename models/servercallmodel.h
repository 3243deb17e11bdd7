// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/serverabilities.h"

#include <QAbstractTableModel>

/// The calls of the WebAPI that the program knows, and whether this server lets it make them.
class ServerCallModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Call, State, Reason };
    Q_ENUM(Column)
    static constexpr int ColumnCount = 3;
    enum Role {
        IsClosedRole = Qt::UserRole + 1, ///< true where the call is not offered, or was refused
    };

    explicit ServerCallModel(QObject *parent = nullptr);

    /// None: nothing is known of any server, and nothing is shown.
    void setAbilities(const std::optional<ServerAbilities> &abilities);
    [[nodiscard]] const std::optional<ServerAbilities> &abilities() const { return m_abilities; }
    /// The calls listed, such as "License/GetFencingInfo".
    [[nodiscard]] static const QStringList &calls();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Says the texts anew in the language now set.
    void retranslate();

private:
    [[nodiscard]] static QString stateText(ServerAbilities::Ability ability);
    [[nodiscard]] QString reasonText(const QString &call) const;

    std::optional<ServerAbilities> m_abilities;
};
