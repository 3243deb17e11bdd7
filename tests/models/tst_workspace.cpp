// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sampletenant.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

/// Staging, undo and discarding.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void stages_data();
    void stages();
    void stagesOnlyWhatNeedsNothing();
    void stagesByName();
    void proposesWithoutStaging();
    void lastSeatClosesTheColumn();
    void staysSilentWhereNothingChanges();
    void tellsOnceWhatChanged();
    void projectsSeats();
    void undoesAndRedoes();
    void undoOfEveryStagedStep_data();
    void undoOfEveryStagedStep();
    void undoIsNamed();
    void discardIsOneStep();
    void discardOfNothingIsNoStep();

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
    row("chain from the end", u"", u"55+roaming 55+mobile 55+calendar 55+base",
        u"55+base 55+calendar 55+mobile 55+roaming", 4, 0);
    row("needs come along", u"", u"55+roaming", u"55+base 55+calendar 55+mobile 55+roaming", 4, 3);
    row("a need runs out of seats", u"33+calendar 44+mobile", u"55+calendar 55+roaming",
        u"33+calendar "
        u"44+base 44+calendar 44+mobile 55+base 55+calendar 55+mobile 55+roaming",
        4, 2);
    row("a need has no seat left", u"33+mobile 44+mobile", u"55+roaming",
        u"33+calendar 33+mobile 44+base "
        u"44+calendar 44+mobile",
        0, 0, blocked(Obstacle::NeedsLicense, 1));
    row("release cascades", u"", u"11-base", u"11-base 11-calendar 11-mobile 11-roaming", 4, 3);
    row("plan replaces plan", u"", u"11+silver", u"11-gold 11+silver", 2, 1);
    row("full", u"", u"55+archive", u"", 0, 0, blocked(Obstacle::NoFreeSeat, 1));
    row("full, a seat comes free first", u"", u"11-archive 55+archive", u"11-archive 55+archive", 2, 0);
    row("full, a seat comes free too late", u"", u"55+archive 11-archive", u"11-archive", 1, 0,
        blocked(Obstacle::NoFreeSeat, 1));
    row("one freed seat is given once", u"", u"11-archive 44+archive 55+archive", u"11-archive 44+archive", 2,
        0, blocked(Obstacle::NoFreeSeat, 1));
    row("the last seat goes to the first", u"", u"55+backup 44+backup", u"55+backup", 1, 0,
        blocked(Obstacle::NoFreeSeat, 1));
    row("the last seat is gone once it is staged", u"55+backup", u"44+backup", u"55+backup", 0, 0,
        blocked(Obstacle::NoFreeSeat, 1));
    row("read-only owner", u"", u"55+user 11-user", u"", 0, 0, blocked(Obstacle::WriteNotAllowed, 2));
    row("not loaded", u"", u"66+base 66-gold", u"", 0, 0, blocked(Obstacle::NotLoaded, 2));
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

void TestWorkspace::stagesOnlyWhatNeedsNothing()
{
    SampleTenant tenant;
    const StageResult result = tenant.workspace.stage(wishes(tenant, u"33+calendar 44+calendar 11-base"_qs),
                                                      u"step"_qs, NeedsChoice::OnlyComplete);
    QCOMPARE(tenant.changes(), u"33+calendar"_qs);
    QCOMPARE(result.changed, 1);
    QCOMPARE(result.implied, 0);
    QCOMPARE(result.blockedCount(), 0);
}

/// As undo of a run, import and paste wish: what they need comes along, what is gone is counted.
void TestWorkspace::stagesByName()
{
    SampleTenant tenant;
    const QList<NamedWish> wishes {
        {SampleTenant::Eva, SampleTenant::key(u"calendar"_qs), true},
        {SampleTenant::Anna, SampleTenant::key(u"base"_qs), true}, // holds it
        {SampleTenant::Eva, SampleTenant::key(u"archive"_qs), true}, // full
        {SampleTenant::Eva, {u"ACME"_qs, u"sold"_qs}, true},
        {4711, SampleTenant::key(u"base"_qs), false},
    };
    const StageResult result = tenant.workspace.stage(wishes, u"Undo run 12"_qs);
    QCOMPARE(tenant.changes(), u"55+base 55+calendar"_qs);
    QCOMPARE(result.changed, 2);
    QCOMPARE(result.implied, 1);
    QCOMPARE(result.blocked, (QHash<Obstacle, int> {{Obstacle::NoFreeSeat, 1}, {Obstacle::Gone, 2}}));
    QCOMPARE(tenant.workspace.undoStack().undoText(), u"Undo run 12"_qs);
    QCOMPARE(tenant.workspace.located(wishes).size(), 3);
}

void TestWorkspace::proposesWithoutStaging()
{
    SampleTenant tenant;
    const QSignalSpy staging(&tenant.workspace, &Workspace::stagingChanged);
    const Proposal proposal = tenant.workspace.propose(wishes(tenant, u"55+calendar 66+base"_qs));
    QCOMPARE(proposal.changes.size(), 2);
    QCOMPARE(proposal.blocked.size(), 1);
    QVERIFY(proposal.needsDecision());
    QCOMPARE(tenant.changes(), QString());
    QCOMPARE(staging.size(), 0);
}

/// Boxes of everybody else close with the last seat, and open when it comes free: they are told too.
void TestWorkspace::lastSeatClosesTheColumn()
{
    SampleTenant tenant;
    const QSignalSpy rows(&tenant.workspace, &Workspace::rowsChanged);
    tenant.give(SampleTenant::Eva, u"backup"_qs);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0), (QVariantList {0, 5}));
    tenant.workspace.undoStack().undo();
    QCOMPARE(rows.at(1), (QVariantList {0, 5}));
}

void TestWorkspace::staysSilentWhereNothingChanges()
{
    SampleTenant tenant;
    const QSignalSpy rows(&tenant.workspace, &Workspace::rowsChanged);
    const QSignalSpy seats(&tenant.workspace, &Workspace::seatsChanged);
    const QSignalSpy staging(&tenant.workspace, &Workspace::stagingChanged);
    tenant.workspace.stage(wishes(tenant, {}), u"nothing"_qs);
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
    QCOMPARE(projected(u"backup"_qs), (Seats {4, 4, 0, false}));
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

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
