// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/satellitelicensemodel.h"

#include "tests/models/modelprinter.h"
#include "tests/models/samplesatellites.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

/// The table of satellites' licences.
class TestSatelliteLicenseModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_qs)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void licenses_data();
    void licenses();
    void onlyDifferences();
    void spokenTexts();
    void marks();
    void toolTips();
    void figuresMoveWithoutAReset();
    void retranslates();
};

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
using Scope = SatelliteLicenseModel::Scope;

SatelliteState read(qint64 satelliteId)
{
    return {sampleSatellites().at(satelliteId - 1),
            {LoadState::Ready, {}, 0, -1},
            sampleSatelliteLicenses(satelliteId),
            satelliteTime()};
}

SatelliteState unread(qint64 satelliteId, LoadState state)
{
    return {{satelliteId, {}}, {state, {}, 0, -1}, {}, {}};
}

} // namespace

void TestSatelliteLicenseModel::licenses_data()
{
    QTest::addColumn<QList<SatelliteState>>("satellites");
    QTest::addColumn<QString>("table");
    QTest::newRow("none") << QList<SatelliteState>() << u"Licence | Owner | Kind | Difference"_qs;
    QTest::newRow("one") << QList {read(1)} << uR"(Licence | Owner | Kind | Difference | Tromsø (1)
Satellite database | SuperOffice | Restricted |  | assigned · 12 of 20
Travel | SuperOffice | Unrestricted |  | assigned · 3, unlimited
Acme Site | Acme Tools | Restricted |  | assigned · 2 of 3)"_qs;
    QTest::newRow("two") << QList {read(1), read(2)}
                         << uR"(Licence | Owner | Kind | Difference | Tromsø (1) | Lübeck (2)
Satellite database | SuperOffice | Restricted | same | assigned · 12 of 20 | assigned · 12 of 20
Travel | SuperOffice | Unrestricted | differs | assigned · 3, unlimited | not assigned · 3, unlimited
Acme Site | Acme Tools | Restricted | differs | assigned · 2 of 3 | not there)"_qs;
    QTest::newRow("some not read")
        << QList {unread(7, LoadState::Loading), read(2), unread(9, LoadState::Failed)}
        << uR"(Licence | Owner | Kind | Difference | Satellite 7 | Lübeck (2) | Satellite 9
Satellite database | SuperOffice | Restricted |  | reading… | assigned · 12 of 20 | not known
Travel | SuperOffice | Unrestricted |  | reading… | not assigned · 3, unlimited | not known)"_qs;
    QTest::newRow("none read") << QList {unread(7, LoadState::Loading)}
                               << u"Licence | Owner | Kind | Difference | Satellite 7"_qs;
}

void TestSatelliteLicenseModel::licenses()
{
    QFETCH(QList<SatelliteState>, satellites);
    SatelliteLicenseModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setSatellites(satellites);
    QTEST(printedTable(model), "table");
}

void TestSatelliteLicenseModel::onlyDifferences()
{
    SatelliteLicenseModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setSatellites({read(1), read(2)});
    QCOMPARE(model.licenseCount(), 3);
    QCOMPARE(model.differenceCount(), 2);
    model.setScope(Scope::Differences);
    QCOMPARE(printedColumn(model, 0), u"Travel\nAcme Site"_qs);
    QCOMPARE(model.licenseCount(), 3);
    model.setSatellites({read(2), read(2)});
    QCOMPARE(printedColumn(model, 0), QString());
    model.setScope(Scope::All);
    QCOMPARE(printedColumn(model, 0), u"Satellite database\nTravel"_qs);
}

void TestSatelliteLicenseModel::spokenTexts()
{
    SatelliteLicenseModel model;
    model.setSatellites({read(1), read(2)});
    QCOMPARE(
        printedTable(model, Qt::AccessibleTextRole).section(u'\n', 1),
        uR"(Satellite database | SuperOffice | Restricted | same | assigned, 12 of 20 in use | assigned, 12 of 20 in use
Travel | SuperOffice | Unrestricted | differs | assigned, 3 in use, unlimited | not assigned, 3 in use, unlimited
Acme Site | Acme Tools | Restricted | differs | assigned, 2 of 3 in use | not there)"_qs);
}

void TestSatelliteLicenseModel::marks()
{
    SatelliteLicenseModel model;
    model.setSatellites({read(1), read(3)});
    QCOMPARE(printedTable(model, SatelliteLicenseModel::IsMarkedRole).section(u'\n', 1),
             uR"(false | false | false | true | false | true
false | false | false | true | false | false
false | false | false | true | false | false)"_qs);
}

void TestSatelliteLicenseModel::toolTips()
{
    SatelliteLicenseModel model;
    model.setSatellites({read(1), read(3), unread(9, LoadState::Failed)});
    const auto toolTip = [&model](int column) {
        return model.index(0, column).data(Qt::ToolTipRole).toString();
    };
    QCOMPARE(toolTip(0), u"A database at another site"_qs);
    QCOMPARE(toolTip(4), u"A database at another site"_qs);
    QCOMPARE(toolTip(5), u"A database at another site\nThe server's figures do not add up: 12 in use and 5 "
                         "free are not 20."_qs);
    QCOMPARE(toolTip(6), QString());
    QCOMPARE(model.index(0, 0).data(SatelliteLicenseModel::LicenseRole).value<LicenseKey>(),
             (LicenseKey {u"SUPEROFFICE"_qs, u"satellite"_qs}));
}

/// A view keeps its place where the same licences and satellites are read again.
void TestSatelliteLicenseModel::figuresMoveWithoutAReset()
{
    SatelliteLicenseModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setSatellites({read(1), read(2)});
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    SatelliteState second = read(2);
    second.owners[0].moduleLicenses[1].inUse = 13;
    model.setSatellites({read(1), second});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.index(0, 5).data().toString(), u"assigned · 13 of 20"_qs);
    QCOMPARE(model.index(0, 3).data().toString(), u"differs"_qs);
    model.setSatellites({read(1)});
    QCOMPARE(reset.size(), 1);
}

void TestSatelliteLicenseModel::retranslates()
{
    SatelliteLicenseModel model;
    model.setSatellites({read(1)});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy header(&model, &QAbstractItemModel::headerDataChanged);
    model.retranslate();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(header.size(), 1);
}

QTEST_GUILESS_MAIN(TestSatelliteLicenseModel)
#include "tst_satellitelicensemodel.moc"
