// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/dashboardpagefixture.h"
#include "views/seattiledelegate.h"

#include <QAccessible>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

/// The tiles of the dashboard's overview.
class SeatTilesTest : public DashboardPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void tilesSayEverything();
    void arrowsGoFromTileToTile();
    void headingsPartTheTiles_data();
    void headingsPartTheTiles();
    void tilesOfOneKindNeedNoHeading();
    void tileLeadsToItsHolders_data();
    void tileLeadsToItsHolders();
    void tilesFillTheWidth_data();
    void tilesFillTheWidth();

private:
    [[nodiscard]] QListView *tiles() const { return named<QListView>("Seat tiles"); }
};

void SeatTilesTest::tilesSayEverything()
{
    const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(tiles());
    QStringList said;
    for (int tile = 0; tile < tiles()->model()->rowCount(); ++tile)
        said.append(list->child(tile)->text(QAccessible::Name));
    QCOMPARE(said.size(), 11);
    QCOMPARE(said.at(0), QStringLiteral("Archive, Acme Tools: 3 of 3 in use, full"));
    QCOMPARE(said.at(1), QStringLiteral("User, SuperOffice: 1,040 of 1,200 in use, 160 free, nearly full"));
    QCOMPARE(said.at(10), QStringLiteral("Roaming, NordSync: 31 in use, unlimited"));
}

void SeatTilesTest::arrowsGoFromTileToTile()
{
    tiles()->setFocus();
    tiles()->setCurrentIndex(tiles()->model()->index(0, 0));
    const auto press = [this](Qt::Key key) {
        QTest::keyClick(tiles(), key);
        return tiles()->currentIndex().row();
    };
    QCOMPARE(press(Qt::Key_Right), 1);
    QCOMPARE(press(Qt::Key_Down), 4); // three in a row
    QCOMPARE(press(Qt::Key_Left), 3);
    QCOMPARE(press(Qt::Key_Up), 0);
    QCOMPARE(press(Qt::Key_End), 10);
}

void SeatTilesTest::headingsPartTheTiles_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {696, 1000, 1600})
        QTest::addRow("%d", width) << width;
}

/// Ten licences are restricted, one is not.
void SeatTilesTest::headingsPartTheTiles()
{
    QFETCH(const int, width);
    m_page->resize(width, 700);
    const auto rect = [this](int tile) { return tiles()->visualRect(tiles()->model()->index(tile, 0)); };
    QTRY_VERIFY(rect(10).top() > rect(9).bottom() + 10);
    QVERIFY(rect(0).top() > 10);
    QCOMPARE(rect(10).left(), rect(0).left());
    QCOMPARE(rect(10).size(), rect(9).size());
    QCOMPARE(rect(1).top(), rect(0).top());

    tiles()->setFocus();
    tiles()->setCurrentIndex(tiles()->model()->index(10, 0));
    QTest::keyClick(tiles(), Qt::Key_Up); // a heading is nowhere to be
    QCOMPARE(rect(tiles()->currentIndex().row()).topLeft(), QPoint(rect(0).left(), rect(9).top()));
    QTest::keyClick(tiles(), Qt::Key_Down);
    QCOMPARE(tiles()->currentIndex().row(), 10);
    const QRect heading(0, rect(10).top() - 20, 100, 20);
    const QImage shown = tiles()->viewport()->grab(heading).toImage();
    QImage blank = shown;
    blank.fill(shown.pixelColor(shown.width() - 1, 0));
    QVERIFY(shown != blank);
    QVERIFY(!tiles()->indexAt(heading.center()).isValid());
    QVERIFY(!tiles()->indexAt(rect(9).center() + QPoint(rect(9).width(), 0)).isValid());
}

void SeatTilesTest::tilesOfOneKindNeedNoHeading()
{
    m_tenant->workspace.setCatalogue(SampleTenant::catalogueWithout(QStringLiteral("roaming")));
    m_dashboard->setThresholds({}); // counts at once
    QCOMPARE(tiles()->model()->rowCount(), 10);
    const auto top = [this](int tile) { return tiles()->visualRect(tiles()->model()->index(tile, 0)).top(); };
    QTRY_COMPARE(top(0), 0);
    QCOMPARE(top(3), SeatTileDelegate::TileHeight);
}

void SeatTilesTest::tileLeadsToItsHolders_data()
{
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<int>("times");
    QTest::newRow("Enter") << QByteArray("Enter") << 1;
    QTest::newRow("double click") << QByteArray("double click") << 1;
    QTest::newRow("click on the number") << QByteArray("number") << 1;
    QTest::newRow("click beside it") << QByteArray("beside") << 0;
}

void SeatTilesTest::tileLeadsToItsHolders()
{
    QFETCH(const QByteArray, by);
    QFETCH(const int, times);
    const QSignalSpy spy(m_page.get(), &DashboardPage::associatesRequested);
    const QModelIndex tile = tiles()->model()->index(1, 0);
    const QRect rect = tiles()->visualRect(tile);
    const QPoint number =
        SeatTileDelegate::numberRect(rect, tiles()->font(), QStringLiteral("1,040 of 1,200")).center();
    tiles()->setFocus();
    if (by == "Enter") {
        tiles()->setCurrentIndex(tile);
        QTest::keyClick(tiles(), Qt::Key_Return);
    } else if (by == "double click") {
        QTest::mouseClick(tiles()->viewport(), Qt::LeftButton, {}, rect.center());
        QTest::mouseDClick(tiles()->viewport(), Qt::LeftButton, {}, rect.center());
    } else {
        QTest::mouseClick(tiles()->viewport(), Qt::LeftButton, {},
                          by == "number" ? number : rect.center() + QPoint(0, 20));
    }
    QCOMPARE(spy.size(), times);
    if (times == 0) {
        QCOMPARE(tiles()->currentIndex(), tile);
        return;
    }
    QCOMPARE(spy.at(0).at(0).value<AssociateFilter>(),
             AssociateFilter::holdersOf(SampleTenant::key(QStringLiteral("user"))));
}

void SeatTilesTest::tilesFillTheWidth_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {696, 1000, 1196, 1600})
        QTest::addRow("%d", width) << width;
}

void SeatTilesTest::tilesFillTheWidth()
{
    QFETCH(const int, width);
    m_page->resize(width, 700);
    const auto rect = [this](int tile) { return tiles()->visualRect(tiles()->model()->index(tile, 0)); };
    const auto unused = [&] {
        int columns = 1;
        while (rect(columns).top() == rect(0).top() && rect(columns).left() == rect(columns - 1).right() + 1)
            ++columns;
        return tiles()->viewport()->width() - columns * rect(0).width();
    };
    QTRY_VERIFY(unused() >= 0 && unused() < 40); // less than another tile
    QVERIFY(rect(0).width() >= SeatTileDelegate::LeastTileWidth);
}

QTEST_MAIN(SeatTilesTest)
#include "tst_seattiles.moc"
