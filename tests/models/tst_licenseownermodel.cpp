// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/licenseownermodel.h"

#include "tests/models/modelprinter.h"
#include "tests/models/sampletenant.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

/// The tree of owners.
class TestLicenseOwnerModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void tree();
    void accessibleTree();
    void roles();
    void emptyCatalogue();
    void followsTheCatalogue();
    void isReadableUntilItIsReset();
    void retranslates();
};

void TestLicenseOwnerModel::tree()
{
    SampleTenant tenant;
    LicenseOwnerModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(printedTree(model), uR"(SuperOffice
  Restricted
    Sales Premium
    Service Premium
    User
Acme Tools
  Restricted
    Gold
    Silver
    Archive
    Backup
    Acme Site
NordSync
  Restricted
    Base
    Calendar
    Mobile
  Unrestricted
    Roaming)"_qs);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Licence owners"_qs);
}

void TestLicenseOwnerModel::accessibleTree()
{
    SampleTenant tenant;
    const LicenseOwnerModel model(tenant.workspace);
    QCOMPARE(printedTree(model, Qt::AccessibleTextRole), uR"(SuperOffice
  Restricted
    Sales Premium, 3 of 10 in use
    Service Premium, 1 of 5 in use
    User, 1,040 of 1,200 in use
Acme Tools
  Restricted
    Gold, 1 of 3 in use
    Silver, 1 of 10 in use
    Archive, 3 of 3 in use
    Backup, 3 of 4 in use
    Acme Site, 0 of 1 in use
NordSync
  Restricted
    Base, 3 of 10 in use
    Calendar, 17 of 20 in use
    Mobile, 2 of 5 in use
  Unrestricted
    Roaming, 31 in use, unlimited)"_qs);
}

void TestLicenseOwnerModel::roles()
{
    SampleTenant tenant;
    const LicenseOwnerModel model(tenant.workspace);
    QCOMPARE(printedTree(model, LicenseOwnerModel::OwnerNameRole).section(u'\n', 0, 1),
             u"SUPEROFFICE\n  SUPEROFFICE"_qs);
    using Restriction = LicenseOwnerModel::Restriction;
    const auto restriction = [](const QModelIndex &index) {
        return index.data(LicenseOwnerModel::RestrictionRole).value<Restriction>();
    };
    const QModelIndex nordSync = model.index(2, 0);
    const QModelIndex unrestricted = model.index(1, 0, nordSync);
    const QModelIndex roaming = model.index(0, 0, unrestricted);
    QCOMPARE(restriction(nordSync), Restriction::All);
    QCOMPARE(restriction(model.index(0, 0, nordSync)), Restriction::Restricted);
    QCOMPARE(restriction(unrestricted), Restriction::Unrestricted);
    QCOMPARE(restriction(roaming), Restriction::Unrestricted);
    QCOMPARE(roaming.data(LicenseOwnerModel::ModuleNameRole).toString(), u"roaming"_qs);
    QCOMPARE(unrestricted.data(LicenseOwnerModel::ModuleNameRole).toString(), QString());
    const QModelIndex sales = model.index(0, 0, model.index(0, 0, model.index(0, 0)));
    QCOMPARE(sales.data(Qt::ToolTipRole).toString(), u"Sales, projects and quotes"_qs);
}

void TestLicenseOwnerModel::emptyCatalogue()
{
    Workspace workspace;
    LicenseOwnerModel model(workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(printedTree(model), QString());
    // An owner with nothing to show is there all the same.
    workspace.setCatalogue(sampleCatalogue(u"ACME"_qs, {{.name = u"secret"_qs, .isHidden = true}}));
    QCOMPARE(printedTree(model), u"ACME"_qs);
}

void TestLicenseOwnerModel::followsTheCatalogue()
{
    SampleTenant tenant;
    LicenseOwnerModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString before = printedTree(model);
    tenant.workspace.setCatalogue(SampleTenant::catalogueWithout(u"roaming"_qs));
    QVERIFY(!printedTree(model).contains(u"Unrestricted"));
    tenant.workspace.setCatalogue(SampleTenant::catalogue());
    QCOMPARE(printedTree(model), before);
    tenant.workspace.clear();
    QCOMPARE(printedTree(model), QString());
}

/// A view may ask right up to the reset: it has to get the tree it knows, not the new one on the old
/// branches.
void TestLicenseOwnerModel::isReadableUntilItIsReset()
{
    SampleTenant tenant;
    const LicenseOwnerModel model(tenant.workspace);
    const QString before = printedTree(model);
    QString atReset;
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this,
            [&model, &atReset] { atReset = printedTree(model); });
    QList<ExtendedLicenseInfo> packages = SampleTenant::packages();
    packages[0].current->ownerDescription = u"NordSync Two"_qs;
    tenant.workspace.setCatalogue(LicenseCatalogue(packages));
    QCOMPARE(atReset, before);
    QVERIFY(printedTree(model).contains(u"NordSync Two"));
}

void TestLicenseOwnerModel::retranslates()
{
    SampleTenant tenant;
    LicenseOwnerModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy header(&model, &QAbstractItemModel::headerDataChanged);
    model.retranslate();
    QCOMPARE(changed.size(), 3); // the groups of three owners
    QCOMPARE(header.size(), 1);
}

QTEST_GUILESS_MAIN(TestLicenseOwnerModel)
#include "tst_licenseownermodel.moc"
