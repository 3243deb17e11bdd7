// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/centrallicensemodel.h"

#include "tests/models/modelprinter.h"
#include "tests/models/samplesatellites.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

/// The table of the central licence, and what is ticked in it.
class TestCentralLicenseModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_qs)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void boxesAreClosedFirst();
    void boxesCanBeOpened();
    void ticksAreTheDifference();
    void closingDropsTicks();
    void readingAgainKeepsTicks();
    void closedBoxSaysWhy();
    void retranslates();

private:
    [[nodiscard]] static bool tick(CentralLicenseModel &model, int row, Qt::CheckState state);
    /// The column of boxes, as printedTable() has it.
    [[nodiscard]] static QStringList printedBoxes(const CentralLicenseModel &model);
};

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
constexpr int AssignedColumn = static_cast<int>(CentralLicenseModel::Column::Assigned);
constexpr int SeatsColumn = static_cast<int>(CentralLicenseModel::Column::Seats);
using Boxes = CentralLicenseModel::Boxes;
const LicenseKey Database {QStringLiteral("SUPEROFFICE"), QStringLiteral("satellite")};
const LicenseKey Travel {QStringLiteral("SUPEROFFICE"), QStringLiteral("satellite-travel")};

} // namespace

bool TestCentralLicenseModel::tick(CentralLicenseModel &model, int row, Qt::CheckState state)
{
    return model.setData(model.index(row, AssignedColumn), state, Qt::CheckStateRole);
}

QStringList TestCentralLicenseModel::printedBoxes(const CentralLicenseModel &model)
{
    QStringList boxes;
    for (const QString &line : printedTable(model).split(u'\n').mid(1))
        boxes.append(line.section(u" | "_qs, AssignedColumn, AssignedColumn));
    return boxes;
}

void TestCentralLicenseModel::boxesAreClosedFirst()
{
    CentralLicenseModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    QCOMPARE(printedTable(model), u"Licence | Assigned | Seats | Kind | Owner"_qs);
    model.setOwners(sampleCentralLicense());
    QCOMPARE(printedTable(model), uR"(Licence | Assigned | Seats | Kind | Owner
Satellite database | [x]!assigned | 12 of 20 in use | Restricted | SuperOffice
Travel | [ ]!not assigned | 3 in use, unlimited | Unrestricted | SuperOffice
Acme Site | [ ]!not assigned | 2 of 3 in use | Restricted | Acme Tools)"_qs);
    QVERIFY(!tick(model, 1, Qt::Checked));
    QVERIFY(model.changes().isEmpty());
}

void TestCentralLicenseModel::boxesCanBeOpened()
{
    CentralLicenseModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setBoxes(Boxes::Open);
    model.setOwners(sampleCentralLicense());
    QCOMPARE(printedBoxes(model),
             (QStringList {u"[x]assigned"_qs, u"[ ]not assigned"_qs, u"[ ]!not assigned"_qs}));
    QVERIFY(!tick(model, 2, Qt::Checked)); // nobody may
    QVERIFY(!model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole)); // no box there
}

void TestCentralLicenseModel::ticksAreTheDifference()
{
    CentralLicenseModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setBoxes(Boxes::Open);
    model.setOwners(sampleCentralLicense());
    const QSignalSpy changed(&model, &CentralLicenseModel::changesChanged);
    QVERIFY(tick(model, 1, Qt::Checked));
    QVERIFY(tick(model, 0, Qt::Unchecked));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(model.changes(), (QHash<LicenseKey, bool> {{Database, false}, {Travel, true}}));
    QCOMPARE(model.changeTexts(),
             (QStringList {u"Satellite database will be released"_qs, u"Travel will be assigned"_qs}));
    QCOMPARE(printedBoxes(model),
             (QStringList {u"[ ]assigned, will be released"_qs, u"[x]not assigned, will be assigned"_qs,
                           u"[ ]!not assigned"_qs}));
    QVERIFY(tick(model, 1, Qt::Unchecked)); // and back
    QCOMPARE(model.changes(), (QHash<LicenseKey, bool> {{Database, false}}));
    model.dropChanges();
    QVERIFY(model.changes().isEmpty());
    QCOMPARE(model.index(0, AssignedColumn).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void TestCentralLicenseModel::closingDropsTicks()
{
    CentralLicenseModel model;
    model.setBoxes(Boxes::Open);
    model.setOwners(sampleCentralLicense());
    QVERIFY(tick(model, 1, Qt::Checked));
    model.setBoxes(Boxes::Closed);
    QVERIFY(model.changes().isEmpty());
    QVERIFY(model.changeTexts().isEmpty());
}

/// What the server has made true meanwhile is no change any more.
void TestCentralLicenseModel::readingAgainKeepsTicks()
{
    CentralLicenseModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setBoxes(Boxes::Open);
    model.setOwners(sampleCentralLicense());
    QVERIFY(tick(model, 0, Qt::Unchecked));
    QVERIFY(tick(model, 1, Qt::Checked));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QList<LicenseOwner> owners = sampleCentralLicense();
    owners[1].moduleLicenses[0].assigned = true; // Travel
    model.setOwners(owners);
    QCOMPARE(model.changes(), (QHash<LicenseKey, bool> {{Database, false}}));
    QCOMPARE(reset.size(), 0);
    owners[1].moduleLicenses.removeAt(1); // Satellite database
    model.setOwners(owners);
    QVERIFY(model.changes().isEmpty());
    QCOMPARE(reset.size(), 1);
}

void TestCentralLicenseModel::closedBoxSaysWhy()
{
    CentralLicenseModel model;
    model.setBoxes(Boxes::Open);
    QList<LicenseOwner> owners = sampleCentralLicense();
    owners[0].moduleLicenses[0].free = 7;
    model.setOwners(owners);
    const auto said = [&model](int column) {
        return model.index(2, column).data(Qt::AccessibleDescriptionRole).toString();
    };
    QCOMPARE(said(AssignedColumn), u"The server does not allow this licence for the central database."_qs);
    QCOMPARE(said(SeatsColumn), u"The server's figures do not add up: 2 in use and 7 free are not 3."_qs);
    QVERIFY(model.index(2, SeatsColumn).data(CentralLicenseModel::IsMarkedRole).toBool());
    QVERIFY(!model.index(0, SeatsColumn).data(CentralLicenseModel::IsMarkedRole).toBool());
}

void TestCentralLicenseModel::retranslates()
{
    CentralLicenseModel model;
    model.setOwners(sampleCentralLicense());
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy header(&model, &QAbstractItemModel::headerDataChanged);
    model.retranslate();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(header.size(), 1);
}

QTEST_GUILESS_MAIN(TestCentralLicenseModel)
#include "tst_centrallicensemodel.moc"
