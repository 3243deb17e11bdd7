// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flowlayout.h"

#include <QRegularExpression>
#include <QTest>
#include <QWidget>

static constexpr int Space = 10;
static constexpr int Height = 20;

/// As wide as said, and no wider unless it grows.
class Thing : public QWidget
{
public:
    Thing(int width, QSizePolicy::Policy policy)
        : m_width(width)
    {
        setSizePolicy(policy, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override { return {m_width, Height}; }

private:
    const int m_width;
};

/// Things stand in as few lines as they need, from where reading begins.
class FlowLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void lines_data();
    void lines();
    void growingThingsShareTheRest();
    void hiddenThingsTakeNoRoom();
    void oneLineNeedsAllItsRoom();
    void readsFromTheRight();

private:
    /// Below @p place, one for each of @p widths.
    static FlowLayout *fill(QWidget &place, const QList<int> &widths,
                            QSizePolicy::Policy policy = QSizePolicy::Fixed);
};

FlowLayout *FlowLayoutTest::fill(QWidget &place, const QList<int> &widths, QSizePolicy::Policy policy)
{
    auto *layout = new FlowLayout(Space);
    for (const int width : widths)
        layout->addWidget(new Thing(width, policy));
    place.setLayout(layout);
    return layout;
}

void FlowLayoutTest::lines_data()
{
    QTest::addColumn<QList<int>>("widths");
    QTest::addColumn<int>("room");
    QTest::addColumn<QList<QPoint>>("places");
    const QList<int> five(5, 100);
    QTest::newRow("none") << QList<int>() << 300 << QList<QPoint>();
    QTest::newRow("all in one line") << QList<int> {100, 50} << 160 << QList<QPoint> {{0, 0}, {110, 0}};
    QTest::newRow("a pixel too little") << QList<int> {100, 50} << 159 << QList<QPoint> {{0, 0}, {0, 30}};
    QTest::newRow("as many in each line")
        << five << 430 << QList<QPoint> {{0, 0}, {110, 0}, {220, 0}, {0, 30}, {110, 30}};
    QTest::newRow("as they fit, where they differ")
        << QList<int> {100, 100, 100, 300} << 320 << QList<QPoint> {{0, 0}, {110, 0}, {220, 0}, {0, 30}};
}

void FlowLayoutTest::lines()
{
    QFETCH(QList<int>, widths);
    QFETCH(int, room);
    QFETCH(QList<QPoint>, places);
    QWidget place;
    FlowLayout *layout = fill(place, widths);
    const int height = layout->heightForWidth(room);
    QCOMPARE(height, places.isEmpty() ? 0 : places.constLast().y() + Height);
    layout->setGeometry(QRect(0, 0, room, height));
    QList<QPoint> found;
    for (int i = 0; i < layout->count(); ++i)
        found.append(layout->itemAt(i)->geometry().topLeft());
    QCOMPARE(found, places);
}

void FlowLayoutTest::growingThingsShareTheRest()
{
    QWidget place;
    FlowLayout *layout = fill(place, {100, 50}, QSizePolicy::Expanding);
    layout->setGeometry(QRect(0, 0, 260, Height));
    QCOMPARE(layout->itemAt(0)->geometry(), QRect(0, 0, 150, Height));
    QCOMPARE(layout->itemAt(1)->geometry(), QRect(160, 0, 100, Height));
}

void FlowLayoutTest::hiddenThingsTakeNoRoom()
{
    QWidget place;
    FlowLayout *layout = fill(place, {100, 50});
    layout->itemAt(0)->widget()->hide();
    QCOMPARE(layout->sizeHint(), QSize(50, Height));
}

void FlowLayoutTest::oneLineNeedsAllItsRoom()
{
    QWidget place;
    FlowLayout *layout = fill(place, {100, 50});
    QCOMPARE(layout->minimumSize().width(), 100);
    layout->setOneLine(true);
    QCOMPARE(layout->minimumSize().width(), 160);
    QCOMPARE(layout->leastWidth(), 100);
}

void FlowLayoutTest::readsFromTheRight()
{
    QWidget place;
    place.setLayoutDirection(Qt::RightToLeft);
    FlowLayout *layout = fill(place, {100, 50});
    layout->setGeometry(QRect(0, 0, 200, Height));
    QCOMPARE(layout->itemAt(0)->geometry(), QRect(100, 0, 100, Height));
    QCOMPARE(layout->itemAt(1)->geometry(), QRect(40, 0, 50, Height));
}

QTEST_MAIN(FlowLayoutTest)
#include "tst_flowlayout.moc"
