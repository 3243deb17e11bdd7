// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/assignmenttable.h"
#include "models/domain/knownholdings.h"
#include "tests/models/domain/samplestate.h"

#include <QRegularExpression>
#include <QTest>

/// Who was known to hold what: from the table, in other columns, as words and as rows.
class TestKnownHoldings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void areThoseOfTheTable_data() { addColumnCounts(); }
    void areThoseOfTheTable();
    void withColumns();
    void fromWords_data();
    void fromWords();
    void wordsComeBack_data() { addColumnCounts(); }
    void wordsComeBack();
    void rowsInWords();

private:
    static void addColumnCounts();
};

namespace {

using Words = QList<quint64>;

/// Boxes in a pattern that repeats in no row: held, not held, unknown.
KnownHoldings sample(int rowCount, int columnCount)
{
    KnownHoldings holdings(rowCount, columnCount);
    for (int row = 0; row < rowCount; ++row) {
        for (int column = 0; column < columnCount; ++column) {
            const int kind = (row * columnCount + column) * 7 % 5 % 3;
            if (kind != 0)
                holdings.setHeld(row, column, kind == 1);
        }
    }
    return holdings;
}

/// `x` held, `-` not held, `?` unknown.
QString printed(const KnownHoldings &holdings)
{
    QStringList rows;
    for (int row = 0; row < holdings.rowCount(); ++row) {
        QString boxes;
        for (int column = 0; column < holdings.columnCount(); ++column)
            boxes += !holdings.isKnown(row, column) ? u'?' : holdings.isHeld(row, column) ? u'x' : u'-';
        rows.append(boxes);
    }
    return rows.join(u' ');
}

} // namespace

void TestKnownHoldings::addColumnCounts()
{
    QTest::addColumn<int>("columnCount");
    for (const int count : {0, 1, 63, 64, 65, 130})
        QTest::addRow("%d columns", count) << count;
}

void TestKnownHoldings::areThoseOfTheTable()
{
    QFETCH(const int, columnCount);
    const KnownHoldings expected = sample(5, columnCount);
    AssignmentTable table(columnCount);
    for (int row = 0; row < 5; ++row) {
        table.addRow();
        for (int column = 0; column < columnCount; ++column) {
            if (!expected.isKnown(row, column))
                continue;
            table.setHeld(row, column, expected.isHeld(row, column));
            table.setWanted(row, column, column % 2 == 0); // what is wanted makes no difference
        }
    }
    QCOMPARE(printed(KnownHoldings(table)), printed(expected));
    QVERIFY(KnownHoldings(table) == expected);
}

void TestKnownHoldings::withColumns()
{
    KnownHoldings holdings(2, 3);
    holdings.setHeld(0, 0, true);
    holdings.setHeld(0, 2, false);
    holdings.setHeld(1, 1, true);
    QCOMPARE(printed(holdings), QStringLiteral("x?- ?x?"));
    QCOMPARE(printed(holdings.withColumns({2, 1, 0}, 3)), QStringLiteral("-?x ?x?"));
    QCOMPARE(printed(holdings.withColumns({-1, 3, 0}, 4)), QStringLiteral("-??? ???x"));
    QCOMPARE(printed(holdings.withColumns({-1, -1, -1}, 0)), QStringLiteral(" "));
    QCOMPARE(printed(holdings.withColumns({69, 70, 0}, 71)),
             u'-' + QString(68, u'?') + QStringLiteral("x? ") + QString(70, u'?') + u'x');
}

void TestKnownHoldings::fromWords_data()
{
    QTest::addColumn<int>("columnCount"); // of two rows
    QTest::addColumn<Words>("known");
    QTest::addColumn<Words>("held");
    QTest::addColumn<bool>("expected");
    const quint64 every = ~quint64(0);
    QTest::newRow("as they should be") << 3 << Words {7, 1} << Words {5, 0} << true;
    QTest::newRow("no columns") << 0 << Words {} << Words {} << true;
    QTest::newRow("64 columns") << 64 << Words {every, every} << Words {every, 0} << true;
    QTest::newRow("too few words") << 3 << Words {7} << Words {5} << false;
    QTest::newRow("too many words") << 3 << Words {7, 1, 1} << Words {5, 0, 0} << false;
    QTest::newRow("not as many of both") << 3 << Words {7, 1} << Words {5} << false;
    QTest::newRow("words without columns") << 0 << Words {0, 0} << Words {0, 0} << false;
    QTest::newRow("a column beyond the last") << 3 << Words {7, 8} << Words {0, 0} << false;
    QTest::newRow("one beyond the 65th") << 65 << Words {1, 2, 1, 0} << Words {0, 0, 0, 0} << false;
    QTest::newRow("held without being known") << 3 << Words {7, 1} << Words {5, 2} << false;
}

void TestKnownHoldings::fromWords()
{
    QFETCH(const int, columnCount);
    QFETCH(const Words, known);
    QFETCH(const Words, held);
    QTEST(KnownHoldings::fromWords(2, columnCount, known, held).has_value(), "expected");
}

void TestKnownHoldings::wordsComeBack()
{
    QFETCH(const int, columnCount);
    const KnownHoldings holdings = sample(7, columnCount);
    QVERIFY(KnownHoldings::fromWords(7, columnCount, holdings.known(), holdings.held()) == holdings);
}

void TestKnownHoldings::rowsInWords()
{
    const KnownHoldings holdings = sample(2, 65);
    const auto inWords = [](std::span<const quint64> words) { return Words(words.begin(), words.end()); };
    QCOMPARE(inWords(holdings.knownWords(0)) + inWords(holdings.knownWords(1)), holdings.known());
    QCOMPARE(inWords(holdings.heldWords(0)) + inWords(holdings.heldWords(1)), holdings.held());
}

QTEST_GUILESS_MAIN(TestKnownHoldings)
#include "tst_knownholdings.moc"
