// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>
#include <span>

/// What is known and wanted of every associate × licence, in bits: a row an associate, a column a licence.
/// 25,000 × 60 take about a megabyte. Knows nothing of names or rules. What is wanted differs from what is
/// held only where a change is staged; holding news from the server keep what is wanted, so a change the
/// server has made by itself is no longer staged.
class AssignmentTable
{
public:
    explicit AssignmentTable(int columnCount = 0);

    /// A cell by position, valid until rows are added or the table is replaced.
    struct Cell
    {
        int row = 0;
        int column = 0;
        friend bool operator==(const Cell &, const Cell &) = default;
    };

    [[nodiscard]] int rowCount() const { return m_rowCount; }
    [[nodiscard]] int columnCount() const { return m_columnCount; }
    /// Appends a row of which nothing is known; gives its number.
    int addRow();

    /// True once the server has said whether the associate holds the licence.
    [[nodiscard]] bool isKnown(int row, int column) const { return test(Plane::Known, row, column); }
    [[nodiscard]] bool isHeld(int row, int column) const { return test(Plane::Held, row, column); }
    // The same of a whole row: a bit a column, 64 a word, the lowest first. Valid as long as a Cell.
    [[nodiscard]] std::span<const quint64> knownWords(int row) const { return wordsOf(Plane::Known, row); }
    [[nodiscard]] std::span<const quint64> heldWords(int row) const { return wordsOf(Plane::Held, row); }
    [[nodiscard]] bool isStaged(int row, int column) const { return test(Plane::Staged, row, column); }
    [[nodiscard]] bool isWanted(int row, int column) const
    {
        return isHeld(row, column) != isStaged(row, column);
    }
    /// True where the server has said whether the licence may be given to this associate, see mayAssign().
    [[nodiscard]] bool isDetailed(int row, int column) const { return test(Plane::Detailed, row, column); }
    [[nodiscard]] bool mayAssign(int row, int column) const { return test(Plane::MayAssign, row, column); }

    /// Takes over a row of another table, with what is staged in it. @p targetColumns says where each of that
    /// table's columns stands here, -1 for nowhere.
    void takeRow(int row, const AssignmentTable &source, int sourceRow, const QList<int> &targetColumns);

    /// Drops every row that is not kept, with what is staged in it; @p isKept says so of each.
    void keepRows(const QList<bool> &isKept);

    void setHeld(int row, int column, bool held);
    /// The same of every column whose bit is set in @p known, at once. Bits as heldWords() gives them.
    void setHeldWords(int row, std::span<const quint64> known, std::span<const quint64> held);
    /// None: the server does not say any more.
    void setMayAssign(int row, int column, std::optional<bool> mayAssign);
    /// Stages or unstages so that the cell ends as @p wanted. False where it already did, or is not known
    /// yet.
    bool setWanted(int row, int column, bool wanted);

    [[nodiscard]] int stagedGrants(int column) const { return m_stagedGrants.at(column); }
    [[nodiscard]] int stagedReleases(int column) const { return m_stagedReleases.at(column); }
    [[nodiscard]] int stagedCount() const { return m_stagedCount; }
    /// Every staged cell, by row, then column.
    [[nodiscard]] QList<Cell> stagedCells() const;

private:
    enum class Plane { Known, Held, Detailed, MayAssign, Staged };
    static constexpr int PlaneCount = 5;
    static constexpr int BitsPerWord = 64;

    [[nodiscard]] std::span<const quint64> wordsOf(Plane plane, int row) const;
    [[nodiscard]] qsizetype firstWord(Plane plane, int row) const;
    [[nodiscard]] qsizetype wordIndex(Plane plane, int row, int column) const;
    [[nodiscard]] bool test(Plane plane, int row, int column) const;
    void assign(Plane plane, int row, int column, bool value);
    void setStaged(int row, int column, bool staged);

    int m_columnCount = 0;
    int m_wordsPerPlane = 0;
    int m_rowCount = 0;
    int m_stagedCount = 0;
    QList<quint64> m_words; ///< row by row, within a row plane by plane
    QList<int> m_stagedGrants;
    QList<int> m_stagedReleases;
};
