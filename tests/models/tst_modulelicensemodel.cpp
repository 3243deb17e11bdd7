// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modulelicensemodel.h"

#include "tests/models/modelprinter.h"
#include "tests/models/sampletenant.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

/// The table of one owner's licences.
class TestModuleLicenseModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void tables_data();
    void tables();
    void prerequisites_data();
    void prerequisites();
    void marksFiguresThatDoNotAddUp();
    void roles();
    void newFiguresKeepTheRows();
    void otherRowsReset();
    void sameScopeIsNoNews();
};

using Restriction = LicenseOwnerModel::Restriction;

void TestModuleLicenseModel::tables_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<Restriction>("restriction");
    QTest::addColumn<QString>("expected");

    QTest::newRow("all of an owner") << u"ACME"_qs << Restriction::All
                                     << uR"(Gold | 3 | 1 | 2 free | User |  | 
Silver | 10 | 1 | 9 free | User |  | 
Archive | 3 | 3 | full | User |  | Keeps <b>everything</b>
Backup | 4 | 3 | 1 free | User |  | 
Acme Site | 1 | 0 | 1 free | System |  | )"_qs;
    QTest::newRow("restricted") << u"NORDSYNC"_qs << Restriction::Restricted
                                << uR"(Base | 10 | 3 | 7 free | User | acme-site | 
Calendar | 20 | 17 | 3 free | User | Base | 
Mobile | 5 | 2 | 2 free | User | Calendar | )"_qs;
    QTest::newRow("unrestricted") << u"NORDSYNC"_qs << Restriction::Unrestricted
                                  << u"Roaming | unlimited | 31 |  | User | Mobile | "_qs;
    QTest::newRow("owner in any letter case, large figures")
        << u"SuperOffice"_qs << Restriction::Restricted
        << uR"(Sales Premium | 10 | 3 | 7 free | User |  | Sales, projects and quotes
Service Premium | 5 | 1 | 4 free | User |  | 
User | 1,200 | 1,040 | 160 free | User |  | )"_qs;
    QTest::newRow("none of that kind") << u"ACME"_qs << Restriction::Unrestricted << QString();
    QTest::newRow("unknown owner") << u"WHO"_qs << Restriction::All << QString();
    QTest::newRow("no owner") << QString() << Restriction::All << QString();
}

void TestModuleLicenseModel::tables()
{
    QFETCH(const QString, owner);
    QFETCH(const Restriction, restriction);
    QFETCH(const QString, expected);
    SampleTenant tenant;
    ModuleLicenseModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setScope(owner, restriction);
    const QString header = u"Licence | Total | In use | Free | Type | Prerequisite | Description"_qs;
    QCOMPARE(printedTable(model), expected.isEmpty() ? header : header + u'\n' + expected);
}

void TestModuleLicenseModel::prerequisites_data()
{
    QTest::addColumn<QString>("needs");
    QTest::addColumn<QString>("expected");

    QTest::newRow("none") << QString() << QString();
    QTest::newRow("same owner") << u"core"_qs << u"Core"_qs;
    QTest::newRow("same owner in front") << u"ACME.core"_qs << u"Core"_qs;
    QTest::newRow("unknown: the name as given") << u"gone"_qs << u"gone"_qs;
    // As Prerequisites finds them, and as the matrix then names them.
    QTest::newRow("another owner") << u"beta.tool"_qs << u"Tool"_qs;
    QTest::newRow("SuperOffice without its name in front") << u"user"_qs << u"User"_qs;
}

void TestModuleLicenseModel::prerequisites()
{
    QFETCH(const QString, needs);
    Workspace workspace;
    workspace.setCatalogue(LicenseCatalogue({
        samplePackage(u"ACME"_qs, {},
                      {{.name = u"child"_qs, .sortOrder = 1, .needs = needs},
                       {.name = u"core"_qs, .description = u"Core"_qs, .sortOrder = 2}}),
        samplePackage(u"BETA"_qs, {}, {{.name = u"tool"_qs, .description = u"Tool"_qs}}),
        samplePackage(u"SUPEROFFICE"_qs, {}, {{.name = u"user"_qs, .description = u"User"_qs}}),
    }));
    ModuleLicenseModel model(workspace);
    model.setScope(u"ACME"_qs, Restriction::All);
    QTEST(model.index(0, static_cast<int>(ModuleLicenseModel::Column::Prerequisite)).data().toString(),
          "expected");
}

void TestModuleLicenseModel::marksFiguresThatDoNotAddUp()
{
    SampleTenant tenant;
    ModuleLicenseModel model(tenant.workspace);
    model.setScope(u"NORDSYNC"_qs, Restriction::All);
    const auto toolTip = [&model](const QString &module) {
        return model.index(model.rowOf(module), 0).data(Qt::ToolTipRole).toString();
    };
    QCOMPARE(toolTip(u"mobile"_qs), u"The server's figures do not add up: 2 in use and 2 free are not 5."_qs);
    QCOMPARE(toolTip(u"calendar"_qs), QString());
    QCOMPARE(toolTip(u"roaming"_qs), QString());
}

void TestModuleLicenseModel::roles()
{
    SampleTenant tenant;
    ModuleLicenseModel model(tenant.workspace);
    model.setScope(u"ACME"_qs, Restriction::All);
    QCOMPARE(model.rowOf(u"archive"_qs), 2);
    QCOMPARE(model.rowOf(u"base"_qs), -1);
    const QModelIndex archive = model.index(2, 3);
    QCOMPARE(archive.data(ModuleLicenseModel::ModuleNameRole).toString(), u"archive"_qs);
    QCOMPARE(archive.data(ModuleLicenseModel::SeatsRole).value<Seats>(), (Seats {3, 3, 0, false}));
    QCOMPARE(model.rowCount(archive), 0);
    QCOMPARE(model.columnCount(archive), 0);
    QVERIFY(!model.headerData(7, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(-1, Qt::Horizontal).isValid());
}

void TestModuleLicenseModel::newFiguresKeepTheRows()
{
    SampleTenant tenant;
    ModuleLicenseModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setScope(u"ACME"_qs, Restriction::All);
    const QPersistentModelIndex archive = model.index(2, 2);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QList<ExtendedLicenseInfo> packages = SampleTenant::packages();
    packages[1].moduleLicenses[3].inUse = 2;
    tenant.workspace.setCatalogue(LicenseCatalogue(packages));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(archive.data().toString(), u"2"_qs);
}

void TestModuleLicenseModel::otherRowsReset()
{
    SampleTenant tenant;
    ModuleLicenseModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setScope(u"ACME"_qs, Restriction::All);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    tenant.workspace.setCatalogue(SampleTenant::catalogueWithout(u"gold"_qs));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(printedColumn(model, 0), u"Silver\nArchive\nBackup\nAcme Site"_qs);
    tenant.workspace.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestModuleLicenseModel::sameScopeIsNoNews()
{
    SampleTenant tenant;
    ModuleLicenseModel model(tenant.workspace);
    model.setScope(u"ACME"_qs, Restriction::All);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setScope(u"ACME"_qs, Restriction::All);
    tenant.give(SampleTenant::Eva, u"gold"_qs); // staging is not what this table shows
    QCOMPARE(reset.size() + changed.size(), 0);
    model.retranslate();
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(TestModuleLicenseModel)
#include "tst_modulelicensemodel.moc"
