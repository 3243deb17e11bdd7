// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assignmentmodel.h"
#include "tests/gui/clippedtexts.h"
#include "tests/gui/programwalk.h"
#include "tests/gui/warnings.h"
#include "views/seatmeter.h"
#include "views/sidebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPainter>
#include <QTest>

/// Words first, then what is laid out by them, and what is laid out by that.
static void settle()
{
    for (int round = 0; round < 6; ++round)
        QCoreApplication::processEvents();
}

/// From the right, QSplitter sets its parts one pixel too far to the side: QRect::right() is no width.
static bool isExcused(const QString &finding)
{
    return finding.endsWith(QLatin1StringView("reaches over the edge of a QSplitter"));
}

/// No language of the program is written from the right, but where one is, nothing has to be rebuilt.
class RightToLeftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void everythingHasRoom();
    void windowIsMirrored();
    void arrowKeysFollow();
    void meterFillsFromTheRight();

private:
    static QRect rectIn(const QWidget &window, const QWidget &widget);
};

void RightToLeftTest::init()
{
    failOnOwnWarnings();
}

QRect RightToLeftTest::rectIn(const QWidget &window, const QWidget &widget)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

void RightToLeftTest::everythingHasRoom()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    QStringList clipped;
    ProgramWalk walk(demo, [&clipped](const QString &place, QWidget &shown) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        settle();
        for (const QString &line : clippedTexts(shown)) {
            if (!isExcused(line))
                clipped.append(place + QStringLiteral(": ") + line);
        }
        if (shown.grab().isNull())
            clipped.append(place + QStringLiteral(" cannot be painted"));
        QApplication::setLayoutDirection(Qt::LeftToRight);
    });
    walk.throughEverything();
    QVERIFY2(walk.missed().isEmpty(), qPrintable(walk.missed().join(u", ")));
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

/// Side bar, page title, fields and buttons stand where a mirror shows them.
void RightToLeftTest::windowIsMirrored()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const QList<const QWidget *> parts {
        demo.window().findChild<Sidebar *>(),
        demo.named<QWidget>(QStringLiteral("Search associates")),
        demo.named<QWidget>(QStringLiteral("Change several…")),
        demo.named<QComboBox>(QStringLiteral("Owner")),
        &demo.matrix(),
    };
    QList<QRect> mirrored;
    for (const QWidget *part : parts) {
        QVERIFY(part);
        QRect rect = rectIn(demo.window(), *part);
        rect.moveRight(demo.window().width() - 1 - rect.left());
        mirrored.append(rect);
    }
    QApplication::setLayoutDirection(Qt::RightToLeft);
    settle();
    for (qsizetype i = 0; i < parts.size(); ++i)
        QCOMPARE(rectIn(demo.window(), *parts.at(i)), mirrored.at(i));
    QCOMPARE(rectIn(demo.window(), *parts.constFirst()).right(), demo.window().width() - 1);
}

/// Left goes to what is on the left.
void RightToLeftTest::arrowKeysFollow()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QTableView &matrix = demo.matrix();
    matrix.setFocus();
    matrix.setCurrentIndex(matrix.model()->index(0, 1));
    const int x = matrix.visualRect(matrix.currentIndex()).x();
    QTest::keyClick(&matrix, Qt::Key_Left);
    QCOMPARE(matrix.currentIndex().column(), 2);
    QVERIFY(matrix.visualRect(matrix.currentIndex()).x() < x);
}

void RightToLeftTest::meterFillsFromTheRight()
{
    const Seats seats {.total = 100, .inUse = 25, .free = 75};
    const QColor track = themeColors(QApplication::palette()).meterTrack;
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QImage image(100, 6, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        paintSeatMeter(painter, QRectF(0, 0, 100, 6), seats, seats, SeatLevel::Plain,
                       QApplication::palette());
        painter.end();
        const bool isLeftFilled = image.pixelColor(12, 3) != track;
        const bool isRightFilled = image.pixelColor(88, 3) != track;
        QCOMPARE(isLeftFilled, direction == Qt::LeftToRight);
        QCOMPARE(isRightFilled, direction == Qt::RightToLeft);
    }
}

QTEST_MAIN(RightToLeftTest)
#include "tst_righttoleft.moc"
