// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/runtrace.h"
#include "tests/services/scriptedapi.h"

#include <QRegularExpression>
#include <QTest>

/// A run that is called off before it has sent anything, and the moment from which it no longer can be.
class ApplyRunCancelledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whileReading_data();
    void whileReading();
    void beforeItRuns();
    void afterWhatNeededNothing();
    void writingIsToldOnce();
    void writingIsNotToldWhereNothingIsSent_data();
    void writingIsNotToldWhereNothingIsSent();
    void stoppedAsItWrites();
};

static const QString Signflow = QStringLiteral("SIGNFLOW");
static const QString Mapline = QStringLiteral("MAPLINE");
static constexpr int Somebody = 1;
static constexpr int SomebodyElse = 2;

static QStringList names(const char *list)
{
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}

static ApplyItem grant(int associateId, const QString &owner, const char *held, const char *module)
{
    return {associateId, owner, names(module), {}, names(held), {}};
}

/// The states of a run's items in the journal.
static QList<RunItemState> statesOf(PlannedRun &run)
{
    QList<RunItemState> states;
    const auto items = run.journal.items(run.id());
    for (const RunItem &item : *items)
        states.append(item.state);
    return states;
}

static QString cancelledText()
{
    return QStringLiteral("Cancelled before anything was sent. Everything stays staged.");
}

void ApplyRunCancelledTest::whileReading_data()
{
    QTest::addColumn<FailurePolicy>("policy");
    QTest::newRow("go on") << FailurePolicy::Continue;
    QTest::newRow("stop") << FailurePolicy::Stop;
    QTest::newRow("roll back") << FailurePolicy::RollBack;
}

// Reads of three owners are under way and never answered: the run ends at once, as if it had not been.
void ApplyRunCancelledTest::whileReading()
{
    QFETCH(const FailurePolicy, policy);
    ScriptedApi scripted(TenantFixture::quickOptions());
    scripted.server.playAlways(FaultyAnswer::withFault(FaultyAnswer::Fault::Hang));
    const ApplyPlan plan {{
        grant(1, Signflow, "", "sign-user"),
        grant(2, Mapline, "", "map-view"),
        grant(3, QStringLiteral("SUPEROFFICE"), "", "ten-sales"),
        grant(4, Signflow, "", "sign-user"),
    }};
    PlannedRun run(scripted.api, plan, policy);
    const RunTrace heard(run);
    run.run();
    QTRY_COMPARE(scripted.server.requests().size(), 5);
    run.stop();
    QCOMPARE(heard.endings, {cancelledText()});
    run.stop(); // changes nothing any more
    QCOMPARE(heard.endings.size(), 1);
    QCOMPARE(heard.outcomes.size(), 0);
    QCOMPARE(heard.writings, 0);
    QCOMPARE(statesOf(run), QList<RunItemState>(4, RunItemState::Pending));
    QCOMPARE(run.journal.runs({})->constFirst().state, RunState::Stopped);
    QCOMPARE(scripted.server.requests().size(), 5);
}

void ApplyRunCancelledTest::beforeItRuns()
{
    ScriptedApi scripted;
    PlannedRun run(scripted.api, {{grant(Somebody, Signflow, "", "sign-user")}});
    const RunTrace heard(run);
    run.stop();
    run.run();
    QCOMPARE(heard.endings, {cancelledText()});
    QCOMPARE(statesOf(run), {RunItemState::Pending});
    QVERIFY(scripted.operations().isEmpty());
}

// One is found done, the other one's turn comes next: it is left alone.
void ApplyRunCancelledTest::afterWhatNeededNothing()
{
    TenantFixture fixture;
    QVERIFY(fixture.isReady());
    fixture.setHeld(Somebody, Signflow, names("sign-user"));
    fixture.setHeld(SomebodyElse, Signflow, {});
    PlannedRun run(fixture.api(), {{grant(Somebody, Signflow, "", "sign-user"),
                                    grant(SomebodyElse, Signflow, "", "sign-user")}});
    const RunTrace heard(run);
    connect(&run, &ApplyRun::itemFinished, &run, &ApplyRun::stop);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(heard.endings, {cancelledText()});
    QCOMPARE(statesOf(run), (QList {RunItemState::Verified, RunItemState::Pending}));
    QCOMPARE(heard.writings, 0);
    QCOMPARE(fixture.heldModules(SomebodyElse, Signflow), QStringList());
}

void ApplyRunCancelledTest::writingIsToldOnce()
{
    TenantFixture fixture;
    QVERIFY(fixture.isReady());
    fixture.setHeld(Somebody, Signflow, {});
    fixture.setHeld(Somebody, Mapline, {});
    PlannedRun run(fixture.api(),
                   {{grant(Somebody, Signflow, "", "sign-user"), grant(Somebody, Mapline, "", "map-view")}});
    const RunTrace heard(run);
    QStringList sentBefore;
    connect(&run, &ApplyRun::writing, this, [&] { sentBefore = fixture.operations(); });
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(heard.kinds(), names("Verified Verified"));
    QCOMPARE(heard.writings, 1);
    sentBefore.sort();
    QCOMPARE(sentBefore, readOperations());
}

void ApplyRunCancelledTest::writingIsNotToldWhereNothingIsSent_data()
{
    QTest::addColumn<QStringList>("held");
    QTest::addColumn<QString>("kind");
    QTest::newRow("done already") << names("sign-user") << QStringLiteral("Verified");
    QTest::newRow("changed meanwhile") << names("sign-archive") << QStringLiteral("Conflict");
}

void ApplyRunCancelledTest::writingIsNotToldWhereNothingIsSent()
{
    QFETCH(const QStringList, held);
    QFETCH(const QString, kind);
    TenantFixture fixture;
    QVERIFY(fixture.isReady());
    fixture.setHeld(Somebody, Signflow, held);
    PlannedRun run(fixture.api(), {{grant(Somebody, Signflow, "", "sign-user")}});
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(heard.kinds(), {kind});
    QCOMPARE(heard.writings, 0);
}

// Too late to call it off: what is being sent is read back, the rest is left alone.
void ApplyRunCancelledTest::stoppedAsItWrites()
{
    TenantFixture fixture;
    QVERIFY(fixture.isReady());
    fixture.setHeld(Somebody, Signflow, {});
    PlannedRun run(fixture.api(), {{grant(Somebody, Signflow, "", "sign-user"),
                                    grant(SomebodyElse, Signflow, "", "sign-user")}});
    const RunTrace heard(run);
    connect(&run, &ApplyRun::writing, &run, &ApplyRun::stop);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(heard.endings, {QStringLiteral("Applying was stopped. What was not sent stays staged.")});
    QCOMPARE(statesOf(run), (QList {RunItemState::Verified, RunItemState::Pending}));
    QCOMPARE(fixture.heldModules(Somebody, Signflow), names("sign-user"));
}

QTEST_GUILESS_MAIN(ApplyRunCancelledTest)
#include "tst_applyruncancelled.moc"
