// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/packagecomparison.h"
#include "tests/models/domain/sampleoffer.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <limits>

using Change = ModuleComparison::Change;
using Verdict = PackageComparison::Verdict;

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Verdict)

/// What a package on offer would change.
class TestPackageComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void verdicts_data();
    void verdicts();
    void sampleOfTheReference();
    void sampleOfTheVendor();
    void nothingFetched();
    void onlyThePackagesLists();
    void modulesTheServerDoesNotList();
    void packageDifferences();
    void daysSpelledOtherwise();
    void firstPackage();
    void order();
    void anyFigures_data();
    void anyFigures();
};

namespace {

constexpr qint64 Most = std::numeric_limits<qint64>::max();
constexpr qint64 Least = std::numeric_limits<qint64>::min();

} // namespace

void TestPackageComparison::verdicts_data()
{
    QTest::addColumn<bool>("isOffered");
    QTest::addColumn<bool>("canBeActivated");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<qint64>("newTotal"); // of 10, 8 in use
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, bool isOffered, bool canBeActivated, const QString &reason,
                        qint64 newTotal, Verdict verdict) {
        QTest::newRow(name) << isOffered << canBeActivated << reason << newTotal << verdict;
    };
    const QString none;
    const QString because = u"because"_qs;
    row("nothing offered", false, false, none, 10, Verdict::NothingOffered);
    row("nothing offered, with a reason", false, false, because, 10, Verdict::NothingOffered);
    row("nothing offered, yet may be activated", false, true, none, 10, Verdict::NothingOffered);
    row("nothing new", true, false, none, 10, Verdict::NothingNew);
    row("nothing new, but a reason", true, false, because, 10, Verdict::Refused);
    row("the same, but may be activated", true, true, none, 10, Verdict::Ready);
    row("more", true, true, none, 12, Verdict::Ready);
    row("more, and words", true, true, because, 12, Verdict::Ready);
    row("more, refused", true, false, because, 12, Verdict::Refused);
    row("more, refused without a word", true, false, none, 12, Verdict::Refused);
    row("fewer, but enough", true, true, none, 8, Verdict::Ready);
    row("short", true, false, because, 7, Verdict::Short);
    row("short without a word", true, false, none, 7, Verdict::Short);
    row("short, but may be activated", true, true, none, 7, Verdict::ReadyButShort);
}

void TestPackageComparison::verdicts()
{
    QFETCH(const bool, isOffered);
    QFETCH(const bool, canBeActivated);
    QFETCH(const QString, reason);
    QFETCH(const qint64, newTotal);
    QFETCH(const Verdict, verdict);
    ExtendedLicenseInfo info =
        sampleOffer({sampleRow(sampleTerms(u"tool"_qs, 10), sampleTerms(u"tool"_qs, newTotal), 8)});
    if (!isOffered) {
        info.offered.reset();
        info.moduleLicenses.first().offered.reset();
    }
    info.canBeActivated = canBeActivated;
    info.reason = reason;
    const PackageComparison comparison = comparePackages(info);
    QCOMPARE(comparison.verdict, verdict);
    QCOMPARE(comparison.reason, reason);
    QCOMPARE(comparison.canActivate(), isOffered && canBeActivated);
}

/// The second sample of the reference, 2.2: one module grows, one falls below use.
void TestPackageComparison::sampleOfTheReference()
{
    ExtendedLicenseInfo info =
        sampleOffer({sampleRow(sampleTerms(u"ten-sales"_qs, 21), sampleTerms(u"ten-sales"_qs, 25), 18),
                     sampleRow(sampleTerms(u"ten-service"_qs, 10), sampleTerms(u"ten-service"_qs, 6), 8)});
    info.reason = u"Fewer licences than are in use: ten-service"_qs;
    info.current->expiryDate = licenseDateFromText(u"2027-03-27T00:00:00"_qs);
    info.offered->expiryDate = licenseDateFromText(u"2028-03-27T00:00:00"_qs);
    const PackageComparison comparison = comparePackages(info);
    QCOMPARE(comparison.ownerName, u"ACME"_qs);
    QCOMPARE(comparison.verdict, Verdict::Short);
    QCOMPARE(comparison.modules.size(), 2);
    QCOMPARE(comparison.modules.at(0).license, (LicenseKey {u"ACME"_qs, u"ten-sales"_qs}));
    QCOMPARE(comparison.modules.at(0).change, Change::More);
    QCOMPARE(comparison.modules.at(0).seatChange(), 4);
    QCOMPARE(comparison.modules.at(1).change, Change::Fewer);
    QCOMPARE(comparison.modules.at(1).seatChange(), -4);
    QCOMPARE(comparison.superfluous(), {comparison.modules.at(1)});
    QCOMPARE(comparison.modules.at(1).superfluous, 2);
    for (const ModuleComparison &module : comparison.modules)
        QVERIFY(!module.conflicts && module.isUsageKnown && module.isRestricted());
    const PackageDifference expected {PackageDifference::Field::ExpiryDate, u"2027-03-27T00:00:00"_qs,
                                      u"2028-03-27T00:00:00"_qs};
    QCOMPARE(comparison.differences, {expected});
}

/// What the vendor's page shows of GetLicenseFromLicenseServer: no packages, and figures that fit nowhere.
void TestPackageComparison::sampleOfTheVendor()
{
    ExtendedModuleLicense figures;
    figures.inUse = 68;
    figures.free = 962;
    figures.added = 57;
    figures.newTotal = 981;
    figures.newFree = 612;
    figures.total = 956;
    ExtendedLicenseInfo info;
    info.moduleLicenses = {figures};
    const PackageComparison comparison = comparePackages(info);
    QCOMPARE(comparison.verdict, Verdict::NothingOffered);
    QCOMPARE(comparison.ownerName, QString());
    QVERIFY(comparison.differences.isEmpty());
    QCOMPARE(comparison.modules.size(), 1);
    const ModuleComparison &module = comparison.modules.constFirst();
    QCOMPARE(module.figures, figures);
    QCOMPARE(module.license, LicenseKey());
    QCOMPARE(module.change, Change::Unchanged);
    QCOMPARE(module.superfluous, 0);
    QVERIFY(!module.terms() && module.isRestricted() && !module.isHidden());
    QCOMPARE(module.conflicts, FigureConflict::TotalIsNotUsePlusFree
                                   | FigureConflict::NewTotalIsNotTotalPlusAdded
                                   | FigureConflict::NewFreeIsNotNewTotalMinusUse);

    info.offered = LicenseInfo(); // now the figures mean something: more seats, of nobody knows what
    QCOMPARE(comparePackages(info).modules.constFirst().change, Change::More);
}

/// What is stored, as GetLicenseFromDB tells it: nothing changes, and nobody has to give anything back.
void TestPackageComparison::nothingFetched()
{
    ExtendedLicenseInfo info = sampleOffer({sampleRow(sampleTerms(u"tool"_qs, 10), {}, 4)});
    info.offered.reset();
    ExtendedModuleLicense &figures = info.moduleLicenses.first();
    figures.added = figures.newTotal = figures.newFree = 0;
    const ModuleComparison module = comparePackages(info).modules.constFirst();
    QCOMPARE(module.change, Change::Unchanged);
    QCOMPARE(module.superfluous, 0);
    QCOMPARE(module.conflicts, FigureConflicts());
    QCOMPARE(comparePackages({}), PackageComparison());
}

/// Where ExtendedModuleLicenses is missing, the packages still say what changes, but nobody says what is in
/// use.
void TestPackageComparison::onlyThePackagesLists()
{
    const ModuleLicense old =
        changedTerms(sampleTerms(u"twice"_qs, 1), &ModuleLicense::moduleVersion, u"1"_qs);
    const ModuleLicense recent =
        changedTerms(sampleTerms(u"twice"_qs, 2), &ModuleLicense::moduleVersion, u"2"_qs);
    const ModuleLicense newest =
        changedTerms(sampleTerms(u"twice"_qs, 3), &ModuleLicense::moduleVersion, u"3"_qs);
    ExtendedLicenseInfo info = sampleOffer({});
    info.current->moduleLicenses = {sampleTerms(u"gone"_qs, 4), sampleTerms(u"less"_qs, 5), old, recent,
                                    sampleTerms(u"same"_qs, 6)};
    info.offered->moduleLicenses = {newest, recent, sampleTerms(u"less"_qs, 3), sampleTerms(u"more"_qs, 8),
                                    sampleTerms(u"same"_qs, 6)};
    QStringList lines;
    for (const ModuleComparison &module : comparePackages(info).modules) {
        QVERIFY(!module.isUsageKnown);
        QVERIFY(!module.conflicts);
        QCOMPARE(module.superfluous, 0);
        QCOMPARE(module.figures.inUse, 0);
        QCOMPARE(module.figures.newTotal, 0);
        lines.append(u"%1 %2: %3 → %4 (%5)"_qs.arg(module.license.module)
                         .arg(static_cast<int>(module.change))
                         .arg(module.totalBefore())
                         .arg(module.totalAfter())
                         .arg(module.added()));
    }
    const QStringList expected {u"gone 5: 4 → 0 (-4)"_qs, u"less 3: 5 → 3 (-2)"_qs, u"more 4: 0 → 8 (8)"_qs,
                                u"same 0: 6 → 6 (0)"_qs,  u"twice 0: 2 → 2 (0)"_qs, u"twice 2: 1 → 3 (2)"_qs};
    QCOMPARE(lines, expected);
    QCOMPARE(comparePackages(info).verdict, Verdict::Refused);
}

void TestPackageComparison::modulesTheServerDoesNotList()
{
    ExtendedLicenseInfo info =
        sampleOffer({sampleRow(sampleTerms(u"told"_qs, 10), sampleTerms(u"told"_qs, 12), 4)});
    info.current->moduleLicenses = {sampleTerms(u"told"_qs, 10), sampleTerms(u"untold"_qs, 5)};
    info.offered->moduleLicenses = {
        changedTerms(sampleTerms(u"told"_qs, 12), &ModuleLicense::moduleVersion, u"2"_qs),
        sampleTerms(u"untold"_qs, 5)};
    const PackageComparison comparison = comparePackages(info);
    QCOMPARE(comparison.modules.size(), 2);
    QVERIFY(comparison.modules.at(0).isUsageKnown);
    QCOMPARE(comparison.modules.at(1).license.module, u"untold"_qs);
    QVERIFY(!comparison.modules.at(1).isUsageKnown);
    QCOMPARE(comparison.modules.at(1).change, Change::Unchanged);
}

void TestPackageComparison::packageDifferences()
{
    ExtendedLicenseInfo info = sampleOffer({});
    QVERIFY(comparePackages(info).differences.isEmpty());
    LicenseInfo &package = *info.offered;
    package.companyName = u"Acme <b>AS</b>"_qs;
    package.serialNr = u"12"_qs;
    package.licenseVersion = u"11"_qs;
    package.productDescription = u"Core"_qs;
    package.expiryDate = licenseDateFromText(u"2028-03-27T00:00:00"_qs);
    package.graceDate = licenseDateFromText({});
    package.adminWarningDate = licenseDateFromText(u"soon"_qs);
    package.maintenanceDate = licenseDateFromText(u"2029-01-01"_qs);
    package.nextCheckDate = licenseDateFromText(u"2030-01-01"_qs);
    package.licenseUrl = u"https://example.com/"_qs; // nobody is told of these
    package.extraFlags = 3;
    const auto fields = [](const PackageComparison &each) {
        QList<PackageDifference::Field> list;
        for (const PackageDifference &difference : each.differences)
            list.append(difference.field);
        return list;
    };
    using Field = PackageDifference::Field;
    const PackageComparison comparison = comparePackages(info);
    const QList<Field> all {Field::CompanyName,        Field::SerialNr,        Field::LicenseVersion,
                            Field::ProductDescription, Field::ExpiryDate,      Field::GraceDate,
                            Field::AdminWarningDate,   Field::MaintenanceDate, Field::NextCheckDate};
    QCOMPARE(fields(comparison), all);
    QCOMPARE(comparison.differences.at(1), (PackageDifference {Field::SerialNr, u"0012"_qs, u"12"_qs}));
    QCOMPARE(comparison.differences.at(6).after, u"soon"_qs);
}

void TestPackageComparison::daysSpelledOtherwise()
{
    ExtendedLicenseInfo info = sampleOffer({});
    const auto date = [](const char16_t *text) { return licenseDateFromText(QString::fromUtf16(text)); };
    info.current->expiryDate = date(u"2027-03-27T00:00:00");
    info.offered->expiryDate = date(u"2027-03-27T23:00:00+02:00");
    info.current->graceDate = date(u"0001-01-01T00:00:00Z");
    info.offered->graceDate = date(u"9999-12-31");
    info.current->nextCheckDate = info.offered->nextCheckDate = date(u"later");
    QVERIFY(comparePackages(info).differences.isEmpty());
}

/// Nothing of this owner is stored: all it says is news, but "no end" is none.
void TestPackageComparison::firstPackage()
{
    ExtendedLicenseInfo info = sampleOffer({sampleRow({}, sampleTerms(u"tool"_qs, 3), 0)});
    info.current.reset();
    info.canBeActivated = true;
    info.offered->expiryDate = licenseDateFromText(u"2028-03-27"_qs);
    for (const auto other : {&LicenseInfo::graceDate, &LicenseInfo::adminWarningDate,
                             &LicenseInfo::maintenanceDate, &LicenseInfo::nextCheckDate})
        info.offered.value().*other = licenseDateFromText({});
    const PackageComparison comparison = comparePackages(info);
    QVERIFY(comparison.isFirst);
    QCOMPARE(comparison.ownerName, u"ACME"_qs);
    QCOMPARE(comparison.modules.constFirst().change, Change::Added);
    QCOMPARE(comparison.verdict, Verdict::Ready);
    const QList<PackageDifference> expected {{PackageDifference::Field::SerialNr, {}, u"0012"_qs},
                                             {PackageDifference::Field::ExpiryDate, {}, u"2028-03-27"_qs}};
    QCOMPARE(comparison.differences, expected);
}

void TestPackageComparison::order()
{
    const auto module = [](const QString &name, const QString &description, qint64 sortOrder) {
        ModuleLicense license =
            changedTerms(sampleTerms(name, 1), &ModuleLicense::moduleDescription, description);
        license.sortOrder = sortOrder;
        return license;
    };
    const ExtendedLicenseInfo info = sampleOffer(
        {sampleRow({}, {}, 0), sampleRow(module(u"z"_qs, u"alpha"_qs, 2), {}, 0),
         sampleRow(module(u"b"_qs, u"Alpha"_qs, 2), {}, 0), sampleRow({}, module(u"y"_qs, u"Beta"_qs, 1), 0),
         sampleRow(module(u"aardvark"_qs, {}, 2), {}, 0)});
    QStringList names;
    for (const ModuleComparison &each : comparePackages(info).modules)
        names.append(each.license.module);
    QCOMPARE(names, (QStringList {u"y"_qs, u"aardvark"_qs, u"b"_qs, u"z"_qs, QString()}));
}

void TestPackageComparison::anyFigures_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Whatever the figures are: they come back as they are, in an order that does not depend on the one they
/// came in, and what is marked can be counted again.
void TestPackageComparison::anyFigures()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const auto number = [&random] {
        const qint64 numbers[] = {0, 1, 2, 3, -1, Most, Least, random.bounded(100)};
        return numbers[random.bounded(8)];
    };
    const auto maybe = [&](int name) -> SampleTerms {
        if (random.bounded(4) == 0)
            return std::nullopt;
        ModuleLicense license = sampleTerms(u"m%1"_qs.arg(name), number());
        license.unrestricted = random.bounded(4) == 0;
        license.sortOrder = random.bounded(2);
        return license;
    };
    QList<ExtendedModuleLicense> rows;
    for (int name = 0; name < 6; ++name)
        rows.append({maybe(name), maybe(name), number(), number(), number(), number(), number(), number()});
    const PackageComparison comparison = comparePackages(sampleOffer(rows));
    QCOMPARE(comparison.modules.size(), rows.size());
    for (const ModuleComparison &module : comparison.modules) {
        const ExtendedModuleLicense &figures = module.figures;
        QVERIFY(rows.contains(figures));
        const bool isShort = module.isRestricted() && figures.inUse > figures.newTotal;
        QCOMPARE(module.superfluous > 0, isShort);
        if (isShort && figures.inUse < 1000 && figures.newTotal > -1000)
            QCOMPARE(module.superfluous, figures.inUse - figures.newTotal);
        const bool isWrong =
            module.isRestricted() && figures.offered && figures.offered->numberOfLicenses != figures.newTotal;
        QCOMPARE(module.conflicts.testFlag(FigureConflict::NewTotalIsNotThatOfThePackage), isWrong);
    }
    std::reverse(rows.begin(), rows.end());
    const PackageComparison reversed = comparePackages(sampleOffer(rows));
    const auto named = [](const PackageComparison &each) {
        QList<ModuleComparison> modules = each.modules;
        modules.removeIf([](const ModuleComparison &module) { return !module.terms(); });
        return modules;
    };
    QCOMPARE(named(reversed), named(comparison));
    QCOMPARE(reversed.verdict, comparison.verdict);
}

QTEST_GUILESS_MAIN(TestPackageComparison)
#include "tst_packagecomparison.moc"
