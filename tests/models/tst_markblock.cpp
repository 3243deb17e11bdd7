// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markblock.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

/// Blocks of boxes to the clipboard and back.
class MarkBlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void text();
    void fromText_data();
    void fromText();
    void roundTrip_data();
    void roundTrip();
    void tooManyCells();
};

void MarkBlockTest::text()
{
    const QString text =
        markBlockText({{true, false}, {false, true}}, {u"Sales"_qs, u"=1+1"_qs}, {u"Åse\tB"_qs, u"@me"_qs});
    QCOMPARE(text, u"\tSales\t'=1+1\nÅse B\tx\t\n'@me\t\tx\n"_qs);
}

void MarkBlockTest::fromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isBlock");
    QTest::addColumn<MarkBlock>("block");
    const MarkBlock both {{true, false}, {false, true}};

    QTest::newRow("marks alone") << u"x\t\n\tx\n"_qs << true << both;
    QTest::newRow("without an end of line") << u"x\t\n\tx"_qs << true << both;
    QTest::newRow("lines of Windows") << u"x\t\r\n\tx\r\n"_qs << true << both;
    QTest::newRow("names above") << u"Sales\tService\nx\t\n\tx\n"_qs << true << both;
    QTest::newRow("names before") << u"Åse\tx\t\nBo\t\tx\n"_qs << true << both;
    QTest::newRow("names above and before") << u"\tSales\tService\nÅse\tx\t\nBo\t\tx\n"_qs << true << both;
    QTest::newRow("a name above one column") << u"Sales\nx\n"_qs << true << MarkBlock {{true}};
    QTest::newRow("other marks") << u"X\t0\n-\t1\n"_qs << true << both;
    QTest::newRow("hooks") << u"\u2713\t\n\t\u2714\n"_qs << true << both;
    QTest::newRow("one tick") << u"x"_qs << true << MarkBlock {{true}};
    QTest::newRow("one empty cell") << u" "_qs << true << MarkBlock {{false}};
    QTest::newRow("ragged") << u"x\nx\tx"_qs << true << MarkBlock {{true}, {true, true}};

    QTest::newRow("nothing") << QString() << false << MarkBlock();
    QTest::newRow("an end of line") << u"\n"_qs << false << MarkBlock();
    QTest::newRow("a sentence") << u"Dear colleagues"_qs << false << MarkBlock();
    QTest::newRow("only names") << u"Sales\tService\nÅse\nBo"_qs << false << MarkBlock();
    QTest::newRow("a word among the marks") << u"x\tyes please\nx\tmaybe"_qs << false << MarkBlock();
}

void MarkBlockTest::fromText()
{
    QFETCH(QString, text);
    QFETCH(bool, isBlock);
    QFETCH(MarkBlock, block);
    const auto found = markBlockFromText(text);
    QCOMPARE(found.has_value(), isBlock);
    QCOMPARE(found.value_or(MarkBlock()), block);
}

void MarkBlockTest::roundTrip_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 50; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void MarkBlockTest::roundTrip()
{
    QFETCH(int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    const int columns = random.bounded(1, 6);
    MarkBlock block;
    QStringList rowNames;
    for (int row = random.bounded(1, 6); row > 0; --row) {
        QList<bool> cells;
        for (int column = 0; column < columns; ++column)
            cells.append(random.bounded(2) == 1);
        block.append(cells);
        rowNames.append(QStringLiteral("Name %1").arg(row));
    }
    const QStringList columnNames(columns, QStringLiteral("Licence"));
    QCOMPARE(markBlockFromText(markBlockText(block, columnNames, rowNames)), block);
}

void MarkBlockTest::tooManyCells()
{
    QVERIFY(!markBlockFromText(QString(1'000'001, u'\t')));
}

QTEST_GUILESS_MAIN(MarkBlockTest)
#include "tst_markblock.moc"
