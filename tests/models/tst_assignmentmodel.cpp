// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assignmentmodel.h"

#include "models/stagingdesk.h"
#include "tests/models/modelprinter.h"
#include "tests/models/sampletenant.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

/// The matrix of associates and licences.
class TestAssignmentModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void everyOwner();
    void oneOwner_data();
    void oneOwner();
    void saysTheStateOfEachBox();
    void saysWhyABoxIsClosed();
    void tickingStages();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void columnHeaders();
    void rowHeaders();
    void announcesWhatAnEditTouches();
    void announcesRowHeadersWithoutColumns();
    void followsTheWorkspace();
    void outOfRange();
};

void TestAssignmentModel::everyOwner()
{
    SampleTenant tenant;
    AssignmentModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(
        printedTable(model),
        uR"(Sales Premium | Service Premium | User | Gold | Silver | Archive | Backup | Base | Calendar | Mobile | Roaming
Chloë Dupré: [ ]! | [x]! | [x]! | [ ] | [x] | [x] | [x] | [x] | [ ] | [ ] | [ ]
Anna Berg: [x]! | [ ]! | [x]! | [x] | [ ] | [x] | [x] | [x] | [x] | [x] | [x]
Bjørn Åsen: [x]! | [ ]! | [x]! | [ ] | [ ] | [x] | [x] | [x] | [x] | [ ] | [ ]
Dirk Müller: [x]! | [ ]! | [x]! | [ ] | [ ] | [ ]! | [ ] | [ ] | [ ] | [ ] | [ ]
Eva Žižková: [ ]! | [ ]! | [ ]! | [ ] | [ ] | [ ]! | [ ] | [ ] | [ ] | [ ] | [ ]
FRIDA: ? | ? | ? | ? | ? | ? | ? | ? | ? | ? | ?)"_qs);
}

void TestAssignmentModel::oneOwner_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("header");

    QTest::newRow("plans") << u"ACME"_qs << u"Gold | Silver | Archive | Backup"_qs;
    QTest::newRow("chain") << u"NORDSYNC"_qs << u"Base | Calendar | Mobile | Roaming"_qs;
    QTest::newRow("unknown") << u"WHO"_qs << QString();
}

void TestAssignmentModel::oneOwner()
{
    QFETCH(const QString, owner);
    SampleTenant tenant;
    AssignmentModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setOwner(owner);
    model.setOwner(owner);
    QCOMPARE(reset.size(), 1);
    QTEST(printedTable(model).section(u'\n', 0, 0), "header");
    QCOMPARE(model.rowCount(), 6);
    for (int column = 0; column < model.columnCount(); ++column)
        QCOMPARE(tenant.workspace.columns().at(model.tableColumn(column)).license.key.owner, owner);
    model.setOwner({});
    QCOMPARE(model.columnCount(), 11);
}

void TestAssignmentModel::saysTheStateOfEachBox()
{
    SampleTenant tenant;
    AssignmentModel model(tenant.workspace);
    model.setOwner(u"NORDSYNC"_qs);
    tenant.take(SampleTenant::Bjorn, u"calendar"_qs);
    tenant.give(SampleTenant::Eva, u"base"_qs);
    QCOMPARE(
        printedTable(model, Qt::AccessibleTextRole).section(u'\n', 3),
        uR"(Bjørn Åsen: Bjørn Åsen, Base, assigned | Bjørn Åsen, Calendar, assigned, will be released | Bjørn Åsen, Mobile, not assigned, needs Calendar | Bjørn Åsen, Roaming, not assigned, needs Mobile
Dirk Müller: Dirk Müller, Base, not assigned | Dirk Müller, Calendar, not assigned, needs Base | Dirk Müller, Mobile, not assigned, needs Calendar | Dirk Müller, Roaming, not assigned, needs Mobile
Eva Žižková: Eva Žižková, Base, not assigned, will be assigned | Eva Žižková, Calendar, not assigned | Eva Žižková, Mobile, not assigned, needs Calendar | Eva Žižková, Roaming, not assigned, needs Mobile
FRIDA: FRIDA, Base, not loaded yet | FRIDA, Calendar, not loaded yet | FRIDA, Mobile, not loaded yet | FRIDA, Roaming, not loaded yet)"_qs);
}

void TestAssignmentModel::saysWhyABoxIsClosed()
{
    SampleTenant tenant;
    AssignmentModel model(tenant.workspace);
    const auto description = [&](qint64 associateId, const QString &module) {
        const QModelIndex index = model.index(tenant.workspace.rowOf(associateId), tenant.column(module));
        const QString text = index.data(Qt::AccessibleDescriptionRole).toString();
        return text == index.data(Qt::ToolTipRole).toString() ? text : u"they differ"_qs;
    };
    QCOMPARE(description(SampleTenant::Eva, u"archive"_qs),
             u"No seat is free. Release the licence from somebody else, or buy more seats."_qs);
    QCOMPARE(description(SampleTenant::Eva, u"calendar"_qs), u"Also needs Base."_qs);
    QCOMPARE(description(SampleTenant::Eva, u"roaming"_qs), u"Also needs Base, Calendar, and Mobile."_qs);
    QCOMPARE(description(SampleTenant::Anna, u"roaming"_qs), QString());
    QCOMPARE(description(SampleTenant::Anna, u"archive"_qs), u"Keeps <b>everything</b>"_qs);
    QCOMPARE(description(SampleTenant::Eva, u"gold"_qs), QString());
    QCOMPARE(description(SampleTenant::Eva, u"user"_qs), obstacleText(Obstacle::WriteNotAllowed, {}));
    QCOMPARE(description(SampleTenant::Frida, u"gold"_qs), obstacleText(Obstacle::NotLoaded, {}));

    // The seats of a far need are gone: it is the one that is named.
    tenant.give(SampleTenant::Chloe, u"calendar"_qs);
    tenant.give(SampleTenant::Dirk, u"calendar"_qs);
    AssociateRow gina = SampleTenant::row(SampleTenant::Eva);
    gina.associate.associateId = 77;
    tenant.workspace.addAssociates({gina}, SampleTenant::keys());
    tenant.give(77, u"calendar"_qs);
    QCOMPARE(description(SampleTenant::Eva, u"roaming"_qs),
             u"This licence needs Calendar, which cannot be given to this associate now."_qs);
    const QModelIndex roaming =
        model.index(tenant.workspace.rowOf(SampleTenant::Eva), tenant.column(u"roaming"_qs));
    QCOMPARE(roaming.data(Qt::AccessibleTextRole).toString(),
             u"Eva Žižková, Roaming, not assigned, not available: needs Calendar"_qs);
}

void TestAssignmentModel::tickingStages()
{
    SampleTenant tenant;
    AssignmentModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setOwner(u"ACME"_qs);
    const int anna = tenant.workspace.rowOf(SampleTenant::Anna);
    // A plan takes the place of another: that is asked first.
    QVERIFY(!model.setData(model.index(anna, 1), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(tenant.changes(), QString());
    model.desk().decide(NeedsChoice::TakeAlong);
    QCOMPARE(tenant.changes(), u"11-gold 11+silver"_qs);
    QCOMPARE(tenant.workspace.undoStack().undoText(), u"Give Silver to Anna Berg"_qs);
    QCOMPARE(printedTable(model).section(u'\n', 2, 2), u"Anna Berg: [ ] | [x] | [x] | [x]"_qs);

    QVERIFY(model.setData(model.index(anna, 2), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(tenant.workspace.undoStack().undoText(), u"Take Archive from Anna Berg"_qs);
    const CellFacts facts = model.index(anna, 2).data(AssignmentModel::CellFactsRole).value<CellFacts>();
    QVERIFY(facts.isKnown && facts.isHeld && facts.isStaged && facts.isEditable());
}

void TestAssignmentModel::refusesWhatCannotBe_data()
{
    QTest::addColumn<qint64>("associateId");
    QTest::addColumn<QString>("module");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("role");

    const int role = Qt::CheckStateRole;
    QTest::newRow("read-only owner") << SampleTenant::Eva << u"user"_qs << int(Qt::Checked) << role;
    QTest::newRow("full") << SampleTenant::Eva << u"archive"_qs << int(Qt::Checked) << role;
    QTest::newRow("needs another: asks first")
        << SampleTenant::Eva << u"calendar"_qs << int(Qt::Checked) << role;
    QTest::newRow("not loaded") << SampleTenant::Frida << u"gold"_qs << int(Qt::Checked) << role;
    QTest::newRow("already so") << SampleTenant::Anna << u"gold"_qs << int(Qt::Checked) << role;
    QTest::newRow("mixed cannot be set")
        << SampleTenant::Eva << u"gold"_qs << int(Qt::PartiallyChecked) << role;
    QTest::newRow("other role") << SampleTenant::Eva << u"gold"_qs << int(Qt::Checked) << int(Qt::EditRole);
}

void TestAssignmentModel::refusesWhatCannotBe()
{
    QFETCH(const qint64, associateId);
    QFETCH(const QString, module);
    QFETCH(const int, state);
    QFETCH(const int, role);
    SampleTenant tenant;
    AssignmentModel model(tenant.workspace);
    const QModelIndex index = model.index(tenant.workspace.rowOf(associateId), tenant.column(module));
    QVERIFY(!model.setData(index, state, role));
    QCOMPARE(tenant.changes(), QString());
    QVERIFY(!tenant.workspace.undoStack().canUndo());
}

void TestAssignmentModel::columnHeaders()
{
    SampleTenant tenant;
    AssignmentModel model(tenant.workspace);
    model.setOwner(u"ACME"_qs);
    const auto header = [&model](int column, int role) {
        return model.headerData(column, Qt::Horizontal, role);
    };
    const int backup = 3;
    QCOMPARE(header(backup, Qt::AccessibleTextRole).toString(), u"Backup, 3 of 4 in use"_qs);
    QCOMPARE(header(backup, AssignmentModel::OwnerRole).toString(), u"Acme Tools"_qs);
    QCOMPARE(header(2, Qt::ToolTipRole).toString(), u"Keeps <b>everything</b>"_qs);
    tenant.give(SampleTenant::Dirk, u"backup"_qs);
    QCOMPARE(header(backup, Qt::AccessibleTextRole).toString(), u"Backup, 3 → 4 of 4"_qs);
    const auto seats = header(backup, AssignmentModel::ColumnSeatsRole).value<ColumnSeats>();
    QCOMPARE(seats.now, (Seats {4, 3, 1, false}));
    QCOMPARE(seats.after, (Seats {4, 4, 0, false}));
}

void TestAssignmentModel::rowHeaders()
{
    SampleTenant tenant;
    const AssignmentModel model(tenant.workspace);
    const auto header = [&](qint64 associateId, int role) {
        return model.headerData(tenant.workspace.rowOf(associateId), Qt::Vertical, role);
    };
    QCOMPARE(header(SampleTenant::Anna, Qt::AccessibleTextRole).toString(), u"Anna Berg"_qs);
    QCOMPARE(header(SampleTenant::Anna, AssignmentModel::AssociateIdRole).toLongLong(), SampleTenant::Anna);
    QCOMPARE(header(SampleTenant::Anna, AssignmentModel::SecondLineRole).toString(), u"ANNA · Sales"_qs);
    QCOMPARE(header(SampleTenant::Anna, Qt::ToolTipRole).toString(), u"ANNA\nSales\nManager"_qs);
    QCOMPARE(header(SampleTenant::Dirk, Qt::ToolTipRole).toString(),
             u"DIRK\nSupport\nFormer employee\nCannot log in"_qs);
    QCOMPARE(header(SampleTenant::Frida, Qt::DisplayRole).toString(), u"FRIDA"_qs);
    QCOMPARE(header(SampleTenant::Frida, AssignmentModel::SecondLineRole).toString(), u"FRIDA"_qs);
}

void TestAssignmentModel::announcesWhatAnEditTouches()
{
    SampleTenant tenant;
    AssignmentModel model(tenant.workspace);
    model.setOwner(u"NORDSYNC"_qs);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy header(&model, &QAbstractItemModel::headerDataChanged);
    tenant.take(SampleTenant::Anna, u"base"_qs);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(1, 0));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(1, 3));
    const bool hasSeats = std::any_of(header.cbegin(), header.cend(), [](const QVariantList &arguments) {
        return arguments.at(0).value<Qt::Orientation>() == Qt::Horizontal && arguments.at(1).toInt() == 0
               && arguments.at(2).toInt() == 3;
    });
    QVERIFY(hasSeats);
}

/// The names stand beside the matrix also where the owner chosen has no licence to give.
void TestAssignmentModel::announcesRowHeadersWithoutColumns()
{
    SampleTenant tenant;
    AssignmentModel model(tenant.workspace);
    model.setOwner(u"WHO"_qs);
    const QSignalSpy header(&model, &QAbstractItemModel::headerDataChanged);
    AssociateRow anna = SampleTenant::row(SampleTenant::Anna);
    anna.associate.fullName = u"Anna Hansen"_qs;
    tenant.workspace.addAssociates({anna}, SampleTenant::keys());
    QCOMPARE(model.headerData(1, Qt::Vertical).toString(), u"Anna Hansen"_qs);
    QCOMPARE(header.size(), 1);
}

/// Every way the workspace can change, under the tester.
void TestAssignmentModel::followsTheWorkspace()
{
    SampleTenant tenant;
    Workspace &workspace = tenant.workspace;
    AssignmentModel model(workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString before = printedTable(model);
    AssociateRow newcomer = SampleTenant::row(SampleTenant::Eva);
    newcomer.associate.associateId = 77;
    newcomer.associate.fullName = u"Gina"_qs;

    workspace.addAssociates({newcomer}, SampleTenant::keys());
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.index(6, 0).data(AssignmentModel::AssociateIdRole).toLongLong(), 77);
    workspace.setCatalogue(SampleTenant::catalogueWithout(u"gold"_qs));
    QCOMPARE(model.columnCount(), 10);
    workspace.setCatalogue(SampleTenant::catalogue());
    workspace.beginAssociates();
    workspace.addAssociates(SampleTenant::rows(), SampleTenant::keys());
    workspace.finishAssociates();
    QCOMPARE(printedTable(model), before);
    model.retranslate();
    workspace.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    model.retranslate();
    workspace.setCatalogue(SampleTenant::catalogue());
    workspace.addAssociates(SampleTenant::rows(), SampleTenant::keys());
    QCOMPARE(printedTable(model), before);
}

void TestAssignmentModel::outOfRange()
{
    SampleTenant tenant;
    AssignmentModel model(tenant.workspace);
    QCOMPARE(model.flags({}), Qt::ItemFlags());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
    for (const int section : {-1, 11}) {
        QVERIFY(!model.headerData(section, Qt::Horizontal).isValid());
        QVERIFY(!model.headerData(section, Qt::Vertical).isValid());
    }
}

QTEST_GUILESS_MAIN(TestAssignmentModel)
#include "tst_assignmentmodel.moc"
