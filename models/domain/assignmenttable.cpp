// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/assignmenttable.h"

#include <algorithm>
#include <bit>

AssignmentTable::AssignmentTable(int columnCount)
    : m_columnCount(columnCount)
    , m_wordsPerPlane((columnCount + BitsPerWord - 1) / BitsPerWord)
    , m_stagedGrants(columnCount, 0)
    , m_stagedReleases(columnCount, 0)
{}

int AssignmentTable::addRow()
{
    m_words.resize(m_words.size() + qsizetype(PlaneCount) * m_wordsPerPlane, 0);
    return m_rowCount++;
}

void AssignmentTable::takeRow(int row, const AssignmentTable &source, int sourceRow,
                              const QList<int> &targetColumns)
{
    for (int column = 0; column < targetColumns.size(); ++column) {
        const int target = targetColumns.at(column);
        if (target < 0)
            continue;
        if (source.isKnown(sourceRow, column)) {
            setHeld(row, target, source.isHeld(sourceRow, column));
            setWanted(row, target, source.isWanted(sourceRow, column));
        }
        if (source.isDetailed(sourceRow, column))
            setMayAssign(row, target, source.mayAssign(sourceRow, column));
    }
}

void AssignmentTable::keepRows(const QList<bool> &isKept)
{
    for (const Cell &cell : stagedCells()) {
        if (!isKept.at(cell.row))
            setStaged(cell.row, cell.column, false);
    }
    // Whole rows move up, as going from box to box would keep the window waiting.
    const qsizetype wordsPerRow = qsizetype(PlaneCount) * m_wordsPerPlane;
    quint64 *words = m_words.data();
    int keptCount = 0;
    for (int row = 0; row < m_rowCount; ++row) {
        if (!isKept.at(row))
            continue;
        std::copy_n(words + row * wordsPerRow, wordsPerRow, words + keptCount * wordsPerRow);
        ++keptCount;
    }
    m_rowCount = keptCount;
    m_words.resize(keptCount * wordsPerRow);
}

void AssignmentTable::setHeld(int row, int column, bool held)
{
    const bool wasStaged = isStaged(row, column);
    const bool wanted = isWanted(row, column);
    setStaged(row, column, false);
    assign(Plane::Known, row, column, true);
    assign(Plane::Held, row, column, held);
    if (wasStaged)
        setStaged(row, column, wanted != held);
}

void AssignmentTable::setHeldWords(int row, std::span<const quint64> known, std::span<const quint64> held)
{
    for (int word = 0; word < m_wordsPerPlane; ++word) {
        const quint64 news = known[static_cast<size_t>(word)];
        const quint64 heldNews = held[static_cast<size_t>(word)];
        if (m_words.at(firstWord(Plane::Staged, row) + word) == 0) {
            quint64 &heldHere = m_words[firstWord(Plane::Held, row) + word];
            heldHere = (heldHere & ~news) | (heldNews & news);
            m_words[firstWord(Plane::Known, row) + word] |= news;
            continue;
        }
        for (quint64 bits = news; bits != 0; bits &= bits - 1) { // what is wanted has to stay
            const int bit = std::countr_zero(bits);
            setHeld(row, word * BitsPerWord + bit, ((heldNews >> bit) & 1U) != 0);
        }
    }
}

void AssignmentTable::setMayAssign(int row, int column, std::optional<bool> mayAssign)
{
    assign(Plane::Detailed, row, column, mayAssign.has_value());
    assign(Plane::MayAssign, row, column, mayAssign.value_or(false));
}

bool AssignmentTable::setWanted(int row, int column, bool wanted)
{
    if (!isKnown(row, column) || isWanted(row, column) == wanted)
        return false;
    setStaged(row, column, wanted != isHeld(row, column));
    return true;
}

QList<AssignmentTable::Cell> AssignmentTable::stagedCells() const
{
    QList<Cell> cells;
    cells.reserve(m_stagedCount);
    for (int row = 0; row < m_rowCount; ++row) {
        for (int word = 0; word < m_wordsPerPlane; ++word) {
            quint64 bits = m_words.at(wordIndex(Plane::Staged, row, word * BitsPerWord));
            while (bits != 0) {
                cells.append({row, word * BitsPerWord + std::countr_zero(bits)});
                bits &= bits - 1;
            }
        }
    }
    return cells;
}

qsizetype AssignmentTable::firstWord(Plane plane, int row) const
{
    return (qsizetype(row) * PlaneCount + static_cast<int>(plane)) * m_wordsPerPlane;
}

std::span<const quint64> AssignmentTable::wordsOf(Plane plane, int row) const
{
    Q_ASSERT(row >= 0 && row < m_rowCount);
    return {m_words.constData() + firstWord(plane, row), static_cast<size_t>(m_wordsPerPlane)};
}

qsizetype AssignmentTable::wordIndex(Plane plane, int row, int column) const
{
    Q_ASSERT(row >= 0 && row < m_rowCount && column >= 0 && column < m_columnCount);
    return firstWord(plane, row) + column / BitsPerWord;
}

bool AssignmentTable::test(Plane plane, int row, int column) const
{
    return ((m_words.at(wordIndex(plane, row, column)) >> (column % BitsPerWord)) & 1U) != 0;
}

void AssignmentTable::assign(Plane plane, int row, int column, bool value)
{
    quint64 &word = m_words[wordIndex(plane, row, column)];
    const quint64 bit = quint64(1) << (column % BitsPerWord);
    word = value ? (word | bit) : (word & ~bit);
}

void AssignmentTable::setStaged(int row, int column, bool staged)
{
    if (isStaged(row, column) == staged)
        return;
    assign(Plane::Staged, row, column, staged);
    const int step = staged ? 1 : -1;
    (isHeld(row, column) ? m_stagedReleases : m_stagedGrants)[column] += step;
    m_stagedCount += step;
}
