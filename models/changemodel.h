// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/changeset.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QHash>

class Workspace;

/// Everything staged, in words: one change a row, grouped by associate or by licence; what the rows of a
/// group have in common stands in the first column. Follows the workspace with the fewest signals that tell
/// the difference. Needs the workspace to outlive it.
class ChangeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What a cell is about. Which of them are shown, and in which order, goes by the grouping.
    enum class Column { Associate, Change, Owner, Seats, Status, License };
    Q_ENUM(Column)
    static constexpr int ColumnCount = 5;
    /// What rows have in common that stand together.
    enum class Grouping { Associate, License };
    Q_ENUM(Grouping)
    enum class Severity { None, Warning, Error };
    Q_ENUM(Severity)
    enum Role {
        ChangeRole = Qt::UserRole + 1, ///< the Change of the row
        SeverityRole, ///< Severity of the row's status
        ColumnRole, ///< the Column the cell is about
        GroupStartRole, ///< true in the first row of a group
    };

    explicit ChangeModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    /// Puts the rows in another order. They stay the same rows: what is selected stays selected.
    void setGrouping(Grouping grouping);
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
    [[nodiscard]] ChangeSet sortedChanges();
    const QCollatorSortKey &sortKey(qint64 associateId);
    void announceAll();
    [[nodiscard]] Column columnAt(int section) const;
    [[nodiscard]] bool isGroupStart(int row) const;
    [[nodiscard]] QString text(const Change &change, Column column) const;
    [[nodiscard]] QString statusText(const Change &change) const;
    [[nodiscard]] Severity severity(const Change &change) const;
    [[nodiscard]] bool isShort(const Change &change) const;

    Workspace &m_workspace;
    ChangeSet m_changes;
    Grouping m_grouping = Grouping::Associate;
    QCollator m_collator;
    QHash<qint64, SortName> m_sortKeys; ///< by associate id
};
