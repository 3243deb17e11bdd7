// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/holdingevent.h"
#include "tests/gui/demowindow.h"
#include "tests/gui/warnings.h"
#include "tests/models/sampletenant.h"
#include "views/assignmentspage.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace {

const LicenseKey SignUser {QStringLiteral("SIGNFLOW"), QStringLiteral("sign-user")};

/// Presses the keys for "Where does this come from?" on a box.
void ask(QTableView &matrix, const QModelIndex &box)
{
    matrix.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(matrix.window()));
    matrix.setCurrentIndex(box);
    QTest::keyClick(&matrix, Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
}

/// All that the panel says in @p window; empty where it is not there.
QString toldIn(const QWidget &window)
{
    const auto *panel = widgetNamed<QFrame>(window, QStringLiteral("Origin"));
    return panel ? panel->accessibleDescription() : QString();
}

} // namespace

/// "Where does this come from?", asked on the boxes of the matrix.
class OriginPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aRunAndThenSomebodyElse();
    void theRunIsShown();
    void aRunMeanwhileIsTold();
    void aNewQuestionTakesItsPlace();
    void followsTheLanguage();
    void goesWithTheTenant();
    void byKeyboardAlone();
    void standsInTheContextMenu();
    void throughAPlan();
    void withoutAJournal();

private:
    /// Gives somebody a Signflow licence by a run with a comment; who it is, or 0.
    static qint64 giveByRun(DemoWindow &demo);
    /// That licence of somebody, where it stands now.
    static QModelIndex boxOf(DemoWindow &demo, qint64 associateId);
};

void OriginPanelTest::init()
{
    failOnOwnWarnings();
}

qint64 OriginPanelTest::giveByRun(DemoWindow &demo)
{
    demo.chooseOwner(QStringLiteral("Signflow B.V."));
    const int column = demo.column(QStringLiteral("Signflow user"));
    const int row = demo.openRows(column, 1).constFirst();
    const qint64 associateId = demo.associateId(row);
    demo.pressSpaceOn(row, column);
    demo.window().showPage(Page::Changes);
    QTest::keyClicks(demo.named<QLineEdit>(u"Comment"_qs), u"New in sales"_qs);
    const bool isApplied = demo.apply();
    demo.window().showPage(Page::Assignments);
    return isApplied ? associateId : 0;
}

QModelIndex OriginPanelTest::boxOf(DemoWindow &demo, qint64 associateId)
{
    int row = 0;
    while (demo.associateId(row) != associateId)
        ++row;
    return demo.matrix().model()->index(row, demo.column(QStringLiteral("Signflow user")));
}

void OriginPanelTest::aRunAndThenSomebodyElse()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const qint64 associateId = giveByRun(demo);
    QVERIFY(associateId != 0);
    const QModelIndex box = boxOf(demo, associateId);
    const QString name = demo.matrix().model()->headerData(box.row(), Qt::Vertical).toString();
    ask(demo.matrix(), box);
    QString told = toldIn(demo.window());
    QVERIFY2(told.startsWith(name + u": Signflow user\nAssigned directly.\nGiven by "_qs), qPrintable(told));
    QVERIFY2(told.contains(u" in run 1 on ") && told.endsWith(u": “New in sales”."), qPrintable(told));

    // What is staged, and what the server says next, is followed.
    QTest::keyClick(&demo.matrix(), Qt::Key_Space);
    QVERIFY(toldIn(demo.window()).contains(u"A staged change will release it."));
    demo.workspace().undoStack().undo();
    demo.tenant().changeBehindTheScenes(static_cast<int>(associateId), SignUser.owner, SignUser.module,
                                        false);
    demo.program().session()->refresh();
    QVERIFY(demo.settle());
    told = toldIn(demo.window());
    QVERIFY2(told.contains(u"Not assigned.\nTaken outside Seatkeeper, or with it on another computer, after "
                           "run 1 had given it.\nEarlier: Given by "),
             qPrintable(told));
}

void OriginPanelTest::theRunIsShown()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const qint64 associateId = giveByRun(demo);
    demo.workspace().stage({NamedWish {associateId, SignUser, false}}, u"Take"_qs);
    QVERIFY(demo.apply());
    demo.window().showPage(Page::Activity);
    QTest::keyClicks(demo.named<QLineEdit>(u"Filter runs"_qs), u"sales"_qs); // the second run is not listed
    QTRY_COMPARE(demo.named<QTableView>(u"Activity"_qs)->model()->rowCount(), 1);

    demo.window().showPage(Page::Assignments);
    ask(demo.matrix(), boxOf(demo, associateId));
    auto *show = demo.named<QPushButton>(u"Show run 2"_qs);
    QVERIFY(show);
    QTest::mouseClick(show, Qt::LeftButton);
    auto *runs = demo.named<QTableView>(u"Activity"_qs);
    QVERIFY(runs); // the page is there
    QCOMPARE(runs->model()->rowCount(), 2);
    QCOMPARE(runs->currentIndex().siblingAtColumn(0).data().toString(), u"Run 2"_qs);
    QCOMPARE(QApplication::focusWidget(), runs);
}

void OriginPanelTest::aRunMeanwhileIsTold()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const qint64 associateId = giveByRun(demo);
    ask(demo.matrix(), boxOf(demo, associateId));
    demo.workspace().stage({NamedWish {associateId, SignUser, false}}, u"Take"_qs);
    QVERIFY(demo.apply());
    demo.window().showPage(Page::Assignments);
    const QString told = toldIn(demo.window());
    QVERIFY2(told.contains(u"Not assigned.\nTaken by "), qPrintable(told));
    QVERIFY2(told.contains(u" in run 2 on "), qPrintable(told));
    QVERIFY2(told.contains(u"\nEarlier: Given by "), qPrintable(told));
    QVERIFY(demo.named<QPushButton>(u"Show run 2"_qs));
}

void OriginPanelTest::aNewQuestionTakesItsPlace()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const QModelIndex box = boxOf(demo, giveByRun(demo));
    ask(demo.matrix(), box);
    const QString first = toldIn(demo.window());
    ask(demo.matrix(), box.siblingAtRow(box.row() + 1));
    QVERIFY(!toldIn(demo.window()).isEmpty());
    QVERIFY(toldIn(demo.window()) != first);
    QVERIFY(!demo.named<QPushButton>(u"Show run 1"_qs));
    QCOMPARE(QApplication::focusWidget(), demo.named<QPushButton>(u"Close"_qs));
}

void OriginPanelTest::followsTheLanguage()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    ask(demo.matrix(), boxOf(demo, giveByRun(demo)));
    const auto *panel = demo.named<QFrame>(u"Origin"_qs);
    QVERIFY(panel);
    demo.language().setCode(u"de"_qs);
    QTRY_VERIFY(panel->accessibleDescription().contains(u"„New in sales“"));
    QVERIFY(panel->isVisible());
}

void OriginPanelTest::goesWithTheTenant()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    ask(demo.matrix(), boxOf(demo, giveByRun(demo)));
    QVERIFY(!toldIn(demo.window()).isEmpty());
    demo.workspace().clear();
    QVERIFY(toldIn(demo.window()).isEmpty());
}

void OriginPanelTest::byKeyboardAlone()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const QModelIndex box = boxOf(demo, giveByRun(demo));
    ask(demo.matrix(), box);
    auto *show = demo.named<QPushButton>(u"Show run 1"_qs);
    QCOMPARE(QApplication::focusWidget(), show);
    QCOMPARE(show->accessibleDescription(), toldIn(demo.window())); // is read out with it
    QTest::keyClick(show, Qt::Key_Escape);
    QVERIFY(toldIn(demo.window()).isEmpty());
    QCOMPARE(QApplication::focusWidget(), &demo.matrix());
    QCOMPARE(demo.matrix().currentIndex(), box);

    ask(demo.matrix(), box);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(demo.named<QTableView>(u"Run items"_qs));
}

void OriginPanelTest::standsInTheContextMenu()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    QCOMPARE(demo.matrix().contextMenuPolicy(), Qt::ActionsContextMenu);
    QStringList entries;
    for (const QAction *action : demo.matrix().actions())
        entries.append(action->text() + u' ' + action->shortcut().toString());
    QCOMPARE(entries, QStringList({u"Copy Ctrl+C"_qs, u"Paste Ctrl+V"_qs,
                                   u"Where does this come from? Ctrl+Shift+W"_qs}));
    demo.matrix().setCurrentIndex(demo.matrix().model()->index(2, 1));
    demo.matrix().actions().constLast()->trigger();
    QVERIFY(!toldIn(demo.window()).isEmpty());
}

void OriginPanelTest::throughAPlan()
{
    SampleTenant tenant;
    AssignmentsPage page(tenant.workspace);
    connect(&page, &AssignmentsPage::originRequested, &page,
            [&page](qint64 associateId, const LicenseKey &license) {
                page.showOrigin({.associateId = associateId, .license = license});
            });
    page.show();
    page.activateWindow();
    auto *matrix = widgetNamed<QTableView>(page, u"Assignments"_qs);
    QVERIFY(matrix);
    ask(*matrix, matrix->model()->index(0, tenant.column(u"user"_qs)));
    QCOMPARE(toldIn(page),
             u"Anna Berg: User\nComes with the user plan Sales Premium.\nGiven outside Seatkeeper, or with "
             u"it on another computer."_qs);
}

void OriginPanelTest::withoutAJournal()
{
    SampleTenant tenant;
    AssignmentsPage page(tenant.workspace);
    const QSignalSpy asked(&page, &AssignmentsPage::originRequested);
    page.show();
    page.activateWindow();
    auto *matrix = widgetNamed<QTableView>(page, u"Assignments"_qs);
    ask(*matrix, matrix->model()->index(0, tenant.column(u"user"_qs)));
    QCOMPARE(asked.size(), 1);
    QVERIFY(toldIn(page).isEmpty()); // nobody has answered yet
    page.showOrigin({.associateId = asked.constFirst().constFirst().toLongLong(),
                     .license = asked.constFirst().constLast().value<LicenseKey>(),
                     .problem = u"The journal cannot be read."_qs});
    QVERIFY(toldIn(page).endsWith(u"\nThe journal cannot be read."));
    QCOMPARE(QApplication::focusWidget(), widgetNamed<QPushButton>(page, u"Close"_qs));
}

QTEST_MAIN(OriginPanelTest)
#include "tst_originpanel.moc"
