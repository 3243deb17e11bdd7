// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/journal.h"
#include "services/local/stagedstore.h"
#include "tests/services/local/filebytes.h"
#include "tests/services/local/hostiletexts.h"
#include "tests/services/local/rawsql.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>

/// What is staged comes back as it was, and a file that is not as it should be is left alone. What all
/// databases have in common is tested with them.
class tst_StagedStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void comesBack_data() { addPlaces(); }
    void comesBack();
    void replacesWhatWasThere_data() { addPlaces(); }
    void replacesWhatWasThere();
    void everyTenantHasItsOwn_data() { addPlaces(); }
    void everyTenantHasItsOwn();
    void isForgotten();
    void staysForTheNextProgram();
    void theLastWishAboutABoxCounts();
    void hostileTexts_data() { addHostileTexts(); }
    void hostileTexts();
    void manyWishes();
    void twoProgramsOnOneFile();
    void allOrNothing();

    void isLeftAsItIs_data();
    void isLeftAsItIs();
    void unknownWords_data();
    void unknownWords();
    void keepsItsForm();

private:
    static void addPlaces();
    /// A folder of its own, or none for a store in memory, as the row "place" says.
    static QString place(const QTemporaryDir &folder);
};

namespace {

/// Puts something where the store of the folder would be; false where that does not work.
using Prepare = bool (*)(const QString &path);
using Wishes = QList<NamedWish>;

QString pathIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("staged.sqlite"));
}

QString tenant()
{
    return QStringLiteral("https://crm.example.com/SuperOffice/api/");
}

QString otherTenant()
{
    return tenant() + u'x';
}

NamedWish wish(qint64 associateId, const char *owner, const char *module, bool wanted)
{
    return {associateId, {QString::fromLatin1(owner), QString::fromLatin1(module)}, wanted};
}

/// In an order that no sorting gives, with names that differ by letter case alone.
Wishes sampleWishes()
{
    return {wish(9, "SuperOffice", "Web", true),
            wish(7, "acme", "b", false),
            wish(7, "ACME", "b", true),
            wish(7, "ACME", "B", false),
            wish(Q_INT64_C(9007199254740993), "ACME", "a", true),
            wish(std::numeric_limits<qint64>::min(), "ACME", "a", false),
            wish(8, "ACME", "a", true)};
}

Wishes otherWishes()
{
    return {wish(8, "ACME", "a", false), wish(3, "SuperOffice", "User", true)};
}

/// A store with the sample in it.
bool writeStore(const QString &path)
{
    StagedStore store(QFileInfo(path).path());
    return store.save(tenant(), sampleWishes()).has_value();
}

bool makeNewer(const QString &path)
{
    return writeStore(path) && runSql(path, {QStringLiteral("PRAGMA user_version = 2")});
}

bool makeForeign(const QString &path)
{
    return runSql(path, {QStringLiteral("CREATE TABLE staged (tenant)")});
}

bool makeJournal(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    return Journal(folder).problem().isEmpty()
           && QFile::rename(folder + QStringLiteral("/journal.sqlite"), path);
}

bool makeText(const QString &path)
{
    return writeBytes(path, "To do: forty licences. " + QByteArray(1000, '!'));
}

bool makeCutInHalf(const QString &path)
{
    return writeStore(path) && QFile::resize(path, QFileInfo(path).size() / 2);
}

bool makeScribbledOver(const QString &path)
{
    return writeStore(path) && overwriteBytes(path, 100, QByteArray(3000, '\xff'));
}

bool makeFolder(const QString &path)
{
    return QDir().mkpath(path) && writeBytes(path + QStringLiteral("/file"), "x");
}

/// What every call says.
QStringList refusals(StagedStore &store)
{
    return {store.save(tenant(), sampleWishes()).error(), store.save(tenant(), {}).error(),
            store.load(tenant()).error()};
}

} // namespace

Q_DECLARE_METATYPE(Prepare)

void tst_StagedStore::addPlaces()
{
    QTest::addColumn<bool>("isFile");
    QTest::newRow("file") << true;
    QTest::newRow("memory") << false;
}

QString tst_StagedStore::place(const QTemporaryDir &folder)
{
    QFETCH(const bool, isFile);
    return isFile ? folder.path() : QString();
}

void tst_StagedStore::comesBack()
{
    const QTemporaryDir folder;
    StagedStore store(place(folder));
    QCOMPARE(store.problem(), QString());
    QVERIFY(store.load(tenant()).value().isEmpty());
    QVERIFY(store.save(tenant(), sampleWishes()));
    QVERIFY(store.load(tenant()).value() == sampleWishes());

    Wishes reversed = sampleWishes();
    std::ranges::reverse(reversed);
    QVERIFY(store.save(tenant(), reversed));
    QVERIFY(store.load(tenant()).value() == reversed);
}

void tst_StagedStore::replacesWhatWasThere()
{
    const QTemporaryDir folder;
    StagedStore store(place(folder));
    QVERIFY(store.save(tenant(), {})); // what is not there can be forgotten
    QVERIFY(store.save(tenant(), sampleWishes()));
    QVERIFY(store.save(tenant(), otherWishes()));
    QVERIFY(store.load(tenant()).value() == otherWishes());
    QVERIFY(store.save(tenant(), {}));
    QVERIFY(store.load(tenant()).value().isEmpty());
}

void tst_StagedStore::everyTenantHasItsOwn()
{
    const QTemporaryDir folder;
    StagedStore store(place(folder));
    QVERIFY(store.save(tenant(), sampleWishes()));
    QVERIFY(store.save(otherTenant(), otherWishes()));
    QVERIFY(store.load(tenant()).value() == sampleWishes());
    QVERIFY(store.load(otherTenant()).value() == otherWishes());
    QVERIFY(store.save(tenant(), {}));
    QVERIFY(store.load(tenant()).value().isEmpty());
    QVERIFY(store.load(otherTenant()).value() == otherWishes());
}

/// No byte of it stays in a file.
void tst_StagedStore::isForgotten()
{
    const QTemporaryDir folder;
    const QString gone = QStringLiteral("https://gone.example.com/api/");
    const QString stays = QStringLiteral("https://stays.example.com/api/");
    const auto isIn = [&folder](const char *text) {
        const QMap<QString, QByteArray> files = contentsOf(folder.path());
        return std::any_of(files.cbegin(), files.cend(),
                           [text](const QByteArray &content) { return content.contains(text); });
    };
    StagedStore store(folder.path());
    Wishes wishes;
    for (int id = 1; id <= 2'000; ++id)
        wishes.append({id, {QStringLiteral("OWNER"), QStringLiteral("planted-module-%1").arg(id)}, true});
    const Wishes others {{1, {QStringLiteral("OWNER"), QStringLiteral("module")}, true}};
    QVERIFY(store.save(stays, others));
    QVERIFY(store.save(gone, wishes));
    QVERIFY(isIn("planted-module-") && isIn("gone.example.com"));
    QVERIFY(store.forget(gone));
    QVERIFY(!isIn("planted-module-") && !isIn("gone.example.com"));
    QVERIFY(store.load(gone).value().isEmpty());
    QCOMPARE(store.load(stays).value(), others);
    QVERIFY(store.forget(gone));
}

void tst_StagedStore::staysForTheNextProgram()
{
    const QTemporaryDir folder;
    QVERIFY(writeStore(pathIn(folder)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {QStringLiteral("staged.sqlite")});
    QVERIFY(StagedStore(folder.path()).load(tenant()).value() == sampleWishes());
    QVERIFY(StagedStore(folder.path()).save(tenant(), {}));
    QVERIFY(StagedStore(folder.path()).load(tenant()).value().isEmpty());
}

void tst_StagedStore::theLastWishAboutABoxCounts()
{
    StagedStore store((QString()));
    const NamedWish first = wish(7, "ACME", "a", true);
    const NamedWish second = wish(8, "ACME", "a", true);
    const NamedWish last = wish(7, "ACME", "a", false);
    QVERIFY(store.save(tenant(), {first, second, last}));
    QVERIFY(store.load(tenant()).value() == (Wishes {second, last}));
}

void tst_StagedStore::hostileTexts()
{
    QFETCH(const QString, text);
    StagedStore store((QString()));
    const Wishes wishes {{1, {text, QStringLiteral("plain")}, true},
                         {1, {QStringLiteral("plain"), text}, false},
                         {1, {text, text}, true}};
    QVERIFY(store.save(text, wishes));
    QVERIFY(store.save(QStringLiteral("plain"), otherWishes()));
    QVERIFY(store.load(text).value() == wishes);
    QVERIFY(store.load(QStringLiteral("plain")).value() == otherWishes());
}

void tst_StagedStore::manyWishes()
{
    const QTemporaryDir folder;
    StagedStore store(folder.path());
    Wishes wishes;
    for (qint64 associateId = 5000; associateId > 0; --associateId)
        wishes += {wish(associateId, "ACME", "b", true), wish(associateId, "ACME", "a", false)};
    QVERIFY(store.save(tenant(), wishes));
    QVERIFY(store.load(tenant()).value() == wishes);
    wishes.removeAt(4321);
    QVERIFY(store.save(tenant(), wishes));
    QVERIFY(store.load(tenant()).value() == wishes);
}

void tst_StagedStore::twoProgramsOnOneFile()
{
    const QTemporaryDir folder;
    StagedStore first(folder.path());
    StagedStore second(folder.path());
    QVERIFY(first.save(tenant(), sampleWishes()));
    QVERIFY(second.load(tenant()).value() == sampleWishes());
    QVERIFY(second.save(tenant(), otherWishes()));
    QVERIFY(second.save(otherTenant(), sampleWishes()));
    QVERIFY(first.load(tenant()).value() == otherWishes()); // the two are not mixed
    QVERIFY(first.save(tenant(), {}));
    QVERIFY(second.load(tenant()).value().isEmpty());
    QVERIFY(second.load(otherTenant()).value() == sampleWishes());
}

void tst_StagedStore::allOrNothing()
{
    const QTemporaryDir folder;
    StagedStore store(folder.path());
    QVERIFY(store.save(tenant(), otherWishes()));
    QVERIFY(runSql(pathIn(folder),
                   {QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON staged WHEN NEW.position = 3 "
                                   "BEGIN SELECT RAISE(ABORT, 'no more'); END")}));
    const auto saved = store.save(tenant(), sampleWishes());
    QVERIFY(!saved);
    QVERIFY2(saved.error().startsWith(QStringLiteral("The list of staged changes cannot be used.")),
             qPrintable(saved.error()));
    QVERIFY(store.load(tenant()).value() == otherWishes());
    QVERIFY(store.save(tenant(), sampleWishes().first(3))); // nothing is left open
    QVERIFY(store.load(tenant()).value() == sampleWishes().first(3));
}

void tst_StagedStore::isLeftAsItIs_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QString>("words"); // %1: the path

    QTest::newRow("newer") << Prepare(&makeNewer)
                           << QStringLiteral(
                                  "The list of staged changes was written by a newer Seatkeeper; it is left "
                                  "as it is. Use that Seatkeeper, or move %1 away.");
    const QString foreign =
        QStringLiteral("The list of staged changes cannot be kept: %1 belongs to another program. Move it "
                       "away and start Seatkeeper again.");
    QTest::newRow("tables of others") << Prepare(&makeForeign) << foreign;
    QTest::newRow("a journal") << Prepare(&makeJournal) << foreign;

    const QString damaged =
        QStringLiteral("The list of staged changes cannot be read: %1 is damaged; it is left as it is. Move "
                       "it away, or put an older copy in its place, and start Seatkeeper again.");
    QTest::newRow("a text") << Prepare(&makeText) << damaged;
    QTest::newRow("cut in half") << Prepare(&makeCutInHalf) << damaged;
    QTest::newRow("scribbled over") << Prepare(&makeScribbledOver) << damaged;

    QTest::newRow("a folder") << Prepare(&makeFolder)
                              << QStringLiteral("The list of staged changes cannot be kept: %1 is a folder. "
                                                "Move it away and start Seatkeeper again.");
}

void tst_StagedStore::isLeftAsItIs()
{
    QFETCH(const Prepare, prepare);
    QFETCH(const QString, words);
    const QTemporaryDir folder;
    QVERIFY(prepare(pathIn(folder)));
    const QMap<QString, QByteArray> before = contentsOf(folder.path());
    QVERIFY(before.contains(pathIn(folder)));
    {
        StagedStore store(folder.path());
        QCOMPARE(store.problem(), words.arg(pathIn(folder)));
        const QStringList said = refusals(store);
        QCOMPARE(said, QStringList(said.size(), store.problem()));
        QVERIFY(contentsOf(folder.path()) == before);
    }
    QVERIFY(contentsOf(folder.path()) == before);
}

void tst_StagedStore::unknownWords_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *assignment, const char *place) {
        QTest::newRow(name) << QString::fromLatin1(assignment) << QString::fromLatin1(place);
    };
    row("neither yes nor no", "wanted = 2 WHERE position = 1", "position 1: wanted");
    row("below no", "wanted = -1 WHERE position = 0", "position 0: wanted");
    row("beyond an int", "wanted = 4294967297 WHERE position = 2", "position 2: wanted");
    row("position", "position = -1 WHERE position = 3", "position -1: position");
}

void tst_StagedStore::unknownWords()
{
    QFETCH(const QString, assignment);
    QFETCH(const QString, place);
    const QTemporaryDir folder;
    QVERIFY(writeStore(pathIn(folder)));
    QVERIFY(runSql(pathIn(folder), {QStringLiteral("UPDATE staged SET ") + assignment}));
    StagedStore store(folder.path());
    QCOMPARE(store.load(tenant()).error(),
             QStringLiteral("The list of staged changes cannot be read: what %1 holds at %2 is not known to "
                            "this Seatkeeper. It is left as it is.")
                 .arg(pathIn(folder), place));
    QCOMPARE(store.problem(), QString()); // the rest can still be used
    QVERIFY(store.save(tenant(), otherWishes()));
    QVERIFY(store.load(tenant()).value() == otherWishes());
}

/// What Seatkeeper 1 has written has to be read for ever: its words, as they stand in the file.
void tst_StagedStore::keepsItsForm()
{
    const QTemporaryDir folder;
    QVERIFY(StagedStore(folder.path()).problem().isEmpty());
    QCOMPARE(valueFromSql(pathIn(folder), QStringLiteral("PRAGMA application_id")).toInt(), 0x534b7374);
    QCOMPARE(valueFromSql(pathIn(folder), QStringLiteral("PRAGMA user_version")).toInt(), 1);
    QVERIFY(runSql(pathIn(folder),
                   {QStringLiteral("INSERT INTO staged VALUES ('https://a/', 7, 'ACME', 'a', 0, 4), "
                                   "('https://a/', 8, 'ACME', 'b', 1, 2)")}));
    QVERIFY(StagedStore(folder.path()).load(QStringLiteral("https://a/")).value()
            == (Wishes {wish(8, "ACME", "b", true), wish(7, "ACME", "a", false)}));
}

QTEST_GUILESS_MAIN(tst_StagedStore)
#include "tst_stagedstore.moc"
