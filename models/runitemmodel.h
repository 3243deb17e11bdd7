// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/runrecord.h"

#include <QAbstractTableModel>

/// The items of one run in the order of sending: what was given and taken, how it ended, and what was held
/// before and after. Licences go by their code names, as the journal has them. An act on a licence is one
/// item, with what it has changed about the licence.
class RunItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Associate, Owner, Given, Taken, Status, Before, After, When };
    Q_ENUM(Column)
    static constexpr int ColumnCount = 8;
    enum Role {
        HasFailedRole = Qt::UserRole + 1, ///< true where it failed, or nobody knows how it ended
    };

    explicit RunItemModel(QObject *parent = nullptr);

    /// Takes the items with the fewest signals that tell the difference: they change in place, and more come
    /// behind them.
    void setItems(const QList<RunItem> &items);
    [[nodiscard]] const QList<RunItem> &items() const { return m_items; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Says the texts anew in the language now set.
    void retranslate();

private:
    [[nodiscard]] static QString text(const RunItem &item, Column column);
    [[nodiscard]] static QString changeText(const QStringList &lines, const QStringList &other);
    [[nodiscard]] static QString tip(const RunItem &item, Column column);

    QList<RunItem> m_items;
};
