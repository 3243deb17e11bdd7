// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>
#include <span>

class AssignmentTable;

/// Who was known to hold what, in bits: a row an associate, a column a licence, as in the AssignmentTable,
/// but without what is wanted: for keeping and for comparing. Where nothing is known, nothing is held. A
/// value.
class KnownHoldings
{
public:
    KnownHoldings() = default;
    /// Of which nothing is known.
    KnownHoldings(int rowCount, int columnCount);
    /// What @p table has from the server.
    explicit KnownHoldings(const AssignmentTable &table);
    /// Those that known() and held() were taken from; none where the words cannot be those of so many rows
    /// and columns.
    [[nodiscard]] static std::optional<KnownHoldings>
    fromWords(int rowCount, int columnCount, const QList<quint64> &known, const QList<quint64> &held);

    [[nodiscard]] int rowCount() const { return m_rowCount; }
    [[nodiscard]] int columnCount() const { return m_columnCount; }
    [[nodiscard]] bool isKnown(int row, int column) const { return test(m_known, row, column); }
    [[nodiscard]] bool isHeld(int row, int column) const { return test(m_held, row, column); }
    void setHeld(int row, int column, bool held);

    /// The same rows with other columns: @p targets says where each column stands then, -1 for nowhere.
    [[nodiscard]] KnownHoldings withColumns(const QList<int> &targets, int columnCount) const;

    // Bits, 64 a word: row by row, each row beginning with a word of its own, the lowest bit first.

    static constexpr int BitsPerWord = 64;
    [[nodiscard]] int wordsPerRow() const { return wordsFor(m_columnCount); }
    [[nodiscard]] const QList<quint64> &known() const { return m_known; }
    [[nodiscard]] const QList<quint64> &held() const { return m_held; }
    [[nodiscard]] std::span<const quint64> knownWords(int row) const { return wordsOf(m_known, row); }
    [[nodiscard]] std::span<const quint64> heldWords(int row) const { return wordsOf(m_held, row); }

    friend bool operator==(const KnownHoldings &, const KnownHoldings &) = default;

private:
    [[nodiscard]] static int wordsFor(int columnCount)
    {
        return (columnCount + BitsPerWord - 1) / BitsPerWord;
    }
    [[nodiscard]] qsizetype wordIndex(int row, int column) const;
    [[nodiscard]] bool test(const QList<quint64> &words, int row, int column) const;
    [[nodiscard]] std::span<const quint64> wordsOf(const QList<quint64> &words, int row) const;
    [[nodiscard]] bool isConsistent() const;

    int m_rowCount = 0;
    int m_columnCount = 0;
    QList<quint64> m_known;
    QList<quint64> m_held;
};
