// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demowindow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace {

const QString Signflow = QStringLiteral("SIGNFLOW");
const QString SignUser = QStringLiteral("sign-user");
constexpr int Patience = 20'000; // milliseconds

} // namespace

/// Runs as an administrator sees them: applied with a comment, listed, stopped, tried again, undone.
class RunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aRunIsListedAndUndone();
    void undoLeavesWhatCannotBeRestored();
    void aRunIsStopped();
    void whatFailedIsTriedAgain();
    void linesAreTakenBack();

private:
    /// Stages the licence for @p count people who lack it; gives their ids.
    static QList<qint64> stage(DemoWindow &demo, int count);
    static void press(DemoWindow &demo, const QString &button);
};

QList<qint64> RunsTest::stage(DemoWindow &demo, int count)
{
    demo.window().showPage(Page::Assignments);
    demo.chooseOwner(QStringLiteral("Signflow B.V."));
    const int column = demo.column(QStringLiteral("Signflow user"));
    const QList<int> rows = demo.openRows(column, count);
    QList<qint64> ids;
    for (const int row : rows)
        ids.append(demo.associateId(row));
    demo.selectRows(rows);
    demo.pressSpaceOn(rows.constFirst(), column);
    return ids;
}

void RunsTest::press(DemoWindow &demo, const QString &button)
{
    auto *found = demo.named<QPushButton>(button);
    QVERIFY2(found, qPrintable(button));
    QVERIFY2(found->isEnabled(), qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

void RunsTest::aRunIsListedAndUndone()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const auto before = demo.holdings(Signflow);
    QCOMPARE(stage(demo, 3).size(), 3);
    demo.window().showPage(Page::Changes);
    QTest::keyClicks(demo.named<QLineEdit>(u"Comment"_qs), u"New in sales"_qs);
    QVERIFY(demo.apply());
    QVERIFY(demo.holdings(Signflow) != before);

    demo.window().showPage(Page::Activity);
    auto *activity = demo.named<QTableView>(u"Activity"_qs);
    QCOMPARE(activity->model()->rowCount(), 1);
    QStringList row;
    for (int column = 0; column < activity->model()->columnCount(); ++column)
        row.append(activity->model()->index(0, column).data().toString());
    QVERIFY2(row.contains(u"New in sales"_qs), qPrintable(row.join(u'|')));
    QVERIFY2(row.contains(u"Run 1"_qs), qPrintable(row.join(u'|')));
    activity->selectRow(0);
    QCOMPARE(demo.named<QTableView>(u"Run items"_qs)->model()->rowCount(), 3);

    press(demo, u"Undo run"_qs);
    QCOMPARE(demo.workspace().changeCount(), 3);
    QVERIFY(demo.named<QTableView>(u"Changes"_qs)); // they are shown for review
    QVERIFY(demo.apply());
    QCOMPARE(demo.holdings(Signflow), before);
    demo.window().showPage(Page::Activity);
    QCOMPARE(activity->model()->rowCount(), 2);
}

void RunsTest::undoLeavesWhatCannotBeRestored()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    // Somebody loses the licence, and all the seats are gone before the run is undone.
    demo.chooseOwner(QStringLiteral("Signflow B.V."));
    const qint64 loser = demo.holdings(Signflow).key({SignUser});
    const int row = demo.workspace().rowOf(loser);
    const int column = demo.workspace().columnOf({Signflow, SignUser});
    demo.workspace().stage({{row, column, false}}, u"Take"_qs);
    QVERIFY(demo.apply());
    for (const auto &[id, held] : demo.holdings(Signflow).toStdMap()) {
        const Seats seats = demo.workspace().catalogue().license({Signflow, SignUser})->seats;
        if (seats.free <= 0 || held.contains(SignUser) || id == loser)
            continue;
        demo.tenant().changeBehindTheScenes(static_cast<int>(id), Signflow, SignUser, true);
    }
    demo.program().session()->refresh();
    QVERIFY(demo.settle());
    QVERIFY(demo.workspace().catalogue().license({Signflow, SignUser})->seats.free <= 0);

    demo.window().showPage(Page::Activity);
    demo.named<QTableView>(u"Activity"_qs)->selectRow(0);
    QSignalSpy staged(&demo.program().session()->runs(), &SessionRuns::staged);
    press(demo, u"Undo run"_qs);
    QCOMPARE(demo.workspace().changeCount(), 0);
    const QString message = staged.constFirst().constFirst().toString();
    QVERIFY2(message.contains(u"no free seat"_qs), qPrintable(message));
}

void RunsTest::aRunIsStopped()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const QList<qint64> people = stage(demo, 4);
    demo.window().showPage(Page::Changes);
    SessionRuns &runs = demo.program().session()->runs();
    QSignalSpy applied(&runs, &SessionRuns::applied);
    connect(&runs, &SessionRuns::writing, this, [&demo] { press(demo, u"Stop"_qs); });
    press(demo, u"Apply changes"_qs);
    QVERIFY(!demo.named<QPushButton>(u"Apply changes"_qs));
    QVERIFY(applied.wait(Patience));
    QVERIFY(demo.settle());
    const auto summary = applied.constFirst().constFirst().value<ApplySummary>();
    QCOMPARE(summary.verified, 1);
    QVERIFY(!summary.error.isEmpty());
    QCOMPARE(demo.workspace().changeCount(), 3);
    QVERIFY(demo.named<QPushButton>(u"Apply changes"_qs));
}

void RunsTest::whatFailedIsTriedAgain()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const QList<qint64> people = stage(demo, 2);
    DemoProfile profile;
    DemoFault refusal;
    refusal.status = 400;
    profile.faults.insert(u"AssignThirdPartyLicenses"_qs, refusal);
    demo.tenant().setProfile(profile);
    demo.window().showPage(Page::Changes);
    QVERIFY(!demo.named<QPushButton>(u"Retry failed"_qs));
    QVERIFY(demo.apply());
    QCOMPARE(demo.workspace().changeCount(), 1);
    QSignalSpy applied(&demo.program().session()->runs(), &SessionRuns::applied);
    press(demo, u"Retry failed"_qs);
    QVERIFY(applied.wait(Patience));
    QVERIFY(demo.settle());
    QCOMPARE(demo.workspace().changeCount(), 0);
    for (const qint64 id : people)
        QVERIFY(demo.tenant().heldModules(static_cast<int>(id), Signflow).contains(SignUser));
}

void RunsTest::linesAreTakenBack()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    stage(demo, 3);
    demo.window().showPage(Page::Changes);
    auto *changes = demo.named<QTableView>(u"Changes"_qs);
    changes->selectRow(1);
    changes->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&demo.window()));
    QTest::keyClick(changes, Qt::Key_Delete);
    QCOMPARE(demo.workspace().changeCount(), 2);
    demo.workspace().undoStack().undo();
    QCOMPARE(demo.workspace().changeCount(), 3);
}

QTEST_MAIN(RunsTest)
#include "tst_runs.moc"
