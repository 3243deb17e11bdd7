// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assignmentlistexporttable.h"
#include "models/assignmentmatrixexporttable.h"
#include "models/exportnotes.h"
#include "models/importwords.h"
#include "models/licenselookup.h"
#include "models/runexporttable.h"
#include "models/runitemexporttable.h"
#include "models/seatexporttable.h"
#include "models/seathistoryexporttable.h"
#include "tests/models/exportprinter.h"
#include "tests/models/sampleruns.h"
#include "tests/models/sampletenant.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

/// What the tables say that can be exported.
class TestExportTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void matrixTicksWhatIsHeld();
    void matrixKeepsToTheChoice();
    void listHasARowForEachHolding();
    void listWithoutHoldingsIsEmpty();
    void copyStaysAsItWas();
    void titlesAreFoundByAnImport_data();
    void titlesAreFoundByAnImport();
    void associateTitlesAreKnownToAnImport();
    void seatsOfEveryOwner();
    void seatsOfOneOwnerWithWhatIsStaged();
    void historyGoesOneLicenseAfterTheOther();
    void historyOfNothingIsEmpty();
    void runsOfEveryState();
    void itemsOfARun();
    void notesLeaveOutWhatIsEmpty();
};

void TestExportTable::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
}

void TestExportTable::matrixTicksWhatIsHeld()
{
    SampleTenant tenant;
    QVERIFY(tenant.give(SampleTenant::Eva, u"base"_qs).changed > 0); // what is staged is not held
    const AssignmentMatrixExportTable table(AssignmentExport::of(tenant.workspace));
    QCOMPARE(table.title(), u"Assignments"_qs);
    QCOMPARE(printedExport(table),
             u"Associate ID | User ID | Name | E-mail | Group | Role | Sales Premium | Service Premium | "
             u"User | Gold | Silver | Archive | Backup | Base | Calendar | Mobile | Roaming\n"
             "33 | CHLOE | Chloë Dupré |  | Sales |  |  | [x] | [x] |  | [x] | [x] | [x] | [x] |  |  | \n"
             "11 | ANNA | Anna Berg |  | Sales | Manager | [x] |  | [x] | [x] |  | [x] | [x] | [x] | [x] | "
             "[x] | [x]\n"
             "22 | BJORN | Bjørn Åsen |  | Support |  | [x] |  | [x] |  |  | [x] | [x] | [x] | [x] |  | \n"
             "44 | DIRK | Dirk Müller |  | Support |  | [x] |  | [x] |  |  |  |  |  |  |  | \n"
             "55 | EVA | Eva Žižková |  | Board |  |  |  |  |  |  |  |  |  |  |  | \n"
             "66 | FRIDA | FRIDA |  |  |  | ? | ? | ? | ? | ? | ? | ? | ? | ? | ? | ?"_qs);
}

void TestExportTable::matrixKeepsToTheChoice()
{
    const SampleTenant tenant;
    AssignmentExport choice = AssignmentExport::of(tenant.workspace);
    choice.chosenRows = {2, 0};
    choice.chosenColumns = {tenant.column(u"archive"_qs), tenant.column(u"gold"_qs)};
    QCOMPARE(printedExport(AssignmentMatrixExportTable(choice)),
             u"Associate ID | User ID | Name | E-mail | Group | Role | Archive | Gold\n"
             "22 | BJORN | Bjørn Åsen |  | Support |  | [x] | \n"
             "33 | CHLOE | Chloë Dupré |  | Sales |  | [x] | "_qs);
}

void TestExportTable::listHasARowForEachHolding()
{
    const SampleTenant tenant;
    AssignmentExport choice = AssignmentExport::of(tenant.workspace);
    choice.chosenRows = {0, 5, 1};
    choice.chosenColumns = {tenant.column(u"user"_qs), tenant.column(u"archive"_qs),
                            tenant.column(u"base"_qs)};
    const AssignmentListExportTable table(choice);
    QCOMPARE(table.title(), u"Licences held"_qs);
    QCOMPARE(printedExport(table),
             u"Associate ID | User ID | Name | E-mail | Group | Role | Owner | Licence | Code name\n"
             "33 | CHLOE | Chloë Dupré |  | Sales |  | SuperOffice | User | user\n"
             "33 | CHLOE | Chloë Dupré |  | Sales |  | Acme Tools | Archive | archive\n"
             "33 | CHLOE | Chloë Dupré |  | Sales |  | NordSync | Base | base\n"
             "11 | ANNA | Anna Berg |  | Sales | Manager | SuperOffice | User | user\n"
             "11 | ANNA | Anna Berg |  | Sales | Manager | Acme Tools | Archive | archive\n"
             "11 | ANNA | Anna Berg |  | Sales | Manager | NordSync | Base | base"_qs);
}

void TestExportTable::listWithoutHoldingsIsEmpty()
{
    const SampleTenant tenant;
    AssignmentExport choice = AssignmentExport::of(tenant.workspace);
    choice.chosenRows = {tenant.workspace.rowOf(SampleTenant::Frida)}; // of whom nothing is known
    QCOMPARE(AssignmentListExportTable(choice).rowCount(), 0);
}

void TestExportTable::copyStaysAsItWas()
{
    SampleTenant tenant;
    const AssignmentMatrixExportTable table(AssignmentExport::of(tenant.workspace));
    const QString before = printedExport(table);
    tenant.workspace.clear();
    QCOMPARE(printedExport(table), before);
}

void TestExportTable::titlesAreFoundByAnImport_data()
{
    QTest::addColumn<QList<SampleModule>>("acme");
    QTest::addColumn<QList<SampleModule>>("nordSync");
    QTest::addColumn<QStringList>("titles");
    using Modules = QList<SampleModule>;
    QTest::newRow("names of their own")
        << Modules {{.name = u"gold"_qs, .description = u"Gold"_qs}}
        << Modules {{.name = u"base"_qs, .description = u"Base"_qs}} << QStringList {u"Gold"_qs, u"Base"_qs};
    QTest::newRow("one name at two owners") << Modules {{.name = u"a"_qs, .description = u"Base"_qs}}
                                            << Modules {{.name = u"b"_qs, .description = u"base"_qs}}
                                            << QStringList {u"Acme Tools: Base"_qs, u"NordSync: base"_qs};
    QTest::newRow("one name at one owner")
        << Modules {{.name = u"a"_qs, .description = u"Base"_qs},
                    {.name = u"b"_qs, .description = u"Base"_qs}}
        << Modules() << QStringList {u"Acme Tools: a"_qs, u"Acme Tools: b"_qs};
    QTest::newRow("the code name of another one")
        << Modules {{.name = u"a"_qs, .description = u"b"_qs}, {.name = u"b"_qs, .description = u"Base"_qs}}
        << Modules() << QStringList {u"Acme Tools: a"_qs, u"Base"_qs};
    QTest::newRow("like a column of names") << Modules {{.name = u"a"_qs, .description = u"E-Mail"_qs}}
                                            << Modules() << QStringList {u"Acme Tools: E-Mail"_qs};
    QTest::newRow("no name but the code name")
        << Modules {{.name = u"gold"_qs}} << Modules() << QStringList {u"gold"_qs};
}

void TestExportTable::titlesAreFoundByAnImport()
{
    QFETCH(const QList<SampleModule>, acme);
    QFETCH(const QList<SampleModule>, nordSync);
    Workspace workspace;
    workspace.setCatalogue(LicenseCatalogue({samplePackage(u"ACME"_qs, u"Acme Tools"_qs, acme),
                                             samplePackage(u"NORDSYNC"_qs, u"NordSync"_qs, nordSync)}));
    const AssignmentExport everything = AssignmentExport::of(workspace);
    QTEST(everything.licenseTitles, "titles");
    const LicenseLookup lookup(workspace.catalogue());
    for (qsizetype column = 0; column < everything.columns.size(); ++column) {
        const QString title = everything.licenseTitles.at(column);
        QVERIFY(!importColumnFromText(title));
        QCOMPARE(lookup.find(title).key, everything.columns.at(column).license.key);
    }
}

void TestExportTable::associateTitlesAreKnownToAnImport()
{
    QList<std::optional<ImportColumn>> known;
    for (const ExportColumn &column : associateExportColumns())
        known.append(importColumnFromText(column.title));
    using Column = ImportColumn;
    QCOMPARE(known, (QList<std::optional<Column>> {Column::AssociateId, Column::UserId, Column::Name,
                                                   Column::Email, Column::Other, Column::Other}));
}

void TestExportTable::seatsOfEveryOwner()
{
    const SampleTenant tenant;
    const SeatExportTable table(tenant.workspace);
    QCOMPARE(table.title(), u"Seats"_qs);
    QCOMPARE(
        printedExport(table),
        u"Owner | Licence | Code name | Type | Total | In use | Free | Level | In use after staged changes\n"
        "SuperOffice | Sales Premium | ten-sales | User | 10 | 3 | 7 | Seats free | 3\n"
        "SuperOffice | Service Premium | ten-service | User | 5 | 1 | 4 | Seats free | 1\n"
        "SuperOffice | User | user | User | 1200 | 1040 | 160 | Nearly full | 1040\n"
        "Acme Tools | Gold | gold | User | 3 | 1 | 2 | Seats free | 1\n"
        "Acme Tools | Silver | silver | User | 10 | 1 | 9 | Seats free | 1\n"
        "Acme Tools | Archive | archive | User | 3 | 3 | 0 | Full | 3\n"
        "Acme Tools | Backup | backup | User | 4 | 3 | 1 | Seats free | 3\n"
        "Acme Tools | Acme Site | acme-site | System | 1 | 0 | 1 | Seats free | \n"
        "NordSync | Base | base | User | 10 | 3 | 7 | Seats free | 3\n"
        "NordSync | Calendar | calendar | User | 20 | 17 | 3 | Nearly full | 17\n"
        "NordSync | Mobile | mobile | User | 5 | 2 | 2 | Seats free | 2\n"
        "NordSync | Roaming | roaming | User |  | 31 |  | Unlimited | 31"_qs);
}

void TestExportTable::seatsOfOneOwnerWithWhatIsStaged()
{
    SampleTenant tenant;
    QVERIFY(tenant.give(SampleTenant::Eva, u"silver"_qs).changed > 0);
    QCOMPARE(
        printedExport(SeatExportTable(tenant.workspace, u"ACME"_qs)),
        u"Owner | Licence | Code name | Type | Total | In use | Free | Level | In use after staged changes\n"
        "Acme Tools | Gold | gold | User | 3 | 1 | 2 | Seats free | 1\n"
        "Acme Tools | Silver | silver | User | 10 | 1 | 9 | Seats free | 2\n"
        "Acme Tools | Archive | archive | User | 3 | 3 | 0 | Full | 3\n"
        "Acme Tools | Backup | backup | User | 4 | 3 | 1 | Seats free | 3\n"
        "Acme Tools | Acme Site | acme-site | System | 1 | 0 | 1 | Seats free | "_qs);
}

static SeatPoint point(int hour, qint64 inUse, qint64 peak)
{
    return {.at = QDateTime(QDate(2026, 11, 22), QTime(hour, 0), Qt::UTC),
            .inUse = inUse,
            .peak = peak,
            .total = 100};
}

void TestExportTable::historyGoesOneLicenseAfterTheOther()
{
    SeatPoint counted = point(9, 98, 99);
    counted.joined = 3;
    counted.left = 0;
    SeatPoint unlimited = point(10, 31, 31);
    unlimited.unrestricted = true;
    const SeatHistoryExportTable table({{u"SuperOffice"_qs, u"User"_qs, {point(8, 97, 97), counted}},
                                        {u"Acme"_qs, u"Gold"_qs, {}},
                                        {u"Acme"_qs, u"Roaming"_qs, {unlimited}}});
    QCOMPARE(table.title(), u"Seat history"_qs);
    QCOMPARE(printedExport(table), u"Owner | Licence | Time | In use | Peak | Total | Joined | Left\n"
                                   "SuperOffice | User | <2026-11-22T08:00:00Z> | 97 | 97 | 100 |  | \n"
                                   "SuperOffice | User | <2026-11-22T09:00:00Z> | 98 | 99 | 100 | 3 | 0\n"
                                   "Acme | Roaming | <2026-11-22T10:00:00Z> | 31 | 31 |  |  | "_qs);
}

void TestExportTable::historyOfNothingIsEmpty()
{
    QCOMPARE(SeatHistoryExportTable({}).rowCount(), 0);
}

void TestExportTable::runsOfEveryState()
{
    RunRecord interrupted = sampleRun(13, RunState::Interrupted);
    interrupted.start.comment = u"=1+1"_qs;
    interrupted.endedAt = {};
    RunRecord finished = sampleRun(12);
    finished.endedAt = finished.startedAt.addSecs(120);
    RunRecord act = sampleAct(11, RunKind::RemoveLicense);
    act.endedAt = act.startedAt;
    const RunExportTable table({interrupted, finished, act});
    QCOMPARE(table.title(), u"Runs"_qs);
    QCOMPARE(
        printedExport(table),
        u"Run | Started | Ended | What | Who | Comment | State | Changes | Items | Verified | Failed | "
        u"Unknown | "
        u"Not sent\n"
        "13 | <2026-11-22T09:05:00Z> | <> | Changes | Ingrid Holm | =1+1 | Interrupted | 60 | 50 | 36 | 1 | "
        "1 | 12\n"
        "12 | <2026-11-22T09:05:00Z> | <2026-11-22T09:07:00Z> | Changes | Ingrid Holm | New sales team | "
        "Finished | 60 | 50 | 50 | 0 | 0 | 0\n"
        "11 | <2026-11-22T09:05:00Z> | <2026-11-22T09:05:00Z> | Licence removed: SIGNFLOW | Ingrid Holm | New sales team | Finished | 0 | 1 | 1 | 0 | 0 | 0"_qs);
}

void TestExportTable::itemsOfARun()
{
    RunItem act = sampleItem({});
    act.change = {};
    act.change.owner = u"SIGNFLOW"_qs;
    act.linesBefore = {Phrase::verbatim(u"Expires: 2027-03-27"_qs),
                       Phrase::verbatim(u"Sales, premium (ten-sales): 21"_qs)};
    act.linesAfter = {Phrase::verbatim(u"Expires: 2028-03-27"_qs),
                      Phrase::verbatim(u"Sales, premium (ten-sales): 21"_qs)};
    const RunItemExportTable table(12, {sampleItem(u"Åse Øvergård"_qs),
                                        sampleItem(u"Bo"_qs, RunItemState::Refused, u"no seat is left"_qs),
                                        sampleItem(u"Carl"_qs, RunItemState::Pending), act});
    QCOMPARE(table.title(), u"Run 12"_qs);
    QCOMPARE(
        printedExport(table),
        u"Associate ID | Associate | Owner | Given | Taken | Status | Before | After | When\n"
        "7 | Åse Øvergård | SIGNFLOW | sign-user, sign-archive |  | Verified | sign-base | sign-base, "
        "sign-user, sign-archive | <2026-11-22T09:06:00Z>\n"
        "7 | Bo | SIGNFLOW | sign-user, sign-archive |  | Refused: no seat is left | sign-base |  | "
        "<2026-11-22T09:06:00Z>\n"
        "7 | Carl | SIGNFLOW | sign-user, sign-archive |  | Not sent | sign-base |  | "
        "<2026-11-22T09:06:00Z>\n"
        "0 |  | SIGNFLOW |  |  | Verified | Expires: 2027-03-27; Sales, premium (ten-sales): 21 | Expires: "
        "2028-03-27; Sales, premium (ten-sales): 21 | <2026-11-22T09:06:00Z>"_qs);
}

void TestExportTable::notesLeaveOutWhatIsEmpty()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(9, 5), QTimeZone("Europe/Oslo"));
    QCOMPARE(
        exportNotes({.tenant = u"Cust12345"_qs, .scope = u"All 6 associates"_qs, .filter = {}, .readAt = {}},
                    now)
            .size(),
        4);
    const QList<ExportNote> notes = exportNotes({u"Cust12345"_qs, u"All 6"_qs, u"Sales"_qs, now}, now);
    QStringList names;
    for (const ExportNote &note : notes)
        names.append(note.name);
    QCOMPARE(names, (QStringList {u"Tenant"_qs, u"Rows"_qs, u"Filter"_qs, u"Read at"_qs, u"Written at"_qs,
                                  u"Time zone"_qs}));
    QCOMPARE(notes.constLast().text, u"Europe/Oslo"_qs);
}

QTEST_GUILESS_MAIN(TestExportTable)
#include "tst_exporttable.moc"
