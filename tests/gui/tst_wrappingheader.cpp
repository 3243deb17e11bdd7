// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rowtableview.h"
#include "views/tablecolumns.h"
#include "views/twolines.h"

#include <QHeaderView>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTest>

/// Names of columns take a second line where one is too narrow, and only there.
class WrappingHeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void breaksAtBlanks_data();
    void breaksAtBlanks();
    void cutsWhatHasNoRoom_data();
    void cutsWhatHasNoRoom();
    void cutsNothingInTheLeastWidth_data();
    void cutsNothingInTheLeastWidth();
    void takesTheSecondLineWhereNeeded();
    void takesOneLineWhereThereIsRoom();
    void leavesTheUsersWidthsAlone();
    void followsTheName();
    void outlivesTheModel();
    void staysInOneLineWhereTwoSaveNothing();
};

void WrappingHeaderTest::breaksAtBlanks_data()
{
    QTest::addColumn<QString>("room"); // as wide as these words
    QTest::addColumn<QString>("shown");
    QTest::newRow("one line") << u"Licences without a seat"_qs << u"Licences without a seat"_qs;
    QTest::newRow("two lines") << u"without a seat"_qs << u"Licences\nwithout a seat"_qs;
    QTest::newRow("as much as fits in the first") << u"Licences without"_qs << u"Licences without\na seat"_qs;
}

void WrappingHeaderTest::breaksAtBlanks()
{
    QFETCH(QString, room);
    const QFontMetrics metrics {QFont()};
    QTEST(inTwoLines(u"Licences without a seat"_qs, metrics, metrics.horizontalAdvance(room)), "shown");
}

void WrappingHeaderTest::cutsWhatHasNoRoom_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("beginning");
    QTest::newRow("the second line") << u"Licences without a seat"_qs << u"Licences\nwi"_qs;
    QTest::newRow("a word alone") << u"Unrestrictedness"_qs << u"Unr"_qs;
}

void WrappingHeaderTest::cutsWhatHasNoRoom()
{
    QFETCH(QString, text);
    QFETCH(QString, beginning);
    const QFontMetrics metrics {QFont()};
    const QString shown = inTwoLines(text, metrics, metrics.horizontalAdvance(u"Licences"_qs));
    QVERIFY2(shown.startsWith(beginning) && shown.endsWith(u'…'), qPrintable(shown));
}

void WrappingHeaderTest::cutsNothingInTheLeastWidth_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "Seats", "In use", "Licences without a seat", "Belegt, unbegrenzt", " blanks "})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void WrappingHeaderTest::cutsNothingInTheLeastWidth()
{
    QFETCH(QString, text);
    const QFontMetrics metrics {QFont()};
    const int least = twoLinesWidth(text, metrics);
    QVERIFY(least <= metrics.horizontalAdvance(text));
    QString shown = inTwoLines(text, metrics, least);
    QCOMPARE(shown.replace(u'\n', u' '), text);
    if (text.size() > 1)
        QVERIFY(inTwoLines(text, metrics, least - 1).endsWith(u'…'));
}

/// Its height follows the width of the columns, both ways.
void WrappingHeaderTest::takesTheSecondLineWhereNeeded()
{
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({u"Licences without a seat"_qs, u"Seats"_qs});
    RowTableView table;
    table.setModel(&model);
    table.resize(600, 200);
    table.show();
    QHeaderView &header = *table.horizontalHeader();
    header.resizeSection(0, 400);
    const int oneLine = header.height();
    header.resizeSection(0, header.sectionSizeHint(0));
    QVERIFY(header.sectionSizeHint(0) < 400);
    const int twoLines = header.height();
    QCOMPARE(twoLines - oneLine, QFontMetrics(header.font()).lineSpacing());
    QCOMPARE(table.viewport()->y(), twoLines + table.frameWidth());
    header.resizeSection(0, 400);
    QCOMPARE(header.height(), oneLine);
}

/// What the column that takes the rest can spare goes to the names, and comes back to it.
void WrappingHeaderTest::takesOneLineWhereThereIsRoom()
{
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({u"Licences without a seat"_qs, u"Seats"_qs});
    RowTableView table;
    table.setModel(&model);
    table.setColumns({u"Without"_qs, u"Seats"_qs}, {40, 200});
    table.resize(900, 200);
    table.show();
    const QHeaderView &header = *table.horizontalHeader();
    const int oneLine = header.height();
    const int wide = header.sectionSize(0);
    QVERIFY(wide > header.sectionSizeHint(0));
    table.resize(wide + 190, 200);
    QVERIFY(header.height() > oneLine);
    QCOMPARE(header.sectionSize(0), header.sectionSizeHint(0));
    table.resize(wide + 220, 200);
    QCOMPARE(header.height(), oneLine);
    QCOMPARE(header.sectionSize(0), wide);
    QVERIFY(table.columns().state().isEmpty());
}

void WrappingHeaderTest::leavesTheUsersWidthsAlone()
{
    QStandardItemModel model(1, 3);
    model.setHorizontalHeaderLabels({u"Owner"_qs, u"Licences without a seat"_qs, u"Seats"_qs});
    RowTableView table;
    table.setModel(&model);
    table.setColumns({u"Owner"_qs, u"Without"_qs, u"Seats"_qs}, {40, 40, 40});
    table.resize(900, 200);
    table.show();
    QHeaderView &header = *table.horizontalHeader();
    header.resizeSection(0, 300);
    header.resizeSection(1, 70);
    const QJsonObject state = table.columns().state();
    QVERIFY(!state.isEmpty());
    table.resize(500, 200);
    table.resize(1200, 200);
    QCOMPARE(header.sectionSize(0), 300);
    QCOMPARE(header.sectionSize(1), 70);
    QCOMPARE(table.columns().state(), state);
}

/// As in another language, where no column needs to be wider for it.
void WrappingHeaderTest::followsTheName()
{
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({u"Without"_qs, u"Seats"_qs});
    RowTableView table;
    table.setModel(&model);
    table.show();
    QHeaderView &header = *table.horizontalHeader();
    const int oneLine = header.height();
    model.setHeaderData(0, Qt::Horizontal, u"Without a seat of his or her"_qs);
    QVERIFY(header.height() > oneLine);
    model.setHeaderData(0, Qt::Horizontal, u"Without"_qs);
    QCOMPARE(header.height(), oneLine);
}

void WrappingHeaderTest::outlivesTheModel()
{
    RowTableView table;
    {
        QStandardItemModel model(1, 2);
        table.setModel(&model);
        table.show();
    }
    table.hide();
    table.horizontalHeader()->grab();
    QVERIFY(table.horizontalHeader()->sizeHint().isValid());
}

void WrappingHeaderTest::staysInOneLineWhereTwoSaveNothing()
{
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({u"I utvikling"_qs, u"utvikling"_qs});
    RowTableView table;
    table.setModel(&model);
    const QHeaderView &header = *table.horizontalHeader();
    QVERIFY(header.sectionSizeHint(0) > header.sectionSizeHint(1));
}

QTEST_MAIN(WrappingHeaderTest)
#include "tst_wrappingheader.moc"
