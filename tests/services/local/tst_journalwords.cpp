// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/journal.h"
#include "tests/services/local/rawsql.h"
#include "tests/services/local/samplerun.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// The words in which the journal keeps things stay as they are; what it does not know it names and leaves.
class tst_JournalWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void unknownWords_data();
    void unknownWords();
    void keepsItsForm();
    void keepsItsKinds_data();
    void keepsItsKinds();
};

static QString tenant()
{
    return sampleStart().tenant;
}

void tst_JournalWords::unknownWords_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *assignment, const char *place) {
        QTest::newRow(name) << QString::fromLatin1(assignment) << QString::fromLatin1(place);
    };
    row("state of a run", "run SET state = 'dreaming'", "run 1: state");
    row("state that is never written", "run SET state = 'interrupted'", "run 1: state");
    row("policy", "run SET on_failure = ''", "run 1: on_failure");
    row("kind", "run SET kind = 'Changes'", "run 1: kind");
    row("start", "run SET started_at = 'yesterday'", "run 1: started_at");
    row("end", "run SET ended_at = '2026-13-01T00:00:00.000Z'", "run 1: ended_at");
    row("state", "item SET state = 'Verified' WHERE position = 2", "run 1, position 2: state");
    row("role", "item SET role = 'NULL' WHERE position = 4", "run 1, position 4: role");
    row("time", "item SET changed_at = '' WHERE position = 0", "run 1, position 0: changed_at");
    row("no JSON", "item SET grants = 'a,b' WHERE position = 1", "run 1, position 1: grants");
    row("cut JSON", "item SET releases = '[\"a' WHERE position = 1", "run 1, position 1: releases");
    row("another JSON", "item SET held = '{}' WHERE position = 1", "run 1, position 1: held");
    row("no texts", "item SET held_after = '[\"a\", 1]' WHERE position = 3", "run 1, position 3: held_after");
    row("position", "item SET position = -1 WHERE position = 3", "run 1, position -1: position");
    row("position beyond counting", "item SET position = 4294967296 WHERE position = 4",
        "run 1, position 4294967296: position");
    row("reason in words", "item SET reason = 'Because' WHERE position = 1", "run 1, position 1: reason");
    row("two reasons", "item SET reason = '[\"a\", \"b\"]' WHERE position = 1", "run 1, position 1: reason");
    row("lines of an act", "item SET associate_id = 0, held_before = '[7]' WHERE position = 1",
        "run 1, position 1: held_before");
    row("the first of several", "item SET state = '', reason = '', moved_by_plan = '' WHERE position = 2",
        "run 1, position 2: moved_by_plan");
}

void tst_JournalWords::unknownWords()
{
    QFETCH(const QString, assignment);
    QFETCH(const QString, place);
    const QTemporaryDir folder;
    QVERIFY(writeSampleJournal(journalPathIn(folder.path())));
    QVERIFY(runSql(journalPathIn(folder.path()), {QStringLiteral("UPDATE ") + assignment}));
    Journal journal(folder.path());
    const bool isOfRun = assignment.startsWith(QStringLiteral("run"));
    const QString said = isOfRun ? journal.runs(tenant()).error() : journal.items(1).error();
    QCOMPARE(said, QStringLiteral("The journal cannot be read: what %1 holds at %2 is not known to this "
                                  "Seatkeeper. It is left as it is.")
                       .arg(journalPathIn(folder.path()), place));
    QCOMPARE(journal.problem(), QString()); // the rest can still be used
    QVERIFY(journal.begin(sampleStart(), sampleItems()));
}

/// What Seatkeeper 1 has written has to be read for ever: its words, as they stand in the file.
void tst_JournalWords::keepsItsForm()
{
    const QTemporaryDir folder;
    QVERIFY(Journal(folder.path()).problem().isEmpty());
    QVERIFY(runSql(
        journalPathIn(folder.path()),
        {QStringLiteral("INSERT INTO run VALUES (12, 'https://a/', 'Ingrid', 'Why', 'rollback', "
                        "'2026-11-22T09:00:00.250Z', '2026-11-22T10:00:01.000+01:00', 'stopped', 'changes')"),
         QStringLiteral(
             "INSERT INTO item VALUES (12, 0, 7, 'Per', 'ACME', '[\"a\"]', '[]', '[\"b\"]', '[]', 1, "
             "'rollback', 'mismatch', '2026-11-22T09:00:00.500Z', '[{\"context\":\"A\",\"source\":\"Because "
             "%1 %Ln\",\"parts\":[\"b\",{\"between\":\"; \",\"parts\":[]}],\"count\":3}]', '[\"b\"]', "
             "'[\"c\"]')")}));
    Journal journal(folder.path());
    const RunRecord run = journal.runs(QStringLiteral("https://a/")).value().first();
    const QDate day(2026, 11, 22);
    QVERIFY(run
            == (RunRecord {.id = 12,
                           .start = {.tenant = QStringLiteral("https://a/"),
                                     .user = QStringLiteral("Ingrid"),
                                     .comment = QStringLiteral("Why"),
                                     .onFailure = FailurePolicy::RollBack},
                           .startedAt = QDateTime(day, QTime(9, 0, 0, 250), Qt::UTC),
                           .endedAt = QDateTime(day, QTime(9, 0, 1), Qt::UTC),
                           .state = RunState::Stopped,
                           .items = 1,
                           .failed = 1,
                           .changes = 1}));
    RunItem item;
    item.change.associateId = 7;
    item.change.owner = QStringLiteral("ACME");
    item.change.grants = QStringList {QStringLiteral("a")};
    item.change.held = QStringList {QStringLiteral("b")};
    item.associateName = QStringLiteral("Per");
    item.isRollback = true;
    item.state = RunItemState::Mismatch;
    item.reason = Phrase::translated(
        "A", QStringLiteral("Because %1 %Ln"),
        {Phrase::verbatim(QStringLiteral("b")), Phrase::joined({}, QStringLiteral("; "))}, 3);
    item.before = QStringList {QStringLiteral("b")};
    item.after = QStringList {QStringLiteral("c")};
    item.at = QDateTime(day, QTime(9, 0, 0, 500), Qt::UTC);
    QVERIFY(journal.items(12).value().first() == item);
    QCOMPARE(journal.begin(sampleStart(), {}).value(), 13);
}

void tst_JournalWords::keepsItsKinds_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<RunKind>("kind");
    const auto row = [](const char *word, RunKind kind) {
        QTest::newRow(word) << QString::fromLatin1(word) << kind;
    };
    row("changes", RunKind::Changes);
    row("activate", RunKind::ActivateLicense);
    row("file", RunKind::AddLicenseFile);
    row("serial", RunKind::ChangeSerialNumber);
    row("remove", RunKind::RemoveLicense);
    row("central", RunKind::SaveCentralLicense);
}

/// Written with a word that stays, and read with whose licence it was about.
void tst_JournalWords::keepsItsKinds()
{
    QFETCH(const QString, word);
    QFETCH(const RunKind, kind);
    const QTemporaryDir folder;
    Journal journal(folder.path());
    RunStart start = sampleStart();
    start.kind = kind;
    RunItem act;
    act.change.owner = QStringLiteral("MAPLINE");
    QVERIFY(journal.begin(start, {act}));
    QCOMPARE(valueFromSql(journalPathIn(folder.path()), QStringLiteral("SELECT kind FROM run")).toString(),
             word);
    const RunRecord run = journal.runs(tenant()).value().first();
    QVERIFY(run.start == start);
    QCOMPARE(run.owner, kind == RunKind::Changes ? QString() : QStringLiteral("MAPLINE"));
    QCOMPARE(run.isAct(), kind != RunKind::Changes);
}

QTEST_GUILESS_MAIN(tst_JournalWords)
#include "tst_journalwords.moc"
