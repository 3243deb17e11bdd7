// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calloutplace.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

/// Where a callout goes: near what it explains, inside the window, and over it only where there is no room.
class CalloutPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void place_data();
    void place();
    void staysInTheWindow();
};

static const QRect Window(0, 0, 900, 600);
static const QSize Size(300, 200);

void CalloutPlaceTest::place_data()
{
    QTest::addColumn<QRect>("target");
    QTest::addColumn<QPoint>("corner");
    QTest::newRow("right of a list at the left") << QRect(0, 50, 200, 500) << QPoint(212, 50);
    QTest::newRow("left of a list at the right") << QRect(700, 50, 200, 300) << QPoint(388, 50);
    QTest::newRow("below a bar at the top") << QRect(0, 0, 900, 40) << QPoint(0, 52);
    QTest::newRow("above a bar at the bottom") << QRect(0, 560, 900, 40) << QPoint(0, 348);
    QTest::newRow("pushed up") << QRect(0, 550, 200, 50) << QPoint(212, 400);
    QTest::newRow("within what fills the window") << QRect(10, 10, 880, 580) << QPoint(578, 378);
    QTest::newRow("in the middle without a target") << QRect() << QPoint(300, 200);
}

void CalloutPlaceTest::place()
{
    QFETCH(const QRect, target);
    const QRect place = calloutPlace(target, Size, Window);
    QCOMPARE(place.size(), Size);
    QTEST(place.topLeft(), "corner");
}

void CalloutPlaceTest::staysInTheWindow()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 5'000; ++round) {
        const QRect target(QPoint(random.bounded(-200, 1'000), random.bounded(-200, 800)),
                           QSize(random.bounded(1'200), random.bounded(900)));
        const QSize size(random.bounded(1, 900), random.bounded(1, 600));
        const QRect place = calloutPlace(target, size, Window);
        QVERIFY2(Window.contains(place), qPrintable(QStringLiteral("round %1").arg(round)));
    }
    // A callout that is larger than the window begins where the window does.
    QCOMPARE(calloutPlace({}, {2'000, 2'000}, Window).topLeft(), Window.topLeft());
}

QTEST_GUILESS_MAIN(CalloutPlaceTest)
#include "tst_calloutplace.moc"
