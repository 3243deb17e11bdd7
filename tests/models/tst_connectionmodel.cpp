// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectionmodel.h"
#include "models/domain/connectionrules.h"

#include "tests/models/modelprinter.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

/// The list of connections.
class ConnectionModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void saysNameAndPlace();
    void changesWithTheFewestSignals();
    void knowsRowsById();
};

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

static QList<ConnectionProfile> sample()
{
    ConnectionProfile office = newProfile();
    office.name = QStringLiteral("Head office");
    office.url = QStringLiteral("https://crm.example.com/SuperOffice");
    office.user = QStringLiteral("ingrid");
    ConnectionProfile cloud = newProfile();
    cloud.environment = QStringLiteral("sod");
    cloud.tenant = QStringLiteral("Cust31415");
    return {office, cloud, newProfile()};
}

void ConnectionModelTest::saysNameAndPlace()
{
    ConnectionModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.retranslate(); // of nothing
    model.setProfiles(sample());
    QCOMPARE(printedColumn(model, 0), QStringLiteral("Head office\nCust31415\nNew connection"));
    QCOMPARE(printedColumn(model, 0, ConnectionModel::PlaceRole),
             QStringLiteral("crm.example.com · ingrid\nSuperOffice Online · Cust31415\n"));
    QCOMPARE(printedColumn(model, 0, Qt::AccessibleDescriptionRole),
             printedColumn(model, 0, ConnectionModel::PlaceRole));
    QCOMPARE(printedColumn(model, 0, ConnectionModel::IsOnlineRole), QStringLiteral("false\ntrue\nfalse"));
    QVERIFY(!model.index(0).data(Qt::CheckStateRole).isValid());
}

void ConnectionModelTest::changesWithTheFewestSignals()
{
    ConnectionModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setProfiles(sample());
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    ConnectionProfile renamed = model.profiles().at(1);
    model.update(renamed); // as it was
    QCOMPARE(changes.size(), 0);
    renamed.name = QStringLiteral("Sandbox");
    model.update(renamed);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 1);
    model.update(newProfile()); // of somebody else
    QCOMPARE(changes.size(), 1);

    model.remove(0);
    ConnectionProfile added = newProfile();
    added.name = QStringLiteral("Branch");
    model.insert(1, added);
    QCOMPARE(printedColumn(model, 0), QStringLiteral("Sandbox\nBranch\nNew connection"));
    QCOMPARE(resets.size(), 0);
    model.retranslate();
    QCOMPARE(changes.size(), 2);
}

void ConnectionModelTest::knowsRowsById()
{
    ConnectionModel model;
    model.setProfiles(sample());
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.rowOf(model.profiles().at(row).id), row);
    QCOMPARE(model.rowOf(QString()), -1);
    QCOMPARE(model.rowOf(newProfile().id), -1);
}

QTEST_GUILESS_MAIN(ConnectionModelTest)
#include "tst_connectionmodel.moc"
