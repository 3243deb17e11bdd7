// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/journal.h"
#include "tests/services/local/samplerun.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// What the journal knows of a run whose program was killed: a process of its own, see journalvictim.cpp.
class tst_JournalKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void afterEveryStep_data();
    void afterEveryStep();
    void whileSomebodyWatches();
    void numbersAreNotGivenTwice();
};

namespace {

const int ItemCount = 5;

QString tenant()
{
    return sampleStart().tenant;
}

QStringList locksIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList({QStringLiteral("*.lock")});
}

/// Runs the victim until it is killed, or has come to its end; false where it had anything to say.
bool sacrifice(const QTemporaryDir &folder, const QString &steps)
{
    QProcess victim;
    victim.start(QStringLiteral(SEATKEEPER_JOURNALVICTIM), {folder.path(), steps});
    return victim.waitForFinished() && victim.exitStatus() == QProcess::CrashExit
           && victim.readAllStandardError().isEmpty();
}

} // namespace

void tst_JournalKilled::afterEveryStep_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<RunState>("expected");
    QTest::addColumn<QString>("counts"); // items, verified, failed, unknown, changes

    const auto row = [](int steps, const char *name, const char *counts) {
        QTest::newRow(name) << steps << RunState::Interrupted << QString::fromLatin1(counts);
    };
    row(0, "begun", "5 0 0 0 8");
    row(1, "about to send the first", "5 0 0 1 8");
    row(2, "the first verified", "5 1 0 0 8");
    row(3, "about to send the second", "5 1 0 1 8");
    row(4, "the second refused", "5 1 1 0 8");
    row(5, "about to send the third", "5 1 1 1 8");
    row(6, "the third a conflict", "5 1 2 0 8");
    row(7, "about to send the fourth", "5 1 2 1 8");
    row(8, "the fourth a mismatch", "5 1 3 0 8");
    row(9, "about to send the last", "5 1 3 1 8");
    row(10, "the last unknown, the end not written", "5 1 3 1 8");
    QTest::newRow("the end written") << 11 << RunState::Finished << QStringLiteral("5 1 3 1 8");
}

void tst_JournalKilled::afterEveryStep()
{
    QFETCH(const int, steps);
    QFETCH(const RunState, expected);
    QFETCH(const QString, counts);
    const QTemporaryDir folder;
    QVERIFY(sacrifice(folder, QString::number(steps)));

    Journal journal(folder.path());
    const QList<RunRecord> runs = journal.runs(tenant()).value();
    QCOMPARE(runs.size(), 1);
    const RunRecord &run = runs.first();
    QCOMPARE(run.state, expected);
    QCOMPARE(run.endedAt.isValid(), expected == RunState::Finished);
    QCOMPARE(QStringLiteral("%1 %2 %3 %4 %5")
                 .arg(run.items)
                 .arg(run.verified)
                 .arg(run.failed)
                 .arg(run.unknown)
                 .arg(run.changes),
             counts);

    const QList<RunItem> items = journal.items(run.id).value();
    QCOMPARE(items.size(), ItemCount);
    for (const RunItem &item : items) {
        const bool isSent = steps > 2 * item.position;
        const bool isDone = steps > 2 * item.position + 1;
        QCOMPARE(item.state, isDone   ? stateOf(sampleOutcome(item.position).kind)
                             : isSent ? RunItemState::Sending
                                      : RunItemState::Pending);
        QCOMPARE(item.before, isSent ? sampleBefore(item.position) : QStringList());
        QCOMPARE(item.after, isDone ? sampleAfter(item.position) : QStringList());
        QCOMPARE(item.reason, isDone ? sampleOutcome(item.position).reason : Phrase());
        QCOMPARE(item.change, sampleItems().at(item.position).change);
    }

    QCOMPARE(journal.close(run.id).has_value(), expected == RunState::Interrupted);
    QCOMPARE(journal.runs(tenant()).value().first().state,
             expected == RunState::Interrupted ? RunState::Closed : RunState::Finished);
    QCOMPARE(locksIn(folder), QStringList());
}

void tst_JournalKilled::whileSomebodyWatches()
{
    const QTemporaryDir folder;
    Journal journal(folder.path());
    QProcess victim;
    victim.start(QStringLiteral(SEATKEEPER_JOURNALVICTIM), {folder.path(), QStringLiteral("wait")});
    QTRY_VERIFY(victim.canReadLine());

    const RunRecord run = journal.runs(tenant()).value().first();
    QCOMPARE(run.state, RunState::Running); // in another program
    QVERIFY(!journal.close(run.id));
    QVERIFY(!journal.noteSending(run.id, 0, {}));
    victim.kill();
    QVERIFY(victim.waitForFinished());
    QCOMPARE(journal.runs(tenant()).value().first().state, RunState::Interrupted);
    QVERIFY(journal.close(run.id));
    QCOMPARE(journal.runs(tenant()).value().first().state, RunState::Closed);
}

void tst_JournalKilled::numbersAreNotGivenTwice()
{
    const QTemporaryDir folder;
    for (int round = 0; round < 3; ++round)
        QVERIFY(sacrifice(folder, QString::number(round)));
    Journal journal(folder.path());
    QCOMPARE(journal.begin(sampleStart(), {}).value(), 4);
    const QList<RunRecord> runs = journal.runs(tenant()).value();
    QList<RunState> states;
    for (const RunRecord &run : runs)
        states.append(run.state);
    const QList<RunState> expected {RunState::Running, RunState::Interrupted, RunState::Interrupted,
                                    RunState::Interrupted};
    QCOMPARE(states, expected);
}

QTEST_GUILESS_MAIN(tst_JournalKilled)
#include "tst_journalkilled.moc"
