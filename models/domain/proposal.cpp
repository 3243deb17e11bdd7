// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/proposal.h"

#include <QBitArray>

#include <algorithm>

int Proposal::impliedCount() const
{
    return static_cast<int>(std::count_if(changes.cbegin(), changes.cend(),
                                          [](const Change &change) { return change.isImplied; }));
}

bool Proposal::needsDecision() const
{
    return !changes.isEmpty() && (!blocked.isEmpty() || impliedCount() > 0);
}

namespace {

/// A set of boxes, a bit for each box of the table: ten thousand wishes ask it several times each.
class CellSet
{
public:
    explicit CellSet(const AssignmentTable &table)
        : m_columnCount(table.columnCount())
        , m_bits(qsizetype(table.rowCount()) * table.columnCount())
    {}

    /// False where the box was there already.
    bool add(int row, int column)
    {
        const bool isNew = !contains(row, column);
        m_bits.setBit(position(row, column));
        return isNew;
    }
    [[nodiscard]] bool contains(int row, int column) const { return m_bits.testBit(position(row, column)); }

private:
    [[nodiscard]] qsizetype position(int row, int column) const
    {
        return qsizetype(row) * m_columnCount + column;
    }

    int m_columnCount = 0;
    QBitArray m_bits;
};

/// Works one proposal out.
class Planner
{
public:
    Planner(const AssignmentRules &rules, const AssignmentTable &table, NeedsChoice choice)
        : m_rules(rules)
        , m_table(table)
        , m_planned(table)
        , m_choice(choice)
        , m_wishedOn(table)
        , m_wishedOff(table)
        , m_touched(table)
        , m_refused(table)
    {}

    [[nodiscard]] Proposal proposal(const QList<AssignmentRules::Wish> &wishes)
    {
        for (const AssignmentRules::Wish &wish : wishes)
            (wish.wanted ? m_wishedOn : m_wishedOff).add(wish.row, wish.column);
        for (const AssignmentRules::Wish &wish : wishes)
            plan(wish);
        collectChanges();
        dropWhatCameTrue();
        addUpColumns();
        return m_proposal;
    }

private:
    [[nodiscard]] bool isWished(const AssignmentRules::Wish &move) const
    {
        return (move.wanted ? m_wishedOn : m_wishedOff).contains(move.row, move.column);
    }

    void plan(const AssignmentRules::Wish &wish)
    {
        if (m_planned.isKnown(wish.row, wish.column)
            && m_planned.isWanted(wish.row, wish.column) == wish.wanted)
            return;
        const Hindrance hindrance = m_rules.hindrance(m_planned, wish.row, wish.column);
        if (hindrance.obstacle != Obstacle::None) {
            if (m_refused.add(wish.row, wish.column))
                m_proposal.blocked.append({wish, hindrance});
            return;
        }
        const QList<AssignmentRules::Wish> moves = m_rules.withConsequences(m_planned, wish);
        // What only takes back an earlier wish of the same list moves nothing else.
        const bool isComplete =
            std::all_of(moves.cbegin(), moves.cend(), [this](const AssignmentRules::Wish &move) {
                return isWished(move) || m_table.isWanted(move.row, move.column) == move.wanted;
            });
        if (m_choice == NeedsChoice::OnlyComplete && !isComplete)
            return;
        for (const AssignmentRules::Wish &move : moves) {
            m_planned.setWanted(move.row, move.column, move.wanted);
            if (m_touched.add(move.row, move.column))
                m_order.append({move.row, move.column});
        }
    }

    /// What was wished one way and back again is no change.
    void collectChanges()
    {
        for (const AssignmentTable::Cell &cell : std::as_const(m_order)) {
            const bool wanted = m_planned.isWanted(cell.row, cell.column);
            if (wanted != m_table.isWanted(cell.row, cell.column))
                m_proposal.changes.append({cell, wanted, !isWished({cell.row, cell.column, wanted})});
        }
    }

    /// A wish that could not be in its turn, but came true along with a later one.
    void dropWhatCameTrue()
    {
        m_proposal.blocked.removeIf([this](const Proposal::Blocked &blocked) {
            const AssignmentRules::Wish &wish = blocked.wish;
            return m_planned.isKnown(wish.row, wish.column)
                   && m_planned.isWanted(wish.row, wish.column) == wish.wanted;
        });
    }

    void addUpColumns()
    {
        QList<Proposal::ColumnTotal> totals(m_table.columnCount());
        QList<bool> isNamed(m_table.columnCount(), false);
        for (const Proposal::Change &change : std::as_const(m_proposal.changes)) {
            Proposal::ColumnTotal &total = totals[change.cell.column];
            int &count = change.wanted ? (change.isImplied ? total.impliedGrants : total.grants)
                                       : (change.isImplied ? total.impliedReleases : total.releases);
            ++count;
            isNamed[change.cell.column] = true;
        }
        for (const Proposal::Blocked &blocked : std::as_const(m_proposal.blocked)) {
            const Hindrance &hindrance = blocked.hindrance;
            const bool lacksOwnSeat = hindrance.obstacle == Obstacle::NoFreeSeat;
            if (!lacksOwnSeat && hindrance.needObstacle != Obstacle::NoFreeSeat)
                continue;
            const int column = lacksOwnSeat ? blocked.wish.column : hindrance.need;
            ++totals[column].lacking;
            isNamed[column] = true;
        }
        for (int column = 0; column < totals.size(); ++column) {
            // What somebody needs who has it already costs nothing, and is said all the same.
            for (const int need : totals.at(column).grants > 0 ? m_rules.needsOf(column) : QList<int>())
                isNamed[need] = true;
        }
        for (int column = 0; column < totals.size(); ++column) {
            if (!isNamed.at(column))
                continue;
            totals[column].column = column;
            totals[column].before = m_rules.projectedSeats(m_table, column);
            m_proposal.columns.append(totals.at(column));
        }
        std::stable_sort(m_proposal.columns.begin(), m_proposal.columns.end(),
                         [this](const Proposal::ColumnTotal &a, const Proposal::ColumnTotal &b) {
                             return m_rules.needsOf(a.column).size() < m_rules.needsOf(b.column).size();
                         });
    }

    const AssignmentRules &m_rules;
    const AssignmentTable &m_table;
    AssignmentTable m_planned; ///< the table as it would be
    const NeedsChoice m_choice;
    CellSet m_wishedOn;
    CellSet m_wishedOff;
    CellSet m_touched;
    CellSet m_refused;
    QList<AssignmentTable::Cell> m_order; ///< of being touched
    Proposal m_proposal;
};

} // namespace

Proposal proposalFor(const AssignmentRules &rules, const AssignmentTable &table,
                     const QList<AssignmentRules::Wish> &wishes, NeedsChoice choice)
{
    return Planner(rules, table, choice).proposal(wishes);
}
