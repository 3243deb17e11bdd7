// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/assignmenttable.h"

#include <QHash>
#include <QList>

/// What every box was before a step of staging first touched it, in the order they were touched. Lives for
/// one step.
class StageRecorder
{
public:
    struct Note
    {
        AssignmentTable::Cell cell;
        bool before = false;
        bool isImplied = false; ///< moved because another box did, never wished for itself
    };

    void note(const AssignmentTable::Cell &cell, bool before, bool isImplied)
    {
        const std::pair key {cell.row, cell.column};
        if (const auto known = m_index.constFind(key); known != m_index.cend()) {
            m_notes[*known].isImplied = m_notes.at(*known).isImplied && isImplied;
            return;
        }
        m_index.insert(key, m_notes.size());
        m_notes.append({cell, before, isImplied});
    }
    [[nodiscard]] const QList<Note> &notes() const { return m_notes; }

private:
    QHash<std::pair<int, int>, qsizetype> m_index;
    QList<Note> m_notes;
};
