// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/journal.h"
#include "tests/services/local/hostiletexts.h"
#include "tests/services/local/samplerun.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// What was done, and that it comes back as it was. Everything holds for a file and in memory.
class tst_Journal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void comesBack_data() { addPlaces(); }
    void comesBack();
    void staysForTheNextProgram();
    void everyEnding_data();
    void everyEnding();
    void policies_data();
    void policies();
    void hostileTexts_data() { addHostileTexts(); }
    void hostileTexts();
    void actsInLines();

    void runsOfATenant_data() { addPlaces(); }
    void runsOfATenant();
    void nothingInIt_data() { addPlaces(); }
    void nothingInIt();
    void itemsAreAppended_data() { addPlaces(); }
    void itemsAreAppended();
    void manyItems();

private:
    static void addPlaces();
    /// A folder of its own, or none for a journal in memory, as the row "place" says.
    static QString place(const QTemporaryDir &folder);
};

namespace {

QString tenant()
{
    return sampleStart().tenant;
}

/// Takes the sample run to the end of every item.
bool applySample(Journal &journal, qint64 runId)
{
    for (int position = 0; position < sampleItems().size(); ++position) {
        if (!journal.noteSending(runId, position, sampleBefore(position))
            || !journal.noteOutcome(runId, position, sampleOutcome(position), sampleAfter(position)))
            return false;
    }
    return true;
}

QList<qint64> idsOf(const QList<RunRecord> &runs)
{
    QList<qint64> ids;
    for (const RunRecord &run : runs)
        ids.append(run.id);
    return ids;
}

bool isNow(const QDateTime &time, const QDateTime &since)
{
    return time.timeSpec() == Qt::UTC && time >= since && time <= QDateTime::currentDateTimeUtc();
}

} // namespace

void tst_Journal::addPlaces()
{
    QTest::addColumn<bool>("isFile");
    QTest::newRow("file") << true;
    QTest::newRow("memory") << false;
}

QString tst_Journal::place(const QTemporaryDir &folder)
{
    QFETCH(const bool, isFile);
    return isFile ? folder.path() : QString();
}

void tst_Journal::comesBack()
{
    const QTemporaryDir folder;
    Journal journal(place(folder));
    QCOMPARE(journal.problem(), QString());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const qint64 id = journal.begin(sampleStart(), sampleItems()).value();

    QList<RunRecord> runs = journal.runs(tenant()).value();
    QCOMPARE(runs.size(), 1);
    QVERIFY(isNow(runs.first().startedAt, before));
    RunRecord expected;
    expected.id = id;
    expected.start = sampleStart();
    expected.startedAt = runs.first().startedAt;
    expected.items = 5;
    expected.changes = 8;
    QVERIFY(runs.first() == expected);

    QList<RunItem> items = journal.items(id).value();
    for (RunItem &item : items) {
        QVERIFY(isNow(item.at, before));
        item.at = {};
    }
    QVERIFY(items == sampleItems());

    QVERIFY(applySample(journal, id));
    QVERIFY(journal.end(id, RunState::Stopped));
    runs = journal.runs(tenant()).value();
    QVERIFY(isNow(runs.first().endedAt, runs.first().startedAt));
    expected.endedAt = runs.first().endedAt;
    expected.state = RunState::Stopped;
    expected.verified = 1;
    expected.failed = 3;
    expected.unknown = 1;
    QVERIFY(runs.first() == expected);
    QCOMPARE(expected.done(), 4);

    items = journal.items(id).value();
    QCOMPARE(items.size(), 5);
    for (const RunItem &item : items) {
        RunItem ended = sampleItems().at(item.position);
        ended.state = stateOf(sampleOutcome(item.position).kind);
        ended.reason = sampleOutcome(item.position).reason;
        ended.before = sampleBefore(item.position);
        ended.after = sampleAfter(item.position);
        ended.at = item.at;
        QVERIFY(item == ended);
        QVERIFY(isNow(item.at, before));
    }
}

void tst_Journal::staysForTheNextProgram()
{
    const QTemporaryDir folder;
    qint64 id = 0;
    QList<RunRecord> runs;
    QList<RunItem> items;
    {
        Journal journal(folder.path());
        id = journal.begin(sampleStart(), sampleItems()).value();
        QVERIFY(applySample(journal, id));
        QVERIFY(journal.end(id, RunState::Finished));
        runs = journal.runs(tenant()).value();
        items = journal.items(id).value();
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {QStringLiteral("journal.sqlite")});
    Journal journal(folder.path());
    QVERIFY(journal.runs(tenant()).value() == runs);
    QVERIFY(journal.items(id).value() == items);
    QVERIFY(!journal.close(id)); // it was not interrupted
    QVERIFY(journal.runs(tenant()).value() == runs);
}

void tst_Journal::everyEnding_data()
{
    QTest::addColumn<ApplyOutcome::Kind>("kind");
    QTest::addColumn<RunItemState>("state");
    QTest::addColumn<QString>("counts"); // verified, failed, unknown
    using Kind = ApplyOutcome::Kind;
    QTest::newRow("verified") << Kind::Verified << RunItemState::Verified << QStringLiteral("1 0 0");
    QTest::newRow("refused") << Kind::Refused << RunItemState::Refused << QStringLiteral("0 1 0");
    QTest::newRow("conflict") << Kind::Conflict << RunItemState::Conflict << QStringLiteral("0 1 0");
    QTest::newRow("mismatch") << Kind::Mismatch << RunItemState::Mismatch << QStringLiteral("0 1 0");
    QTest::newRow("unknown") << Kind::Unknown << RunItemState::Unknown << QStringLiteral("0 0 1");
}

void tst_Journal::everyEnding()
{
    QFETCH(const ApplyOutcome::Kind, kind);
    QFETCH(const RunItemState, state);
    QFETCH(const QString, counts);
    Journal journal((QString()));
    const qint64 id = journal.begin(sampleStart(), sampleItems()).value();
    QVERIFY(journal.noteOutcome(id, 2, {kind, Phrase::verbatim(QStringLiteral("Why"))},
                                {})); // nothing was sent, as in a conflict
    const RunItem item = journal.items(id).value().at(2);
    QCOMPARE(item.state, state);
    QCOMPARE(item.reason.text(), QStringLiteral("Why"));
    const RunRecord run = journal.runs(tenant()).value().first();
    QCOMPARE(QStringLiteral("%1 %2 %3").arg(run.verified).arg(run.failed).arg(run.unknown), counts);
}

void tst_Journal::policies_data()
{
    QTest::addColumn<FailurePolicy>("policy");
    QTest::newRow("continue") << FailurePolicy::Continue;
    QTest::newRow("stop") << FailurePolicy::Stop;
    QTest::newRow("roll back") << FailurePolicy::RollBack;
}

void tst_Journal::policies()
{
    QFETCH(const FailurePolicy, policy);
    Journal journal((QString()));
    RunStart start = sampleStart();
    start.onFailure = policy;
    QVERIFY(journal.begin(start, {}));
    QCOMPARE(journal.runs(tenant()).value().first().start.onFailure, policy);
}

void tst_Journal::hostileTexts()
{
    QFETCH(const QString, text);
    Journal journal((QString()));
    const RunStart start {.tenant = text, .user = text, .comment = text, .onFailure = FailurePolicy::Stop};
    RunItem item;
    item.change.associateId = 7;
    item.associateName = text;
    item.change.owner = text;
    for (QStringList ApplyItem::*list :
         {&ApplyItem::grants, &ApplyItem::releases, &ApplyItem::held, &ApplyItem::movedByPlan})
        item.change.*list = {text, QStringLiteral("plain"), text};
    const qint64 id = journal.begin(start, {item}).value();
    QVERIFY(journal.noteSending(id, 0, {text}));
    QVERIFY(journal.noteOutcome(id, 0, {ApplyOutcome::Kind::Refused, Phrase::verbatim(text)}, {text, text}));

    QVERIFY(journal.runs(text).value().first().start == start);
    const RunItem found = journal.items(id).value().first();
    item.state = RunItemState::Refused;
    item.reason = Phrase::verbatim(text);
    item.before = {text};
    item.after = {text, text};
    item.at = found.at;
    QVERIFY(found == item);
}

void tst_Journal::actsInLines()
{
    Journal journal((QString()));
    RunItem act;
    act.change.owner = QStringLiteral("ACME");
    const qint64 id = journal.begin({.kind = RunKind::RemoveLicense}, {act}).value();
    act.linesBefore = {Phrase::verbatim(QStringLiteral("plain")),
                       Phrase::translated("LicenseActText", QStringLiteral("Expires: %1"), {Phrase()}, -1)};
    act.linesAfter = {Phrase()};
    act.reason = Phrase::translated("LicenseActText", QStringLiteral("and %Ln more"), {}, 2);
    act.state = RunItemState::Mismatch;
    QVERIFY(journal.noteActSending(id, act.linesBefore));
    QVERIFY(journal.noteActOutcome(id, {ApplyOutcome::Kind::Mismatch, act.reason}, act.linesAfter));
    act.at = journal.items(id).value().first().at;
    QVERIFY(journal.items(id).value().first() == act);
}

void tst_Journal::runsOfATenant()
{
    const QTemporaryDir folder;
    Journal journal(place(folder));
    RunStart other = sampleStart();
    other.tenant += u'x';
    const qint64 first = journal.begin(sampleStart(), sampleItems()).value();
    const qint64 second = journal.begin(other, {}).value();
    const qint64 third = journal.begin(sampleStart(), {}).value();
    const QList<qint64> expected {third, first};
    QCOMPARE(idsOf(journal.runs(tenant()).value()), expected);
    QCOMPARE(idsOf(journal.runs(other.tenant).value()), QList<qint64> {second});
    QCOMPARE(journal.runs(tenant()).value().first().items, 0);
    QCOMPARE(journal.runs(tenant()).value().last().items, 5);
}

void tst_Journal::nothingInIt()
{
    const QTemporaryDir folder;
    Journal journal(place(folder));
    QVERIFY(journal.runs(tenant()).value().isEmpty());
    QVERIFY(journal.items(1).value().isEmpty());
}

void tst_Journal::itemsAreAppended()
{
    const QTemporaryDir folder;
    Journal journal(place(folder));
    const qint64 id = journal.begin(sampleStart(), {}).value();
    QVERIFY(journal.append(id, sampleItems()));
    QVERIFY(journal.noteSending(id, 0, sampleBefore(0)));
    QVERIFY(journal.append(id, {}));
    QVERIFY(journal.append(id, {sampleItems().last()}));
    const QList<RunItem> items = journal.items(id).value();
    QCOMPARE(items.size(), 6);
    QCOMPARE(items.first().state, RunItemState::Sending);
    QCOMPARE(items.last().position, 5);
    QVERIFY(items.last().isRollback);
    QVERIFY(items.last().change == sampleItems().last().change);
    QCOMPARE(journal.runs(tenant()).value().first().items, 6);
    QVERIFY(journal.noteSending(id, 5, {}));
}

void tst_Journal::manyItems()
{
    const QTemporaryDir folder;
    Journal journal(folder.path());
    QList<RunItem> items;
    for (int round = 0; round < 2000; ++round)
        items += sampleItems();
    const qint64 id = journal.begin(sampleStart(), items).value();
    QVERIFY(journal.noteSending(id, 9999, sampleBefore(0)));
    const QList<RunItem> found = journal.items(id).value();
    QCOMPARE(found.size(), 10000);
    for (qsizetype position = 0; position < found.size(); ++position)
        QCOMPARE(found.at(position).position, static_cast<int>(position)); // their own were others
    QCOMPARE(found.last().state, RunItemState::Sending);
    const RunRecord run = journal.runs(tenant()).value().first();
    QCOMPARE(run.items, 10000);
    QCOMPARE(run.unknown, 1);
    QCOMPARE(run.changes, 16000);
}

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_journal.moc"
