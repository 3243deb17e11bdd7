// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seattilemodel.h"

#include "tests/models/modelprinter.h"
#include "tests/models/sampletenant.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

/// The licences as tiles.
class TestSeatTileModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void saysAllOfATile();
    void roles_data();
    void roles();
    void thresholdsAreSaid();
    void showsWhatIsStaged();
    void figuresKeepTheTiles();
    void outlivesItsColumn();
};

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

DashboardNumbers numbersOf(const Workspace &workspace, const SeatThresholds &thresholds = {})
{
    return dashboardNumbers(workspace.catalogue(), workspace.columns(), workspace.table(), thresholds);
}

QModelIndex tileOf(const SeatTileModel &model, const QString &module)
{
    const QVariant key = QVariant::fromValue(SampleTenant::key(module));
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row).data(SeatTileModel::LicenseRole) == key)
            return model.index(row);
    }
    return {};
}

} // namespace

void TestSeatTileModel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
}

void TestSeatTileModel::saysAllOfATile()
{
    SampleTenant tenant;
    SeatTileModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.announceAll(); // of nothing
    model.setNumbers(numbersOf(tenant.workspace));
    QCOMPARE(printedColumn(model, 0), uR"(Archive, Acme Tools: 3 of 3 in use, full
User, SuperOffice: 1,040 of 1,200 in use, 160 free, nearly full
Calendar, NordSync: 17 of 20 in use, 3 free, nearly full
Backup, Acme Tools: 3 of 4 in use, 1 free
Mobile, NordSync: 2 of 5 in use, 2 free
Gold, Acme Tools: 1 of 3 in use, 2 free
Base, NordSync: 3 of 10 in use, 7 free
Sales Premium, SuperOffice: 3 of 10 in use, 7 free
Service Premium, SuperOffice: 1 of 5 in use, 4 free
Silver, Acme Tools: 1 of 10 in use, 9 free
Roaming, NordSync: 31 in use, unlimited)"_qs);
}

void TestSeatTileModel::roles_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("texts");
    QTest::addColumn<SeatLevel>("level");
    QTest::newRow("restricted") << u"user"_qs << u"1,040 of 1,200 / User / SuperOffice / 160 free / "_qs
                                << SeatLevel::NearlyFull;
    QTest::newRow("full") << u"archive"_qs << u"3 of 3 / Archive / Acme Tools / full / "_qs
                          << SeatLevel::Full;
    QTest::newRow("unrestricted") << u"roaming"_qs << u"31 / Roaming / NordSync / unlimited / "_qs
                                  << SeatLevel::Plain;
}

void TestSeatTileModel::roles()
{
    QFETCH(const QString, module);
    SampleTenant tenant;
    SeatTileModel model(tenant.workspace);
    model.setNumbers(numbersOf(tenant.workspace));
    const QModelIndex tile = tileOf(model, module);
    QStringList texts;
    for (const int role : {SeatTileModel::NumberRole, SeatTileModel::NameRole, SeatTileModel::OwnerRole,
                           SeatTileModel::FreeRole, SeatTileModel::StagedRole})
        texts.append(tile.data(role).toString());
    QTEST(texts.join(u" / "_qs), "texts");
    QTEST(tile.data(SeatTileModel::LevelRole).value<SeatLevel>(), "level");
    const Seats seats = tenant.workspace.catalogue().license(SampleTenant::key(module))->seats;
    QCOMPARE(tile.data(SeatTileModel::SeatsRole).value<Seats>(), seats);
    QCOMPARE(tile.data(SeatTileModel::ProjectedRole).value<Seats>(), seats);
    QVERIFY(!tile.data(Qt::DecorationRole).isValid());
}

void TestSeatTileModel::thresholdsAreSaid()
{
    SampleTenant tenant;
    SeatTileModel model(tenant.workspace);
    model.setNumbers(numbersOf(tenant.workspace, {0.4, 0.75}));
    const QString lines = printedColumn(model, 0);
    QCOMPARE(lines.section(u'\n', 0, 1), uR"(Archive, Acme Tools: 3 of 3 in use, full
User, SuperOffice: 1,040 of 1,200 in use, 160 free, full)"_qs);
    QCOMPARE(lines.section(u'\n', 4, 5), uR"(Mobile, NordSync: 2 of 5 in use, 2 free, nearly full
Gold, Acme Tools: 1 of 3 in use, 2 free)"_qs);
    model.setNumbers(numbersOf(tenant.workspace, {0.9, 1.0}));
    QCOMPARE(printedColumn(model, 0).section(u'\n', 1, 1),
             u"User, SuperOffice: 1,040 of 1,200 in use, 160 free"_qs);
}

void TestSeatTileModel::showsWhatIsStaged()
{
    SampleTenant tenant;
    SeatTileModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setNumbers(numbersOf(tenant.workspace));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    tenant.give(SampleTenant::Eva, u"backup"_qs);
    model.announceAll();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(1).toModelIndex().row(), model.rowCount() - 1);

    const QModelIndex backup = tileOf(model, u"backup"_qs);
    QCOMPARE(backup.data().toString(), u"Backup, Acme Tools: 3 of 4 in use, 1 free, staged: 3 → 4 of 4"_qs);
    QCOMPARE(backup.data(SeatTileModel::NumberRole).toString(), u"3 of 4"_qs);
    QCOMPARE(backup.data(SeatTileModel::StagedRole).toString(), u"3 → 4 of 4"_qs);
    QCOMPARE(backup.data(SeatTileModel::ProjectedRole).value<Seats>().inUse, 4);
    QCOMPARE(backup.data(SeatTileModel::SeatsRole).value<Seats>().inUse, 3);
    QCOMPARE(tileOf(model, u"base"_qs).data(SeatTileModel::StagedRole).toString(), QString());
}

void TestSeatTileModel::figuresKeepTheTiles()
{
    SampleTenant tenant;
    SeatTileModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, Fatal);
    DashboardNumbers numbers = numbersOf(tenant.workspace);
    model.setNumbers(numbers);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    numbers.unrestricted[0].seats.inUse = 32;
    model.setNumbers(numbers);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(tileOf(model, u"roaming"_qs).data(SeatTileModel::NumberRole).toString(), u"32"_qs);
    QCOMPARE(resets.size(), 0);
    numbers.restricted.swapItemsAt(0, 1);
    model.setNumbers(numbers);
    QCOMPARE(resets.size(), 1);
    model.setNumbers({});
    QCOMPARE(resets.size(), 2);
    QCOMPARE(model.rowCount(), 0);
}

/// The numbers come a moment after the workspace has changed.
void TestSeatTileModel::outlivesItsColumn()
{
    SampleTenant tenant;
    SeatTileModel model(tenant.workspace);
    model.setNumbers(numbersOf(tenant.workspace));
    tenant.give(SampleTenant::Eva, u"backup"_qs);
    tenant.workspace.clear();
    const QModelIndex backup = tileOf(model, u"backup"_qs);
    QCOMPARE(backup.data().toString(), u"Backup, Acme Tools: 3 of 4 in use, 1 free"_qs);
    QCOMPARE(backup.data(SeatTileModel::ProjectedRole), backup.data(SeatTileModel::SeatsRole));
}

QTEST_GUILESS_MAIN(TestSeatTileModel)
#include "tst_seattilemodel.moc"
