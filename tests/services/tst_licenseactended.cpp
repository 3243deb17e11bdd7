// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/orderedact.h"

#include <QRegularExpression>
#include <QTest>

using Harm = DemoFault::Effect;

/// Acts that are called off or given up, that must not begin, and those whose program is closed.
class tst_LicenseActEnded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void calledOff_data();
    void calledOff();
    void calledOffBeforeItRuns();
    void givenUp_data();
    void givenUp();
    void givenUpTwice_data() { addActs(); }
    void givenUpTwice();
    void givenUpAsItWrites_data() { addActs(); }
    void givenUpAsItWrites();
    void destroyed_data();
    void destroyed();
    void unwritableJournal_data() { addActs(); }
    void unwritableJournal();
    void mustNotBegin_data();
    void mustNotBegin();
    void changedMeanwhile_data();
    void changedMeanwhile();

private:
    static void addActs();
    /// Every act with each of the operations it makes.
    static void addOperations();
};

namespace {

DemoFault hanging()
{
    return {.effect = Harm::Hang, .body = {}, .count = 1000};
}

bool isAsked(const TenantFixture &fixture, qsizetype start, const QString &operation)
{
    return fixture.operations().mid(start).contains(operation);
}

} // namespace

void tst_LicenseActEnded::addActs()
{
    QTest::addColumn<RunKind>("kind");
    for (const RunKind kind : allActs())
        QTest::newRow(actName(kind)) << kind;
}

void tst_LicenseActEnded::addOperations()
{
    QTest::addColumn<RunKind>("kind");
    QTest::addColumn<QString>("operation");
    for (const RunKind kind : allActs()) {
        const QStringList operations = operationsOf(kind);
        for (const QString &operation : operations.first(operations.size() - 1))
            QTest::addRow("%s: %s", actName(kind), qPrintable(operation)) << kind << operation;
    }
}

void tst_LicenseActEnded::calledOff_data()
{
    QTest::addColumn<RunKind>("kind");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<int>("runs"); // in the journal
    for (const RunKind kind : allActs())
        QTest::addRow("%s, while reading", actName(kind)) << kind << operationsOf(kind).constFirst() << 0;
    QTest::newRow("activate, while validating")
        << RunKind::ActivateLicense << QStringLiteral("ValidateLicenseInfo") << 1;
}

// Nothing is sent, and it ends at once.
void tst_LicenseActEnded::calledOff()
{
    QFETCH(const RunKind, kind);
    QFETCH(const QString, operation);
    QFETCH(const int, runs);
    TenantFixture fixture({}, 40);
    QVERIFY(fixture.isReady());
    const LicenseOrder order = orderFor(fixture, kind);
    const qsizetype start = fixture.operations().size();
    fixture.setFault(operation, hanging());
    OrderedAct act(fixture.api(), order);
    const ActTrace heard(act);
    act.run();
    QTRY_VERIFY(isAsked(fixture, start, operation));
    QVERIFY(!heard.hasEnded());
    act.cancel();
    QVERIFY(heard.hasEnded());
    QCOMPARE(heard.outcome().reason.text(), QStringLiteral("Cancelled before anything was sent."));
    QCOMPARE(heard.writings, 0);
    QVERIFY(!isAsked(fixture, start, writeOf(kind)));
    QCOMPARE(act.journal.runs(QStringLiteral("T"))->size(), runs);
    if (runs == 0)
        return;
    QCOMPARE(act.record().state, RunState::Stopped);
    QCOMPARE(act.item().state, RunItemState::Pending);
}

void tst_LicenseActEnded::calledOffBeforeItRuns()
{
    TenantFixture fixture({}, 40);
    QVERIFY(fixture.isReady());
    const LicenseOrder order = orderFor(fixture, RunKind::RemoveLicense);
    const qsizetype start = fixture.operations().size();
    OrderedAct act(fixture.api(), order);
    const ActTrace heard(act);
    act.cancel();
    act.run();
    QVERIFY(heard.hasEnded());
    QCOMPARE(heard.outcome().reason.text(), QStringLiteral("Cancelled before anything was sent."));
    QCOMPARE(fixture.operations().size(), start);
}

void tst_LicenseActEnded::givenUp_data()
{
    QTest::addColumn<RunKind>("kind");
    QTest::addColumn<bool>("isDone");
    for (const RunKind kind : allActs()) {
        QTest::addRow("%s, done", actName(kind)) << kind << true;
        QTest::addRow("%s, not done", actName(kind)) << kind << false;
    }
}

// Sent, and no longer waited for: what reads back decides.
void tst_LicenseActEnded::givenUp()
{
    QFETCH(const RunKind, kind);
    QFETCH(const bool, isDone);
    TenantFixture fixture({}, 40);
    QVERIFY(fixture.isReady());
    const LicenseOrder order = orderFor(fixture, kind);
    const QStringList before = storedIn(fixture, kind);
    const DemoFault late {.effect = Harm::Late, .body = {}, .count = 1, .delay = 600'000};
    fixture.setFault(writeOf(kind), isDone ? late : hanging());
    OrderedAct act(fixture.api(), order);
    const ActTrace heard(act);
    act.run();
    QTRY_VERIFY(isAsked(fixture, 0, writeOf(kind)));
    QTRY_COMPARE(storedIn(fixture, kind) == before, !isDone);
    act.cancel();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(kindName(heard.outcome().kind), isDone ? QStringLiteral("Verified") : QStringLiteral("Refused"));
    QCOMPARE(heard.outcome().reason.text().startsWith(QStringLiteral("Nothing has changed so far")), !isDone);
    QCOMPARE(fixture.operations().count(writeOf(kind)), 1);
    QCOMPARE(act.record().state, RunState::Stopped);
}

// Not even what reads back is waited for: nobody knows.
void tst_LicenseActEnded::givenUpTwice()
{
    QFETCH(const RunKind, kind);
    TenantFixture fixture({}, 40);
    QVERIFY(fixture.isReady());
    const LicenseOrder order = orderFor(fixture, kind);
    OrderedAct act(fixture.api(), order);
    const ActTrace heard(act);
    QObject::connect(&act, &LicenseAct::writing, &act, [&fixture] { fixture.hang(); });
    act.run();
    QTRY_COMPARE(heard.writings, 1);
    const qsizetype start = fixture.operations().size();
    act.cancel();
    QVERIFY(!heard.hasEnded());
    QTRY_VERIFY(isAsked(fixture, start, operationsOf(kind).constLast()));
    act.cancel();
    QVERIFY(heard.hasEnded());
    QCOMPARE(kindName(heard.outcome().kind), QStringLiteral("Unknown"));
    QCOMPARE(heard.outcome().reason.text(),
             QStringLiteral("The result could not be read: The request was cancelled."));
    QVERIFY(!heard.results.constFirst().after);
    QCOMPARE(act.item().state, RunItemState::Unknown);
    QCOMPARE(act.item().shownAfter(), QStringList());
}

void tst_LicenseActEnded::givenUpAsItWrites()
{
    QFETCH(const RunKind, kind);
    TenantFixture fixture({}, 40);
    QVERIFY(fixture.isReady());
    OrderedAct act(fixture.api(), orderFor(fixture, kind));
    const ActTrace heard(act);
    QObject::connect(&act, &LicenseAct::writing, &act, &LicenseAct::cancel);
    act.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(kindName(heard.outcome().kind), QStringLiteral("Refused"));
    QVERIFY(!isAsked(fixture, 0, writeOf(kind)));
}

void tst_LicenseActEnded::destroyed_data()
{
    addOperations();
}

void tst_LicenseActEnded::destroyed()
{
    QFETCH(const RunKind, kind);
    QFETCH(const QString, operation);
    TenantFixture fixture({}, 40);
    QVERIFY(fixture.isReady());
    const LicenseOrder order = orderFor(fixture, kind);
    const qsizetype start = fixture.operations().size();
    fixture.setFault(operation, hanging());
    Journal journal {QString()};
    auto act =
        std::make_unique<LicenseAct>(fixture.api(), journal, RunStart {.tenant = QStringLiteral("T")}, order);
    const ActTrace heard(*act);
    act->run();
    QTRY_VERIFY(isAsked(fixture, start, operation));
    act.reset(); // under the address sanitizer: nothing may touch what is gone
    QVERIFY(!heard.hasEnded());
    const auto runs = journal.runs(QStringLiteral("T"));
    const bool isSent = operation == writeOf(kind);
    const bool isBegun = isSent || operation == u"ValidateLicenseInfo";
    QCOMPARE(runs->size(), isBegun ? 1 : 0);
    if (!isBegun)
        return;
    QCOMPARE(runs->constFirst().state, RunState::Stopped);
    QCOMPARE(journal.items(runs->constFirst().id)->constFirst().state,
             isSent ? RunItemState::Unknown : RunItemState::Pending);
}

void tst_LicenseActEnded::unwritableJournal()
{
    QFETCH(const RunKind, kind);
    TenantFixture fixture({}, 40);
    QVERIFY(fixture.isReady());
    const LicenseOrder order = orderFor(fixture, kind);
    Journal journal(QStringLiteral("/proc/nowhere"));
    QVERIFY(!journal.problem().isEmpty());
    LicenseAct act(fixture.api(), journal, {}, order);
    const ActTrace heard(act);
    act.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(kindName(heard.outcome().kind), QStringLiteral("Refused"));
    QCOMPARE(heard.outcome().reason.text(), QStringLiteral("Nothing was sent: ") + journal.problem());
    QCOMPARE(heard.results.constFirst().runId, 0);
    QVERIFY(!isAsked(fixture, 0, writeOf(kind)));
}

void tst_LicenseActEnded::mustNotBegin_data()
{
    QTest::addColumn<LicenseOrder>("order");
    QTest::addColumn<QString>("reason");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime longAgo = now.addSecs(-16 * 60);
    const QString tooOld = QStringLiteral("Nothing was sent: what the server said is more than 15 minutes "
                                          "old. Check again.");
    Verbatim<ExtendedLicenseInfo> package;
    package.value.offered = LicenseInfo();
    package.json = {"{}", longAgo};
    QTest::newRow("old package") << LicenseOrder {.kind = RunKind::ActivateLicense, .package = package}
                                 << tooOld;
    QTest::newRow("old preview") << LicenseOrder {.kind = RunKind::AddLicenseFile, .package = package}
                                 << tooOld;
    QTest::newRow("old central licence")
        << LicenseOrder {.kind = RunKind::SaveCentralLicense, .central = {"[]", longAgo}} << tooOld;
    const QString nothingNew = QStringLiteral("Nothing was sent: there is no new licence to activate.");
    package.value.offered.reset();
    package.json.received = now;
    QTest::newRow("nothing offered") << LicenseOrder {.kind = RunKind::ActivateLicense, .package = package}
                                     << nothingNew;
    QTest::newRow("nothing in the file")
        << LicenseOrder {.kind = RunKind::AddLicenseFile, .package = package} << nothingNew;
    for (const char *name : {"SUPEROFFICE", "SuperOffice", " superoffice "}) {
        QTest::addRow("removal of \"%s\"", name)
            << LicenseOrder {.kind = RunKind::RemoveLicense, .owner = QString::fromLatin1(name)}
            << QStringLiteral("Nothing was sent: SuperOffice's own licences cannot be removed.");
    }
}

// Not even a question is asked.
void tst_LicenseActEnded::mustNotBegin()
{
    QFETCH(const LicenseOrder, order);
    TenantFixture fixture({}, 40);
    QVERIFY(fixture.isReady());
    OrderedAct act(fixture.api(), order);
    const ActTrace heard(act);
    act.run();
    QVERIFY(heard.hasEnded());
    QCOMPARE(kindName(heard.outcome().kind), QStringLiteral("Refused"));
    QTEST(heard.outcome().reason.text(), "reason");
    QCOMPARE(heard.results.constFirst().runId, 0);
    QVERIFY(fixture.operations().isEmpty());
    QVERIFY(act.journal.runs(QStringLiteral("T"))->isEmpty());
}

void tst_LicenseActEnded::changedMeanwhile_data()
{
    QTest::addColumn<RunKind>("kind");
    QTest::addColumn<RunKind>("deed"); // of the second administrator
    QTest::addColumn<QString>("reason");
    const QString activated =
        QStringLiteral("This licence has changed since it was read (maintenance date: ");
    QTest::newRow("activated already") << RunKind::ActivateLicense << RunKind::ActivateLicense << activated;
    QTest::newRow("loaded after an activation")
        << RunKind::AddLicenseFile << RunKind::ActivateLicense << activated;
    QTest::newRow("removed already") << RunKind::RemoveLicense << RunKind::RemoveLicense
                                     << QStringLiteral("There is no licence of MAPLINE. Nothing was sent.");
    QTest::newRow("saved already") << RunKind::SaveCentralLicense << RunKind::SaveCentralLicense
                                   << QStringLiteral("This licence has changed since it was read (");
}

// What the order was made from is no longer so: nothing is sent.
void tst_LicenseActEnded::changedMeanwhile()
{
    QFETCH(const RunKind, kind);
    QFETCH(const RunKind, deed);
    QFETCH(const QString, reason);
    TenantFixture fixture({}, 40);
    QVERIFY(fixture.isReady());
    const LicenseOrder order = orderFor(fixture, kind);
    OrderedAct other(fixture.api(), orderFor(fixture, deed));
    const ActTrace otherHeard(other);
    other.run();
    QTRY_VERIFY(otherHeard.hasEnded());
    QCOMPARE(kindName(otherHeard.outcome().kind), QStringLiteral("Verified"));
    const QStringList stored = storedIn(fixture, kind);
    const qsizetype start = fixture.operations().size();

    OrderedAct act(fixture.api(), order);
    const ActTrace heard(act);
    act.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(kindName(heard.outcome().kind), QStringLiteral("Conflict"));
    QVERIFY2(heard.outcome().reason.text().startsWith(reason), qPrintable(heard.outcome().reason.text()));
    QVERIFY(!isAsked(fixture, start, writeOf(kind)));
    QCOMPARE(act.item().state, RunItemState::Conflict);
    QCOMPARE(act.item().shownAfter(), stored);
}

QTEST_GUILESS_MAIN(tst_LicenseActEnded)
#include "tst_licenseactended.moc"
