// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/licensecomparisonmodel.h"
#include "tests/models/modelprinter.h"
#include "tests/models/sampletenant.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

/// The table of what an offered package would change.
class TestLicenseComparisonModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void shows();
    void levels();
    void keys();
    void sorting();
    void figuresOfTheVendor();
    void withoutUsage();
    void severalVersions();
    void selectionSurvives();
    void anotherPackageResets();
    void namesFollowTheCatalogue();
    void saysItAgain();
};

namespace {

using Column = LicenseComparisonModel::Column;
constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// What is stored and offered of ACME: gold grows, silver shrinks below use,
/// backup becomes unlimited, archive goes, vault is new; core is hidden and short, seed is hidden and grows.
ExtendedLicenseInfo sampleOffer()
{
    ExtendedLicenseInfo info = samplePackage(
        u"acme"_qs, u"Acme"_qs,
        {{.name = u"gold"_qs, .description = u"Or"_qs, .sortOrder = 1, .total = 1000, .inUse = 1},
         {.name = u"silver"_qs, .sortOrder = 2, .total = 10, .inUse = 8, .tooltip = u"Shines"_qs},
         {.name = u"backup"_qs, .sortOrder = 3, .total = 4, .inUse = 3},
         {.name = u"archive"_qs, .sortOrder = 4, .total = 3, .inUse = 0},
         {.name = u"core"_qs, .sortOrder = 6, .total = 5, .inUse = 5, .isHidden = true},
         {.name = u"seed"_qs, .sortOrder = 7, .total = 5, .inUse = 5, .isHidden = true},
         {.name = u"same"_qs, .sortOrder = 8, .total = 5, .inUse = 5}});
    info.offered = info.current;
    const auto offer = [&info](int position, qint64 total) -> ModuleLicense & {
        ExtendedModuleLicense &row = info.moduleLicenses[position];
        row.offered = row.current;
        row.offered->numberOfLicenses = total;
        row.newTotal = total;
        row.added = total - row.total;
        row.newFree = total - row.inUse;
        return *row.offered;
    };
    offer(0, 1500);
    offer(1, 6);
    offer(2, 4).unrestricted = true;
    info.moduleLicenses[3].added = -3;
    offer(4, 4);
    offer(5, 9);
    offer(6, 5);
    ExtendedModuleLicense vault;
    vault.offered = info.moduleLicenses.at(1).current;
    vault.offered->moduleName = u"vault"_qs;
    vault.offered->moduleDescription = u"Vault"_qs;
    vault.offered->sortOrder = 5;
    vault.added = vault.newTotal = vault.newFree = 10;
    info.moduleLicenses.append(vault);
    return info;
}

PackageComparison sampleComparison()
{
    return comparePackages(sampleOffer());
}

QVariant cell(const LicenseComparisonModel &model, int row, Column column, int role = Qt::DisplayRole)
{
    return model.index(row, static_cast<int>(column)).data(role);
}

} // namespace

void TestLicenseComparisonModel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
}

void TestLicenseComparisonModel::shows()
{
    const SampleTenant tenant;
    LicenseComparisonModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, Fatal);
    const QString header = u"Licence | Now | New | Added | In use | Free after | What changes"_qs;
    QCOMPARE(printedTable(model), header);
    model.setComparison(sampleComparison());
    QCOMPARE(printedTable(model), header + uR"(
Gold | 1,000 | 1,500 | +500 | 1 | 1,499 free | 500 more
Silver | 10 | 6 | -4 | 8 | 2 over | 4 fewer, release 2 first
Backup | 4 | unlimited |  | 3 | unlimited | becomes unlimited
Archive | 3 | 0 | -3 | 0 | full | goes away
Vault | 0 | 10 | +10 | 0 | 10 free | new
core | 5 | 4 | -1 | 5 | 1 over | 1 fewer, release 1 first)"_qs);
    QCOMPARE(model.leftOutCount(), 2);
    model.setShowUnchanged(true);
    QVERIFY(model.isShowingUnchanged());
    QCOMPARE(model.leftOutCount(), 0);
    QCOMPARE(printedColumn(model, 0), u"Gold\nSilver\nBackup\nArchive\nVault\ncore\nseed\nsame"_qs);
    QCOMPARE(printedColumn(model, int(Column::Change)).section(u'\n', 6), u"4 more\n"_qs);
    model.setShowUnchanged(false);
    QCOMPARE(model.rowCount(), 6);
    model.setComparison({});
    QCOMPARE(printedTable(model), header);
}

/// What blocks is marked with more than words where its name, its seats and its change stand.
void TestLicenseComparisonModel::levels()
{
    const SampleTenant tenant;
    LicenseComparisonModel model(tenant.workspace);
    ExtendedLicenseInfo info = sampleOffer();
    info.moduleLicenses[0].free = 7;
    model.setComparison(comparePackages(info));
    for (int column = 0; column < LicenseComparisonModel::ColumnCount; ++column) {
        const auto each = static_cast<Column>(column);
        const bool isNamed = each == Column::License || each == Column::FreeAfter || each == Column::Change;
        const auto level = [&model, each](int row) {
            return cell(model, row, each, LicenseComparisonModel::LevelRole).value<SeatLevel>();
        };
        QCOMPARE(level(1), isNamed ? SeatLevel::OverAssigned : SeatLevel::Plain);
        QCOMPARE(level(0), each == Column::Change ? SeatLevel::NearlyFull : SeatLevel::Plain);
        QCOMPARE(level(2), SeatLevel::Plain);
    }
    QCOMPARE(cell(model, 0, Column::Change).toString(),
             u"500 more; figures contradict each other: seats now"_qs);
    QCOMPARE(cell(model, 0, Column::Now, Qt::ToolTipRole).toString(),
             u"Now: 1 in use and 7 free do not make 1,000."_qs);
    QCOMPARE(cell(model, 1, Column::Now, Qt::ToolTipRole).toString(), u"Shines"_qs);
    QCOMPARE(cell(model, 1, Column::Now, Qt::AccessibleDescriptionRole).toString(), u"Shines"_qs);
}

void TestLicenseComparisonModel::keys()
{
    const SampleTenant tenant;
    LicenseComparisonModel model(tenant.workspace);
    model.setComparison(sampleComparison());
    const auto silver = cell(model, 1, Column::Now, LicenseComparisonModel::KeyRole).value<LicenseKey>();
    QCOMPARE(silver, SampleTenant::key(u"silver"_qs)); // as the catalogue spells its owner
    QCOMPARE(model.rowOf(silver), 1);
    QCOMPARE(model.rowOf({u"ACME"_qs, u"seed"_qs}), -1);
    QCOMPARE(
        cell(model, 1, Column::Now, LicenseComparisonModel::ChangeRole).value<ModuleComparison::Change>(),
        ModuleComparison::Change::Fewer);
    QCOMPARE(cell(model, 1, Column::Now, LicenseComparisonModel::SuperfluousRole).toLongLong(), 2);
    QCOMPARE(cell(model, 0, Column::Now, LicenseComparisonModel::SuperfluousRole).toLongLong(), 0);
}

void TestLicenseComparisonModel::sorting()
{
    const SampleTenant tenant;
    LicenseComparisonModel model(tenant.workspace);
    model.setComparison(sampleComparison());
    const auto order = [&model](Column column) {
        QList<int> rows {0, 1, 2, 3, 4, 5};
        std::stable_sort(rows.begin(), rows.end(), [&model, column](int a, int b) {
            return cell(model, a, column, LicenseComparisonModel::SortRole).toLongLong()
                   < cell(model, b, column, LicenseComparisonModel::SortRole).toLongLong();
        });
        return rows;
    };
    QCOMPARE(order(Column::Now), (QList<int> {4, 3, 2, 5, 1, 0}));
    QCOMPARE(order(Column::New), (QList<int> {3, 5, 1, 4, 0, 2})); // without a ceiling: last
    QCOMPARE(order(Column::Added), (QList<int> {1, 3, 5, 2, 4, 0}));
    QCOMPARE(order(Column::InUse), (QList<int> {3, 4, 0, 2, 5, 1}));
    QCOMPARE(order(Column::FreeAfter), (QList<int> {1, 5, 3, 4, 0, 2}));
    QCOMPARE(cell(model, 3, Column::Change, LicenseComparisonModel::SortRole).toString(), u"goes away"_qs);
}

void TestLicenseComparisonModel::figuresOfTheVendor()
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
    const SampleTenant tenant;
    LicenseComparisonModel model(tenant.workspace);
    model.setComparison(comparePackages(info));
    QCOMPARE(printedTable(model).section(u'\n', 1),
             u"unnamed licence | 956 | 981 | +57 | 68 | 612 free | figures contradict each other: seats now, "
             "seats added, free after"_qs);
    QCOMPARE(cell(model, 0, Column::License, Qt::ToolTipRole).toString(),
             u"Now: 68 in use and 962 free do not make 956.\nNew: 956 seats and 57 added do not make 981.\n"
             "Free after: of 981 seats 68 are in use, which does not leave 612."_qs);
}

void TestLicenseComparisonModel::withoutUsage()
{
    ExtendedLicenseInfo info = sampleOffer();
    info.moduleLicenses.clear();
    info.offered->moduleLicenses[1].numberOfLicenses = 6;
    const SampleTenant tenant;
    LicenseComparisonModel model(tenant.workspace);
    model.setComparison(comparePackages(info));
    QCOMPARE(printedTable(model).section(u'\n', 1),
             u"Silver | 10 | 6 | -4 | not known | not known | 4 fewer"_qs);
}

void TestLicenseComparisonModel::severalVersions()
{
    ExtendedLicenseInfo info =
        samplePackage(u"ACME"_qs, u"Acme"_qs,
                      {{.name = u"gold"_qs, .version = u"1"_qs}, {.name = u"gold"_qs, .version = u"2"_qs}});
    info.offered = info.current;
    const SampleTenant tenant;
    LicenseComparisonModel model(tenant.workspace);
    model.setComparison(comparePackages(info));
    QCOMPARE(printedColumn(model, 0), u"Gold, version 1\nGold, version 2"_qs);
}

/// Rows come and go around those that stay.
void TestLicenseComparisonModel::selectionSurvives()
{
    const SampleTenant tenant;
    LicenseComparisonModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setComparison(sampleComparison());
    const QPersistentModelIndex core = model.index(5, 0);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setComparison(sampleComparison()); // the same again
    QVERIFY(changes.isEmpty());

    ExtendedLicenseInfo info = sampleOffer();
    info.moduleLicenses[0].newTotal = 1000; // unchanged now, and
    info.moduleLicenses[0].added = 0;
    info.moduleLicenses[0].newFree = 999;
    info.moduleLicenses[0].offered = info.moduleLicenses[0].current;
    info.moduleLicenses[6].inUse = 6; // what was the same is short
    info.moduleLicenses[6].free = -1;
    info.moduleLicenses[6].newFree = -1;
    model.setComparison(comparePackages(info));
    QCOMPARE(printedColumn(model, 0), u"Silver\nBackup\nArchive\nVault\ncore\nsame"_qs);
    QCOMPARE(core.row(), 4);
    QCOMPARE(core.data().toString(), u"core"_qs);
    QCOMPARE(removals.size(), 1);
    QCOMPARE(inserts.size(), 1);
    QCOMPARE(changes.size(), 1);

    model.setShowUnchanged(true);
    QCOMPARE(core.row(), 5);
    QCOMPARE(inserts.size(), 3); // before the first, and before the last
    model.setShowUnchanged(false);
    QCOMPARE(core.row(), 4);
    QCOMPARE(removals.size(), 3);
    QVERIFY(resets.isEmpty());
}

void TestLicenseComparisonModel::anotherPackageResets()
{
    const SampleTenant tenant;
    LicenseComparisonModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setComparison(sampleComparison());
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    ExtendedLicenseInfo info = sampleOffer();
    info.moduleLicenses.removeFirst();
    info.current->moduleLicenses.removeFirst();
    info.offered->moduleLicenses.removeFirst();
    model.setComparison(comparePackages(info));
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.rowOf(SampleTenant::key(u"silver"_qs)), 0);
}

void TestLicenseComparisonModel::namesFollowTheCatalogue()
{
    SampleTenant tenant;
    LicenseComparisonModel model(tenant.workspace);
    model.setComparison(sampleComparison());
    QList<ExtendedLicenseInfo> packages = SampleTenant::packages();
    for (ExtendedLicenseInfo &package : packages) {
        for (ExtendedModuleLicense &module : package.moduleLicenses) {
            if (module.current->moduleName == u"gold")
                module.current->moduleDescription = u"Gull"_qs;
        }
    }
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    tenant.workspace.setCatalogue(LicenseCatalogue(packages));
    QVERIFY(!changes.isEmpty());
    QCOMPARE(cell(model, 0, Column::License).toString(), u"Gull"_qs);
    tenant.workspace.clear();
    QCOMPARE(cell(model, 0, Column::License).toString(), u"Or"_qs); // as the package has it
}

void TestLicenseComparisonModel::saysItAgain()
{
    const SampleTenant tenant;
    LicenseComparisonModel model(tenant.workspace);
    model.setComparison(sampleComparison());
    const QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    model.retranslate();
    QCOMPARE(data.size(), 1);
    QCOMPARE(headers.size(), 1);
    QCOMPARE(cell(model, 0, Column::Now).toString(), u"1.000"_qs);
}

QTEST_GUILESS_MAIN(TestLicenseComparisonModel)
#include "tst_licensecomparisonmodel.moc"
