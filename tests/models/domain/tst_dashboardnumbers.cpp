// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/dashboardnumbers.h"
#include "tests/models/domain/samplelicenses.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

/// The numbers of the dashboard's tiles and owners, for samples and against a naive recount.
class TestDashboardNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void order_data();
    void order();
    void unrestrictedOrder_data();
    void unrestrictedOrder();
    void leftOut_data();
    void leftOut();
    void thresholds();
    void contradictionsStay();
    void boxes();
    void owners();
    void recount_data();
    void recount();
};

namespace {

using Modules = QList<SampleModule>;

DashboardNumbers numbersOf(const Modules &modules, const SeatThresholds &thresholds = {})
{
    const LicenseCatalogue catalogue = sampleCatalogue(u"ACME"_qs, modules);
    const QList<AssignmentColumn> columns = assignmentColumns(catalogue, {});
    return dashboardNumbers(catalogue, columns, AssignmentTable(static_cast<int>(columns.size())),
                            thresholds);
}

QStringList modulesOf(const QList<LicenseUse> &uses)
{
    QStringList modules;
    for (const LicenseUse &use : uses)
        modules.append(use.key.module);
    return modules;
}

} // namespace

void TestDashboardNumbers::order_data()
{
    QTest::addColumn<Modules>("modules");
    QTest::addColumn<QStringList>("order");

    QTest::newRow("nothing") << Modules() << QStringList();
    QTest::newRow("by share") << Modules {{.name = u"low"_qs, .inUse = 2},
                                          {.name = u"high"_qs, .inUse = 9},
                                          {.name = u"none"_qs}}
                              << QStringList {u"high"_qs, u"low"_qs, u"none"_qs};
    QTest::newRow("over before full")
        << Modules {{.name = u"full"_qs, .inUse = 10}, {.name = u"over"_qs, .inUse = 12}}
        << QStringList {u"over"_qs, u"full"_qs};
    QTest::newRow("the same share, fewer seats left")
        << Modules {{.name = u"many"_qs, .total = 100, .inUse = 90}, {.name = u"few"_qs, .inUse = 9}}
        << QStringList {u"few"_qs, u"many"_qs};
    QTest::newRow("the same seats, by the name shown")
        << Modules {{.name = u"a"_qs, .description = u"Zebra"_qs},
                    {.name = u"b"_qs, .description = u"ant"_qs}}
        << QStringList {u"b"_qs, u"a"_qs};
    QTest::newRow("the same name, by code name") << Modules {{.name = u"b"_qs, .description = u"Same"_qs},
                                                             {.name = u"a"_qs, .description = u"same"_qs}}
                                                 << QStringList {u"a"_qs, u"b"_qs};
    QTest::newRow("used although none is owned")
        << Modules {{.name = u"full"_qs, .inUse = 10}, {.name = u"unowned"_qs, .total = 0, .inUse = 1}}
        << QStringList {u"unowned"_qs, u"full"_qs};
    QTest::newRow("none owned, none used")
        << Modules {{.name = u"nothing"_qs, .total = 0}, {.name = u"some"_qs, .inUse = 1}}
        << QStringList {u"some"_qs, u"nothing"_qs};
}

void TestDashboardNumbers::order()
{
    QFETCH(const Modules, modules);
    const DashboardNumbers numbers = numbersOf(modules);
    QTEST(modulesOf(numbers.restricted), "order");
    QVERIFY(numbers.unrestricted.isEmpty());
}

void TestDashboardNumbers::unrestrictedOrder_data()
{
    QTest::addColumn<Modules>("modules");
    QTest::addColumn<QStringList>("order");

    QTest::newRow("by use") << Modules {{.name = u"few"_qs, .total = 1, .inUse = 2, .unrestricted = true},
                                        {.name = u"many"_qs, .total = 9, .inUse = 7, .unrestricted = true}}
                            << QStringList {u"many"_qs, u"few"_qs};
    QTest::newRow("the same use, by name") << Modules {{.name = u"b"_qs, .inUse = 2, .unrestricted = true},
                                                       {.name = u"A"_qs, .inUse = 2, .unrestricted = true}}
                                           << QStringList {u"A"_qs, u"b"_qs};
}

void TestDashboardNumbers::unrestrictedOrder()
{
    QFETCH(const Modules, modules);
    const DashboardNumbers numbers = numbersOf(modules);
    QTEST(modulesOf(numbers.unrestricted), "order");
    QVERIFY(numbers.restricted.isEmpty());
}

void TestDashboardNumbers::leftOut_data()
{
    QTest::addColumn<LicenseType>("type");
    QTest::addColumn<bool>("isHidden");
    QTest::addColumn<bool>("isShown");
    QTest::addColumn<bool>("hasColumn");

    QTest::newRow("for users") << LicenseType::UserLicense << false << true << true;
    QTest::newRow("for users, hidden") << LicenseType::UserLicense << true << false << false;
    QTest::newRow("of a kind not known") << LicenseType::Unknown << false << true << true;
    QTest::newRow("for satellites") << LicenseType::SatelliteLicense << false << true << false;
    QTest::newRow("for satellites, hidden") << LicenseType::SatelliteLicense << true << false << false;
    QTest::newRow("for everybody") << LicenseType::SiteLicense << false << false << false;
}

void TestDashboardNumbers::leftOut()
{
    QFETCH(const LicenseType, type);
    QFETCH(const bool, isHidden);
    QFETCH(const bool, isShown);
    const DashboardNumbers numbers =
        numbersOf({{.name = u"it"_qs, .inUse = 3, .type = type, .isHidden = isHidden}});
    QCOMPARE(numbers.restricted.size(), isShown ? 1 : 0);
    QCOMPARE(numbers.owners.size(), isShown ? 1 : 0);
    if (isShown)
        QTEST(numbers.restricted.constFirst().column == 0, "hasColumn");
}

void TestDashboardNumbers::thresholds()
{
    const Modules modules {{.name = u"it"_qs, .inUse = 6}};
    QCOMPARE(numbersOf(modules).restricted.constFirst().level, SeatLevel::Plain);
    const DashboardNumbers numbers = numbersOf(modules, {0.5, 1.0});
    QCOMPARE(numbers.restricted.constFirst().level, SeatLevel::NearlyFull);
    QCOMPARE(numbers.owners.constFirst().licenses.value(SeatLevel::NearlyFull), 1);
}

void TestDashboardNumbers::contradictionsStay()
{
    const LicenseUse use = numbersOf({{.name = u"it"_qs, .inUse = 5, .free = 9}}).restricted.constFirst();
    const Seats asSent {10, 5, 9, false};
    QCOMPARE(use.seats, asSent);
    QVERIFY(!use.seats.addsUp());
}

/// Held, staged, not held and unknown boxes: what is staged has not happened yet.
void TestDashboardNumbers::boxes()
{
    const LicenseCatalogue catalogue =
        sampleCatalogue(u"ACME"_qs, {{.name = u"it"_qs, .description = u"It"_qs, .inUse = 7}});
    AssignmentTable table(1);
    for (int row = 0; row < 5; ++row)
        table.addRow();
    table.setHeld(0, 0, true);
    table.setHeld(1, 0, true);
    table.setWanted(1, 0, false);
    table.setHeld(2, 0, false);
    table.setWanted(2, 0, true);
    const DashboardNumbers numbers = dashboardNumbers(catalogue, assignmentColumns(catalogue, {}), table);
    const LicenseUse expected {.key = {u"ACME"_qs, u"it"_qs},
                               .displayName = u"It"_qs,
                               .ownerDisplayName = u"ACME"_qs,
                               .seats = {10, 7, 3, false},
                               .level = SeatLevel::Plain,
                               .column = 0,
                               .holders = 2,
                               .unknown = 2};
    QCOMPARE(numbers.restricted, {expected});
}

/// One licence that is over does not use up the seats of another.
void TestDashboardNumbers::owners()
{
    const LicenseCatalogue catalogue(
        {samplePackage(u"ZULU"_qs, u"Zulu"_qs,
                       {{.name = u"over"_qs, .inUse = 13},
                        {.name = u"free"_qs, .inUse = 4},
                        {.name = u"full"_qs, .inUse = 10},
                        {.name = u"open"_qs, .inUse = 99, .unrestricted = true}}),
         samplePackage(u"SUPEROFFICE"_qs, u"SuperOffice"_qs, {{.name = u"near"_qs, .inUse = 9}}),
         samplePackage(u"SHY"_qs, u"Shy"_qs, {{.name = u"hidden"_qs, .isHidden = true}})});
    const QList<AssignmentColumn> columns = assignmentColumns(catalogue, {});
    const DashboardNumbers numbers =
        dashboardNumbers(catalogue, columns, AssignmentTable(static_cast<int>(columns.size())));
    const OwnerTotals superOffice {.owner = u"SUPEROFFICE"_qs,
                                   .displayName = u"SuperOffice"_qs,
                                   .total = 10,
                                   .inUse = 9,
                                   .available = 1,
                                   .licenses = {{SeatLevel::NearlyFull, 1}}};
    const OwnerTotals zulu {
        .owner = u"ZULU"_qs,
        .displayName = u"Zulu"_qs,
        .total = 30,
        .inUse = 27,
        .available = 6,
        .excess = 3,
        .unrestrictedInUse = 99,
        .licenses = {{SeatLevel::Plain, 2}, {SeatLevel::Full, 1}, {SeatLevel::OverAssigned, 1}}};
    const QList<OwnerTotals> expected {superOffice, zulu};
    QCOMPARE(numbers.owners, expected);
}

void TestDashboardNumbers::recount_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 100; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Random owners, licences and boxes, each number counted once more on its own.
void TestDashboardNumbers::recount()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    QList<ExtendedLicenseInfo> packages;
    for (const QString &owner : {u"ACME"_qs, u"SUPEROFFICE"_qs, u"BETA"_qs}) {
        Modules modules;
        for (int number = random.bounded(30); number > 0; --number) {
            SampleModule module;
            module.name = u"m%1"_qs.arg(number);
            module.total = random.bounded(5);
            module.inUse = random.bounded(6);
            module.type = random.bounded(5) == 0 ? LicenseType::SiteLicense : LicenseType::UserLicense;
            module.unrestricted = random.bounded(4) == 0;
            module.isHidden = random.bounded(4) == 0;
            modules.append(module);
        }
        packages.append(samplePackage(owner, owner, modules));
    }
    const LicenseCatalogue catalogue(packages);
    const QList<AssignmentColumn> columns = assignmentColumns(catalogue, {});
    AssignmentTable table(static_cast<int>(columns.size()));
    for (int row = 0; row < 50; ++row) {
        table.addRow();
        for (int column = 0; column < table.columnCount(); ++column) {
            if (random.bounded(3) != 0)
                table.setHeld(row, column, random.bounded(2) == 0);
        }
    }

    const DashboardNumbers numbers = dashboardNumbers(catalogue, columns, table);
    const QList<LicenseUse> all = numbers.restricted + numbers.unrestricted;
    QCOMPARE(all.size(), columns.size());
    for (int column = 0; column < table.columnCount(); ++column) {
        const auto use = std::ranges::find(all, column, &LicenseUse::column);
        QVERIFY(use != all.cend());
        QCOMPARE(use->key, columns.at(column).license.key);
        int holders = 0;
        int unknown = 0;
        for (int row = 0; row < table.rowCount(); ++row) {
            holders += table.isKnown(row, column) && table.isHeld(row, column);
            unknown += !table.isKnown(row, column);
        }
        QCOMPARE(use->holders, holders);
        QCOMPARE(use->unknown, unknown);
    }
    for (const OwnerTotals &totals : numbers.owners) {
        OwnerTotals counted {.owner = totals.owner, .displayName = totals.displayName};
        for (const CatalogueLicense &license : catalogue.owner(totals.owner)->licenses) {
            if (!license.isAssignable())
                continue;
            const Seats &seats = license.seats;
            ++counted.licenses[seats.level()];
            counted.total += seats.unrestricted ? 0 : seats.total;
            counted.inUse += seats.unrestricted ? 0 : seats.inUse;
            counted.available += seats.unrestricted ? 0 : std::max(qint64(0), seats.total - seats.inUse);
            counted.excess += seats.unrestricted ? 0 : std::max(qint64(0), seats.inUse - seats.total);
            counted.unrestrictedInUse += seats.unrestricted ? seats.inUse : 0;
        }
        QCOMPARE(totals, counted);
    }
}

QTEST_GUILESS_MAIN(TestDashboardNumbers)
#include "tst_dashboardnumbers.moc"
