// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/pending.h"
#include "tests/services/runtrace.h"
#include "tests/services/scriptedapi.h"

#include <QRegularExpression>
#include <QTest>

/// What of a run goes side by side, what waits, and what is read ahead.
class ApplyRunLanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void ownersDoNotWaitForEachOther();
    void anAssociateIsWaitedFor();
    void readAhead_data();
    void readAhead();
    void whatIsStaleIsReadAgain_data();
    void whatIsStaleIsReadAgain();
    void rollbackWaitsForWhatIsUnderWay();
    void stopWaitsForWhatIsUnderWay();
};

namespace {

constexpr int First = 1; // associates there are; all are internal, so every licence is open to them
constexpr int Second = 2;
constexpr int Third = 4;
constexpr int Fourth = 5;

const QString Signflow = QStringLiteral("SIGNFLOW");
const QString Mapline = QStringLiteral("MAPLINE");
const QString Nordlys = QStringLiteral("NORDLYS \"LAB\" A/S");
const QString Reader = QStringLiteral("lab-reader"); // over-assigned: nobody else can have it
const QString Assign = QStringLiteral("AssignThirdPartyLicenses");
const QString Unassign = QStringLiteral("UnassignThirdPartyLicenses");

QStringList names(const char *list)
{
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}

ApplyItem grant(int associateId, const QString &owner, const QString &module)
{
    return {associateId, owner, {module}, {}, {}, {}};
}

ApplyItem release(int associateId, const QString &owner, const QString &module)
{
    return {associateId, owner, {}, {module}, {module}, {}};
}

DemoFault effect(DemoFault::Effect effect, int delay = 0)
{
    DemoFault fault;
    fault.effect = effect;
    fault.count = 1000;
    fault.delay = delay;
    return fault;
}

} // namespace

// One owner's server never answers a grant; what concerns the other owner is done all the same.
void ApplyRunLanesTest::ownersDoNotWaitForEachOther()
{
    TenantFixture fixture;
    QVERIFY(fixture.isReady());
    const QString view = QStringLiteral("map-view");
    fixture.setHeld(First, Signflow, {});
    fixture.setHeld(Second, Mapline, {view});
    fixture.setHeld(Third, Mapline, {view});
    fixture.setFault(Assign, effect(DemoFault::Effect::Hang));
    PlannedRun run(fixture.api(), {{grant(First, Signflow, QStringLiteral("sign-user")),
                                    release(Second, Mapline, view), release(Third, Mapline, view)}});
    const RunTrace heard(run);
    run.run();
    QTRY_COMPARE(heard.kinds(), names("Verified Verified"));
    QCOMPARE(heard.associates, (QList<qint64> {Second, Third}));
    QVERIFY(!heard.hasEnded());
}

// The same, but both owners' changes concern one associate: the second is not even read.
void ApplyRunLanesTest::anAssociateIsWaitedFor()
{
    TenantFixture fixture;
    QVERIFY(fixture.isReady());
    const QString view = QStringLiteral("map-view");
    const QString kit = QStringLiteral("lab kit/\"pro\"");
    fixture.setHeld(First, Signflow, {});
    fixture.setHeld(First, Mapline, {view});
    fixture.setHeld(Second, Nordlys, {kit});
    fixture.setFault(Assign, effect(DemoFault::Effect::Hang));
    PlannedRun run(fixture.api(), {{grant(First, Signflow, QStringLiteral("sign-user")),
                                    release(First, Mapline, view), release(Second, Nordlys, kit)}});
    const RunTrace heard(run);
    run.run();
    QTRY_COMPARE(heard.associates, QList<qint64> {Second});
    QTRY_VERIFY(fixture.operations().contains(assignOperation(names("sign-user"))));
    QCOMPARE(fixture.askedFor().count(First), 1);
    QCOMPARE(fixture.heldModules(First, Mapline), {view});
}

void ApplyRunLanesTest::readAhead_data()
{
    QTest::addColumn<int>("next"); // the associate of the second item
    QTest::addColumn<int>("requests"); // under way while the result of the first is read back
    QTest::newRow("another associate") << Second << 4;
    QTest::newRow("the same associate") << First << 2;
}

// The result of the first item never comes: what the second stands on is asked for, if nothing is being
// written for its associate.
void ApplyRunLanesTest::readAhead()
{
    QFETCH(const int, next);
    QFETCH(const int, requests);
    ScriptedApi scripted(TenantFixture::quickOptions());
    const FaultyAnswer nothingHeld = FaultyAnswer::json("[]");
    for (int answered = 0; answered < 3; ++answered)
        scripted.server.play(nothingHeld);
    scripted.server.playAlways(FaultyAnswer::withFault(FaultyAnswer::Fault::Hang));
    auto run = std::make_unique<PlannedRun>(
        scripted.api, ApplyPlan {{grant(First, Signflow, QStringLiteral("sign-user")),
                                  grant(next, Signflow, QStringLiteral("sign-archive"))}});
    run->run();
    QTRY_COMPARE(scripted.operations().size(), 3 + requests);
    run.reset(); // under the address sanitizer: nothing may touch what is gone
    // What is cancelled sends nothing more: the next request is somebody else's.
    LicenseAgent agent(scripted.api);
    const Pending<Result<QList<LicenseOwner>>> other(agent.getSatelliteLicenses(1));
    QTRY_COMPARE(scripted.operations().size(), 3 + requests + 1);
    QCOMPARE(scripted.operations().constLast(), QStringLiteral("GetSatelliteLicenses"));
}

void ApplyRunLanesTest::whatIsStaleIsReadAgain_data()
{
    QTest::addColumn<RunPace>("pace");
    QTest::addColumn<int>("reads");
    using std::chrono::milliseconds;
    const RunPace usual;
    QTest::newRow("recent") << usual << 4;
    QTest::newRow("too old") << RunPace {.freshFor = milliseconds(0)} << 5;
}

void ApplyRunLanesTest::whatIsStaleIsReadAgain()
{
    QFETCH(const RunPace, pace);
    QFETCH(const int, reads);
    TenantFixture fixture;
    QVERIFY(fixture.isReady());
    fixture.setHeld(First, Signflow, {});
    fixture.setHeld(Second, Signflow, {});
    PlannedRun run(fixture.api(),
                   {{grant(First, Signflow, QStringLiteral("sign-user")),
                     grant(Second, Signflow, QStringLiteral("sign-user"))}},
                   FailurePolicy::Continue, pace);
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(heard.kinds(), names("Verified Verified"));
    QCOMPARE(fixture.askedFor().size(), reads);
}

// The failure of one owner's item comes while another one's is being sent: that one is taken back as well.
void ApplyRunLanesTest::rollbackWaitsForWhatIsUnderWay()
{
    TenantFixture fixture;
    QVERIFY(fixture.isReady());
    const QString view = QStringLiteral("map-view");
    fixture.setHeld(First, Mapline, {view});
    fixture.setHeld(Second, Nordlys, {});
    fixture.setFault(Unassign, effect(DemoFault::Effect::Late, 200));
    PlannedRun run(fixture.api(), {{release(First, Mapline, view), grant(Second, Nordlys, Reader)}},
                   FailurePolicy::RollBack);
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(heard.kinds().count(QStringLiteral("Refused")), 1);
    QCOMPARE(heard.kinds().count(QStringLiteral("Verified")), 2);
    QCOMPARE(heard.associates.constLast(), First);
    QCOMPARE(fixture.heldModules(First, Mapline), {view});
    QVERIFY(run.journal.items(run.id())->at(2).isRollback);
}

// Stopped when the first of two owners' items has ended: the other is read back, and nothing else begins.
void ApplyRunLanesTest::stopWaitsForWhatIsUnderWay()
{
    TenantFixture fixture;
    QVERIFY(fixture.isReady());
    const QString view = QStringLiteral("map-view");
    fixture.setHeld(First, Mapline, {view});
    fixture.setHeld(Third, Mapline, {view});
    fixture.setHeld(Second, Signflow, {});
    fixture.setHeld(Fourth, Signflow, {});
    fixture.setFault(Unassign, effect(DemoFault::Effect::Late, 200));
    const QString user = QStringLiteral("sign-user");
    PlannedRun run(fixture.api(), {{release(First, Mapline, view), grant(Second, Signflow, user),
                                    release(Third, Mapline, view), grant(Fourth, Signflow, user)}});
    const RunTrace heard(run);
    connect(&run, &ApplyRun::itemFinished, &run, &ApplyRun::stop);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(heard.kinds(), names("Verified Verified"));
    QVERIFY(heard.associates.contains(First) && heard.associates.contains(Second));
    QVERIFY(!heard.endings.constFirst().isEmpty());
    QCOMPARE(fixture.heldModules(Third, Mapline), {view});
    QCOMPARE(fixture.heldModules(Fourth, Signflow), QStringList());
}

QTEST_GUILESS_MAIN(ApplyRunLanesTest)
#include "tst_applyrunlanes.moc"
