// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/knownholdings.h"

#include "models/domain/assignmenttable.h"

#include <algorithm>
#include <numeric>

KnownHoldings::KnownHoldings(int rowCount, int columnCount)
    : m_rowCount(rowCount)
    , m_columnCount(columnCount)
    , m_known(qsizetype(rowCount) * wordsPerRow(), 0)
    , m_held(m_known)
{}

KnownHoldings::KnownHoldings(const AssignmentTable &table)
    : KnownHoldings(table.rowCount(), table.columnCount())
{
    for (int row = 0; row < m_rowCount; ++row) {
        const qsizetype first = qsizetype(row) * wordsPerRow();
        std::ranges::copy(table.knownWords(row), m_known.begin() + first);
        std::ranges::copy(table.heldWords(row), m_held.begin() + first);
    }
}

std::optional<KnownHoldings> KnownHoldings::fromWords(int rowCount, int columnCount,
                                                      const QList<quint64> &known, const QList<quint64> &held)
{
    const qsizetype wordCount = qsizetype(rowCount) * wordsFor(columnCount);
    if (known.size() != wordCount || held.size() != wordCount)
        return std::nullopt;
    KnownHoldings holdings;
    holdings.m_rowCount = rowCount;
    holdings.m_columnCount = columnCount;
    holdings.m_known = known;
    holdings.m_held = held;
    return holdings.isConsistent() ? std::optional(holdings) : std::nullopt;
}

void KnownHoldings::setHeld(int row, int column, bool held)
{
    const qsizetype index = wordIndex(row, column);
    const quint64 bit = quint64(1) << (column % BitsPerWord);
    m_known[index] |= bit;
    m_held[index] = held ? (m_held.at(index) | bit) : (m_held.at(index) & ~bit);
}

KnownHoldings KnownHoldings::withColumns(const QList<int> &targets, int columnCount) const
{
    QList<int> unmoved(m_columnCount);
    std::iota(unmoved.begin(), unmoved.end(), 0);
    if (columnCount == m_columnCount && targets == unmoved)
        return *this;
    KnownHoldings moved(m_rowCount, columnCount);
    for (int row = 0; row < m_rowCount; ++row) {
        for (int column = 0; column < m_columnCount; ++column) {
            if (targets.at(column) >= 0 && isKnown(row, column))
                moved.setHeld(row, targets.at(column), isHeld(row, column));
        }
    }
    return moved;
}

qsizetype KnownHoldings::wordIndex(int row, int column) const
{
    Q_ASSERT(row >= 0 && row < m_rowCount && column >= 0 && column < m_columnCount);
    return qsizetype(row) * wordsPerRow() + column / BitsPerWord;
}

bool KnownHoldings::test(const QList<quint64> &words, int row, int column) const
{
    return ((words.at(wordIndex(row, column)) >> (column % BitsPerWord)) & 1U) != 0;
}

std::span<const quint64> KnownHoldings::wordsOf(const QList<quint64> &words, int row) const
{
    Q_ASSERT(row >= 0 && row < m_rowCount);
    return {words.constData() + qsizetype(row) * wordsPerRow(), static_cast<size_t>(wordsPerRow())};
}

/// True where no bit stands beyond the last column, and none is held that is not known.
bool KnownHoldings::isConsistent() const
{
    const int words = wordsPerRow();
    const int lastBits = m_columnCount % BitsPerWord;
    const quint64 beyond = lastBits == 0 ? 0 : ~quint64(0) << lastBits;
    for (qsizetype index = 0; index < m_known.size(); ++index) {
        const bool isLastOfRow = index % words == words - 1;
        if ((isLastOfRow && (m_known.at(index) & beyond) != 0)
            || (m_held.at(index) & ~m_known.at(index)) != 0)
            return false;
    }
    return true;
}
