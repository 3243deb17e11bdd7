// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seatfigures.h"

#include "models/assignmentfiltermodel.h"
#include "models/assignmentmodel.h"

#include "tests/models/modelprinter.h"
#include "tests/models/sampletenant.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

/// The dashboard's figures of today, as tables and sentences.
class TestSeatFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void use();
    void useByThresholds();
    void useWhileStaged();
    void useOfColumnsThatAreGone();
    void owners();
    void dates();
    void countdowns_data();
    void countdowns();
    void breakdowns_data();
    void breakdowns();
    void breakdownLeadsToItsRows_data();
    void breakdownLeadsToItsRows();
    void useSummaries_data();
    void useSummaries();
    void breakdownSummaries_data();
    void breakdownSummaries();
};

namespace {

QString printed(const FigureTable &table)
{
    FigureModel model;
    model.setTable(table);
    return printedTable(model);
}

DashboardNumbers numbersOf(const Workspace &workspace, const SeatThresholds &thresholds = {})
{
    return dashboardNumbers(workspace.catalogue(), workspace.columns(), workspace.table(), thresholds);
}

DashboardNumbers numbersOf(const QList<SampleModule> &modules, const SeatThresholds &thresholds = {})
{
    const LicenseCatalogue catalogue = sampleCatalogue(u"ACME"_qs, modules);
    const QList<AssignmentColumn> columns = assignmentColumns(catalogue, {});
    return dashboardNumbers(catalogue, columns, AssignmentTable(static_cast<int>(columns.size())),
                            thresholds);
}

LicenseDate dateOf(const char16_t *text)
{
    return licenseDateFromText(QString::fromUtf16(text));
}

/// A package without any end.
ExtendedLicenseInfo endlessPackage(const QString &owner)
{
    ExtendedLicenseInfo package = samplePackage(owner, {}, {{.name = u"tool"_qs}});
    for (LicenseDate LicenseInfo::*date :
         {&LicenseInfo::expiryDate, &LicenseInfo::nextCheckDate, &LicenseInfo::adminWarningDate,
          &LicenseInfo::graceDate, &LicenseInfo::maintenanceDate})
        (*package.current).*date = dateOf(u"9999-12-31");
    return package;
}

QList<UseBucket> bucketsOf(const SampleTenant &tenant, const QString &module, BreakdownBy by)
{
    return useBreakdown(tenant.workspace.associates(), tenant.workspace.table(), tenant.workspace.columns(),
                        tenant.column(module), by);
}

} // namespace

void TestSeatFigures::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
}

void TestSeatFigures::use()
{
    SampleTenant tenant;
    const FigureTable table = useTable(numbersOf(tenant.workspace), tenant.workspace);
    QCOMPARE(printed(table), uR"(Licence | Owner | In use | Seats | Free | Use | Level | After changes
Archive | Acme Tools | 3 | 3 | full | 100 % | full | 
User | SuperOffice | 1,040 | 1,200 | 160 free | 87 % | nearly full | 
Calendar | NordSync | 17 | 20 | 3 free | 85 % | nearly full | 
Backup | Acme Tools | 3 | 4 | 1 free | 75 % | enough seats | 
Mobile | NordSync | 2 | 5 | 2 free | 40 % | enough seats | 
Gold | Acme Tools | 1 | 3 | 2 free | 33 % | enough seats | 
Base | NordSync | 3 | 10 | 7 free | 30 % | enough seats | 
Sales Premium | SuperOffice | 3 | 10 | 7 free | 30 % | enough seats | 
Service Premium | SuperOffice | 1 | 5 | 4 free | 20 % | enough seats | 
Silver | Acme Tools | 1 | 10 | 9 free | 10 % | enough seats | 
Roaming | NordSync | 31 | unlimited | unlimited |  | enough seats | )"_qs);
    QCOMPARE(table.rows.at(0).associates, AssociateFilter::holdersOf(SampleTenant::key(u"archive"_qs)));
    QCOMPARE(table.rows.at(0).figures.at(4).level, SeatLevel::Full);
    QCOMPARE(table.rows.at(0).figures.at(6).level, SeatLevel::Full);
}

/// What counts as full need not be without a free seat.
void TestSeatFigures::useByThresholds()
{
    const Workspace workspace;
    const QList<SampleModule> modules {{.name = u"tool"_qs, .total = 10, .inUse = 8},
                                       {.name = u"over"_qs, .total = 3, .inUse = 4}};
    QCOMPARE(printed(useTable(numbersOf(modules, {0.5, 0.8}), workspace)).section(u'\n', 1),
             u"over | ACME | 4 | 3 | 1 over | 133 % | over-assigned | \n"
             "tool | ACME | 8 | 10 | 2 free | 80 % | full | "_qs);
}

void TestSeatFigures::useWhileStaged()
{
    SampleTenant tenant;
    tenant.give(SampleTenant::Eva, u"backup"_qs);
    tenant.take(SampleTenant::Anna, u"roaming"_qs);
    const QStringList lines = printed(useTable(numbersOf(tenant.workspace), tenant.workspace)).split(u'\n');
    QCOMPARE(lines.at(4), u"Backup | Acme Tools | 3 | 4 | 1 free | 75 % | enough seats | 3 → 4 of 4"_qs);
    QCOMPARE(lines.at(11),
             u"Roaming | NordSync | 31 | unlimited | unlimited |  | enough seats | 31 → 30, unlimited"_qs);
}

/// The numbers are counted a moment after the workspace has changed.
void TestSeatFigures::useOfColumnsThatAreGone()
{
    SampleTenant tenant;
    const DashboardNumbers numbers = numbersOf(tenant.workspace);
    const QString before = printed(useTable(numbers, tenant.workspace));
    tenant.workspace.clear();
    QCOMPARE(printed(useTable(numbers, tenant.workspace)), before);
}

void TestSeatFigures::owners()
{
    SampleTenant tenant;
    const FigureTable table = ownerTable(numbersOf(tenant.workspace));
    QCOMPARE(printed(table), uR"(Owner | In use | Seats | Free | Over | Full licences | Unlimited in use
SuperOffice | 1,044 | 1,215 | 171 | 0 | 0 | 0
Acme Tools | 8 | 20 | 12 | 0 | 1 | 0
NordSync | 22 | 35 | 12 | 0 | 0 | 31)"_qs);
    QCOMPARE(table.rows.at(0).figures.at(5).level, SeatLevel::Plain);
    QCOMPARE(table.rows.at(1).figures.at(5).level, SeatLevel::Full);
    QCOMPARE(table.rows.at(1).figures.at(4).level, SeatLevel::Plain);
    const AssociateFilter everybody {.license = {u"SUPEROFFICE"_qs, {}}}; // beside this owner's licences
    QCOMPARE(table.rows.at(0).associates, everybody);

    const FigureTable over = ownerTable(numbersOf({{.name = u"tool"_qs, .total = 3, .inUse = 5}}));
    QCOMPARE(printed(over).section(u'\n', 1), u"ACME | 5 | 3 | 0 | 2 | 1 | 0"_qs);
    QCOMPARE(over.rows.at(0).figures.at(4).level, SeatLevel::OverAssigned);
}

void TestSeatFigures::dates()
{
    ExtendedLicenseInfo acme = endlessPackage(u"ACME"_qs);
    acme.current->expiryDate = dateOf(u"2027-01-31T00:00:00");
    acme.current->nextCheckDate = dateOf(u"next week");
    acme.current->adminWarningDate = dateOf(u"2026-11-22T23:59:59Z");
    ExtendedLicenseInfo north = endlessPackage(u"NORTH"_qs);
    north.current->graceDate = dateOf(u"2026-11-01");
    north.current->maintenanceDate = dateOf(u"2026-12-01");
    LicenseCatalogue catalogue({north, acme, endlessPackage(u"SUPEROFFICE"_qs)});
    catalogue.addMissing({{u"WITHOUT"_qs, u"No package"_qs, {}}});

    QCOMPARE(printed(dateTable(catalogue, {2026, 11, 22})), uR"(Owner | What | Date | Left
NORTH | Grace ends | 01/11/2026 | 21 day(s) ago
ACME | Warning begins | 22/11/2026 | today
NORTH | Maintenance ends | 01/12/2026 | in 9 day(s)
ACME | Licence expires | 31/01/2027 | in 70 day(s)
ACME | Next check | next week | not a date)"_qs);
    QCOMPARE(printed(dateTable({}, {2026, 11, 22})), u"Owner | What | Date | Left"_qs);
}

void TestSeatFigures::countdowns_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("left");
    QTest::addColumn<SeatLevel>("level");
    QTest::newRow("today") << u"2026-11-22"_qs << u"today"_qs << SeatLevel::NearlyFull;
    QTest::newRow("tomorrow") << u"2026-11-23"_qs << u"in 1 day(s)"_qs << SeatLevel::NearlyFull;
    QTest::newRow("near") << u"2026-12-22"_qs << u"in 30 day(s)"_qs << SeatLevel::NearlyFull;
    QTest::newRow("not near") << u"2026-12-23"_qs << u"in 31 day(s)"_qs << SeatLevel::Plain;
    QTest::newRow("far") << u"9998-12-31"_qs << u"in 2,911,752 day(s)"_qs << SeatLevel::Plain;
    QTest::newRow("yesterday") << u"2026-11-21"_qs << u"1 day(s) ago"_qs << SeatLevel::Full;
    QTest::newRow("no date") << u"2026-02-30"_qs << u"not a date"_qs << SeatLevel::NearlyFull;
}

void TestSeatFigures::countdowns()
{
    QFETCH(const QString, date);
    ExtendedLicenseInfo package = endlessPackage(u"ACME"_qs);
    package.current->expiryDate = licenseDateFromText(date);
    const FigureTable table = dateTable(LicenseCatalogue({package}), {2026, 11, 22});
    QCOMPARE(table.rows.size(), 1);
    const Figure left = table.rows.at(0).figures.at(3);
    QTEST(left.text, "left");
    QTEST(left.level, "level");
}

void TestSeatFigures::breakdowns_data()
{
    QTest::addColumn<BreakdownBy>("by");
    QTest::addColumn<QString>("table");
    QTest::newRow("group") << BreakdownBy::Group << uR"(Group | Holders | Of | Share
Sales | 2 | 2 | 100 %
Support | 1 | 2 | 50 %
without a group | 0 | 1 | 0 %
Board | 0 | 1 | 0 %)"_qs;
    QTest::newRow("role") << BreakdownBy::Role << uR"(Role | Holders | Of | Share
without a role | 2 | 5 | 50 %
Manager | 1 | 1 | 100 %)"_qs;
    QTest::newRow("plan") << BreakdownBy::Plan << uR"(User plan | Holders | Of | Share
without a user plan | 1 | 4 | 33 %
Gold | 1 | 1 | 100 %
Silver | 1 | 1 | 100 %)"_qs;
}

void TestSeatFigures::breakdowns()
{
    QFETCH(const BreakdownBy, by);
    const SampleTenant tenant;
    const QList<UseBucket> buckets = bucketsOf(tenant, u"archive"_qs, by);
    QTEST(printed(breakdownTable(buckets, by)), "table");
    QCOMPARE(printed(breakdownTable({}, by)), breakdownName(by) + u" | Holders | Of | Share"_qs);
}

void TestSeatFigures::breakdownLeadsToItsRows_data()
{
    QTest::addColumn<BreakdownBy>("by");
    QTest::newRow("group") << BreakdownBy::Group;
    QTest::newRow("role") << BreakdownBy::Role;
    QTest::newRow("plan") << BreakdownBy::Plan;
}

/// Every number is that of the rows of the matrix behind it.
void TestSeatFigures::breakdownLeadsToItsRows()
{
    QFETCH(const BreakdownBy, by);
    SampleTenant tenant;
    AssignmentModel matrix(tenant.workspace);
    AssignmentFilterModel filter(matrix);
    const FigureTable table = breakdownTable(bucketsOf(tenant, u"archive"_qs, by), by);
    QVERIFY(!table.rows.isEmpty());
    for (const FigureTable::Row &row : table.rows) {
        filter.setFilter(*row.associates);
        QCOMPARE(filter.rowCount(), row.figures.at(1).value.toInt());
        filter.setFilter(*row.figures.at(2).associates);
        QCOMPARE(filter.rowCount(), row.figures.at(2).value.toInt());
    }
}

void TestSeatFigures::useSummaries_data()
{
    QTest::addColumn<DashboardNumbers>("numbers");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << DashboardNumbers() << u"0 of 0 restricted seats in use."_qs;
    QTest::newRow("a tenant") << numbersOf(SampleTenant().workspace)
                              << u"1,074 of 1,270 restricted seats in use. 1 licence(s) are full."_qs;
    QTest::newRow("over-assigned is full")
        << numbersOf({{.name = u"a"_qs, .total = 2, .inUse = 3}, {.name = u"b"_qs, .total = 2, .inUse = 2}})
        << u"5 of 4 restricted seats in use. 2 licence(s) are full."_qs;
    QTest::newRow("full by what is set")
        << numbersOf({{.name = u"a"_qs, .total = 10, .inUse = 8}}, {0.5, 0.8})
        << u"8 of 10 restricted seats in use. 1 licence(s) are full."_qs;
    QTest::newRow("unlimited alone") << numbersOf({{.name = u"a"_qs, .inUse = 8, .unrestricted = true}})
                                     << u"0 of 0 restricted seats in use."_qs;
}

void TestSeatFigures::useSummaries()
{
    QFETCH(const DashboardNumbers, numbers);
    QTEST(useSummary(numbers), "text");
}

void TestSeatFigures::breakdownSummaries_data()
{
    QTest::addColumn<QList<UseBucket>>("buckets");
    QTest::addColumn<BreakdownBy>("by");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QList<UseBucket> &buckets, BreakdownBy by,
                        const QString &text) { QTest::newRow(name) << buckets << by << text; };
    row("nobody at all", {}, BreakdownBy::Group, u"Nobody holds 50 %1 off."_qs);
    row("no holders", {{.name = u"Sales"_qs, .members = 4}}, BreakdownBy::Group,
        u"Nobody holds 50 %1 off."_qs);
    row("group", {{.name = u"Sales %2"_qs, .holders = 1'031, .members = 1'040}, {.holders = 1, .members = 2}},
        BreakdownBy::Group, u"Most holders of 50 %1 off: Sales %2, 1,031 of 1,040."_qs);
    row("no group", {{.holders = 2, .members = 5}}, BreakdownBy::Group,
        u"Most holders of 50 %1 off: without a group, 2 of 5."_qs);
    row("no role", {{.holders = 2, .members = 5}}, BreakdownBy::Role,
        u"Most holders of 50 %1 off: without a role, 2 of 5."_qs);
    row("no plan", {{.holders = 2, .members = 5}}, BreakdownBy::Plan,
        u"Most holders of 50 %1 off: without a user plan, 2 of 5."_qs);
}

void TestSeatFigures::breakdownSummaries()
{
    QFETCH(const QList<UseBucket>, buckets);
    QFETCH(const BreakdownBy, by);
    QTEST(breakdownSummary(buckets, by, u"50 %1 off"_qs), "text");
}

QTEST_GUILESS_MAIN(TestSeatFigures)
#include "tst_seatfigures.moc"
