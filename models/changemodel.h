// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/changeset.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QHash>

class Workspace;

/// Everything staged, in words: one change a row, by associate. Follows the workspace with the fewest signals
/// that tell the difference. Needs the workspace to outlive it.
class ChangeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Associate, Change, Owner, Seats, Status };
    static constexpr int ColumnCount = 5;
    enum class Severity { None, Warning, Error };
    Q_ENUM(Severity)
    enum Role {
        ChangeRole = Qt::UserRole + 1, ///< the Change of the row
        SeverityRole, ///< Severity of the row's status
    };

    explicit ChangeModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// How many associates the changes are about.
    [[nodiscard]] int associateCount() const;
    /// True where a run has tried one of them without success.
    [[nodiscard]] bool hasFailures() const;

    /// Says the texts anew in the language now set.
    void retranslate();

private:
    struct SortName
    {
        QString name;
        QCollatorSortKey key;
    };

    void reload();
    [[nodiscard]] ChangeSet changesByAssociate();
    const QCollatorSortKey &sortKey(qint64 associateId);
    void announceAll();
    [[nodiscard]] QString text(const Change &change, Column column) const;
    [[nodiscard]] QString statusText(const Change &change) const;
    [[nodiscard]] Severity severity(const Change &change) const;
    [[nodiscard]] bool isShort(const Change &change) const;

    Workspace &m_workspace;
    ChangeSet m_changes;
    QCollator m_collator;
    QHash<qint64, SortName> m_sortKeys; ///< by associate id
};
