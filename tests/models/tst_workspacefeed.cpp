// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sampletenant.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

/// What the server says coming in while changes are staged: pages and catalogues.
class TestWorkspaceFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void startsEmpty();
    void addsPages();
    void addsAssociateListedTwiceOnce();
    void silentCellsKeepWhatWasKnown();
    void oddPages();
    void refreshKeepsStagedById();
    void serverAgreementUnstages();
    void associateGone();
    void catalogueWithOtherSeats();
    void catalogueWithNewColumn();
    void catalogueWithoutColumn();
    void clearForgetsEverything();
    void statusTellsOnlyNews();
};

void TestWorkspaceFeed::startsEmpty()
{
    const Workspace workspace;
    QVERIFY(workspace.catalogue().isEmpty());
    QCOMPARE(workspace.associates().size(), 0);
    QCOMPARE(workspace.rowOf(SampleTenant::Anna), -1);
    QCOMPARE(workspace.columnOf({u"ACME"_qs, u"gold"_qs}), -1);
    QVERIFY(workspace.changes().isEmpty());
    QCOMPARE(workspace.catalogueStatus(), LoadStatus {});
}

void TestWorkspaceFeed::addsPages()
{
    Workspace workspace;
    workspace.setCatalogue(SampleTenant::catalogue());
    const QSignalSpy aboutToBeAdded(&workspace, &Workspace::rowsAboutToBeAdded);
    const QSignalSpy added(&workspace, &Workspace::rowsAdded);
    const QSignalSpy changed(&workspace, &Workspace::rowsChanged);
    const QSignalSpy reset(&workspace, &Workspace::wasReset);
    const QList<AssociateRow> rows = SampleTenant::rows();

    workspace.beginAssociates();
    workspace.addAssociates(rows.mid(0, 4), SampleTenant::keys());
    QCOMPARE(aboutToBeAdded.at(0), (QVariantList {0, 3}));
    // The next page overlaps, as pages do when somebody is added while they are read.
    workspace.addAssociates(rows.mid(2, 4), SampleTenant::keys());
    QCOMPARE(aboutToBeAdded.at(1), (QVariantList {4, 5}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0), (QVariantList {2, 3}));
    workspace.addAssociates({}, SampleTenant::keys());
    workspace.finishAssociates();

    QCOMPARE(aboutToBeAdded.size(), 2);
    QCOMPARE(added.size(), 2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(workspace.associates().size(), 6);
    for (int row = 0; row < rows.size(); ++row) {
        QCOMPARE(workspace.associates().at(row), rows.at(row).associate);
        QCOMPARE(workspace.rowOf(rows.at(row).associate.associateId), row);
        QCOMPARE(isWhollyKnown(workspace, row), rows.at(row).holds.constFirst().has_value());
    }
}

/// The rows announced are the rows that come, also when a page lists an associate twice.
void TestWorkspaceFeed::addsAssociateListedTwiceOnce()
{
    Workspace workspace;
    workspace.setCatalogue(SampleTenant::catalogue());
    const QSignalSpy aboutToBeAdded(&workspace, &Workspace::rowsAboutToBeAdded);
    const AssociateRow eva = SampleTenant::row(SampleTenant::Eva);
    workspace.addAssociates({eva, SampleTenant::row(SampleTenant::Anna), eva}, SampleTenant::keys());
    QCOMPARE(workspace.associates().size(), 2);
    QCOMPARE(aboutToBeAdded.size(), 1);
    QCOMPARE(aboutToBeAdded.at(0), (QVariantList {0, 1}));
}

void TestWorkspaceFeed::silentCellsKeepWhatWasKnown()
{
    SampleTenant tenant;
    tenant.give(SampleTenant::Eva, u"base"_qs);
    AssociateRow anna = SampleTenant::row(SampleTenant::Anna);
    AssociateRow eva = SampleTenant::row(SampleTenant::Eva);
    anna.holds.fill(std::nullopt);
    eva.holds.clear();
    anna.associate.fullName = u"Anna Berg-Hansen"_qs;
    tenant.workspace.addAssociates({anna, eva}, SampleTenant::keys());
    QVERIFY(tenant.isHeld(SampleTenant::Anna, u"gold"_qs));
    QCOMPARE(tenant.changes(), u"55+base"_qs);
    QCOMPARE(tenant.workspace.associates().at(tenant.workspace.rowOf(SampleTenant::Anna)).fullName,
             u"Anna Berg-Hansen"_qs);
}

/// More cells than were asked for, and answers about licences that are no columns.
void TestWorkspaceFeed::oddPages()
{
    SampleTenant tenant;
    AssociateRow eva = SampleTenant::row(SampleTenant::Eva);
    eva.holds = {true, true, true, true};
    tenant.workspace.addAssociates(
        {eva}, {{u"ACME"_qs, u"acme-site"_qs}, {u"NOBODY"_qs, u"x"_qs}, SampleTenant::key(u"base"_qs)});
    QVERIFY(tenant.isHeld(SampleTenant::Eva, u"base"_qs));
    QVERIFY(!tenant.isHeld(SampleTenant::Eva, u"ten-sales"_qs));
    QCOMPARE(tenant.changes(), QString());
}

void TestWorkspaceFeed::refreshKeepsStagedById()
{
    SampleTenant tenant;
    tenant.take(SampleTenant::Anna, u"base"_qs);
    tenant.give(SampleTenant::Eva, u"gold"_qs);
    const QString before = tenant.changes();

    // Rows keep their places although the server now lists them backwards, with a newcomer.
    QList<AssociateRow> rows = SampleTenant::rows();
    std::reverse(rows.begin(), rows.end());
    AssociateRow newcomer = SampleTenant::row(SampleTenant::Eva);
    newcomer.associate.associateId = 77;
    rows.prepend(newcomer);
    tenant.workspace.beginAssociates();
    tenant.workspace.addAssociates(rows, SampleTenant::keys());
    tenant.workspace.finishAssociates();
    QCOMPARE(tenant.changes(), before);
    QCOMPARE(tenant.workspace.rowOf(SampleTenant::Chloe), 0);
    QCOMPARE(tenant.workspace.rowOf(77), 6);
    tenant.workspace.undoStack().setIndex(0);
    QCOMPARE(tenant.changes(), QString());
}

void TestWorkspaceFeed::serverAgreementUnstages()
{
    SampleTenant tenant;
    tenant.give(SampleTenant::Eva, u"base"_qs);
    tenant.give(SampleTenant::Eva, u"gold"_qs);
    const QSignalSpy seats(&tenant.workspace, &Workspace::seatsChanged);
    const QSignalSpy staging(&tenant.workspace, &Workspace::stagingChanged);
    AssociateRow eva = SampleTenant::row(SampleTenant::Eva);
    tenant.workspace.addAssociates({eva}, SampleTenant::keys());
    QCOMPARE(staging.size(), 0);

    eva.holds[SampleTenant::keys().indexOf(SampleTenant::key(u"base"_qs))] = true;
    tenant.workspace.addAssociates({eva}, SampleTenant::keys());
    QCOMPARE(tenant.changes(), u"55+gold"_qs);
    QCOMPARE(seats.size(), 1);
    QCOMPARE(staging.size(), 1);
}

void TestWorkspaceFeed::associateGone()
{
    SampleTenant tenant;
    tenant.give(SampleTenant::Dirk, u"base"_qs);
    tenant.give(SampleTenant::Eva, u"gold"_qs);
    const QSignalSpy aboutToReset(&tenant.workspace, &Workspace::aboutToReset);
    const QSignalSpy reset(&tenant.workspace, &Workspace::wasReset);
    const QSignalSpy staging(&tenant.workspace, &Workspace::stagingChanged);
    QList<AssociateRow> rows = SampleTenant::rows();
    rows.removeIf([](const AssociateRow &row) { return row.associate.associateId == SampleTenant::Dirk; });
    tenant.workspace.beginAssociates();
    tenant.workspace.addAssociates(rows, SampleTenant::keys());
    QCOMPARE(tenant.changes(), u"44+base 55+gold"_qs); // until the read is complete nobody is gone
    tenant.workspace.finishAssociates();

    QCOMPARE(tenant.changes(), u"55+gold"_qs);
    QCOMPARE(tenant.workspace.rowOf(SampleTenant::Dirk), -1);
    QCOMPARE(tenant.workspace.rowOf(SampleTenant::Frida), 4);
    QVERIFY(tenant.isHeld(SampleTenant::Anna, u"roaming"_qs));
    QVERIFY(!isWhollyKnown(tenant.workspace, 4));
    QCOMPARE(aboutToReset.size(), 1);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(staging.size(), 1);

    // Steps about somebody who left do nothing; they work again once the associate is back.
    tenant.workspace.undoStack().setIndex(0);
    QCOMPARE(tenant.changes(), QString());
    tenant.workspace.addAssociates(SampleTenant::rows(), SampleTenant::keys());
    tenant.workspace.undoStack().setIndex(2);
    QCOMPARE(tenant.changes(), u"55+gold 44+base"_qs);
}

void TestWorkspaceFeed::catalogueWithOtherSeats()
{
    SampleTenant tenant;
    tenant.give(SampleTenant::Eva, u"base"_qs);
    const QSignalSpy reset(&tenant.workspace, &Workspace::wasReset);
    const QSignalSpy seats(&tenant.workspace, &Workspace::seatsChanged);
    const QSignalSpy catalogue(&tenant.workspace, &Workspace::catalogueChanged);
    QList<ExtendedLicenseInfo> packages = SampleTenant::packages();
    packages[1].moduleLicenses[3].total = 9; // archive: no longer full
    packages[1].moduleLicenses[3].free = 6;
    tenant.workspace.setCatalogue(LicenseCatalogue(packages));

    QCOMPARE(reset.size(), 0);
    QCOMPARE(seats.size(), 1);
    QCOMPARE(catalogue.size(), 1);
    QCOMPARE(tenant.changes(), u"55+base"_qs);
    QCOMPARE(tenant.workspace.projectedSeats(tenant.column(u"archive"_qs)), (Seats {9, 3, 6, false}));
    QCOMPARE(tenant.give(SampleTenant::Eva, u"archive"_qs).changed, 1); // the rules follow
}

void TestWorkspaceFeed::catalogueWithNewColumn()
{
    SampleTenant tenant;
    tenant.take(SampleTenant::Anna, u"base"_qs);
    tenant.give(SampleTenant::Eva, u"gold"_qs);
    const QString before = tenant.changes();
    const QSignalSpy reset(&tenant.workspace, &Workspace::wasReset);
    const QSignalSpy staging(&tenant.workspace, &Workspace::stagingChanged);
    QList<ExtendedLicenseInfo> packages = SampleTenant::packages();
    packages.append(samplePackage(u"BETA"_qs, u"Beta"_qs, {{.name = u"newest"_qs}}));
    tenant.workspace.setCatalogue(LicenseCatalogue(packages));

    QCOMPARE(reset.size(), 1);
    QCOMPARE(staging.size(), 0);
    QCOMPARE(tenant.changes(), before);
    QVERIFY(tenant.isHeld(SampleTenant::Anna, u"gold"_qs));
    const int newest = tenant.workspace.columnOf({u"BETA"_qs, u"newest"_qs});
    QCOMPARE(newest, 7); // between Acme Tools and NordSync
    QVERIFY(!tenant.workspace.table().isKnown(0, newest));
    tenant.workspace.undoStack().setIndex(0);
    QCOMPARE(tenant.changes(), QString());
}

void TestWorkspaceFeed::catalogueWithoutColumn()
{
    SampleTenant tenant;
    tenant.take(SampleTenant::Anna, u"calendar"_qs);
    QCOMPARE(tenant.changes(), u"11-calendar 11-mobile 11-roaming"_qs);
    const QSignalSpy staging(&tenant.workspace, &Workspace::stagingChanged);
    tenant.workspace.setCatalogue(SampleTenant::catalogueWithout(u"mobile"_qs));
    QCOMPARE(tenant.changes(), u"11-calendar 11-roaming"_qs);
    QCOMPARE(staging.size(), 1);
    QCOMPARE(tenant.workspace.columnOf(SampleTenant::key(u"mobile"_qs)), -1);

    // It is back, but nobody has said who holds it: the step can bring back only the rest.
    tenant.workspace.setCatalogue(SampleTenant::catalogue());
    tenant.workspace.undoStack().undo();
    QCOMPARE(tenant.changes(), QString());
    QVERIFY(tenant.isWanted(SampleTenant::Anna, u"roaming"_qs));
    QVERIFY(!isWhollyKnown(tenant.workspace, tenant.workspace.rowOf(SampleTenant::Anna)));
}

void TestWorkspaceFeed::clearForgetsEverything()
{
    SampleTenant tenant;
    Workspace &workspace = tenant.workspace;
    tenant.give(SampleTenant::Eva, u"base"_qs);
    workspace.setPrincipal({SampleTenant::Anna, u"Anna Berg"_qs, u"ANNA"_qs, u"Cust1"_qs});
    workspace.setCatalogueStatus({LoadState::Ready, {}, 1, 1});
    workspace.setOutcome(SampleTenant::item(SampleTenant::Eva, u"base"_qs, ChangeKind::Grant), {});
    const QSignalSpy reset(&workspace, &Workspace::wasReset);
    const QSignalSpy catalogue(&workspace, &Workspace::catalogueChanged);
    const QSignalSpy staging(&workspace, &Workspace::stagingChanged);
    const QSignalSpy principal(&workspace, &Workspace::principalChanged);
    workspace.clear();

    QVERIFY(workspace.catalogue().isEmpty());
    QVERIFY(workspace.columns().isEmpty());
    QVERIFY(workspace.associates().isEmpty());
    QVERIFY(workspace.changes().isEmpty());
    QVERIFY(!workspace.undoStack().canUndo());
    QVERIFY(!workspace.outcome(SampleTenant::Eva, {u"NORDSYNC"_qs, u"base"_qs}));
    QCOMPARE(workspace.rowOf(SampleTenant::Eva), -1);
    QCOMPARE(workspace.principal().associateId, 0);
    QCOMPARE(workspace.catalogueStatus(), LoadStatus {});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(catalogue.size(), 1);
    QCOMPARE(staging.size(), 1);
    QCOMPARE(principal.size(), 1);
}

void TestWorkspaceFeed::statusTellsOnlyNews()
{
    Workspace workspace;
    const QSignalSpy catalogue(&workspace, &Workspace::catalogueStatusChanged);
    const QSignalSpy associates(&workspace, &Workspace::associatesStatusChanged);
    for (const LoadStatus &status :
         {LoadStatus {}, LoadStatus {LoadState::Loading, {}, 0, 10},
          LoadStatus {LoadState::Loading, {}, 0, 10}, LoadStatus {LoadState::Failed, u"offline"_qs, 0, 10}}) {
        workspace.setCatalogueStatus(status);
        workspace.setAssociatesStatus(status);
        QCOMPARE(workspace.catalogueStatus(), status);
        QCOMPARE(workspace.associatesStatus(), status);
    }
    QCOMPARE(catalogue.size(), 2);
    QCOMPARE(associates.size(), 2);
}

QTEST_GUILESS_MAIN(TestWorkspaceFeed)
#include "tst_workspacefeed.moc"
