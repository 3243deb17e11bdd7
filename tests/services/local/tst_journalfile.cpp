// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/journal.h"
#include "tests/services/local/filebytes.h"
#include "tests/services/local/rawsql.h"
#include "tests/services/local/samplerun.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// The journal on files that are not as they should be: it says so, and leaves them alone.
class tst_JournalFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isMadeWhereThereIsNone_data();
    void isMadeWhereThereIsNone();
    void isLeftAsItIs_data();
    void isLeftAsItIs();
    void folderNobodyMayWrite();
    void noPlaceForTheLock();
    void damageFoundLater();
    void unknownWords_data();
    void unknownWords();
    void keepsItsForm();
    void keepsItsKinds_data();
    void keepsItsKinds();
};

namespace {

/// Puts something where the journal of the folder would be; false where that does not work.
using Prepare = bool (*)(const QString &path);

QString pathIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("journal.sqlite"));
}

QString tenant()
{
    return sampleStart().tenant;
}

/// A journal with a run that has ended.
bool writeJournal(const QString &path)
{
    Journal journal(QFileInfo(path).path());
    const auto id = journal.begin(sampleStart(), sampleItems());
    return id && journal.end(*id, RunState::Finished);
}

bool cut(const QString &path, qint64 size)
{
    return writeJournal(path) && QFileInfo(path).size() > size && QFile::resize(path, size);
}

bool makeNothing(const QString &)
{
    return true;
}

bool makeEmpty(const QString &path)
{
    return writeBytes(path, {});
}

bool makeEmptyDatabase(const QString &path)
{
    return runSql(path, {QStringLiteral("CREATE TABLE t (a)"), QStringLiteral("DROP TABLE t")});
}

bool makeNewer(const QString &path)
{
    return writeJournal(path) && runSql(path, {QStringLiteral("PRAGMA user_version = 4")});
}

bool makeMuchNewer(const QString &path)
{
    return runSql(path,
                  {QStringLiteral("PRAGMA application_id = 0x534b6a6c"),
                   QStringLiteral("PRAGMA user_version = 2147483647"), QStringLiteral("CREATE TABLE x (y)")});
}

bool makeForeign(const QString &path)
{
    return runSql(path, {QStringLiteral("CREATE TABLE run (id)")});
}

bool makeForeignWithVersion(const QString &path)
{
    return runSql(path, {QStringLiteral("PRAGMA user_version = 1")});
}

bool makeForeignWithId(const QString &path)
{
    return writeJournal(path) && runSql(path, {QStringLiteral("PRAGMA application_id = 0x47504b47")});
}

bool makeText(const QString &path)
{
    return writeBytes(path, "Dear diary, today I have assigned forty licences. " + QByteArray(1000, '!'));
}

bool makeShort(const QString &path)
{
    return writeBytes(path, "xy"); // SQLite takes a single byte for none
}

bool makeCutInHalf(const QString &path)
{
    return cut(path, 3 * 4096 + 100);
}

bool makeCutToOnePage(const QString &path)
{
    return cut(path, 4096);
}

bool makeCutToItsHeader(const QString &path)
{
    return cut(path, 100);
}

bool makeScribbledOver(const QString &path)
{
    return writeJournal(path) && overwriteBytes(path, 100, QByteArray(3000, '\xff'));
}

bool makeFolder(const QString &path)
{
    return QDir().mkpath(path) && writeBytes(path + QStringLiteral("/file"), "x");
}

/// What every call says.
QStringList refusals(Journal &journal)
{
    return {journal.begin(sampleStart(), sampleItems()).error(),
            journal.append(1, sampleItems()).error(),
            journal.noteSending(1, 0, {}).error(),
            journal.noteOutcome(1, 0, sampleOutcome(0), {}).error(),
            journal.end(1, RunState::Finished).error(),
            journal.close(1).error(),
            journal.runs(tenant()).error(),
            journal.items(1).error(),
            journal.history(tenant(), 1, {}).error()};
}

} // namespace

Q_DECLARE_METATYPE(Prepare)

void tst_JournalFile::isMadeWhereThereIsNone_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::newRow("nothing") << Prepare(&makeNothing);
    QTest::newRow("an empty file") << Prepare(&makeEmpty);
    QTest::newRow("an empty database") << Prepare(&makeEmptyDatabase);
    QTest::newRow("a journal") << Prepare(&writeJournal);
}

void tst_JournalFile::isMadeWhereThereIsNone()
{
    QFETCH(const Prepare, prepare);
    const QTemporaryDir folder;
    QVERIFY(prepare(pathIn(folder)));
    {
        Journal journal(folder.path());
        QCOMPARE(journal.problem(), QString());
        QVERIFY(journal.begin(sampleStart(), sampleItems()));
    }
    QCOMPARE(valueFromSql(pathIn(folder), QStringLiteral("PRAGMA journal_mode")).toString(),
             QStringLiteral("wal"));
    QCOMPARE(valueFromSql(pathIn(folder), QStringLiteral("PRAGMA user_version")).toInt(), 3);
    QCOMPARE(valueFromSql(pathIn(folder), QStringLiteral("PRAGMA integrity_check")).toString(),
             QStringLiteral("ok"));

    Journal deeper(folder.filePath(QStringLiteral("not/there/yet")));
    QCOMPARE(deeper.problem(), QString());
}

void tst_JournalFile::isLeftAsItIs_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QString>("words"); // %1: the path

    const QString newer =
        QStringLiteral("The journal was written by a newer Seatkeeper; it is left as it is. "
                       "Use that Seatkeeper, or move %1 away.");
    QTest::newRow("newer") << Prepare(&makeNewer) << newer;
    QTest::newRow("much newer") << Prepare(&makeMuchNewer) << newer;

    const QString foreign = QStringLiteral("The journal cannot be kept: %1 belongs to another program. "
                                           "Move it away and start Seatkeeper again.");
    QTest::newRow("tables of others") << Prepare(&makeForeign) << foreign;
    QTest::newRow("a version of others") << Prepare(&makeForeignWithVersion) << foreign;
    QTest::newRow("an id of others") << Prepare(&makeForeignWithId) << foreign;

    const QString damaged =
        QStringLiteral("The journal cannot be read: %1 is damaged; it is left as it is. Move it away, or put "
                       "an older copy in its place, and start Seatkeeper again.");
    QTest::newRow("a text") << Prepare(&makeText) << damaged;
    QTest::newRow("two bytes") << Prepare(&makeShort) << damaged;
    QTest::newRow("cut in half") << Prepare(&makeCutInHalf) << damaged;
    QTest::newRow("cut to one page") << Prepare(&makeCutToOnePage) << damaged;
    QTest::newRow("cut to its header") << Prepare(&makeCutToItsHeader) << damaged;
    QTest::newRow("scribbled over") << Prepare(&makeScribbledOver) << damaged;

    QTest::newRow("a folder") << Prepare(&makeFolder)
                              << QStringLiteral(
                                     "The journal cannot be kept: %1 is a folder. Move it away and "
                                     "start Seatkeeper again.");
}

void tst_JournalFile::isLeftAsItIs()
{
    QFETCH(const Prepare, prepare);
    QFETCH(const QString, words);
    const QTemporaryDir folder;
    QVERIFY(prepare(pathIn(folder)));
    const QMap<QString, QByteArray> before = contentsOf(folder.path());
    QVERIFY(before.contains(pathIn(folder)));
    {
        Journal journal(folder.path());
        QCOMPARE(journal.problem(), words.arg(pathIn(folder)));
        const QStringList said = refusals(journal);
        QCOMPARE(said, QStringList(said.size(), journal.problem()));
        QVERIFY(contentsOf(folder.path()) == before);
    }
    QVERIFY(contentsOf(folder.path()) == before);
}

void tst_JournalFile::folderNobodyMayWrite()
{
    const QTemporaryDir folder;
    const QString noFolder = folder.filePath(QStringLiteral("file"));
    QVERIFY(writeBytes(noFolder, "x"));
    Journal journal(noFolder); // which binds the superuser too
    QCOMPARE(
        journal.problem(),
        QStringLiteral("The journal cannot be kept: %1/journal.sqlite cannot be opened for writing. See to "
                       "it that it and its folder can be written, and start Seatkeeper again.")
            .arg(noFolder));
    const QStringList said = refusals(journal);
    QCOMPARE(said, QStringList(said.size(), journal.problem()));
    QCOMPARE(contentsOf(folder.path()).value(noFolder), QByteArray("x"));
}

/// A run that others could not see is none: what cannot be marked as under way is not begun.
void tst_JournalFile::noPlaceForTheLock()
{
    const QTemporaryDir folder;
    Journal journal(folder.path());
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("run-1.lock")));
    QVERIFY(journal.begin(sampleStart(), sampleItems())
                .error()
                .startsWith(QStringLiteral("Run 1 was not begun: ")));
    QVERIFY(journal.runs(tenant()).value().isEmpty());
    QVERIFY(QDir(folder.path()).rmdir(QStringLiteral("run-1.lock")));
    QCOMPARE(journal.begin(sampleStart(), sampleItems()).value(), 1);
}

void tst_JournalFile::damageFoundLater()
{
    const QTemporaryDir folder;
    QVERIFY(writeJournal(pathIn(folder)));
    const QByteArray scribble(static_cast<qsizetype>(QFileInfo(pathIn(folder)).size()) - 4096, '\xff');
    QVERIFY(overwriteBytes(pathIn(folder), 4096, scribble)); // all but what is read at the start
    const QMap<QString, QByteArray> before = contentsOf(folder.path());
    {
        Journal journal(folder.path());
        QCOMPARE(journal.problem(), QString());
        QVERIFY(!journal.begin(sampleStart(), sampleItems()));
        QVERIFY(journal.problem().contains(QStringLiteral("is damaged")));
        const QStringList said = refusals(journal);
        QCOMPARE(said, QStringList(said.size(), journal.problem()));
    }
    QVERIFY(contentsOf(folder.path()) == before);
}

void tst_JournalFile::unknownWords_data()
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
    row("the first of several", "item SET state = '', reason = '', moved_by_plan = '' WHERE position = 2",
        "run 1, position 2: moved_by_plan");
}

void tst_JournalFile::unknownWords()
{
    QFETCH(const QString, assignment);
    QFETCH(const QString, place);
    const QTemporaryDir folder;
    QVERIFY(writeJournal(pathIn(folder)));
    QVERIFY(runSql(pathIn(folder), {QStringLiteral("UPDATE ") + assignment}));
    Journal journal(folder.path());
    const bool isOfRun = assignment.startsWith(QStringLiteral("run"));
    const QString said = isOfRun ? journal.runs(tenant()).error() : journal.items(1).error();
    QCOMPARE(said, QStringLiteral("The journal cannot be read: what %1 holds at %2 is not known to this "
                                  "Seatkeeper. It is left as it is.")
                       .arg(pathIn(folder), place));
    QCOMPARE(journal.problem(), QString()); // the rest can still be used
    QVERIFY(journal.begin(sampleStart(), sampleItems()));
}

/// What Seatkeeper 1 has written has to be read for ever: its words, as they stand in the file.
void tst_JournalFile::keepsItsForm()
{
    const QTemporaryDir folder;
    QVERIFY(Journal(folder.path()).problem().isEmpty());
    QVERIFY(runSql(
        pathIn(folder),
        {QStringLiteral("INSERT INTO run VALUES (12, 'https://a/', 'Ingrid', 'Why', 'rollback', "
                        "'2026-11-22T09:00:00.250Z', '2026-11-22T10:00:01.000+01:00', 'stopped', 'changes')"),
         QStringLiteral(
             "INSERT INTO item VALUES (12, 0, 7, 'Per', 'ACME', '[\"a\"]', '[]', '[\"b\"]', '[]', 1, "
             "'rollback', 'mismatch', '2026-11-22T09:00:00.500Z', 'Because', '[\"b\"]', '[\"c\"]')")}));
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
    item.reason = QStringLiteral("Because");
    item.before = QStringList {QStringLiteral("b")};
    item.after = QStringList {QStringLiteral("c")};
    item.at = QDateTime(day, QTime(9, 0, 0, 500), Qt::UTC);
    QVERIFY(journal.items(12).value().first() == item);
    QCOMPARE(journal.begin(sampleStart(), {}).value(), 13);
}

void tst_JournalFile::keepsItsKinds_data()
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
void tst_JournalFile::keepsItsKinds()
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
    QCOMPARE(valueFromSql(pathIn(folder), QStringLiteral("SELECT kind FROM run")).toString(), word);
    const RunRecord run = journal.runs(tenant()).value().first();
    QVERIFY(run.start == start);
    QCOMPARE(run.owner, kind == RunKind::Changes ? QString() : QStringLiteral("MAPLINE"));
    QCOMPARE(run.isAct(), kind != RunKind::Changes);
}

QTEST_GUILESS_MAIN(tst_JournalFile)
#include "tst_journalfile.moc"
