// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sampletenant.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

/// Staging, undo, discarding and the outcomes of an apply.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void stages_data();
    void stages();
    void staysSilentWhereNothingChanges();
    void tellsOnceWhatChanged();
    void projectsSeats();
    void undoesAndRedoes();
    void undoOfEveryStagedStep_data();
    void undoOfEveryStagedStep();
    void undoIsNamed();
    void discardIsOneStep();
    void discardOfNothingIsNoStep();
    void plansWhatIsStaged();
    void applyingBlocksStaging();
    void applyingBlocksUndo();
    void applyingEndsTheUndoHistory();
    void keepsOutcomesWhileStaged();
    void outcomeGoesWhenServerAgrees();

private:
    static QList<AssignmentRules::Wish> wishes(const SampleTenant &tenant, const QString &text);
};

/// Wishes such as `55+base 11-gold`.
QList<AssignmentRules::Wish> TestWorkspace::wishes(const SampleTenant &tenant, const QString &text)
{
    QList<AssignmentRules::Wish> wishes;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts))
        wishes.append(tenant.wish(part.left(2).toLongLong(), part.mid(3), part.at(2) == u'+'));
    return wishes;
}

void TestWorkspace::stages_data()
{
    QTest::addColumn<QString>("first"); // staged before
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("expected"); // what is staged in the end
    QTest::addColumn<int>("changed");
    QTest::addColumn<int>("implied");
    QTest::addColumn<QString>("blocked"); // number of the obstacle × count
    const auto row = [](const char *name, const char16_t *first, const char16_t *then,
                        const char16_t *expected, int changed, int implied, const QString &blocked = {}) {
        QTest::newRow(name) << QString::fromUtf16(first) << QString::fromUtf16(then)
                            << QString::fromUtf16(expected) << changed << implied << blocked;
    };
    const auto blocked = [](Obstacle obstacle, int count) {
        return u"%1×%2"_qs.arg(static_cast<int>(obstacle)).arg(count);
    };

    row("nothing", u"", u"", u"", 0, 0);
    row("grant", u"", u"55+base", u"55+base", 1, 0);
    row("release", u"", u"11-backup", u"11-backup", 1, 0);
    row("already so", u"", u"11+base 55-base", u"", 0, 0);
    row("toggled back", u"55+base", u"55-base", u"", 1, 0);
    row("chain from the root", u"", u"55+base 55+calendar 55+mobile 55+roaming",
        u"55+base 55+calendar 55+mobile 55+roaming", 4, 0);
    row("chain from the end", u"", u"55+roaming 55+mobile 55+calendar 55+base", u"55+base", 1, 0,
        blocked(Obstacle::NeedsLicense, 3));
    row("release cascades", u"", u"11-base", u"11-base 11-calendar 11-mobile 11-roaming", 4, 3);
    row("plan replaces plan", u"", u"11+silver", u"11-gold 11+silver", 2, 1);
    row("full", u"", u"55+archive", u"", 0, 0, blocked(Obstacle::NoFreeSeat, 1));
    row("full, a seat comes free first", u"", u"11-archive 55+archive", u"11-archive 55+archive", 2, 0);
    row("full, a seat comes free too late", u"", u"55+archive 11-archive", u"11-archive", 1, 0,
        blocked(Obstacle::NoFreeSeat, 1));
    row("one freed seat is given once", u"", u"11-archive 44+archive 55+archive", u"11-archive 44+archive", 2,
        0, blocked(Obstacle::NoFreeSeat, 1));
    row("more than are left may be staged, and shown as short", u"", u"44+backup 55+backup",
        u"44+backup 55+backup", 2, 0);
    row("read-only owner", u"", u"55+user 11-user", u"", 0, 0, blocked(Obstacle::WriteNotAllowed, 2));
    row("not loaded", u"", u"66+base 66-base", u"", 0, 0, blocked(Obstacle::NotLoaded, 2));
    row("several associates", u"", u"44+base 55+base 33-base", u"33-base 44+base 55+base", 3, 0);
    row("a box wished twice in one step", u"", u"55+base 55-base", u"", 0, 0);
    row("two plans wished in one step: the last one stands", u"", u"55+gold 55+silver", u"55+silver", 1, 0);
}

void TestWorkspace::stages()
{
    QFETCH(const QString, first);
    QFETCH(const QString, then);
    SampleTenant tenant;
    tenant.workspace.stage(wishes(tenant, first), u"first"_qs);

    const StageResult result = tenant.workspace.stage(wishes(tenant, then), u"then"_qs);
    QStringList blocked;
    for (auto it = result.blocked.cbegin(); it != result.blocked.cend(); ++it)
        blocked.append(u"%1×%2"_qs.arg(static_cast<int>(it.key())).arg(it.value()));
    // Rows stand as they were loaded: Chloë, Anna, Bjørn, Dirk, Eva, Frida.
    QTEST(tenant.changes(), "expected");
    QCOMPARE(tenant.workspace.changeCount(), static_cast<int>(tenant.workspace.changes().size()));
    QTEST(blocked.join(u' '), "blocked");
    QTEST(result.changed, "changed");
    QTEST(result.implied, "implied");
}

void TestWorkspace::staysSilentWhereNothingChanges()
{
    SampleTenant tenant;
    const QSignalSpy rows(&tenant.workspace, &Workspace::rowsChanged);
    const QSignalSpy seats(&tenant.workspace, &Workspace::seatsChanged);
    const QSignalSpy staging(&tenant.workspace, &Workspace::stagingChanged);
    tenant.workspace.stage({}, u"nothing"_qs);
    tenant.give(SampleTenant::Anna, u"base"_qs); // already held
    tenant.give(SampleTenant::Eva, u"archive"_qs); // full
    tenant.workspace.undoStack().undo();
    QCOMPARE(rows.size() + seats.size() + staging.size(), 0);
    QVERIFY(!tenant.workspace.undoStack().canUndo());
}

void TestWorkspace::tellsOnceWhatChanged()
{
    SampleTenant tenant;
    const QSignalSpy rows(&tenant.workspace, &Workspace::rowsChanged);
    const QSignalSpy seats(&tenant.workspace, &Workspace::seatsChanged);
    const QSignalSpy staging(&tenant.workspace, &Workspace::stagingChanged);
    tenant.workspace.stage(wishes(tenant, u"55+base 11-base 33-base"_qs), u"several"_qs);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0), (QVariantList {0, 4}));
    QCOMPARE(seats.size(), 1);
    QCOMPARE(staging.size(), 1);

    tenant.workspace.undoStack().undo();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1), (QVariantList {0, 4}));
    QCOMPARE(seats.size(), 2);
    QCOMPARE(staging.size(), 2);
}

void TestWorkspace::projectsSeats()
{
    SampleTenant tenant;
    const auto projected = [&tenant](const QString &module) {
        return tenant.workspace.projectedSeats(tenant.column(module));
    };
    QCOMPARE(projected(u"base"_qs), (Seats {10, 3, 7, false}));
    tenant.give(SampleTenant::Eva, u"base"_qs);
    tenant.give(SampleTenant::Dirk, u"base"_qs);
    tenant.take(SampleTenant::Chloe, u"base"_qs);
    QCOMPARE(projected(u"base"_qs), (Seats {10, 4, 6, false}));
    tenant.take(SampleTenant::Anna, u"calendar"_qs);
    QCOMPARE(projected(u"mobile"_qs), (Seats {5, 1, 3, false})); // contradictory figures move alike
    QCOMPARE(projected(u"roaming"_qs).inUse, 30);
    tenant.give(SampleTenant::Dirk, u"backup"_qs);
    tenant.give(SampleTenant::Eva, u"backup"_qs);
    QCOMPARE(projected(u"backup"_qs), (Seats {4, 5, -1, false}));
    tenant.workspace.discardStaged(u"Discard"_qs);
    QCOMPARE(projected(u"backup"_qs), (Seats {4, 3, 1, false}));
}

void TestWorkspace::undoesAndRedoes()
{
    SampleTenant tenant;
    QUndoStack &stack = tenant.workspace.undoStack();
    tenant.take(SampleTenant::Anna, u"base"_qs);
    tenant.give(SampleTenant::Eva, u"silver"_qs);
    tenant.give(SampleTenant::Eva, u"gold"_qs);
    QCOMPARE(tenant.changes(), u"11-base 11-calendar 11-mobile 11-roaming 55+gold"_qs);
    stack.undo();
    QCOMPARE(tenant.changes(), u"11-base 11-calendar 11-mobile 11-roaming 55+silver"_qs);
    stack.undo();
    QCOMPARE(tenant.changes(), u"11-base 11-calendar 11-mobile 11-roaming"_qs);
    stack.undo();
    QCOMPARE(tenant.changes(), QString());
    QVERIFY(!stack.canUndo());
    stack.setIndex(3);
    QCOMPARE(tenant.changes(), u"11-base 11-calendar 11-mobile 11-roaming 55+gold"_qs);
    stack.setIndex(1);
    tenant.give(SampleTenant::Eva, u"base"_qs);
    QVERIFY(!stack.canRedo());
    QCOMPARE(tenant.changes(), u"11-base 11-calendar 11-mobile 11-roaming 55+base"_qs);
}

void TestWorkspace::undoOfEveryStagedStep_data()
{
    QTest::addColumn<QString>("step");

    QTest::newRow("grant") << u"55+base"_qs;
    QTest::newRow("release with cascade") << u"11-base"_qs;
    QTest::newRow("plan for plan") << u"11+silver"_qs;
    QTest::newRow("many associates") << u"44+base 55+base 55+calendar 33-base"_qs;
    QTest::newRow("on and off again") << u"55+base 55-base"_qs;
    QTest::newRow("a parent after its child") << u"11-calendar 11-base"_qs;
    QTest::newRow("two plans in one step") << u"55+gold 55+silver"_qs;
    QTest::newRow("two plans in one step, one held") << u"11+silver 11+gold"_qs;
    QTest::newRow("a child given, its parent taken") << u"55+base 55+calendar 55-base"_qs;
}

/// Undo leads back to exactly what was staged before, redo to what was staged after: also where one step, a
/// range or a paste, meets the same box twice.
void TestWorkspace::undoOfEveryStagedStep()
{
    QFETCH(const QString, step);
    SampleTenant tenant;
    tenant.give(SampleTenant::Dirk, u"silver"_qs);
    const QString before = tenant.changes();
    tenant.workspace.stage(wishes(tenant, step), u"step"_qs);
    const QString after = tenant.changes();

    // A step that changed nothing in the end may be there or not.
    QUndoStack &stack = tenant.workspace.undoStack();
    const int count = stack.count();
    stack.setIndex(1);
    QCOMPARE(tenant.changes(), before);
    stack.setIndex(count);
    QCOMPARE(tenant.changes(), after);
    stack.setIndex(0);
    QCOMPARE(tenant.changes(), QString());
}

void TestWorkspace::undoIsNamed()
{
    SampleTenant tenant;
    tenant.give(SampleTenant::Eva, u"base"_qs);
    QCOMPARE(tenant.workspace.undoStack().undoText(), u"Give base"_qs);
    tenant.workspace.discardStaged(u"Discard everything"_qs);
    QCOMPARE(tenant.workspace.undoStack().undoText(), u"Discard everything"_qs);
}

void TestWorkspace::discardIsOneStep()
{
    SampleTenant tenant;
    tenant.take(SampleTenant::Anna, u"base"_qs);
    tenant.give(SampleTenant::Eva, u"gold"_qs);
    const QString before = tenant.changes();
    const QSignalSpy staging(&tenant.workspace, &Workspace::stagingChanged);

    tenant.workspace.discardStaged(u"Discard"_qs);
    QCOMPARE(tenant.changes(), QString());
    QCOMPARE(staging.size(), 1);
    QCOMPARE(tenant.workspace.undoStack().count(), 3);
    tenant.workspace.undoStack().undo();
    QCOMPARE(tenant.changes(), before);
    QCOMPARE(staging.size(), 2);
    tenant.workspace.undoStack().redo();
    QCOMPARE(tenant.changes(), QString());
}

void TestWorkspace::discardOfNothingIsNoStep()
{
    SampleTenant tenant;
    const QSignalSpy staging(&tenant.workspace, &Workspace::stagingChanged);
    tenant.workspace.discardStaged(u"Discard"_qs);
    QCOMPARE(tenant.workspace.undoStack().count(), 0);
    QCOMPARE(staging.size(), 0);
}

/// The plan carries what the screen shows as held, to be compared with the server before anything is sent.
void TestWorkspace::plansWhatIsStaged()
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

void TestWorkspace::applyingBlocksStaging()
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
    tenant.workspace.discardStaged(u"Discard"_qs);
    QCOMPARE(tenant.changes(), u"55+base"_qs);

    tenant.workspace.setApplying(false);
    QCOMPARE(applying.size(), 2);
    QCOMPARE(tenant.give(SampleTenant::Dirk, u"base"_qs).changed, 1);
}

/// What is on its way to the server may not change under it, by undo or redo as little as by a click.
void TestWorkspace::applyingBlocksUndo()
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

void TestWorkspace::applyingEndsTheUndoHistory()
{
    SampleTenant tenant;
    tenant.give(SampleTenant::Eva, u"base"_qs);
    tenant.workspace.setApplying(true);
    tenant.workspace.setApplying(false);
    QVERIFY(!tenant.workspace.undoStack().canUndo());
    QCOMPARE(tenant.changes(), u"55+base"_qs);
}

void TestWorkspace::keepsOutcomesWhileStaged()
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
                                {Kind::Refused, u"no seat"_qs});
    tenant.workspace.setOutcome(SampleTenant::item(SampleTenant::Bjorn, u"calendar"_qs, ChangeKind::Release),
                                {Kind::Unknown, {}});
    QCOMPARE(staging.size(), 2);
    QCOMPARE(tenant.workspace.outcome(SampleTenant::Eva, base)->kind, Kind::Refused);
    QCOMPARE(tenant.workspace.outcome(SampleTenant::Eva, base)->reason, u"no seat"_qs);
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
void TestWorkspace::outcomeGoesWhenServerAgrees()
{
    SampleTenant tenant;
    const LicenseKey base = SampleTenant::key(u"base"_qs);
    tenant.give(SampleTenant::Eva, u"base"_qs);
    tenant.workspace.setOutcome(SampleTenant::item(SampleTenant::Eva, u"base"_qs, ChangeKind::Grant),
                                {ApplyOutcome::Kind::Unknown, u"connection lost"_qs});
    tenant.workspace.setAssignments(SampleTenant::Eva, base.owner, {SampleTenant::link(u"base"_qs, true)});
    QCOMPARE(tenant.changes(), QString());
    QVERIFY(!tenant.workspace.outcome(SampleTenant::Eva, base));
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
