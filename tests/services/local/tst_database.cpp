// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/database.h"
#include "tests/services/local/rawsql.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

/// What every database of ours has in common: versions, transactions, several users at once.
class tst_Database : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }

    void olderOnesAreBroughtUpToDate_data();
    void olderOnesAreBroughtUpToDate();
    void aStepThatFailsChangesNothing();
    void transactions_data();
    void transactions();
    void wrongStatements_data();
    void wrongStatements();
    void waitsForOthersAndThenSaysSo();
    void manyAtOnce();
};

namespace {

/// A list of names; the second version has a colour for each, the third forbids that it is empty.
DatabaseSchema schemaOf(int version)
{
    const QList<QStringList> steps {
        {QStringLiteral("CREATE TABLE thing (name TEXT NOT NULL) STRICT")},
        {QStringLiteral("ALTER TABLE thing ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'"),
         QStringLiteral("UPDATE thing SET colour = 'green' WHERE name = 'frog'")},
        {QStringLiteral("CREATE UNIQUE INDEX name_of_thing ON thing (name)")},
    };
    return {QStringLiteral("The list"), 0x74657374, steps.first(version)};
}

QString textFrom(RowReader &row)
{
    return row.text();
}

QStringList namesIn(Database &database)
{
    return database.read(QStringLiteral("SELECT name FROM thing ORDER BY rowid"), {}, &textFrom).value();
}

Database::Expected<void> add(Database &database, const QString &name)
{
    return database.writeAll(QStringLiteral("INSERT INTO thing (name) VALUES (?)"), {{name}});
}

QString pathIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("list.sqlite"));
}

int versionOf(const QTemporaryDir &folder)
{
    return valueFromSql(pathIn(folder), QStringLiteral("PRAGMA user_version")).toInt();
}

} // namespace

void tst_Database::olderOnesAreBroughtUpToDate_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    for (int from = 1; from <= 3; ++from) {
        for (int to = from; to <= 3; ++to)
            QTest::addRow("%d to %d", from, to) << from << to;
    }
}

void tst_Database::olderOnesAreBroughtUpToDate()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    const QTemporaryDir folder;
    {
        Database older(pathIn(folder), schemaOf(from));
        QVERIFY(add(older, QStringLiteral("frog")));
    }
    QCOMPARE(versionOf(folder), from);
    Database newer(pathIn(folder), schemaOf(to));
    QCOMPARE(newer.problem(), QString());
    QCOMPARE(versionOf(folder), to);
    QCOMPARE(namesIn(newer), QStringList {QStringLiteral("frog")});
    if (to == 1)
        return;
    const QString colour =
        newer.read(QStringLiteral("SELECT colour FROM thing"), {}, &textFrom).value().first();
    QCOMPARE(colour, from == 1 ? QStringLiteral("green") : QStringLiteral("grey"));
}

void tst_Database::aStepThatFailsChangesNothing()
{
    const QTemporaryDir folder;
    {
        Database older(pathIn(folder), schemaOf(1));
        QVERIFY(add(older, QStringLiteral("frog")));
        QVERIFY(add(older, QStringLiteral("frog"))); // which version 3 does not have
    }
    {
        Database newer(pathIn(folder), schemaOf(3));
        QVERIFY2(newer.problem().startsWith(QStringLiteral("The list cannot be used.")),
                 qPrintable(newer.problem()));
        QVERIFY(newer.problem().contains(QStringLiteral("UNIQUE")));
        QCOMPARE(add(newer, QStringLiteral("toad")).error(), newer.problem());
    }
    QCOMPARE(versionOf(folder), 1);
    Database older(pathIn(folder), schemaOf(1));
    QCOMPARE(older.problem(), QString());
    QCOMPARE(namesIn(older).size(), 2);
}

void tst_Database::transactions_data()
{
    QTest::addColumn<Database::Durability>("durability");
    QTest::addColumn<bool>("isFile");
    for (const bool isFile : {true, false}) {
        const char *place = isFile ? "file" : "memory";
        QTest::addRow("%s, crash", place) << Database::Durability::Crash << isFile;
        QTest::addRow("%s, power failure", place) << Database::Durability::PowerFailure << isFile;
    }
}

void tst_Database::transactions()
{
    QFETCH(const Database::Durability, durability);
    QFETCH(const bool, isFile);
    const QTemporaryDir folder;
    Database database(isFile ? pathIn(folder) : QString(), schemaOf(3));
    using Done = Database::Expected<void>;

    const Done done = database.transact(durability, [&database] {
        return add(database, QStringLiteral("a")).and_then([&] {
            return add(database, QStringLiteral("b"));
        });
    });
    QVERIFY(done);
    const QStringList both {QStringLiteral("a"), QStringLiteral("b")};
    QCOMPARE(namesIn(database), both);

    const Done refused = database.transact(durability, [&database]() -> Done {
        const Done added = add(database, QStringLiteral("c"));
        return added ? tl::unexpected(QStringLiteral("no")) : added;
    });
    QCOMPARE(refused.error(), QStringLiteral("no"));
    const Done twice = database.transact(durability, [&database] {
        return database.writeAll(QStringLiteral("INSERT INTO thing (name) VALUES (?)"),
                                 {{QStringLiteral("d")}, {QStringLiteral("a")}});
    });
    QVERIFY(!twice);
    QCOMPARE(namesIn(database), both);
    QVERIFY(add(database, QStringLiteral("e"))); // nothing is left open
    QCOMPARE(database.read(QStringLiteral("PRAGMA synchronous"), {}, &textFrom).value(),
             QStringList {QStringLiteral("1")});
}

void tst_Database::wrongStatements_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("syntax") << QStringLiteral("SELEKT 1");
    QTest::newRow("table") << QStringLiteral("SELECT name FROM nothing");
    QTest::newRow("too few values") << QStringLiteral("SELECT name FROM thing WHERE name = ?");
    QTest::newRow("while it reads") << QStringLiteral("SELECT json_extract(name, '$') FROM thing");
    QTest::newRow("two at once") << QStringLiteral("SELECT 1; DELETE FROM thing");
}

void tst_Database::wrongStatements()
{
    QFETCH(const QString, statement);
    Database database({}, schemaOf(1));
    QVERIFY(add(database, QStringLiteral("1")));
    QVERIFY(add(database, QStringLiteral("no JSON")));
    const auto found = database.read(statement, {}, &textFrom);
    QVERIFY(!found);
    QVERIFY2(found.error().startsWith(QStringLiteral("The list cannot be used.")), qPrintable(found.error()));
    QCOMPARE(namesIn(database).size(), 2);
}

void tst_Database::waitsForOthersAndThenSaysSo()
{
    const QTemporaryDir folder;
    Database first(pathIn(folder), schemaOf(1));
    Database second(pathIn(folder), schemaOf(1));
    const auto done = first.transact(Database::Durability::Crash, [&] {
        [&] { // a reader waits for nobody
            QCOMPARE(namesIn(second), QStringList());
            QCOMPARE(add(second, QStringLiteral("b")).error(),
                     QStringLiteral("The list cannot be used: another program is busy with %1. Try again.")
                         .arg(pathIn(folder)));
        }();
        return add(first, QStringLiteral("a"));
    });
    QVERIFY(done);
    QVERIFY(add(second, QStringLiteral("b")));
    QCOMPARE(namesIn(first).size(), 2);
}

/// Programs that are started together on a folder in which there is nothing yet.
void tst_Database::manyAtOnce()
{
    const QTemporaryDir folder;
    const int programs = 6;
    QStringList problems(programs);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int program = 0; program < programs; ++program) {
        threads.emplace_back(QThread::create([path = pathIn(folder), problem = &problems[program], program] {
            Database database(path, schemaOf(3));
            *problem = database.problem();
            for (int round = 0; round < 20 && problem->isEmpty(); ++round) {
                const auto added = add(database, QStringLiteral("%1 %2").arg(program).arg(round));
                *problem = added ? QString() : added.error();
            }
        }));
    }
    for (const auto &thread : threads)
        thread->start();
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(problems, QStringList(programs, QString()));
    Database database(pathIn(folder), schemaOf(3));
    QCOMPARE(namesIn(database).size(), programs * 20);
}

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"
