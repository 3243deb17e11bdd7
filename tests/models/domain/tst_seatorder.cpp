// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatorder.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <numeric>

/// In which order moves find their seats; against every order there is, where there are few.
class SeatOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void order_data();
    void order();
    void noOrderDoesMore_data();
    void noOrderDoesMore();
    void manyMoves();
};

using Moves = QList<SeatMove>;
using Free = QList<qint64>;

static SeatMove swapped(int from, int to)
{
    return {.gives = {from}, .takes = {to}};
}

/// How many of @p order can be done one after the other before one finds no seat.
static qsizetype doneInOrder(const Moves &moves, Free free, const QList<int> &order)
{
    QList<bool> isDone(moves.size(), false);
    for (qsizetype count = 0; count < order.size(); ++count) {
        const SeatMove &move = moves.at(order.at(count));
        const bool isFree = std::all_of(move.takes.cbegin(), move.takes.cend(),
                                        [&free](int license) { return free.at(license) > 0; });
        if (!isFree || (move.after >= 0 && !isDone.at(move.after)))
            return count;
        for (const int license : move.takes)
            --free[license];
        for (const int license : move.gives)
            ++free[license];
        isDone[order.at(count)] = true;
    }
    return order.size();
}

void SeatOrderTest::order_data()
{
    QTest::addColumn<Moves>("moves");
    QTest::addColumn<Free>("free");
    QTest::addColumn<QList<int>>("possible");
    QTest::addColumn<QList<int>>("stuck");
    const SeatMove give {.gives = {0}};
    const SeatMove take {.takes = {0}};
    const QList<int> none;

    QTest::newRow("nothing") << Moves() << Free() << none << none;
    QTest::newRow("giving before taking") << Moves {take, give} << Free {0} << QList {1, 0} << none;
    QTest::newRow("one too many") << Moves {take, take, take} << Free {2} << QList {0, 1} << QList {2};
    QTest::newRow("a chain, the last first") << Moves {swapped(0, 1), swapped(1, 2), swapped(2, 3)}
                                             << Free {0, 0, 0, 1} << QList {2, 1, 0} << none;
    QTest::newRow("two who swap, both full")
        << Moves {swapped(0, 1), swapped(1, 0)} << Free {0, 0} << none << QList {0, 1};
    QTest::newRow("two who swap, a seat to spare")
        << Moves {swapped(0, 1), swapped(1, 0)} << Free {0, 1} << QList {0, 1} << none;
    QTest::newRow("swaps before what only takes")
        << Moves {take, swapped(1, 0), swapped(0, 1)} << Free {1, 0} << QList {1, 2, 0} << none;
    // The seat of 0 lets 0 → 1 go first, after which nothing comes back: the circle has to go before.
    QTest::newRow("a circle on the way")
        << Moves {swapped(1, 0), swapped(2, 0), swapped(0, 2)} << Free {1, 0, 0} << QList {1, 2, 0} << none;
    QTest::newRow("seats do not matter, others do")
        << Moves {{.after = 1}, {.gives = {0}}} << Free {0} << QList {1, 0} << none;
    QTest::newRow("what waits for what is stuck")
        << Moves {{.takes = {0}}, {.after = 0}} << Free {0} << none << QList {1, 0};
}

void SeatOrderTest::order()
{
    QFETCH(Moves, moves);
    QFETCH(Free, free);
    QFETCH(QList<int>, possible);
    QFETCH(QList<int>, stuck);
    const SeatOrder found = seatOrder(moves, free);
    QCOMPARE(found.possible, possible);
    std::sort(stuck.begin(), stuck.end());
    QList<int> left = found.stuck;
    std::sort(left.begin(), left.end());
    QCOMPARE(left, stuck);
}

void SeatOrderTest::noOrderDoesMore_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 400; ++seed)
        QTest::addRow("%d", seed) << seed;
}

/// Up to six people who give, take or swap one licence each of up to four.
void SeatOrderTest::noOrderDoesMore()
{
    QFETCH(int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    const int licenses = random.bounded(1, 5);
    Free free;
    for (int license = 0; license < licenses; ++license)
        free.append(random.bounded(0, 2));
    Moves moves;
    for (int count = random.bounded(1, 7); count > 0; --count) {
        SeatMove move;
        const int kind = random.bounded(0, 6);
        if (kind != 0)
            move.gives.append(random.bounded(0, licenses));
        if (kind != 1 && (move.gives.isEmpty() || licenses > 1)) {
            int taken = random.bounded(0, licenses);
            while (move.gives.contains(taken))
                taken = random.bounded(0, licenses);
            move.takes.append(taken);
        }
        moves.append(move);
    }

    const SeatOrder found = seatOrder(moves, free);
    QCOMPARE(found.possible.size() + found.stuck.size(), moves.size());
    QCOMPARE(doneInOrder(moves, free, found.possible), found.possible.size());
    QList<int> all(moves.size());
    std::iota(all.begin(), all.end(), 0);
    bool canAllBeDone = false;
    do {
        canAllBeDone = doneInOrder(moves, free, all) == moves.size();
    } while (!canAllBeDone && std::next_permutation(all.begin(), all.end()));
    QCOMPARE(found.stuck.isEmpty(), canAllBeDone);
}

/// Five thousand circles over two full licences, and one seat that lets them all pass.
void SeatOrderTest::manyMoves()
{
    Moves moves {swapped(2, 0)};
    for (int pair = 0; pair < 5000; ++pair)
        moves << swapped(0, 1) << swapped(1, 0);
    const SeatOrder found = seatOrder(moves, {1, 0, 0});
    QCOMPARE(found.possible.size(), moves.size());
    QCOMPARE(doneInOrder(moves, {1, 0, 0}, found.possible), moves.size());
}

QTEST_GUILESS_MAIN(SeatOrderTest)
#include "tst_seatorder.moc"
