// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/keyboardwalk.h"
#include "tests/gui/programwalk.h"
#include "tests/gui/warnings.h"

#include <QApplication>
#include <QTest>

/// Everything without a mouse: Tab comes to all that can be used, on every page, in every panel and dialog,
/// and one sees where it is.
class KeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tabGoesRound();
};

void KeyboardTest::init()
{
    failOnOwnWarnings();
}

void KeyboardTest::tabGoesRound()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    QStringList flaws;
    ProgramWalk walk(demo, [&flaws](const QString &place, QWidget &shown) {
        // They lie over the window and have a walk of their own, in tst_commandpalette and tst_guidedtour.
        if (place == u"command palette" || place.startsWith(u"tour/"))
            return;
        shown.activateWindow();
        QApplication::setActiveWindow(&shown);
        KeyboardWalk keyboard(shown);
        for (const QString &flaw : keyboard.flaws() + keyboard.ambiguousMnemonics())
            flaws.append(place + QStringLiteral(": ") + flaw);
    });
    walk.throughEverything();
    QVERIFY2(walk.missed().isEmpty(), qPrintable(walk.missed().join(u", ")));
    for (const QString &flaw : flaws)
        qInfo().noquote() << flaw; // a failure alone would cut them short
    QCOMPARE(flaws.size(), 0);
}

QTEST_MAIN(KeyboardTest)
#include "tst_keyboard.moc"
