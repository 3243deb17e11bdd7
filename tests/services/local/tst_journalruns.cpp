// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/journal.h"
#include "tests/services/local/samplerun.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// Whose runs are whose: several at once, several journals on one file, runs that were left.
class tst_JournalRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void severalRunsAtOnce_data();
    void severalRunsAtOnce();
    void onlyItsOwnRunsAreWritten_data();
    void onlyItsOwnRunsAreWritten();
    void severalJournals();
    void runsThatWereLeft();
    void brokenLocks();
};

namespace {

QString tenant()
{
    return sampleStart().tenant;
}

RunState stateIn(Journal &journal, qint64 runId)
{
    const QList<RunRecord> runs = journal.runs(tenant()).value();
    for (const RunRecord &run : runs) {
        if (run.id == runId)
            return run.state;
    }
    qFatal("no such run");
}

} // namespace

void tst_JournalRuns::severalRunsAtOnce_data()
{
    QTest::addColumn<bool>("isFile");
    QTest::newRow("file") << true;
    QTest::newRow("memory") << false;
}

void tst_JournalRuns::severalRunsAtOnce()
{
    QFETCH(const bool, isFile);
    const QTemporaryDir folder;
    Journal journal(isFile ? folder.path() : QString());
    const qint64 first = journal.begin(sampleStart(), sampleItems()).value();
    const qint64 second = journal.begin(sampleStart(), sampleItems()).value();
    QVERIFY(journal.noteSending(first, 0, {}));
    QVERIFY(journal.end(first, RunState::Finished));
    QCOMPARE(stateIn(journal, first), RunState::Finished);
    QCOMPARE(stateIn(journal, second), RunState::Running);
    QCOMPARE(journal.items(second).value().first().state, RunItemState::Pending);
    QVERIFY(journal.noteSending(second, 0, {}));
}

void tst_JournalRuns::onlyItsOwnRunsAreWritten_data()
{
    QTest::addColumn<bool>("isFile");
    QTest::addColumn<qint64>("runId");
    for (const bool isFile : {true, false}) {
        const char *name = isFile ? "file" : "memory";
        QTest::addRow("%s, one that has ended", name) << isFile << qint64(1);
        QTest::addRow("%s, one that never was", name) << isFile << qint64(3);
        QTest::addRow("%s, none", name) << isFile << qint64(0);
    }
}

void tst_JournalRuns::onlyItsOwnRunsAreWritten()
{
    QFETCH(const qint64, runId);
    QFETCH(const bool, isFile);
    const QTemporaryDir folder;
    Journal journal(isFile ? folder.path() : QString());
    QCOMPARE(journal.begin(sampleStart(), sampleItems()).value(), 1);
    QVERIFY(journal.end(1, RunState::Finished));
    QCOMPARE(journal.begin(sampleStart(), sampleItems()).value(), 2);

    const QString sentence = QStringLiteral("Run %1 is not under way.").arg(runId);
    QCOMPARE(journal.append(runId, sampleItems()).error(), sentence);
    QCOMPARE(journal.noteSending(runId, 0, {}).error(), sentence);
    QCOMPARE(journal.noteOutcome(runId, 0, sampleOutcome(0), {}).error(), sentence);
    QCOMPARE(journal.end(runId, RunState::Finished).error(), sentence);
    QCOMPARE(journal.close(runId).error(), QStringLiteral("Run %1 was not interrupted.").arg(runId));
    QCOMPARE(journal.close(2).error(), QStringLiteral("Run 2 is still under way."));
    for (const int position : {-1, 5})
        QCOMPARE(journal.noteSending(2, position, {}).error(),
                 QStringLiteral("Run 2 has no change %1.").arg(position + 1));
    QCOMPARE(journal.items(1).value().size(), 5);
    QCOMPARE(journal.items(1).value().first().state, RunItemState::Pending);
}

void tst_JournalRuns::severalJournals()
{
    const QTemporaryDir folder;
    Journal first(folder.path());
    Journal second(folder.path());
    const qint64 id = first.begin(sampleStart(), sampleItems()).value();
    const qint64 other = second.begin(sampleStart(), {}).value();
    QVERIFY(id != other);
    QCOMPARE(stateIn(second, id), RunState::Running);
    QCOMPARE(stateIn(first, other), RunState::Running);
    QVERIFY(!second.noteSending(id, 0, {}));
    QVERIFY(!second.close(id));
    QVERIFY(first.noteSending(id, 0, sampleBefore(0)));
    QCOMPARE(second.items(id).value().first().before, sampleBefore(0));
    QVERIFY(first.end(id, RunState::Stopped));
    QCOMPARE(stateIn(second, id), RunState::Stopped);
    QCOMPARE(stateIn(first, other), RunState::Running); // asking has let go of nothing
}

void tst_JournalRuns::runsThatWereLeft()
{
    const QTemporaryDir folder;
    Journal watching(folder.path());
    qint64 id = 0;
    {
        Journal leaving(folder.path());
        id = leaving.begin(sampleStart(), sampleItems()).value();
        QCOMPARE(stateIn(watching, id), RunState::Running);
    }
    QCOMPARE(stateIn(watching, id), RunState::Interrupted);
    QVERIFY(!watching.noteSending(id, 0, {}));
    QVERIFY(watching.close(id));
    QVERIFY(watching.close(id)); // another window may have been faster
    QCOMPARE(stateIn(watching, id), RunState::Closed);
    QVERIFY(!watching.runs(tenant()).value().first().endedAt.isValid());
}

/// What may lie where a lock is looked for: after a power failure its file may be empty.
void tst_JournalRuns::brokenLocks()
{
    const QTemporaryDir folder;
    const qint64 left = Journal(folder.path()).begin(sampleStart(), {}).value();
    for (const qint64 runId : {left, left + 1}) {
        QFile lock(folder.filePath(QStringLiteral("run-%1.lock").arg(runId)));
        QVERIFY(lock.open(QIODevice::WriteOnly));
    }
    Journal journal(folder.path());
    QCOMPARE(stateIn(journal, left), RunState::Interrupted);
    QCOMPARE(journal.begin(sampleStart(), {}).value(), left + 1);
    QCOMPARE(stateIn(journal, left + 1), RunState::Running);
}

QTEST_GUILESS_MAIN(tst_JournalRuns)
#include "tst_journalruns.moc"
