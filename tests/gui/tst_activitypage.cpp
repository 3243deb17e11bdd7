// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/activitypagefixture.h"
#include "tests/gui/longtexts.h"
#include "tests/gui/namedcontrols.h"
#include "tests/models/modelprinter.h"
#include "tests/models/sampleruns.h"
#include "views/emptystate.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

/// The page by itself: which run is chosen, what can be done with it, and what is said.
class ActivityPageTest : public ActivityPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void newestRunIsChosen();
    void commandsFitTheRun_data();
    void commandsFitTheRun();
    void actsAreNotUndone_data();
    void actsAreNotUndone();
    void actsShowTheLicense();
    void interruptedActSaysWhatToDo_data();
    void interruptedActSaysWhatToDo();
    void commandsNameTheRun();
    void interruptedRunSaysWhatToDo();
    void choiceStaysWithTheRun();
    void changedRunIsAskedForAgain();
    void filterNarrowsTheRuns();
    void nothingMatches();
    void emptyPageSaysWhy_data();
    void emptyPageSaysWhy();
    void problemLeavesTheRunsInSight();
    void enterGoesToTheItems();
    void tablesAreOneTabStopEach();
    void exportAsksForTheDialog();
    void everyControlHasAName();
    void longTextsFitTheSmallestWindow();
};

void ActivityPageTest::newestRunIsChosen()
{
    showRuns({sampleRun(11), sampleRun(12)});
    QCOMPARE(m_asked, QList<qint64> {12});
    QCOMPARE(runs()->currentIndex().row(), 0);
    QVERIFY(runs()->selectionModel()->isRowSelected(0));
    QCOMPARE(printedColumn(*items()->model(), 0), QStringLiteral("Associate of run 12"));
    runs()->selectRow(1);
    QCOMPARE(m_asked, (QList<qint64> {12, 11}));
    QCOMPARE(printedColumn(*items()->model(), 0), QStringLiteral("Associate of run 11"));
    QCOMPARE(messages(), QStringList {QStringLiteral("Run 11 has finished: 50 of 50 verified.")});
}

void ActivityPageTest::commandsFitTheRun_data()
{
    QTest::addColumn<RunState>("state");
    QTest::addColumn<RunItemState>("item");
    QTest::addColumn<QStringList>("commands");
    const QString undo = QStringLiteral("Undo run");
    const QStringList all {undo, QStringLiteral("Resume run"), QStringLiteral("Close run")};
    const QStringList two = all.mid(1);
    QTest::newRow("finished") << RunState::Finished << RunItemState::Verified << QStringList {undo};
    QTest::newRow("all refused") << RunState::Finished << RunItemState::Refused << QStringList();
    QTest::newRow("unknown") << RunState::Stopped << RunItemState::Unknown << QStringList {undo};
    QTest::newRow("under way") << RunState::Running << RunItemState::Verified << QStringList();
    QTest::newRow("interrupted") << RunState::Interrupted << RunItemState::Sending << all;
    QTest::newRow("interrupted before the first") << RunState::Interrupted << RunItemState::Pending << two;
    QTest::newRow("dealt with") << RunState::Closed << RunItemState::Verified << QStringList {undo};
}

void ActivityPageTest::commandsFitTheRun()
{
    QFETCH(const RunState, state);
    QFETCH(const RunItemState, item);
    m_journal.insert(12, {sampleItem(QStringLiteral("Åse"), item)});
    m_activity->setRuns({sampleRun(12, state)});
    QStringList enabled;
    for (const char *text : {"Undo run", "Resume run", "Close run"}) {
        if (const QPushButton *command = button(text); command && command->isEnabled())
            enabled.append(command->text());
    }
    QTEST(enabled, "commands");
}

/// An item of an act on the licence of SIGNFLOW.
static RunItem actItem(RunItemState state)
{
    RunItem item;
    item.change.owner = QStringLiteral("SIGNFLOW");
    item.state = state;
    item.linesBefore = {Phrase::verbatim(u"Expires: 2027-03-27"_qs),
                        Phrase::verbatim(u"Signflow user (sign-user): 25"_qs)};
    item.linesAfter = {Phrase::verbatim(u"Expires: 2028-03-27"_qs),
                       Phrase::verbatim(u"Signflow user (sign-user): 25"_qs)};
    return item;
}

void ActivityPageTest::actsAreNotUndone_data()
{
    QTest::addColumn<RunState>("state");
    QTest::addColumn<QStringList>("enabled");
    QTest::newRow("finished") << RunState::Finished << QStringList();
    QTest::newRow("interrupted") << RunState::Interrupted << QStringList {QStringLiteral("Close run")};
    QTest::newRow("dealt with") << RunState::Closed << QStringList();
}

void ActivityPageTest::actsAreNotUndone()
{
    QFETCH(const RunState, state);
    m_journal.insert(12, {actItem(RunItemState::Verified)});
    m_activity->setRuns({sampleAct(12, RunKind::ActivateLicense, state)});
    QStringList enabled;
    for (const char *text : {"Undo run", "Resume run", "Close run"}) {
        const QPushButton *command = button(text);
        if (command && command->isEnabled())
            enabled.append(command->text());
        else if (command)
            QVERIFY2(command->toolTip().startsWith(QStringLiteral("What ")), qPrintable(command->toolTip()));
    }
    QTEST(enabled, "enabled");
    showRuns({sampleRun(13)}); // and back to what can be undone
    QVERIFY(button("Undo run")->isEnabled());
    QVERIFY(button("Undo run")->toolTip().startsWith(QStringLiteral("Stages the opposite")));
}

void ActivityPageTest::actsShowTheLicense()
{
    const auto shown = [this] {
        QStringList headers;
        for (int column = 0; column < items()->model()->columnCount(); ++column) {
            if (!items()->isColumnHidden(column))
                headers.append(items()->model()->headerData(column, Qt::Horizontal).toString());
        }
        return headers.join(u' ');
    };
    m_journal.insert(12, {actItem(RunItemState::Verified)});
    m_journal.insert(11, {sampleItem(QStringLiteral("Åse"))});
    m_activity->setRuns({sampleAct(12, RunKind::AddLicenseFile), sampleRun(11)});
    QCOMPARE(shown(), QStringLiteral("Owner Status Before After When"));
    QVERIFY(printedTable(*items()->model())
                .contains(QStringLiteral(" | Verified | Expires: 2027-03-27 | Expires: 2028-03-27 | ")));
    runs()->selectRow(1);
    QCOMPARE(shown(), QStringLiteral("Associate Owner Given Taken Status Before After When"));
    runs()->selectRow(0);
    QCOMPARE(shown(), QStringLiteral("Owner Status Before After When"));
}

void ActivityPageTest::interruptedActSaysWhatToDo_data()
{
    QTest::addColumn<RunKind>("kind");
    QTest::addColumn<int>("unknown");
    QTest::addColumn<int>("verified");
    QTest::addColumn<QString>("message");
    const QString begun = QStringLiteral("Run 12 was interrupted: 0 of 1 done, 1 unknown. ");
    const QString close = QStringLiteral(" Close run leaves all as it is.");
    const QString active =
        begun + QStringLiteral("Read the licence again to see whether it is active.") + close;
    const QString other =
        begun + QStringLiteral("Read the licence again to see what has come of it.") + close;
    QTest::newRow("activate") << RunKind::ActivateLicense << 1 << 0 << active;
    QTest::newRow("file") << RunKind::AddLicenseFile << 1 << 0 << active;
    QTest::newRow("remove") << RunKind::RemoveLicense << 1 << 0 << other;
    QTest::newRow("not sent") << RunKind::ActivateLicense << 0 << 0
                              << QStringLiteral("Run 12 was interrupted: 0 of 1 done. Nothing was sent.")
                                     + close;
    QTest::newRow("read back") << RunKind::ActivateLicense << 0 << 1
                               << QStringLiteral(
                                      "Run 12 was interrupted: 1 of 1 done. How it ended is listed "
                                      "below.")
                                      + close;
}

void ActivityPageTest::interruptedActSaysWhatToDo()
{
    QFETCH(const RunKind, kind);
    QFETCH(const QString, message);
    RunRecord act = sampleAct(12, kind, RunState::Interrupted);
    QFETCH(const int, unknown);
    QFETCH(const int, verified);
    act.unknown = unknown;
    act.verified = verified;
    showRuns({act});
    QCOMPARE(messages(), QStringList {message});
}

void ActivityPageTest::commandsNameTheRun()
{
    const QSignalSpy undo(m_page.get(), &ActivityPage::undoRequested);
    const QSignalSpy resume(m_page.get(), &ActivityPage::resumeRequested);
    const QSignalSpy close(m_page.get(), &ActivityPage::closeRequested);
    showRuns({sampleRun(12), sampleRun(11, RunState::Interrupted)});
    runs()->selectRow(1);
    for (const char *text : {"Undo run", "Resume run", "Close run"})
        QTest::mouseClick(button(text), Qt::LeftButton);
    const QList<QVariantList> expected {{qint64(11)}};
    QCOMPARE(undo, expected);
    QCOMPARE(resume, expected);
    QCOMPARE(close, expected);
}

void ActivityPageTest::interruptedRunSaysWhatToDo()
{
    showRuns({sampleRun(12, RunState::Interrupted)});
    QCOMPARE(messages().size(), 1);
    const QString message = messages().constFirst();
    QVERIFY2(message.startsWith(QStringLiteral("Run 12 was interrupted: 37 of 50 done, 1 unknown. ")),
             qPrintable(message));
    for (const char *command : {"Resume run", "Undo run", "Close run"})
        QVERIFY2(message.contains(QLatin1String(command)), command);
}

void ActivityPageTest::choiceStaysWithTheRun()
{
    showRuns({sampleRun(12), sampleRun(11)});
    runs()->selectRow(1);
    showRuns({sampleRun(13), sampleRun(12), sampleRun(11)});
    QCOMPARE(m_activity->chosenRun(), 11);
    QCOMPARE(runs()->currentIndex().row(), 2);
    showRuns({sampleRun(13), sampleRun(11)}); // all anew
    QCOMPARE(m_activity->chosenRun(), 11);
    QVERIFY(runs()->selectionModel()->isRowSelected(1));
    QCOMPARE(printedColumn(*items()->model(), 0), QStringLiteral("Associate of run 11"));
    m_activity->clear();
    QCOMPARE(m_activity->chosenRun(), 0);
    QVERIFY(!items()->isVisible());
}

void ActivityPageTest::changedRunIsAskedForAgain()
{
    showRuns({sampleRun(12, RunState::Running)});
    QCOMPARE(m_asked, QList<qint64> {12});
    showRuns({sampleRun(12, RunState::Running)}); // no news
    QCOMPARE(m_asked, QList<qint64> {12});
    showRuns({sampleRun(12)});
    QCOMPARE(m_asked, (QList<qint64> {12, 12}));
    QCOMPARE(messages(), QStringList {QStringLiteral("Run 12 has finished: 50 of 50 verified.")});
}

void ActivityPageTest::filterNarrowsTheRuns()
{
    RunRecord other = sampleRun(12, RunState::Stopped);
    other.start.user = QStringLiteral("Åse Øvergård");
    showRuns({sampleRun(13), other, sampleRun(11, RunState::Interrupted)});
    const auto shown = [this] { return printedColumn(*runs()->model(), 0); };

    QTest::keyClicks(named<QLineEdit>("Filter runs"), QStringLiteral("ase"));
    QTRY_COMPARE(shown(), QStringLiteral("Run 12"));
    QCOMPARE(m_activity->chosenRun(), 12);
    QTest::mouseClick(button("Clear filter"), Qt::LeftButton);
    QCOMPARE(shown(), QStringLiteral("Run 13\nRun 12\nRun 11"));
    QCOMPARE(m_activity->chosenRun(), 12); // still
    QVERIFY(!button("Clear filter"));

    auto *scope = m_page->findChild<QComboBox *>();
    scope->setCurrentIndex(scope->findText(QStringLiteral("With failures")));
    QCOMPARE(shown(), QStringLiteral("Run 12\nRun 11"));
    scope->setCurrentIndex(scope->findText(QStringLiteral("Interrupted")));
    QCOMPARE(shown(), QStringLiteral("Run 11"));
    QCOMPARE(m_activity->chosenRun(), 11);
    QVERIFY(runs()->selectionModel()->isRowSelected(0));
}

void ActivityPageTest::nothingMatches()
{
    showRuns({sampleRun(13), sampleRun(12)});
    QTest::keyClicks(named<QLineEdit>("Filter runs"), QStringLiteral("nobody"));
    QTRY_COMPARE(emptyState().value(0), QStringLiteral("No run matches"));
    QVERIFY(!items()->isVisible());
    QVERIFY(!button("Undo run")->isEnabled());
    QTest::mouseClick(m_page->findChild<EmptyState *>()->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(emptyState(), QStringList());
    QCOMPARE(m_activity->chosenRun(), 13);
    QVERIFY(items()->isVisible());
}

void ActivityPageTest::emptyPageSaysWhy_data()
{
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::newRow("no runs yet") << QString() << QStringLiteral("Nothing has been applied here yet")
                                 << QStringLiteral("Whatever you apply is listed here, with who, when, why "
                                                   "and how it ended. It can be undone from here.");
    const QString problem = QStringLiteral("The journal was written by a <b>newer</b> Seatkeeper.");
    QTest::newRow("journal") << problem << QStringLiteral("The journal cannot be used") << problem;
}

void ActivityPageTest::emptyPageSaysWhy()
{
    QFETCH(const QString, problem);
    QFETCH(const QString, title);
    QFETCH(const QString, text);
    m_activity->setProblem(problem);
    QCOMPARE(emptyState(), (QStringList {title, text}));
    QCOMPARE(messages(), QStringList());
    QVERIFY(!items()->isVisible());
    QVERIFY(!button("Undo run")->isEnabled());
}

void ActivityPageTest::problemLeavesTheRunsInSight()
{
    showRuns({sampleRun(12)});
    const QString problem = QStringLiteral("The journal cannot be read: the disk is broken.");
    m_activity->setProblem(problem);
    QCOMPARE(messages().constFirst(), problem);
    QCOMPARE(emptyState(), QStringList());
    m_activity->setProblem({});
    QCOMPARE(messages().size(), 1);
}

void ActivityPageTest::enterGoesToTheItems()
{
    showRuns({sampleRun(12), sampleRun(11)});
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        runs()->setFocus();
        QTest::keyClick(runs(), Qt::Key_Down);
        QTest::keyClick(runs(), key);
        QVERIFY(items()->hasFocus());
        QVERIFY(items()->currentIndex().isValid());
    }
    QCOMPARE(m_activity->chosenRun(), 11);
}

void ActivityPageTest::tablesAreOneTabStopEach()
{
    showRuns({sampleRun(12, RunState::Interrupted)});
    QStringList stops;
    runs()->setFocus();
    do {
        const QWidget *widget = QApplication::focusWidget();
        const auto *push = qobject_cast<const QPushButton *>(widget);
        stops.append(push ? push->text() : widget->accessibleName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (!runs()->hasFocus() && stops.size() < 20);
    // The box goes by its label.
    QCOMPARE(stops, (QStringList {QStringLiteral("Activity"), QStringLiteral("Export items…"),
                                  QStringLiteral("Run items"), QStringLiteral("Undo run"),
                                  QStringLiteral("Resume run"), QStringLiteral("Close run"),
                                  QStringLiteral("Filter runs"), QString()}));
}

void ActivityPageTest::exportAsksForTheDialog()
{
    const QSignalSpy requested(m_page.get(), &ActivityPage::itemExportRequested);
    showRuns({sampleRun(12)});
    QTest::mouseClick(button("Export items…"), Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
}

void ActivityPageTest::everyControlHasAName()
{
    showRuns({sampleRun(12, RunState::Interrupted)});
    QCOMPARE(namelessControls(*m_page), QStringList());
    for (const char *text : {"Undo run", "Resume run", "Close run", "Export items…"})
        QVERIFY2(!button(text)->toolTip().isEmpty(), text);
}

void ActivityPageTest::longTextsFitTheSmallestWindow()
{
    showRuns({sampleRun(12, RunState::Interrupted)});
    LongTexts texts;
    QVERIFY(QCoreApplication::installTranslator(&texts));
    QTRY_VERIFY(!button("Undo run")); // the page speaks the other language
    const QSize least = m_page->minimumSizeHint();
    QVERIFY(QCoreApplication::removeTranslator(&texts));
    QVERIFY2(least.width() <= 696 && least.height() <= 540,
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
}

QTEST_MAIN(ActivityPageTest)
#include "tst_activitypage.moc"
