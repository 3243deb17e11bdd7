// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/keyboardwalk.h"
#include "tests/gui/programwalk.h"
#include "tests/gui/warnings.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

/// Everything without a mouse: Tab comes to all that can be used, on every page, in every panel and dialog,
/// and one sees where it is.
class KeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tabGoesRound();
    void downLeadsFromTheSearchToTheRows_data();
    void downLeadsFromTheSearchToTheRows();
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

void KeyboardTest::downLeadsFromTheSearchToTheRows_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("rows");
    QTest::newRow("associates") << u"assignments"_qs << u"Search associates"_qs << u"Assignments"_qs;
    QTest::newRow("runs") << u"activity"_qs << u"Filter runs"_qs << u"Activity"_qs;
}

void KeyboardTest::downLeadsFromTheSearchToTheRows()
{
    QFETCH(QString, page);
    QFETCH(QString, search);
    QFETCH(QString, rows);
    DemoWindow demo(page);
    QVERIFY(demo.isReady());
    demo.window().activateWindow();
    QApplication::setActiveWindow(&demo.window());
    auto *field = demo.named<QLineEdit>(search);
    QVERIFY(field);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(demo.named<QTableView>(rows));
    QCOMPARE(QApplication::focusWidget(), demo.named<QTableView>(rows));
}

QTEST_MAIN(KeyboardTest)
#include "tst_keyboard.moc"
