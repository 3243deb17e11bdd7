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
};

namespace {

/// Puts something where the journal of the folder would be; false where that does not work.
using Prepare = bool (*)(const QString &path);

QString tenant()
{
    return sampleStart().tenant;
}

bool cut(const QString &path, qint64 size)
{
    return writeSampleJournal(path) && QFileInfo(path).size() > size && QFile::resize(path, size);
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
    return writeSampleJournal(path) && runSql(path, {QStringLiteral("PRAGMA user_version = 5")});
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
    return writeSampleJournal(path) && runSql(path, {QStringLiteral("PRAGMA application_id = 0x47504b47")});
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
    return writeSampleJournal(path) && overwriteBytes(path, 100, QByteArray(3000, '\xff'));
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
    QTest::newRow("a journal") << Prepare(&writeSampleJournal);
}

void tst_JournalFile::isMadeWhereThereIsNone()
{
    QFETCH(const Prepare, prepare);
    const QTemporaryDir folder;
    QVERIFY(prepare(journalPathIn(folder.path())));
    {
        Journal journal(folder.path());
        QCOMPARE(journal.problem(), QString());
        QVERIFY(journal.begin(sampleStart(), sampleItems()));
    }
    QCOMPARE(valueFromSql(journalPathIn(folder.path()), QStringLiteral("PRAGMA journal_mode")).toString(),
             QStringLiteral("wal"));
    QCOMPARE(valueFromSql(journalPathIn(folder.path()), QStringLiteral("PRAGMA user_version")).toInt(), 4);
    QCOMPARE(valueFromSql(journalPathIn(folder.path()), QStringLiteral("PRAGMA integrity_check")).toString(),
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
    QVERIFY(prepare(journalPathIn(folder.path())));
    const QMap<QString, QByteArray> before = contentsOf(folder.path());
    QVERIFY(before.contains(journalPathIn(folder.path())));
    {
        Journal journal(folder.path());
        QCOMPARE(journal.problem(), words.arg(journalPathIn(folder.path())));
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
    QVERIFY(writeSampleJournal(journalPathIn(folder.path())));
    const QByteArray scribble(static_cast<qsizetype>(QFileInfo(journalPathIn(folder.path())).size()) - 4096,
                              '\xff');
    QVERIFY(
        overwriteBytes(journalPathIn(folder.path()), 4096, scribble)); // all but what is read at the start
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

QTEST_GUILESS_MAIN(tst_JournalFile)
#include "tst_journalfile.moc"
