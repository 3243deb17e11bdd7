// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/journal.h"
#include "tests/services/local/hostiletexts.h"
#include "tests/services/local/rawsql.h"
#include "tests/services/local/samplerun.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// What the journal knows about one licence of one associate.
class tst_JournalHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyBoxOfTheSample_data();
    void everyBoxOfTheSample();
    void tellsWhoWhyAndHow();
    void whatAPlanMoves();
    void theLastComesFirst();
    void onlyTheLastOnes();
    void hostileTexts_data() { addHostileTexts(); }
    void hostileTexts();
    void whatIsDamagedIsNamed();
    void actsAreNoChanges();
    void olderFileIsTakenAlong_data();
    void olderFileIsTakenAlong();
    void manyItems();
};

namespace {

const LicenseKey AcmeA {QStringLiteral("ACME"), QStringLiteral("a")};

QString tenant()
{
    return sampleStart().tenant;
}

RunItem give(qint64 associateId, const LicenseKey &license)
{
    RunItem item;
    item.change.associateId = associateId;
    item.change.owner = license.owner;
    item.change.grants.append(license.module);
    return item;
}

/// A run of one item that ends as @p kind; its number.
qint64 runOf(Journal &journal, const RunItem &item, ApplyOutcome::Kind kind, const QString &reason = {})
{
    const qint64 id = journal.begin(sampleStart(), {item}).value();
    const bool isNoted = journal.noteSending(id, 0, {})
                         && journal.noteOutcome(id, 0, {kind, Phrase::verbatim(reason)}, {})
                         && journal.end(id, RunState::Finished);
    return isNoted ? id : 0;
}

/// Events as "1 give", the run and what was done.
QString printed(const QList<HoldingEvent> &events)
{
    QStringList words;
    for (const HoldingEvent &event : events) {
        words.append(
            QStringLiteral("%1 %2")
                .arg(event.runId)
                .arg(event.kind == ChangeKind::Grant ? QStringLiteral("give") : QStringLiteral("take")));
    }
    return words.join(QStringLiteral(", "));
}

/// The tables as former Seatkeepers made them, by version.
QStringList formerForm(int version)
{
    QStringList statements {
        QStringLiteral("CREATE TABLE run (id INTEGER PRIMARY KEY AUTOINCREMENT, tenant TEXT NOT NULL, "
                       "started_by TEXT NOT NULL, comment TEXT NOT NULL, on_failure TEXT NOT NULL, "
                       "started_at TEXT NOT NULL, ended_at TEXT, state TEXT NOT NULL) STRICT"),
        QStringLiteral("CREATE INDEX run_of_tenant ON run (tenant, id)"),
        QStringLiteral("CREATE TABLE item (run INTEGER NOT NULL REFERENCES run (id), "
                       "position INTEGER NOT NULL, associate_id INTEGER NOT NULL, "
                       "associate_name TEXT NOT NULL, owner TEXT NOT NULL, grants TEXT NOT NULL, "
                       "releases TEXT NOT NULL, held TEXT NOT NULL, moved_by_plan TEXT NOT NULL, "
                       "changes INTEGER NOT NULL, role TEXT NOT NULL, state TEXT NOT NULL, "
                       "changed_at TEXT NOT NULL, reason TEXT NOT NULL, held_before TEXT NOT NULL, "
                       "held_after TEXT NOT NULL, PRIMARY KEY (run, position)) STRICT"),
        QStringLiteral("CREATE INDEX item_counts ON item (run, state, changes)"),
        QStringLiteral("PRAGMA application_id = 0x534b6a6c"),
        QStringLiteral("PRAGMA user_version = %1").arg(version),
        QStringLiteral("INSERT INTO run VALUES (12, 'https://a/', 'Ingrid', 'Why', 'stop', "
                       "'2026-11-22T09:00:00.000Z', '2026-11-22T09:00:01.000Z', 'finished')"),
        QStringLiteral(
            "INSERT INTO item VALUES (12, 0, 7, 'Per', 'ACME', '[\"a\"]', '[]', '[]', '[]', 1, 'plan', "
            "'verified', '2026-11-22T09:00:00.500Z', '', '[]', '[\"a\"]')"),
        QStringLiteral(
            "INSERT INTO item VALUES (12, 1, 7, 'Per', 'ACME', '[\"b\"]', '[]', '[]', '[]', 1, 'plan', "
            "'refused', '2026-11-22T09:00:00.500Z', 'No \"seat\" \\ %1', '[]', '[]')"),
    };
    if (version > 1) {
        statements.append(
            QStringLiteral("CREATE INDEX item_of_associate ON item (associate_id, run, position)"));
    }
    return statements;
}

} // namespace

void tst_JournalHistory::everyBoxOfTheSample_data()
{
    QTest::addColumn<qint64>("associateId");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("events");
    const auto row = [](const char *name, qint64 associateId, const char *owner, const char *module,
                        const char *events) {
        QTest::newRow(name) << associateId << QString::fromLatin1(owner) << QString::fromLatin1(module)
                            << QString::fromLatin1(events);
    };
    row("taken", 7, "ACME", "a", "1 take");
    row("taken and given at once", 8, "ACME", "x", "1 take");
    row("given and taken at once", 8, "ACME", "z", "1 give");
    row("an id that fills it", Q_INT64_C(9007199254740993), "ACME", "a", "1 give");
    row("an id beside it", Q_INT64_C(9007199254740992), "ACME", "a", "");
    row("another spelling of the owner", 7, "Acme", "a", "1 take");
    row("another owner", 7, "SuperOffice", "a", "");
    row("another spelling of the licence", 7, "ACME", "A", "");
    row("part of a name", 9, "SuperOffice", "Window", "");
    row("only held", 8, "ACME", "before 1", "");
    row("what stands between two names", 7, "ACME", ",", "");
    row("no name", 7, "ACME", "", "");
}

void tst_JournalHistory::everyBoxOfTheSample()
{
    QFETCH(const qint64, associateId);
    QFETCH(const QString, owner);
    QFETCH(const QString, module);
    Journal journal((QString()));
    QVERIFY(journal.begin(sampleStart(), sampleItems()));
    QTEST(printed(journal.history(tenant(), associateId, {owner, module}).value()), "events");
    QVERIFY(journal.history(tenant() + u'x', associateId, {owner, module}).value().isEmpty());
}

void tst_JournalHistory::tellsWhoWhyAndHow()
{
    Journal journal((QString()));
    const RunItem item = give(7, AcmeA);
    const qint64 id = runOf(journal, item, ApplyOutcome::Kind::Refused, QStringLiteral("No seat"));
    const QList<HoldingEvent> events = journal.history(tenant(), 7, AcmeA).value();
    QCOMPARE(events.size(), 1);
    const HoldingEvent expected {.runId = id,
                                 .user = sampleStart().user,
                                 .comment = sampleStart().comment,
                                 .at = journal.items(id).value().first().at,
                                 .kind = ChangeKind::Grant,
                                 .effect = HoldingEvent::Effect::None,
                                 .state = RunItemState::Refused,
                                 .reason = Phrase::verbatim(QStringLiteral("No seat"))};
    QVERIFY(events.first() == expected);
}

void tst_JournalHistory::whatAPlanMoves()
{
    Journal journal((QString()));
    const LicenseKey web {QStringLiteral("ACME"), QStringLiteral("web")};
    const LicenseKey core {QStringLiteral("ACME"), QStringLiteral("core")};
    RunItem item = give(7, {QStringLiteral("ACME"), QStringLiteral("gold")});
    item.change.movedByPlan = QStringList {web.module, core.module};
    const qint64 id = journal.begin(sampleStart(), {item}).value();
    QVERIFY(journal.history(tenant(), 7, web).value().isEmpty());
    QVERIFY(journal.noteSending(id, 0, {core.module}));
    QVERIFY(journal.noteOutcome(id, 0, {ApplyOutcome::Kind::Verified, {}},
                                {QStringLiteral("gold"), web.module, core.module}));
    const QList<HoldingEvent> events = journal.history(tenant(), 7, web).value();
    QCOMPARE(printed(events), QStringLiteral("1 give"));
    QVERIFY(events.first().isByPlan);
    QVERIFY(journal.history(tenant(), 7, core).value().isEmpty()); // was held before
}

void tst_JournalHistory::theLastComesFirst()
{
    Journal journal((QString()));
    const qint64 first = runOf(journal, give(7, AcmeA), ApplyOutcome::Kind::Verified);
    const qint64 second = journal.begin(sampleStart(), {give(7, AcmeA), give(8, AcmeA)}).value();
    RunItem rollback;
    rollback.change.associateId = 7;
    rollback.change.owner = AcmeA.owner;
    rollback.change.releases.append(AcmeA.module);
    rollback.isRollback = true;
    QVERIFY(journal.append(second, {rollback}));
    const QList<HoldingEvent> events = journal.history(tenant(), 7, AcmeA).value();
    QCOMPARE(printed(events), QStringLiteral("%1 take, %1 give, %2 give").arg(second).arg(first));
    QVERIFY(events.first().isRollback);
}

void tst_JournalHistory::onlyTheLastOnes()
{
    Journal journal((QString()));
    const QList<RunItem> items(Journal::MostEvents + 1, give(7, AcmeA));
    QVERIFY(journal.begin(sampleStart(), items));
    const qint64 last = runOf(journal, give(7, AcmeA), ApplyOutcome::Kind::Verified);
    const QList<HoldingEvent> events = journal.history(tenant(), 7, AcmeA).value();
    QCOMPARE(events.size(), Journal::MostEvents);
    QCOMPARE(events.first().runId, last);
}

void tst_JournalHistory::hostileTexts()
{
    QFETCH(const QString, text);
    Journal journal((QString()));
    const RunStart start {.tenant = text, .user = text, .comment = text};
    QVERIFY(journal.begin(start, {give(7, {text, text})}));
    const QList<HoldingEvent> events = journal.history(text, 7, {text, text}).value();
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().user, text);
    QCOMPARE(events.first().comment, text);
}

void tst_JournalHistory::whatIsDamagedIsNamed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    qint64 id = 0;
    {
        Journal journal(folder.path());
        id = runOf(journal, give(7, AcmeA), ApplyOutcome::Kind::Verified);
    }
    QVERIFY(runSql(path, {QStringLiteral("UPDATE item SET held_after = '[1]'")}));
    Journal journal(folder.path());
    const QString said = journal.history(tenant(), 7, AcmeA).error();
    QVERIFY2(said.contains(QStringLiteral("run %1, position 0: held_after").arg(id)), qPrintable(said));
    QVERIFY(journal.history(tenant(), 8, AcmeA)); // the rest can still be read
}

/// An act is about nobody, and what it says in words is no licence that somebody was given.
void tst_JournalHistory::actsAreNoChanges()
{
    const QTemporaryDir folder;
    Journal journal(folder.path());
    RunStart start = sampleStart();
    start.kind = RunKind::ActivateLicense;
    const qint64 id = journal.begin(start, {give(0, AcmeA), give(7, AcmeA)}).value();
    QVERIFY(journal.noteOutcome(id, 0, {ApplyOutcome::Kind::Verified, {}}, {AcmeA.module}));
    QVERIFY(journal.history(tenant(), 0, AcmeA).value().isEmpty());
    QVERIFY(journal.history(tenant(), 7, AcmeA).value().isEmpty());
}

void tst_JournalHistory::olderFileIsTakenAlong_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < 3; ++version)
        QTest::addRow("version %d", version) << version;
}

void tst_JournalHistory::olderFileIsTakenAlong()
{
    QFETCH(const int, version);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    QVERIFY(runSql(path, formerForm(version)));
    {
        Journal journal(folder.path());
        QCOMPARE(journal.problem(), QString());
        const QString first = QStringLiteral("https://a/");
        QCOMPARE(printed(journal.history(first, 7, AcmeA).value()), QStringLiteral("12 give"));
        QCOMPARE(journal.runs(first).value().first().verified, 1);
        QCOMPARE(journal.runs(first).value().first().start.kind, RunKind::Changes);
        const QList<RunItem> items = journal.items(12).value();
        QCOMPARE(items.at(0).reason, Phrase());
        QCOMPARE(items.at(1).reason, Phrase::verbatim(QStringLiteral("No \"seat\" \\ %1")));
        QCOMPARE(journal.begin(sampleStart(), {}).value(), 13);
    }
    QCOMPARE(valueFromSql(path, QStringLiteral("PRAGMA user_version")).toInt(), 4);
    const QVariant index =
        valueFromSql(path, QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = 'item_of_associate'"));
    QCOMPARE(index.toString(),
             QStringLiteral("CREATE INDEX item_of_associate ON item (associate_id, run, position)"));
}

/// 25,000 people, four items each, in runs of 5,000; prints how long 1,000 questions take.
void tst_JournalHistory::manyItems()
{
    const QTemporaryDir folder;
    QVERIFY(Journal(folder.path()).problem().isEmpty());
    const QString numbers = QStringLiteral("WITH RECURSIVE number(n) AS "
                                           "(SELECT 0 UNION ALL SELECT n + 1 FROM number LIMIT 100000) ");
    QVERIFY(runSql(folder.filePath(QStringLiteral("journal.sqlite")),
                   {numbers
                        + QStringLiteral("INSERT INTO run SELECT 1 + n, 'https://a/', 'Ingrid', '', 'stop', "
                                         "'2026-11-22T09:00:00.000Z', NULL, 'closed', 'changes' FROM number "
                                         "LIMIT 20"),
                    numbers
                        + QStringLiteral("INSERT INTO item SELECT 1 + n / 5000, n % 5000, n % 25000, 'Per', "
                                         "'ACME', '[\"a\"]', '[]', '[]', '[]', 1, 'plan', 'verified', "
                                         "'2026-11-22T09:00:00.500Z', '[]', '[]', '[\"a\"]' FROM number")}));
    Journal journal(folder.path());
    const QString first = QStringLiteral("https://a/");
    QCOMPARE(printed(journal.history(first, 12'345, AcmeA).value()),
             QStringLiteral("18 give, 13 give, 8 give, 3 give"));
    QBENCHMARK_ONCE
    {
        for (qint64 associateId = 0; associateId < 1'000; ++associateId)
            QCOMPARE(journal.history(first, associateId, AcmeA).value().size(), 4);
    }
}

QTEST_GUILESS_MAIN(tst_JournalHistory)
#include "tst_journalhistory.moc"
