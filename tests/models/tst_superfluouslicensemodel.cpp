// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/superfluouslicensemodel.h"
#include "tests/models/modelprinter.h"
#include "tests/models/samplereclaim.h"
#include "tests/models/sampletenant.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

/// The list of those who hold licences of which there will be too few.
class TestSuperfluousLicenseModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void lists();
    void oneLicense();
    void summaries_data();
    void summaries();
    void ticks();
    void stagedOnesAreShown();
    void ticksOutliveAReset();
    void anotherTenantHasNoTicks();
    void readOnlyBoxesSayWhy();
    void sameBoxesKeepTheList();
    void saysItAgain();
};

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// A package of which each of @p modules has @p superfluous seats too few, of 12 in use.
PackageComparison shrinking(const QStringList &modules, qint64 superfluous = 1)
{
    PackageComparison comparison;
    for (const QString &name : modules) {
        ModuleComparison module;
        module.license = SampleTenant::key(name);
        module.figures.inUse = 12;
        module.figures.newTotal = 12 - superfluous;
        module.superfluous = superfluous;
        comparison.modules.append(module);
    }
    return comparison;
}

QString printedWishes(const SuperfluousLicenseModel &model)
{
    QStringList wishes;
    for (const NamedWish &wish : model.tickedWishes()) {
        if (!wish.wanted)
            wishes.append(u"%1 %2"_qs.arg(wish.associateId).arg(wish.license.module));
    }
    return wishes.join(u", "_qs);
}

/// Ticks or unticks the box in @p row, as a user does.
bool setTicked(SuperfluousLicenseModel &model, int row, Qt::CheckState state)
{
    return model.setData(model.index(row, 0), state, Qt::CheckStateRole);
}

} // namespace

void TestSuperfluousLicenseModel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    qputenv("TZ", "TST-2"); // two hours ahead of UTC, wherever the test runs
    tzset();
}

void TestSuperfluousLicenseModel::lists()
{
    SampleTenant tenant;
    SuperfluousLicenseModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, Fatal);
    QCOMPARE(printedTable(model), u"Associate | Licence | Reason | Last login"_qs);
    QVERIFY(model.isEnough());
    tenant.take(SampleTenant::Bjorn, u"calendar"_qs);
    model.reload(shrinking({u"archive"_qs, u"calendar"_qs, u"ten-sales"_qs, u"sync-core"_qs}, 2),
                 reclaimTime());
    QCOMPARE(printedTable(model), uR"(Associate | Licence | Reason | Last login
[x]Bjørn Åsen | Archive | has never logged in | never
[x]Chloë Dupré | Archive | not logged in for 60 days | 01/03/2026
[ ]Anna Berg | Archive | not logged in for 30 days | 06/03/2026
[x]!Bjørn Åsen | Calendar | staged | never
[x]Anna Berg | Calendar | not logged in for 30 days | 06/03/2026
[ ]!Dirk Müller | Sales Premium | former employee | 25/01/2025
[ ]!Bjørn Åsen | Sales Premium | has never logged in | never
[ ]!Anna Berg | Sales Premium | not logged in for 30 days | 06/03/2026)"_qs);
    QCOMPARE(model.licenses().size(), 4);
    QCOMPARE(printedWishes(model), u"22 archive, 33 archive, 11 calendar"_qs);
    QCOMPARE(model.tickedCount(), 3);
    QVERIFY(!model.isEnough());
    model.reload({}, reclaimTime());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.isEnough());
}

void TestSuperfluousLicenseModel::oneLicense()
{
    SampleTenant tenant;
    SuperfluousLicenseModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, Fatal);
    model.reload(shrinking({u"archive"_qs, u"base"_qs}), reclaimTime());
    QCOMPARE(model.rowCount(), 6);
    model.setLicense(SampleTenant::key(u"base"_qs));
    QCOMPARE(printedColumn(model, 1), u"Base\nBase\nBase"_qs);
    QCOMPARE(model.index(0, 0).data(SuperfluousLicenseModel::KeyRole).value<LicenseKey>(),
             SampleTenant::key(u"base"_qs));
    QCOMPARE(printedWishes(model), u"22 archive, 22 base"_qs); // out of sight is not out of mind
    model.setLicense(SampleTenant::key(u"gold"_qs));
    QCOMPARE(model.rowCount(), 0);
    model.setLicense({});
    QCOMPARE(model.rowCount(), 6);
}

void TestSuperfluousLicenseModel::summaries_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<qint64>("superfluous");
    QTest::addColumn<QString>("summary");
    const auto row = [](const char *name, const char16_t *module, qint64 superfluous,
                        const char16_t *summary) {
        QTest::newRow(name) << QString::fromUtf16(module) << superfluous << QString::fromUtf16(summary);
    };
    row("enough holders", u"archive", 2, u"Archive: 12 in use, 10 allowed, 2 to release, 2 ticked");
    row("one staged", u"calendar", 2, u"Calendar: 12 in use, 10 allowed, 2 to release, 1 staged, 1 ticked");
    row("fewer holders", u"mobile", 4,
        u"Mobile: 12 in use, 8 allowed, 4 to release, 1 ticked. Only 1 holder(s) are known: some hold more "
        "than one, or cannot be seen from here.");
    row("hidden", u"sync-core", 2,
        u"Sync Core: 12 in use, 10 allowed, 2 to release, 0 ticked. It is hidden and comes with user plans, "
        "so nobody can be proposed: release a plan that contains it.");
    row("of the installation", u"acme-site", 1,
        u"Acme Site: 12 in use, 11 allowed, 1 to release, 0 ticked. It is held by the installation or a "
        "satellite, not by people, so nobody can be proposed.");
    row("read-only", u"ten-sales", 1,
        u"Sales Premium: 12 in use, 11 allowed, 1 to release, 0 ticked. The server does not let this program "
        "change these licences. Change them in SuperOffice's user administration.");
}

void TestSuperfluousLicenseModel::summaries()
{
    QFETCH(const QString, module);
    QFETCH(const qint64, superfluous);
    QFETCH(const QString, summary);
    SampleTenant tenant;
    SuperfluousLicenseModel model(tenant.workspace);
    tenant.take(SampleTenant::Bjorn, u"calendar"_qs);
    model.reload(shrinking({module}, superfluous), reclaimTime());
    QCOMPARE(model.summary(SampleTenant::key(module)), summary);
    QCOMPARE(model.summary(SampleTenant::key(u"silver"_qs)), QString());
    PackageComparison unknown = shrinking({module});
    unknown.modules.first().license = {u"ELSE"_qs, u"other"_qs};
    model.reload(unknown, reclaimTime());
    QCOMPARE(model.summary({u"ELSE"_qs, u"other"_qs}),
             u"other: 12 in use, 11 allowed, 1 to release, 0 ticked. It is not among the licences of this "
             "installation, so nobody can be proposed."_qs);
}

void TestSuperfluousLicenseModel::ticks()
{
    SampleTenant tenant;
    SuperfluousLicenseModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, Fatal);
    const PackageComparison comparison = shrinking({u"archive"_qs});
    model.reload(comparison, reclaimTime());
    QVERIFY(model.isEnough());
    const QSignalSpy ticked(&model, &SuperfluousLicenseModel::tickedChanged);
    QVERIFY(setTicked(model, 0, Qt::Unchecked));
    QCOMPARE(printedWishes(model), QString());
    QVERIFY(!model.isEnough());
    QVERIFY(setTicked(model, 2, Qt::Checked));
    QCOMPARE(printedWishes(model), u"11 archive"_qs);
    QCOMPARE(ticked.size(), 2);
    model.reload(comparison, reclaimTime()); // what was chosen stays chosen
    QCOMPARE(printedWishes(model), u"11 archive"_qs);
    QVERIFY(!model.setData(model.index(0, 0), u"Bo"_qs, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, 1), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData({}, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(tenant.changes(), QString()); // nothing is staged by itself
}

void TestSuperfluousLicenseModel::stagedOnesAreShown()
{
    SampleTenant tenant;
    SuperfluousLicenseModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, Fatal);
    const PackageComparison comparison = shrinking({u"archive"_qs});
    model.reload(comparison, reclaimTime());
    tenant.workspace.stage(model.tickedWishes(), u"Release"_qs);
    QCOMPARE(tenant.changes(), u"22-archive"_qs);
    model.reload(comparison, reclaimTime());
    QCOMPARE(model.tickedCount(), 0);
    QVERIFY(model.isEnough());
    const QModelIndex box = model.index(0, 0);
    QVERIFY(box.data(SuperfluousLicenseModel::StagedRole).toBool());
    QCOMPARE(box.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    QCOMPARE(box.data(Qt::AccessibleDescriptionRole).toString(),
             u"The release is staged already: see Changes."_qs);
    QVERIFY(!setTicked(model, 0, Qt::Unchecked));
    tenant.workspace.undoStack().undo();
    model.reload(comparison, reclaimTime());
    QCOMPARE(printedWishes(model), u"22 archive"_qs);
}

void TestSuperfluousLicenseModel::ticksOutliveAReset()
{
    SampleTenant tenant;
    SuperfluousLicenseModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, Fatal);
    const PackageComparison comparison = shrinking({u"archive"_qs});
    model.reload(comparison, reclaimTime());
    setTicked(model, 2, Qt::Checked);
    tenant.workspace.setCatalogue(SampleTenant::catalogueWithout(u"gold"_qs));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.tickedCount(), 0);
    model.reload(comparison, reclaimTime());
    QCOMPARE(printedWishes(model), u"22 archive, 11 archive"_qs);
}

void TestSuperfluousLicenseModel::anotherTenantHasNoTicks()
{
    SampleTenant tenant;
    SuperfluousLicenseModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, Fatal);
    const PackageComparison comparison = shrinking({u"archive"_qs});
    model.reload(comparison, reclaimTime());
    setTicked(model, 2, Qt::Checked);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.licenses().isEmpty());
    model.reload(comparison, reclaimTime());
    QCOMPARE(printedWishes(model), u"22 archive"_qs);
}

void TestSuperfluousLicenseModel::readOnlyBoxesSayWhy()
{
    SampleTenant tenant;
    SuperfluousLicenseModel model(tenant.workspace);
    model.reload(shrinking({u"ten-sales"_qs, u"archive"_qs}), reclaimTime());
    const QModelIndex box = model.index(0, 0);
    QVERIFY(!model.flags(box).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(box.data(Qt::ToolTipRole).toString().startsWith(u"The server does not let"));
    QCOMPARE(model.index(3, 0).data(Qt::ToolTipRole).toString(), QString());
    QVERIFY(!model.isEnough());
}

void TestSuperfluousLicenseModel::sameBoxesKeepTheList()
{
    SampleTenant tenant;
    SuperfluousLicenseModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, Fatal);
    model.reload(shrinking({u"archive"_qs}), reclaimTime());
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.reload(shrinking({u"archive"_qs}, 3), reclaimTime());
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.tickedCount(), 3);
}

void TestSuperfluousLicenseModel::saysItAgain()
{
    SampleTenant tenant;
    SuperfluousLicenseModel model(tenant.workspace);
    model.reload(shrinking({u"archive"_qs}), reclaimTime());
    const QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    model.retranslate();
    QCOMPARE(data.size(), 1);
    QCOMPARE(headers.size(), 1);
    QCOMPARE(model.index(1, 3).data().toString(), u"01.03.26"_qs);
}

QTEST_GUILESS_MAIN(TestSuperfluousLicenseModel)
#include "tst_superfluouslicensemodel.moc"
