// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/assignmenttable.h"
#include "models/domain/associate.h"
#include "models/domain/knownholdings.h"

#include <QHash>

/// The associates as rows of an AssignmentTable, found by id. Knows which rows a new read of the list has
/// seen, so that those it left out can go. A value without signals: the Workspace says what happened.
class AssociateTable
{
public:
    explicit AssociateTable(int columnCount = 0);

    [[nodiscard]] const QList<Associate> &associates() const { return m_associates; }
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_associates.size()); }
    /// The associate's row, or -1.
    [[nodiscard]] int rowOf(qint64 associateId) const { return m_rowById.value(associateId, -1); }
    [[nodiscard]] const AssignmentTable &assignments() const { return m_assignments; }
    [[nodiscard]] AssignmentTable &assignments() { return m_assignments; }

    /// How many associates of @p associateIds are not in the table.
    [[nodiscard]] int newCount(const QList<qint64> &associateIds) const;
    /// Adds or renews an associate; @p columns says which column each of its cells is about, -1 for none.
    /// Gives the row.
    int put(const AssociateRow &source, const QList<int> &columns);
    /// The same with the row @p heldRow of @p holdings, whose columns are this table's.
    int put(const Associate &source, const KnownHoldings &holdings, int heldRow);

    /// Starts a new read of the list: no row has been seen.
    void markUnseen() { m_isSeen.fill(false); }
    [[nodiscard]] bool hasUnseen() const { return m_isSeen.contains(false); }
    /// Takes the rows out that put() has not seen since markUnseen().
    void dropUnseen();
    /// Other licences are shown: @p targets says where each column stands now, -1 for nowhere.
    void moveColumns(const QList<int> &targets, int columnCount);

private:
    int put(const Associate &source);

    QList<Associate> m_associates;
    QHash<qint64, int> m_rowById;
    QList<bool> m_isSeen;
    AssignmentTable m_assignments;
};
