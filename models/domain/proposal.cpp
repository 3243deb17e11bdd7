// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/proposal.h"

#include <QBitArray>

#include <algorithm>
#include <optional>
#include <span>

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
        for (Wishes left(wishes.cbegin(), wishes.cend()); !left.empty();) {
            const Wishes group = firstGroup(left);
            plan(group);
            left = left.subspan(group.size());
        }
        collectChanges();
        dropWhatCameTrue();
        addUpColumns();
        return m_proposal;
    }

private:
    using Wishes = std::span<const AssignmentRules::Wish>;

    [[nodiscard]] bool isWished(const AssignmentRules::Wish &move) const
    {
        return (move.wanted ? m_wishedOn : m_wishedOff).contains(move.row, move.column);
    }

    [[nodiscard]] bool stands(const AssignmentRules::Wish &wish) const
    {
        return m_planned.isKnown(wish.row, wish.column)
               && m_planned.isWanted(wish.row, wish.column) == wish.wanted;
    }

    /// The first of @p wishes and those that are done together with it.
    [[nodiscard]] static Wishes firstGroup(Wishes wishes)
    {
        const int group = wishes.front().group;
        const auto end =
            std::find_if(wishes.begin() + 1, wishes.end(), [group](const AssignmentRules::Wish &wish) {
                return group <= 0 || wish.group != group;
            });
        return wishes.first(static_cast<size_t>(end - wishes.begin()));
    }

    void plan(Wishes group)
    {
        m_moves.resize(0);
        std::optional<Proposal::Blocked> hindered;
        for (auto wish = group.begin(); wish != group.end() && !hindered; ++wish)
            hindered = move(*wish);
        if (!hindered && group.size() > 1)
            hindered = contradiction(group);
        if (hindered || (m_choice == NeedsChoice::OnlyComplete && !isComplete()))
            takeBackMoves();
        else
            keepMoves();
        if (hindered)
            block(group, *hindered);
    }

    /// Moves what @p wish moves, or says why it cannot be.
    [[nodiscard]] std::optional<Proposal::Blocked> move(const AssignmentRules::Wish &wish)
    {
        if (stands(wish))
            return std::nullopt;
        const Hindrance hindrance = m_rules.hindrance(m_planned, wish.row, wish.column);
        if (hindrance.obstacle != Obstacle::None)
            return Proposal::Blocked {wish, hindrance};
        const QList<AssignmentRules::Wish> moves = m_rules.withConsequences(m_planned, wish);
        for (const AssignmentRules::Wish &each : moves)
            m_planned.setWanted(each.row, each.column, each.wanted);
        m_moves += moves;
        return std::nullopt;
    }

    /// A wish of the group that cannot be beside another one of it, once all of them have moved.
    [[nodiscard]] std::optional<Proposal::Blocked> contradiction(Wishes group) const
    {
        for (const AssignmentRules::Wish &undone : group) {
            if (stands(undone))
                continue;
            if (undone.wanted)
                return Proposal::Blocked {undone, {Obstacle::NeedsLicense, lostNeed(undone)}};
            for (const AssignmentRules::Wish &fellow : group) {
                if (fellow.row == undone.row && fellow.wanted
                    && m_rules.needsOf(fellow.column).contains(undone.column))
                    return Proposal::Blocked {fellow, {Obstacle::NeedsLicense, undone.column}};
            }
            return Proposal::Blocked {undone, {Obstacle::NeedsLicense}};
        }
        return std::nullopt;
    }

    /// The nearest need of the wish that the group takes away, or -1.
    [[nodiscard]] int lostNeed(const AssignmentRules::Wish &wish) const
    {
        const QList<int> &needs = m_rules.needsOf(wish.column);
        const auto lost = std::find_if(needs.cbegin(), needs.cend(), [this, &wish](int need) {
            return !m_planned.isWanted(wish.row, need);
        });
        return lost == needs.cend() ? -1 : *lost;
    }

    /// Called once its moves are taken back: what stands as wished without them is not blocked.
    void block(Wishes group, const Proposal::Blocked &hindered)
    {
        const bool isHinderedAsBefore = stands(hindered.wish);
        Hindrance hindrance = hindered.hindrance;
        if (isHinderedAsBefore)
            hindrance.need = hindered.wish.column;
        for (const AssignmentRules::Wish &wish : group) {
            if (!stands(wish) && m_refused.add(wish.row, wish.column))
                m_proposal.blocked.append({wish, hindrance, !isHinderedAsBefore && wish != hindered.wish});
        }
    }

    /// True where all that moves was wished for. What only takes back an earlier wish of the same list moves
    /// nothing else.
    [[nodiscard]] bool isComplete() const
    {
        return std::all_of(m_moves.cbegin(), m_moves.cend(), [this](const AssignmentRules::Wish &move) {
            const bool wanted = m_planned.isWanted(move.row, move.column);
            return isWished({move.row, move.column, wanted})
                   || m_table.isWanted(move.row, move.column) == wanted;
        });
    }

    void takeBackMoves()
    {
        for (auto move = m_moves.crbegin(); move != m_moves.crend(); ++move)
            m_planned.setWanted(move->row, move->column, !move->wanted);
    }

    void keepMoves()
    {
        for (const AssignmentRules::Wish &move : std::as_const(m_moves)) {
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
        m_proposal.blocked.removeIf(
            [this](const Proposal::Blocked &blocked) { return stands(blocked.wish); });
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
            if (blocked.isForFellow || (!lacksOwnSeat && hindrance.needObstacle != Obstacle::NoFreeSeat))
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
    QList<AssignmentRules::Wish> m_moves; ///< of the group that is being planned
    QList<AssignmentTable::Cell> m_order; ///< of being touched
    Proposal m_proposal;
};

} // namespace

Proposal proposalFor(const AssignmentRules &rules, const AssignmentTable &table,
                     const QList<AssignmentRules::Wish> &wishes, NeedsChoice choice)
{
    return Planner(rules, table, choice).proposal(wishes);
}
