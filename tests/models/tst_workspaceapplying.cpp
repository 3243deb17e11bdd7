// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sampletenant.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

/// What is to be applied, what waits meanwhile, and the outcomes.
class TestWorkspaceApplying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void plansWhatIsStaged();
    void applyingBlocksStaging();
    void applyingBlocksUndo();
    void applyingEndsTheUndoHistory();
    void keepsOutcomesWhileStaged();
    void outcomeGoesWhenServerAgrees();
};

/// The plan carries what the screen shows as held, to be compared with the server before anything is sent.
void TestWorkspaceApplying::plansWhatIsStaged()
{
    SampleTenant tenant;
    QVERIFY(tenant.workspace.applyPlan().isEmpty());
    tenant.give(SampleTenant::Eva, u"gold"_qs);
    tenant.take(SampleTenant::Bjorn, u"base"_qs);
    const ApplyPlan plan = tenant.workspace.applyPlan();
    QCOMPARE(plan.items.size(), 2);
    QCOMPARE(plan.items.at(0), (ApplyItem {SampleTenant::Bjorn,
                                           u"NORDSYNC"_qs,
                                           {},
                                           {u"calendar"_qs, u"base"_qs},
                                           {u"base"_qs, u"calendar"_qs},
                                           {}}));
    QCOMPARE(plan.items.at(1),
             (ApplyItem {
                 SampleTenant::Eva, u"ACME"_qs, {u"gold"_qs}, {}, {}, {u"gold-core"_qs, u"gold-extra"_qs}}));
}

void TestWorkspaceApplying::applyingBlocksStaging()
{
    SampleTenant tenant;
    tenant.give(SampleTenant::Eva, u"base"_qs);
    const QSignalSpy applying(&tenant.workspace, &Workspace::applyingChanged);
    tenant.workspace.setApplying(true);
    tenant.workspace.setApplying(true);
    QVERIFY(tenant.workspace.isApplying());
    QCOMPARE(applying.size(), 1);

    const StageResult result = tenant.give(SampleTenant::Dirk, u"base"_qs);
    QCOMPARE(result.changed, 0);
    QCOMPARE(result.blocked.value(Obstacle::Applying), 1);
    tenant.workspace.discardStaged(u"Discard"_qs);
    QCOMPARE(tenant.changes(), u"55+base"_qs);

    tenant.workspace.setApplying(false);
    QCOMPARE(applying.size(), 2);
    QCOMPARE(tenant.give(SampleTenant::Dirk, u"base"_qs).changed, 1);
}

/// What is on its way to the server may not change under it, by undo or redo as little as by a click.
void TestWorkspaceApplying::applyingBlocksUndo()
{
    SampleTenant tenant;
    tenant.give(SampleTenant::Eva, u"base"_qs);
    tenant.give(SampleTenant::Dirk, u"base"_qs);
    tenant.workspace.undoStack().undo();
    tenant.workspace.setApplying(true);
    tenant.workspace.undoStack().undo();
    QCOMPARE(tenant.changes(), u"55+base"_qs);
    tenant.workspace.undoStack().redo();
    QCOMPARE(tenant.changes(), u"55+base"_qs);
}

void TestWorkspaceApplying::applyingEndsTheUndoHistory()
{
    SampleTenant tenant;
    tenant.give(SampleTenant::Eva, u"base"_qs);
    tenant.workspace.setApplying(true);
    tenant.workspace.setApplying(false);
    QVERIFY(!tenant.workspace.undoStack().canUndo());
    QCOMPARE(tenant.changes(), u"55+base"_qs);
}

void TestWorkspaceApplying::keepsOutcomesWhileStaged()
{
    SampleTenant tenant;
    const LicenseKey base = SampleTenant::key(u"base"_qs);
    const LicenseKey calendar = SampleTenant::key(u"calendar"_qs);
    tenant.give(SampleTenant::Eva, u"base"_qs);
    tenant.take(SampleTenant::Bjorn, u"calendar"_qs);
    QVERIFY(!tenant.workspace.outcome(SampleTenant::Eva, base));

    const QSignalSpy staging(&tenant.workspace, &Workspace::stagingChanged);
    using Kind = ApplyOutcome::Kind;
    tenant.workspace.setOutcome(SampleTenant::item(SampleTenant::Eva, u"base"_qs, ChangeKind::Grant),
                                {Kind::Refused, Phrase::verbatim(u"no seat"_qs)});
    tenant.workspace.setOutcome(SampleTenant::item(SampleTenant::Bjorn, u"calendar"_qs, ChangeKind::Release),
                                {Kind::Unknown, {}});
    QCOMPARE(staging.size(), 2);
    QCOMPARE(tenant.workspace.outcome(SampleTenant::Eva, base)->kind, Kind::Refused);
    QCOMPARE(tenant.workspace.outcome(SampleTenant::Eva, base)->reason.text(), u"no seat"_qs);
    QCOMPARE(tenant.workspace.outcome(SampleTenant::Bjorn, calendar)->kind, Kind::Unknown);
    QVERIFY(!tenant.workspace.outcome(SampleTenant::Bjorn, base));

    // A new read that changes nothing of it leaves it; staged anew, by click or by undo, it starts afresh.
    tenant.workspace.addAssociates(SampleTenant::rows(), SampleTenant::keys());
    QVERIFY(tenant.workspace.outcome(SampleTenant::Eva, base));
    tenant.take(SampleTenant::Eva, u"base"_qs);
    tenant.workspace.undoStack().undo();
    QCOMPARE(tenant.changes(), u"22-calendar 55+base"_qs);
    QVERIFY(!tenant.workspace.outcome(SampleTenant::Eva, base));
    QVERIFY(tenant.workspace.outcome(SampleTenant::Bjorn, calendar));
}

/// An outcome belongs to a staged change: once the server has it as wanted, there is nothing left to tell.
void TestWorkspaceApplying::outcomeGoesWhenServerAgrees()
{
    SampleTenant tenant;
    const LicenseKey base = SampleTenant::key(u"base"_qs);
    tenant.give(SampleTenant::Eva, u"base"_qs);
    tenant.workspace.setOutcome(SampleTenant::item(SampleTenant::Eva, u"base"_qs, ChangeKind::Grant),
                                {ApplyOutcome::Kind::Unknown, Phrase::verbatim(u"connection lost"_qs)});
    tenant.workspace.setAssignments(SampleTenant::Eva, base.owner, {SampleTenant::link(u"base"_qs, true)});
    QCOMPARE(tenant.changes(), QString());
    QVERIFY(!tenant.workspace.outcome(SampleTenant::Eva, base));
}

QTEST_GUILESS_MAIN(TestWorkspaceApplying)
#include "tst_workspaceapplying.moc"
