// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conflictmodel.h"

#include "models/licensetext.h"
#include "tests/models/modelprinter.h"
#include "tests/models/sampletenant.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using Kind = ApplyOutcome::Kind;

/// Where the server disagrees with what was sent: three ways, and how it is settled.
class TestConflictModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void table();
    void onlyConflicts_data();
    void onlyConflicts();
    void keepMine();
    void keepMineHasNoSeat();
    void takeTheirs();
    void takeTheirsOfWhatWasStaged();
    void decidedLineByLine();
    void nothingWhileApplying();
    void movedByThePlanIsNoDisagreement();
    void followsTheServer();

private:
    static void send(SampleTenant &tenant, qint64 associateId, Kind kind);
    static void conflict(SampleTenant &tenant, Kind kind = Kind::Conflict);
    static Change calendar();
};

static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// The item that is staged for the associate ends so.
void TestConflictModel::send(SampleTenant &tenant, qint64 associateId, Kind kind)
{
    for (const ApplyItem &item : tenant.workspace.applyPlan().items) {
        if (item.associateId == associateId)
            tenant.workspace.setOutcome(item, {kind, Phrase::verbatim(u"somebody else"_qs)});
    }
}

/// Chloë holds base and is to get the calendar; meanwhile somebody else has taken base from her and given her
/// mobile.
void TestConflictModel::conflict(SampleTenant &tenant, Kind kind)
{
    tenant.give(SampleTenant::Chloe, u"calendar"_qs);
    send(tenant, SampleTenant::Chloe, kind);
    tenant.workspace.setAssignments(SampleTenant::Chloe, u"NORDSYNC"_qs,
                                    {SampleTenant::link(u"base"_qs, false),
                                     SampleTenant::link(u"calendar"_qs, false),
                                     SampleTenant::link(u"mobile"_qs, true)});
}

Change TestConflictModel::calendar()
{
    return {SampleTenant::Chloe, SampleTenant::key(u"calendar"_qs), ChangeKind::Grant};
}

void TestConflictModel::table()
{
    SampleTenant tenant;
    conflict(tenant);
    ConflictModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, fatal);
    QCOMPARE(printedTable(model), u"Licence | When loaded | Wanted | On the server now"_qs);
    model.setChange(calendar());
    QCOMPARE(printedTable(model), uR"(Licence | When loaded | Wanted | On the server now
Base | assigned | assigned | not assigned
Calendar | not assigned | assigned | not assigned
Mobile | not assigned | not assigned | assigned)"_qs);
    // What is staged already says so.
    const int wanted = static_cast<int>(ConflictModel::Column::Wanted);
    QCOMPARE(printedColumn(model, wanted, Qt::ToolTipRole),
             u"assigned\nnot assigned, will be assigned\nnot assigned"_qs);
    QVERIFY(model.index(1, wanted).data(ConflictModel::CellFactsRole).value<CellFacts>().isStaged);
    model.setChange(std::nullopt);
    QCOMPARE(model.rowCount(), 0);
}

void TestConflictModel::onlyConflicts_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("lines");

    QTest::newRow("refused") << Kind::Refused << 0;
    QTest::newRow("unknown") << Kind::Unknown << 0;
    QTest::newRow("conflict") << Kind::Conflict << 3;
    QTest::newRow("mismatch") << Kind::Mismatch << 3;
}

void TestConflictModel::onlyConflicts()
{
    QFETCH(const Kind, kind);
    SampleTenant tenant;
    conflict(tenant, kind);
    ConflictModel model(tenant.workspace);
    model.setChange(calendar());
    QTEST(model.rowCount(), "lines");
}

/// What was wanted is staged on top of what the server has now, as one step to undo; also what was only held.
void TestConflictModel::keepMine()
{
    SampleTenant tenant;
    conflict(tenant);
    ConflictModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setChange(calendar());
    QCOMPARE(model.keepMine({0, 1, 2}).blockedCount(), 0);
    QCOMPARE(tenant.changes(), u"33+base 33+calendar 33-mobile"_qs);
    QCOMPARE(model.rowCount(), 3); // until the server has it
    QCOMPARE(
        printedColumn(model, 2, Qt::ToolTipRole),
        u"not assigned, will be assigned\nnot assigned, will be assigned\nassigned, will be released"_qs);
    tenant.workspace.undoStack().undo();
    QCOMPARE(tenant.changes(), u"33+calendar"_qs);

    model.keepMine({0, 1, 2});
    tenant.workspace.setAssignments(SampleTenant::Chloe, u"NORDSYNC"_qs,
                                    {SampleTenant::link(u"base"_qs, true),
                                     SampleTenant::link(u"calendar"_qs, true),
                                     SampleTenant::link(u"mobile"_qs, false)});
    QCOMPARE(tenant.changes(), QString());
    QCOMPARE(model.rowCount(), 0);
}

void TestConflictModel::keepMineHasNoSeat()
{
    SampleTenant tenant;
    conflict(tenant);
    QList<ExtendedLicenseInfo> packages = SampleTenant::packages();
    packages[0].moduleLicenses[0].inUse = 10;
    packages[0].moduleLicenses[0].free = 0;
    tenant.workspace.setCatalogue(LicenseCatalogue(packages));
    ConflictModel model(tenant.workspace);
    model.setChange(calendar());
    QCOMPARE(model.keepMine({0}).blocked.value(Obstacle::NoFreeSeat), 1);
    QCOMPARE(tenant.changes(), u"33+calendar"_qs);
}

/// What nothing was staged for is as it is on the server; only the line goes, and does not come again.
void TestConflictModel::takeTheirs()
{
    SampleTenant tenant;
    conflict(tenant);
    ConflictModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setChange(calendar());
    model.takeTheirs({0, 2});
    QCOMPARE(tenant.changes(), u"33+calendar"_qs);
    QCOMPARE(printedColumn(model, 0), u"Calendar"_qs);
    model.setChange(std::nullopt);
    model.setChange(calendar());
    QCOMPARE(printedColumn(model, 0), u"Calendar"_qs);
    QCOMPARE(tenant.workspace.outcome(SampleTenant::Chloe, calendar().license)->kind, Kind::Conflict);
}

void TestConflictModel::takeTheirsOfWhatWasStaged()
{
    SampleTenant tenant;
    conflict(tenant);
    ConflictModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setChange(calendar());
    model.takeTheirs({0, 1, 2});
    QCOMPARE(tenant.changes(), QString());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!tenant.workspace.outcome(SampleTenant::Chloe, calendar().license));
    // What comes back by undo is staged anew: it has met no conflict yet.
    tenant.workspace.undoStack().undo();
    QCOMPARE(tenant.changes(), u"33+calendar"_qs);
    QCOMPARE(model.rowCount(), 0);
}

void TestConflictModel::decidedLineByLine()
{
    SampleTenant tenant;
    conflict(tenant);
    ConflictModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setChange(calendar());
    model.keepMine({0});
    model.takeTheirs({2});
    QCOMPARE(tenant.changes(), u"33+base 33+calendar"_qs);
    QCOMPARE(printedColumn(model, 0), u"Base\nCalendar"_qs);
}

void TestConflictModel::nothingWhileApplying()
{
    SampleTenant tenant;
    conflict(tenant);
    ConflictModel model(tenant.workspace);
    model.setChange(calendar());
    tenant.workspace.setApplying(true);
    QCOMPARE(model.keepMine({0}).blocked.value(Obstacle::Applying), 1);
    model.takeTheirs({0, 1, 2});
    QCOMPARE(model.rowCount(), 3);
}

/// A plan gives and takes other licences by itself once it is sent.
void TestConflictModel::movedByThePlanIsNoDisagreement()
{
    SampleTenant tenant;
    tenant.give(SampleTenant::Eva, u"gold"_qs);
    ApplyItem item = tenant.workspace.applyPlan().items.constFirst();
    item.movedByPlan.append(u"backup"_qs);
    tenant.workspace.setOutcome(item, {Kind::Mismatch, {}});
    tenant.workspace.setAssignments(
        SampleTenant::Eva, u"ACME"_qs,
        {SampleTenant::link(u"backup"_qs, true), SampleTenant::link(u"archive"_qs, true)});
    ConflictModel model(tenant.workspace);
    model.setChange(Change {SampleTenant::Eva, SampleTenant::key(u"gold"_qs), ChangeKind::Grant});
    QCOMPARE(printedColumn(model, 0), u"Gold\nArchive"_qs);
}

/// Lines come and go as the tenant is read again, also when licences or associates go.
void TestConflictModel::followsTheServer()
{
    SampleTenant tenant;
    conflict(tenant);
    ConflictModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setChange(calendar());
    tenant.workspace.setAssignments(SampleTenant::Chloe, u"NORDSYNC"_qs,
                                    {SampleTenant::link(u"base"_qs, true)});
    QCOMPARE(printedColumn(model, 0), u"Calendar"_qs);
    tenant.workspace.setCatalogue(SampleTenant::catalogueWithout(u"mobile"_qs));
    QCOMPARE(printedColumn(model, 0), u"Calendar"_qs);
    model.retranslate();
    tenant.workspace.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestConflictModel)
#include "tst_conflictmodel.moc"
