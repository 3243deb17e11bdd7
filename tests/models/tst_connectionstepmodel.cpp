// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectionstepmodel.h"

#include "tests/models/modelprinter.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using Kind = ConnectionStep::Kind;
using State = ConnectionStep::State;

/// The steps of a connection test.
class ConnectionStepModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyStepFromTheStart();
    void stepsGoOn();
    void everyStateHasItsWord_data();
    void everyStateHasItsWord();
};

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

void ConnectionStepModelTest::everyStepFromTheStart()
{
    ConnectionStepModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    QCOMPARE(printedColumn(model, 0),
             QStringLiteral("Address\nName lookup\nConnection\nEncryption\nTenant\nSuperOffice WebAPI\n"
                            "Sign-in\nLicences\nAssociates"));
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.index(row).data(ConnectionStepModel::StateTextRole).toString(),
                 QStringLiteral("waiting"));
    QVERIFY(!model.index(0).data(Qt::CheckStateRole).isValid());
}

void ConnectionStepModelTest::stepsGoOn()
{
    ConnectionStepModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QString reason = QStringLiteral("<b>No such host</b>: check the address.");
    model.setStep({Kind::NameLookup, State::Failed, reason});
    model.setStep({Kind::NameLookup, State::Failed, reason}); // nothing new
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 1);

    const QModelIndex step = model.index(1);
    QCOMPARE(step.data(ConnectionStepModel::StateRole).value<State>(), State::Failed);
    QCOMPARE(step.data(ConnectionStepModel::TextRole).toString(), reason);
    QCOMPARE(step.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Name lookup: failed. ") + reason);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Address: waiting"));

    model.restart();
    QCOMPARE(step.data(ConnectionStepModel::StateRole).value<State>(), State::Waiting);
    QCOMPARE(step.data(ConnectionStepModel::TextRole).toString(), QString());
}

void ConnectionStepModelTest::everyStateHasItsWord_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("word");
    QTest::newRow("waiting") << State::Waiting << QStringLiteral("waiting");
    QTest::newRow("running") << State::Running << QStringLiteral("checking…");
    QTest::newRow("succeeded") << State::Succeeded << QStringLiteral("passed");
    QTest::newRow("failed") << State::Failed << QStringLiteral("failed");
    QTest::newRow("skipped") << State::Skipped << QStringLiteral("skipped");
}

void ConnectionStepModelTest::everyStateHasItsWord()
{
    QFETCH(State, state);
    ConnectionStepModel model;
    model.setStep({Kind::Users, state, {}});
    QTEST(model.index(8).data(ConnectionStepModel::StateTextRole).toString(), "word");
}

QTEST_GUILESS_MAIN(ConnectionStepModelTest)
#include "tst_connectionstepmodel.moc"
