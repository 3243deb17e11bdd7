// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/assignmenttable.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <optional>

/// The bit table against the plainest model of it.
class TestAssignmentTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void startsUnknown();
    void togglingBackEmpties();
    void news_data();
    void news();
    void neighboursStayApart_data();
    void neighboursStayApart();
    void agreesWithNaiveModel_data();
    void agreesWithNaiveModel();
};

void TestAssignmentTable::startsUnknown()
{
    AssignmentTable none;
    QCOMPARE(none.columnCount(), 0);
    QCOMPARE(none.addRow(), 0);
    QCOMPARE(none.addRow(), 1);
    QCOMPARE(none.rowCount(), 2);
    QCOMPARE(none.stagedCount(), 0);
    QVERIFY(none.stagedCells().isEmpty());

    AssignmentTable table(3);
    QCOMPARE(table.rowCount(), 0);
    QCOMPARE(table.addRow(), 0);
    QVERIFY(!table.isKnown(0, 2) && !table.isHeld(0, 2) && !table.isWanted(0, 2) && !table.isDetailed(0, 2));
    QVERIFY(!table.setWanted(0, 2, true)); // nobody can wish for what is not known yet
    QCOMPARE(table.stagedCount(), 0);
}

void TestAssignmentTable::togglingBackEmpties()
{
    AssignmentTable table(2);
    table.addRow();
    table.setHeld(0, 0, true);
    table.setHeld(0, 1, false);
    QVERIFY(!table.setWanted(0, 0, true));

    QVERIFY(table.setWanted(0, 0, false));
    QVERIFY(table.setWanted(0, 1, true));
    QVERIFY(!table.setWanted(0, 1, true));
    QCOMPARE(table.stagedCells(), (QList<AssignmentTable::Cell> {{0, 0}, {0, 1}}));
    QCOMPARE(table.stagedReleases(0), 1);
    QCOMPARE(table.stagedGrants(1), 1);
    QVERIFY(table.isHeld(0, 0)); // staging changes nothing of what the server said

    QVERIFY(table.setWanted(0, 0, true));
    QVERIFY(table.setWanted(0, 1, false));
    QCOMPARE(table.stagedCount(), 0);
    QVERIFY(table.stagedCells().isEmpty());
}

void TestAssignmentTable::news_data()
{
    QTest::addColumn<bool>("held");
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<bool>("news");
    QTest::addColumn<bool>("wantedAfter");
    QTest::addColumn<bool>("stagedAfter");

    QTest::newRow("not held, no wish, confirmed") << false << false << false << false << false;
    QTest::newRow("not held, no wish, given") << false << false << true << true << false;
    QTest::newRow("held, no wish, taken") << true << true << false << false << false;
    QTest::newRow("staged grant, still not held") << false << true << false << true << true;
    QTest::newRow("staged grant, server did it") << false << true << true << true << false;
    QTest::newRow("staged release, still held") << true << false << true << false << true;
    QTest::newRow("staged release, server did it") << true << false << false << false << false;
}

void TestAssignmentTable::news()
{
    QFETCH(const bool, held);
    QFETCH(const bool, wanted);
    QFETCH(const bool, news);
    QFETCH(const bool, stagedAfter);
    AssignmentTable table(70);
    table.addRow();
    table.setHeld(0, 66, held);
    table.setWanted(0, 66, wanted);

    table.setHeld(0, 66, news);
    QCOMPARE(table.isHeld(0, 66), news);
    QTEST(table.isWanted(0, 66), "wantedAfter");
    QCOMPARE(table.isStaged(0, 66), stagedAfter);
    QCOMPARE(table.stagedCount(), stagedAfter ? 1 : 0);
    QCOMPARE(table.stagedGrants(66), stagedAfter && !news ? 1 : 0);
    QCOMPARE(table.stagedReleases(66), stagedAfter && news ? 1 : 0);
}

void TestAssignmentTable::neighboursStayApart_data()
{
    QTest::addColumn<int>("columns");
    for (const int columns : {1, 63, 64, 65, 127, 128, 129, 130})
        QTest::addRow("%d columns", columns) << columns;
}

/// One cell set in every plane, at each edge of a word, is seen in that cell alone.
void TestAssignmentTable::neighboursStayApart()
{
    QFETCH(const int, columns);
    for (const int target : {0, columns / 2, columns - 1}) {
        AssignmentTable table(columns);
        for (int row = 0; row < 3; ++row)
            table.addRow();
        table.setHeld(1, target, false);
        table.setMayAssign(1, target, true);
        table.setWanted(1, target, true);
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < columns; ++column) {
                const bool isTarget = row == 1 && column == target;
                QCOMPARE(table.isKnown(row, column), isTarget);
                QCOMPARE(table.isDetailed(row, column), isTarget);
                QCOMPARE(table.mayAssign(row, column), isTarget);
                QCOMPARE(table.isWanted(row, column), isTarget);
                QVERIFY(!table.isHeld(row, column));
            }
        }
    }
}

namespace {

struct NaiveCell
{
    std::optional<bool> held {};
    std::optional<bool> mayAssign {};
    bool wanted = false;

    [[nodiscard]] bool isStaged() const { return held.has_value() && wanted != *held; }
};

using NaiveTable = std::map<std::pair<int, int>, NaiveCell>;

void compareAll(const AssignmentTable &table, NaiveTable &naive)
{
    QList<AssignmentTable::Cell> staged;
    for (int column = 0; column < table.columnCount(); ++column) {
        int grants = 0;
        int releases = 0;
        for (int row = 0; row < table.rowCount(); ++row) {
            const NaiveCell &cell = naive[{row, column}];
            QCOMPARE(table.isKnown(row, column), cell.held.has_value());
            QCOMPARE(table.isHeld(row, column), cell.held.value_or(false));
            QCOMPARE(table.isWanted(row, column), cell.wanted);
            QCOMPARE(table.isStaged(row, column), cell.isStaged());
            QCOMPARE(table.isDetailed(row, column), cell.mayAssign.has_value());
            QCOMPARE(table.mayAssign(row, column), cell.mayAssign.value_or(false));
            grants += cell.isStaged() && cell.wanted ? 1 : 0;
            releases += cell.isStaged() && !cell.wanted ? 1 : 0;
        }
        QCOMPARE(table.stagedGrants(column), grants);
        QCOMPARE(table.stagedReleases(column), releases);
    }
    for (const auto &[position, cell] : naive) { // by row, then column: the order of stagedCells()
        if (cell.isStaged())
            staged.append({position.first, position.second});
    }
    QCOMPARE(table.stagedCells(), staged);
    QCOMPARE(table.stagedCount(), static_cast<int>(staged.size()));
}

/// Somebody leaves: the rows below move up.
void dropSome(AssignmentTable &table, NaiveTable &naive, QRandomGenerator &random)
{
    QList<bool> isKept;
    QList<int> newRows;
    int keptCount = 0;
    for (int row = 0; row < table.rowCount(); ++row) {
        isKept.append(random.bounded(3) != 0);
        newRows.append(keptCount);
        keptCount += isKept.constLast() ? 1 : 0;
    }
    NaiveTable kept;
    for (const auto &[position, cell] : naive) {
        if (isKept.at(position.first))
            kept[{newRows.at(position.first), position.second}] = cell;
    }
    naive = kept;
    table.keepRows(isKept);
    QCOMPARE(table.rowCount(), keptCount);
}

} // namespace

void TestAssignmentTable::agreesWithNaiveModel_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("columns");

    quint32 seed = 100;
    for (const int columns : {1, 2, 7, 63, 64, 65, 100, 128, 130}) {
        for (int repeat = 0; repeat < 2; ++repeat)
            QTest::addRow("seed %u, %d columns", ++seed, columns) << seed << columns;
    }
}

/// Some news of a whole row at once.
static void takeWords(AssignmentTable &table, NaiveTable &naive, int row, QRandomGenerator &random)
{
    QList<quint64> known((table.columnCount() + 63) / 64);
    QList<quint64> held(known.size());
    for (int column = 0; column < table.columnCount(); ++column) {
        const quint64 bit = quint64(1) << (column % 64);
        const bool isHeld = random.bounded(2) == 1;
        held[column / 64] |= isHeld ? bit : 0; // told of some that are not known, too
        if (random.bounded(2) == 1)
            continue;
        known[column / 64] |= bit;
        NaiveCell &cell = naive[{row, column}];
        cell.wanted = cell.isStaged() ? cell.wanted : isHeld;
        cell.held = isHeld;
    }
    table.setHeldWords(row, known, held);
}

void TestAssignmentTable::agreesWithNaiveModel()
{
    QFETCH(const quint32, seed);
    QFETCH(const int, columns);
    QRandomGenerator random(seed);
    AssignmentTable table(columns);
    NaiveTable naive;

    for (int step = 0; step < 1'500; ++step) {
        if (random.bounded(400) == 0)
            dropSome(table, naive, random);
        if (const int rows = table.rowCount(); rows == 0 || random.bounded(200) == 0)
            QCOMPARE(table.addRow(), rows);
        const int row = random.bounded(table.rowCount());
        const int column = random.bounded(columns);
        const bool value = random.bounded(2) == 1;
        NaiveCell &cell = naive[{row, column}];
        switch (random.bounded(6)) {
        case 5:
            takeWords(table, naive, row, random);
            break;
        case 0:
        case 1:
            table.setHeld(row, column, value);
            cell.wanted = cell.isStaged() ? cell.wanted : value;
            cell.held = value;
            break;
        case 2:
            table.setMayAssign(row, column, value);
            cell.mayAssign = value;
            break;
        default:
            QCOMPARE(table.setWanted(row, column, value), cell.held.has_value() && cell.wanted != value);
            cell.wanted = cell.held.has_value() ? value : cell.wanted;
            break;
        }
        if (step % 150 == 0) {
            compareAll(table, naive);
            if (QTest::currentTestFailed())
                return;
        }
    }
    compareAll(table, naive);
}

QTEST_GUILESS_MAIN(TestAssignmentTable)
#include "tst_assignmenttable.moc"
