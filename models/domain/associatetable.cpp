// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/associatetable.h"

#include <QSet>

#include <algorithm>

AssociateTable::AssociateTable(int columnCount)
    : m_assignments(columnCount)
{}

int AssociateTable::newCount(const QList<qint64> &associateIds) const
{
    QSet<qint64> newIds;
    for (const qint64 id : associateIds) {
        if (!m_rowById.contains(id))
            newIds.insert(id);
    }
    return static_cast<int>(newIds.size());
}

int AssociateTable::put(const Associate &source)
{
    int row = rowOf(source.associateId);
    if (row < 0) {
        row = m_assignments.addRow();
        m_rowById.insert(source.associateId, row);
        m_associates.append(source);
        m_isSeen.append(true);
    } else {
        m_associates[row] = source;
        m_isSeen[row] = true;
    }
    return row;
}

int AssociateTable::put(const AssociateRow &source, const QList<int> &columns)
{
    const int row = put(source.associate);
    for (qsizetype i = 0; i < std::min(columns.size(), source.holds.size()); ++i) {
        if (columns.at(i) >= 0 && source.holds.at(i).has_value())
            m_assignments.setHeld(row, columns.at(i), *source.holds.at(i));
    }
    return row;
}

int AssociateTable::put(const Associate &source, const KnownHoldings &holdings, int heldRow)
{
    const int row = put(source);
    m_assignments.setHeldWords(row, holdings.knownWords(heldRow), holdings.heldWords(heldRow));
    return row;
}

void AssociateTable::dropUnseen()
{
    m_assignments.keepRows(m_isSeen);
    QList<Associate> seen;
    seen.reserve(m_associates.size());
    m_rowById.clear();
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_isSeen.at(row))
            continue;
        m_rowById.insert(m_associates.at(row).associateId, static_cast<int>(seen.size()));
        seen.append(m_associates.at(row));
    }
    m_associates = seen;
    m_isSeen = QList<bool>(seen.size(), true);
}

void AssociateTable::moveColumns(const QList<int> &targets, int columnCount)
{
    AssignmentTable moved(columnCount);
    for (int row = 0; row < rowCount(); ++row)
        moved.takeRow(moved.addRow(), m_assignments, row, targets);
    m_assignments = moved;
}
