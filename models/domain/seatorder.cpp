// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatorder.h"

#include <algorithm>
#include <utility>

namespace {

/// Does moves as soon as their seats are there, and remembers what each of the others waits for.
class Walk
{
public:
    Walk(const QList<SeatMove> &moves, QList<qint64> free, QList<bool> isDone)
        : m_moves(moves)
        , m_free(std::move(free))
        , m_isDone(std::move(isDone))
        , m_waitingForSeat(m_free.size())
        , m_waitingForMove(moves.size())
    {}

    /// Does what can be done of @p wanted, in their order; a move that gets its seat later follows then.
    void go(const QList<int> &wanted)
    {
        for (const int first : wanted) {
            m_ready.append(first);
            while (!m_ready.isEmpty())
                attempt(m_ready.takeFirst());
        }
    }
    [[nodiscard]] const QList<int> &done() const { return m_done; }
    [[nodiscard]] const QList<qint64> &free() const { return m_free; }
    [[nodiscard]] const QList<bool> &isDone() const { return m_isDone; }

private:
    void attempt(int index)
    {
        const SeatMove &move = m_moves.at(index);
        if (move.after >= 0 && !m_isDone.at(move.after)) {
            m_waitingForMove[move.after].append(index);
            return;
        }
        for (const int license : move.takes) {
            if (m_free.at(license) <= 0) {
                m_waitingForSeat[license].append(index);
                return;
            }
        }
        for (const int license : move.takes)
            --m_free[license];
        m_isDone[index] = true;
        m_done.append(index);
        m_ready += std::exchange(m_waitingForMove[index], {});
        for (const int license : move.gives) {
            ++m_free[license];
            m_ready += std::exchange(m_waitingForSeat[license], {});
        }
    }

    const QList<SeatMove> &m_moves;
    QList<qint64> m_free;
    QList<bool> m_isDone;
    QList<QList<int>> m_waitingForSeat; ///< by licence
    QList<QList<int>> m_waitingForMove; ///< by move
    QList<int> m_ready;
    QList<int> m_done;
};

/// Finds the order; lives for one question.
class Ordering
{
public:
    Ordering(const QList<SeatMove> &moves, const QList<qint64> &free)
        : m_moves(moves)
        , m_start(free)
        , m_free(free)
        , m_isDone(moves.size(), false)
    {}

    [[nodiscard]] SeatOrder order()
    {
        QList<int> giving;
        QList<int> taking;
        for (int index = 0; index < m_moves.size(); ++index)
            (m_moves.at(index).gives.isEmpty() ? taking : giving).append(index);
        // What only gives comes first. What only takes comes last: it would use up the seats that let the
        // others pass.
        std::stable_partition(giving.begin(), giving.end(),
                              [this](int index) { return m_moves.at(index).takes.isEmpty(); });
        walk(giving);
        while (fitIn(remaining(giving))) {}
        const QList<int> last = remaining(giving) + taking;
        walk(last);
        return {m_order, remaining(last)};
    }

private:
    [[nodiscard]] QList<int> remaining(const QList<int> &indexes) const
    {
        QList<int> left;
        std::copy_if(indexes.cbegin(), indexes.cend(), std::back_inserter(left),
                     [this](int index) { return !m_isDone.at(index); });
        return left;
    }

    void walk(const QList<int> &wanted)
    {
        Walk walk(m_moves, m_free, m_isDone);
        walk.go(wanted);
        m_order += walk.done();
        m_free = walk.free();
        m_isDone = walk.isDone();
    }

    /// Looks for a point of the order where some of the @p stuck moves can be done and leave at least the
    /// seats they found, so that whatever follows finds its own. True where there was one.
    bool fitIn(const QList<int> &stuck)
    {
        if (stuck.isEmpty())
            return false;
        QList<bool> isWanted(m_free.size(), false);
        for (const int index : stuck) {
            for (const int license : m_moves.at(index).takes)
                isWanted[license] = true;
        }
        QList<qint64> free = m_start;
        QList<bool> isDone(m_moves.size(), false);
        for (qsizetype position = 0; position <= m_order.size(); ++position) {
            bool isWorthATry = false;
            for (qsizetype license = 0; license < free.size(); ++license) {
                if (isWanted.at(license) && free.at(license) > 0) {
                    isWorthATry = true;
                    isWanted[license] = false; // once for each licence
                }
            }
            if (isWorthATry && fitIn(stuck, position, free, isDone))
                return true;
            if (position < m_order.size())
                apply(m_order.at(position), free, isDone);
        }
        return false;
    }

    bool fitIn(const QList<int> &stuck, qsizetype position, const QList<qint64> &free,
               const QList<bool> &isDone)
    {
        Walk walk(m_moves, free, isDone);
        walk.go(stuck);
        // The longest beginning that gives back what it took.
        QList<qint64> seats = free;
        QList<bool> done = isDone;
        qsizetype fitting = 0;
        for (qsizetype length = 1; length <= walk.done().size(); ++length) {
            apply(walk.done().at(length - 1), seats, done);
            const bool isWhole = std::equal(seats.cbegin(), seats.cend(), free.cbegin(),
                                            [](qint64 now, qint64 before) { return now >= before; });
            if (isWhole)
                fitting = length;
        }
        for (qsizetype index = 0; index < fitting; ++index) {
            const int move = walk.done().at(index);
            m_order.insert(position + index, move);
            apply(move, m_free, m_isDone);
        }
        return fitting > 0;
    }

    void apply(int index, QList<qint64> &free, QList<bool> &isDone) const
    {
        for (const int license : m_moves.at(index).takes)
            --free[license];
        for (const int license : m_moves.at(index).gives)
            ++free[license];
        isDone[index] = true;
    }

    const QList<SeatMove> &m_moves;
    const QList<qint64> m_start; ///< free seats before the first move
    QList<qint64> m_free; ///< after m_order
    QList<bool> m_isDone;
    QList<int> m_order;
};

} // namespace

SeatOrder seatOrder(const QList<SeatMove> &moves, const QList<qint64> &free)
{
    return Ordering(moves, free).order();
}
