// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/modelprinter.h"
#include "tests/models/samplereclaim.h"
#include "tests/models/sampletenant.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

/// What is ticked in the list of reclaimable seats, while the tenant changes.
class TestReclaimTicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void ticks();
    void ticksAllThatAreShown();
    void whatIsStagedGoes();
    void aResetEmptiesTheList();
    void droppedRowsTakeTheirTicks();
    void columnsThatCloseTakeTheirTicks();
    void anotherTenantHasNoTicks();
};

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// Reads the associates again, without those called @p gone.
void reread(Workspace &workspace, qint64 gone)
{
    QList<AssociateRow> rows = SampleTenant::rows();
    rows.removeIf([gone](const AssociateRow &row) { return row.associate.associateId == gone; });
    workspace.beginAssociates();
    workspace.addAssociates(rows, SampleTenant::keys());
    workspace.finishAssociates();
}

} // namespace

void TestReclaimTicks::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
}

void TestReclaimTicks::ticks()
{
    SampleTenant tenant;
    ReclaimModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, Fatal);
    model.reload(reclaimTime());
    const QSignalSpy ticked(&model, &ReclaimModel::tickedChanged);
    QVERIFY(tick(model, u"Chloë Dupré"_qs, u"Base"_qs));
    QVERIFY(tick(model, u"Bjørn Åsen"_qs, u"Archive"_qs));
    QCOMPARE(ticked.size(), 2);
    QCOMPARE(model.tickedCount(), 2);
    QCOMPARE(printedWishes(model), u"22 archive, 33 base"_qs); // as they stand in the list
    QCOMPARE(tenant.changes(), QString());

    const QModelIndex base = reclaimBox(model, u"Chloë Dupré"_qs, u"Base"_qs);
    QCOMPARE(base.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    model.setReason(ReclaimReason::NeverLoggedIn); // out of sight is not out of mind
    QCOMPARE(printedWishes(model), u"22 archive, 33 base"_qs);
    model.setReason({});
    // Delegates say it by number.
    QVERIFY(model.setData(reclaimBox(model, u"Chloë Dupré"_qs, u"Base"_qs), int(Qt::Unchecked),
                          Qt::CheckStateRole));
    QCOMPARE(printedWishes(model), u"22 archive"_qs);
    QVERIFY(!model.setData(model.index(4, 0), u"Bo"_qs, Qt::EditRole));
    QVERIFY(!model.setData(model.index(4, 1), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData({}, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.tickedCount(), 1);
}

void TestReclaimTicks::ticksAllThatAreShown()
{
    SampleTenant tenant;
    ReclaimModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, Fatal);
    model.tickAll(Qt::Checked); // of nothing
    model.reload(reclaimTime());
    model.setReason(ReclaimReason::NeverLoggedIn);
    model.tickAll(Qt::Checked);
    QCOMPARE(printedWishes(model), u"22 archive, 22 backup, 22 base, 22 calendar"_qs);
    model.setReason({});
    model.setLicense(SampleTenant::key(u"archive"_qs));
    model.tickAll(Qt::Checked);
    QCOMPARE(model.tickedCount(), 6);
    model.tickAll(Qt::Unchecked);
    QCOMPARE(printedWishes(model), u"22 backup, 22 base, 22 calendar"_qs);
}

void TestReclaimTicks::whatIsStagedGoes()
{
    SampleTenant tenant;
    ReclaimModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, Fatal);
    model.reload(reclaimTime());
    const int before = model.rowCount();
    tick(model, u"Bjørn Åsen"_qs, u"Calendar"_qs);
    tick(model, u"Bjørn Åsen"_qs, u"Backup"_qs);
    tenant.workspace.stage(model.tickedWishes(), u"Reclaim"_qs);
    QCOMPARE(tenant.changes(), u"22-backup 22-calendar"_qs);
    model.reload(reclaimTime());
    QCOMPARE(model.rowCount(), before - 2);
    QCOMPARE(model.tickedCount(), 0);
    tenant.workspace.undoStack().undo();
    model.reload(reclaimTime());
    QCOMPARE(model.rowCount(), before);
    QCOMPARE(model.tickedCount(), 0);
}

void TestReclaimTicks::aResetEmptiesTheList()
{
    SampleTenant tenant;
    ReclaimModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, Fatal);
    model.reload(reclaimTime());
    tick(model, u"Bjørn Åsen"_qs, u"Backup"_qs);
    tick(model, u"Bjørn Åsen"_qs, u"Base"_qs);
    const QSignalSpy ticked(&model, &ReclaimModel::tickedChanged);
    tenant.workspace.setCatalogue(SampleTenant::catalogueWithout(u"backup"_qs));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.tickedCount(), 0);
    QCOMPARE(printedWishes(model), QString());
    QCOMPARE(ticked.size(), 1);
    model.setReason(ReclaimReason::NeverLoggedIn); // of nothing

    model.reload(reclaimTime());
    QCOMPARE(printedTable(model), uR"(Associate | Licence | Reason | Last login | Owner
[ ]!Bjørn Åsen | Sales Premium | has never logged in | never | SuperOffice
[ ]!Bjørn Åsen | User | has never logged in | never | SuperOffice
[ ]Bjørn Åsen | Archive | has never logged in | never | Acme Tools
[x]Bjørn Åsen | Base | has never logged in | never | NordSync
[ ]Bjørn Åsen | Calendar | has never logged in | never | NordSync)"_qs);
    QCOMPARE(model.tickedCount(), 1);
}

void TestReclaimTicks::droppedRowsTakeTheirTicks()
{
    SampleTenant tenant;
    ReclaimModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, Fatal);
    model.reload(reclaimTime());
    tick(model, u"Chloë Dupré"_qs, u"Base"_qs); // her row comes before his
    tick(model, u"Bjørn Åsen"_qs, u"Base"_qs);
    tick(model, u"Anna Berg"_qs, u"Base"_qs);
    reread(tenant.workspace, SampleTenant::Bjorn);
    QCOMPARE(model.rowCount(), 0);
    model.reload(reclaimTime());
    QCOMPARE(printedWishes(model), u"33 base, 11 base"_qs);
    QCOMPARE(model.tickedCount(), 2);
    reread(tenant.workspace, SampleTenant::Chloe);
    model.reload(reclaimTime());
    QCOMPARE(printedWishes(model), u"11 base"_qs); // Bjørn is back, but nobody has ticked him
}

void TestReclaimTicks::columnsThatCloseTakeTheirTicks()
{
    SampleTenant tenant;
    ReclaimModel model(tenant.workspace);
    model.reload(reclaimTime());
    tick(model, u"Bjørn Åsen"_qs, u"Base"_qs);
    tenant.workspace.setWriteAccess({WriteObstacle::NotAllowed, WriteObstacle::NotAllowed});
    model.reload(reclaimTime());
    QCOMPARE(model.tickedCount(), 0);
    QVERIFY(reclaimBox(model, u"Bjørn Åsen"_qs, u"Base"_qs).isValid());
}

void TestReclaimTicks::anotherTenantHasNoTicks()
{
    SampleTenant tenant;
    ReclaimModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, Fatal);
    for (const bool isClearedFirst : {true, false}) {
        model.reload(reclaimTime());
        tick(model, u"Bjørn Åsen"_qs, u"Base"_qs);
        QCOMPARE(model.tickedCount(), 1);
        if (isClearedFirst)
            model.clear();
        tenant.workspace.clear();
        if (!isClearedFirst)
            model.clear();
        QCOMPARE(model.rowCount(), 0);
        tenant.workspace.setWriteAccess({WriteObstacle::None, WriteObstacle::None});
        tenant.workspace.setCatalogue(SampleTenant::catalogue());
        reread(tenant.workspace, 0);
        model.reload(reclaimTime());
        QVERIFY(reclaimBox(model, u"Bjørn Åsen"_qs, u"Base"_qs).isValid());
        QCOMPARE(model.tickedCount(), 0);
    }
}

QTEST_GUILESS_MAIN(TestReclaimTicks)
#include "tst_reclaimticks.moc"
