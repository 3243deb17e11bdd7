// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changemodel.h"

#include "tests/models/modelprinter.h"
#include "tests/models/sampletenant.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

/// The list of staged changes.
class TestChangeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void table();
    void tableByLicense();
    void groupsBegin();
    void rowsStaySelected();
    void signals_data();
    void signals();
    void statuses_data();
    void statuses();
    void statusFollows();
    void newNamesAreTold();
    void headerOutOfRange();
    void randomStaging_data();
    void randomStaging();
    void rowsOfGoneAssociatesGo();
    void rowsOfGoneLicensesGo();
};

static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

void TestChangeModel::table()
{
    SampleTenant tenant;
    ChangeModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, fatal);
    QCOMPARE(printedTable(model), u"Associate | Change | Owner | Seats in use | Status"_qs);
    tenant.give(SampleTenant::Eva, u"backup"_qs);
    tenant.give(SampleTenant::Chloe, u"gold"_qs);
    tenant.take(SampleTenant::Anna, u"base"_qs);
    tenant.give(SampleTenant::Eva, u"gold"_qs);
    // Somebody else has taken the last seat of the backup meanwhile.
    QList<ExtendedLicenseInfo> packages = SampleTenant::packages();
    packages[1].moduleLicenses[2].inUse = 4;
    packages[1].moduleLicenses[2].free = 0;
    tenant.workspace.setCatalogue(LicenseCatalogue(packages));
    QCOMPARE(printedTable(model), uR"(Associate | Change | Owner | Seats in use | Status
Anna Berg | Take Base | NordSync | 3 → 2 of 10 | Staged
Anna Berg | Take Calendar | NordSync | 17 → 16 of 20 | Staged
Anna Berg | Take Mobile | NordSync | 2 → 1 of 5 | Staged
Anna Berg | Take Roaming | NordSync | 31 → 30, unlimited | Staged
Chloë Dupré | Give Gold | Acme Tools | 1 → 3 of 3 | Staged
Chloë Dupré | Take Silver | Acme Tools | 1 → 0 of 10 | Staged
Eva Žižková | Give Gold | Acme Tools | 1 → 3 of 3 | Staged
Eva Žižková | Give Backup | Acme Tools | 4 → 5 of 4, short 1 | More seats are wanted than are free)"_qs);
    QCOMPARE(model.associateCount(), 3);
    QCOMPARE(model.index(0, 0).data(ChangeModel::ChangeRole).value<Change>().kind, ChangeKind::Release);
    QCOMPARE(model.index(7, 0).data(ChangeModel::ChangeRole).value<Change>().kind, ChangeKind::Grant);
}

void TestChangeModel::tableByLicense()
{
    SampleTenant tenant;
    ChangeModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, fatal);
    tenant.give(SampleTenant::Eva, u"gold"_qs);
    tenant.take(SampleTenant::Bjorn, u"base"_qs);
    model.setGrouping(ChangeModel::Grouping::License);
    tenant.give(SampleTenant::Chloe, u"gold"_qs);
    tenant.give(SampleTenant::Eva, u"base"_qs);
    QCOMPARE(printedTable(model), uR"(Licence and seats | Associate | Change | Owner | Status
Gold · 1 → 3 of 3 | Chloë Dupré | Give Gold | Acme Tools | Staged
Gold · 1 → 3 of 3 | Eva Žižková | Give Gold | Acme Tools | Staged
Silver · 1 → 0 of 10 | Chloë Dupré | Take Silver | Acme Tools | Staged
Base · 3 of 10 | Bjørn Åsen | Take Base | NordSync | Staged
Base · 3 of 10 | Eva Žižková | Give Base | NordSync | Staged
Calendar · 17 → 16 of 20 | Bjørn Åsen | Take Calendar | NordSync | Staged)"_qs);
    model.retranslate();
    QCOMPARE(model.rowCount(), 6);
    QVERIFY(!model.headerData(5, Qt::Horizontal).isValid());
}

void TestChangeModel::groupsBegin()
{
    SampleTenant tenant;
    tenant.take(SampleTenant::Bjorn, u"base"_qs);
    tenant.give(SampleTenant::Eva, u"base"_qs);
    ChangeModel model(tenant.workspace);
    QCOMPARE(printedColumn(model, 0, ChangeModel::GroupStartRole), u"true\nfalse\ntrue"_qs);
    model.setGrouping(ChangeModel::Grouping::License);
    QCOMPARE(printedColumn(model, 0), u"Base · 3 of 10\nBase · 3 of 10\nCalendar · 17 → 16 of 20"_qs);
    QCOMPARE(printedColumn(model, 0, ChangeModel::GroupStartRole), u"true\nfalse\ntrue"_qs);
    tenant.take(SampleTenant::Eva, u"base"_qs);
    QCOMPARE(printedColumn(model, 0, ChangeModel::GroupStartRole), u"true\ntrue"_qs);
}

/// Rows are the same rows in another order.
void TestChangeModel::rowsStaySelected()
{
    SampleTenant tenant;
    tenant.take(SampleTenant::Bjorn, u"base"_qs);
    tenant.give(SampleTenant::Eva, u"gold"_qs);
    ChangeModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, fatal);
    const QList<QPersistentModelIndex> rows {model.index(0, 0), model.index(1, 2), model.index(2, 4)};
    const auto changesAt = [&rows] {
        ChangeSet changes;
        for (const QPersistentModelIndex &row : rows)
            changes.append(row.data(ChangeModel::ChangeRole).value<Change>());
        return changes;
    };
    const ChangeSet before = changesAt();
    model.setGrouping(ChangeModel::Grouping::License);
    QCOMPARE(changesAt(), before);
    QCOMPARE(rows.at(2).row(), 0);
    model.setGrouping(ChangeModel::Grouping::Associate);
    QCOMPARE(changesAt(), before);
    QCOMPARE(rows.at(2).row(), 2);
}

void TestChangeModel::signals_data()
{
    QTest::addColumn<QString>("staged"); // before, one step each
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("expected"); // -first,last for rows removed, +first,last for rows inserted

    QTest::newRow("first") << QString() << u"55+base"_qs << u"+0,0"_qs;
    QTest::newRow("at the end") << u"11-gold"_qs << u"55+base"_qs << u"+1,1"_qs;
    QTest::newRow("at the start") << u"55+base"_qs << u"11-gold"_qs << u"+0,0"_qs;
    QTest::newRow("in the middle") << u"11-gold 55+base"_qs << u"33-base"_qs << u"+1,1"_qs;
    QTest::newRow("cascade: one stretch") << u"55+base"_qs << u"11-base"_qs << u"+0,3"_qs;
    QTest::newRow("toggled back") << u"11-gold 55+base"_qs << u"55-base"_qs << u"-1,1"_qs;
    QTest::newRow("from the middle") << u"11-gold 33-base 55+base"_qs << u"33+base"_qs << u"-1,1"_qs;
    QTest::newRow("one plan for another") << u"55+gold"_qs << u"55+silver"_qs << u"-0,0 +0,0"_qs;
    QTest::newRow("nothing new") << u"55+base"_qs << u"55+archive"_qs << QString();
    QTest::newRow("undo") << u"11-gold 55+base"_qs << u"undo"_qs << u"-1,1"_qs;
    QTest::newRow("discard") << u"11-base 55+base"_qs << u"discard"_qs << u"-0,4"_qs;
    QTest::newRow("a page that changes nothing") << u"11-gold 55+base"_qs << u"page"_qs << QString();
}

/// Never more than one stretch out and one in, and no reset: selection and scroll position stay.
void TestChangeModel::signals()
{
    QFETCH(const QString, staged);
    QFETCH(const QString, step);
    SampleTenant tenant;
    const auto stage = [&tenant](const QString &text) {
        tenant.workspace.stage({tenant.wish(text.left(2).toLongLong(), text.mid(3), text.at(2) == u'+')},
                               text);
    };
    for (const QString &text : staged.split(u' ', Qt::SkipEmptyParts))
        stage(text);

    ChangeModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, fatal);
    QStringList told;
    const auto tell = [&told](QChar sign) {
        return [&told, sign](const QModelIndex &, int first, int last) {
            told.append(sign + u"%1,%2"_qs.arg(first).arg(last));
        };
    };
    connect(&model, &QAbstractItemModel::rowsRemoved, this, tell(u'-'));
    connect(&model, &QAbstractItemModel::rowsInserted, this, tell(u'+'));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);

    if (step == u"undo")
        tenant.workspace.undoStack().undo();
    else if (step == u"discard")
        tenant.workspace.discardStaged(step);
    else if (step == u"page")
        tenant.workspace.addAssociates(SampleTenant::rows(), SampleTenant::keys());
    else
        stage(step);
    QTEST(told.join(u' '), "expected");
    QCOMPARE(reset.size() + moved.size(), 0);
}

void TestChangeModel::statuses_data()
{
    QTest::addColumn<ApplyOutcome::Kind>("kind");
    QTest::addColumn<QString>("expected");
    using Kind = ApplyOutcome::Kind;

    QTest::newRow("refused") << Kind::Refused << u"Refused: 50 %1 is full"_qs;
    QTest::newRow("conflict") << Kind::Conflict << u"Conflict: 50 %1 is full"_qs;
    QTest::newRow("mismatch") << Kind::Mismatch << u"Not as wanted: 50 %1 is full"_qs;
    QTest::newRow("unknown") << Kind::Unknown << u"Unknown: 50 %1 is full"_qs;
}

void TestChangeModel::statuses()
{
    QFETCH(const ApplyOutcome::Kind, kind);
    QFETCH(const QString, expected);
    SampleTenant tenant;
    tenant.give(SampleTenant::Eva, u"base"_qs);
    const ChangeModel model(tenant.workspace);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    tenant.workspace.setOutcome(SampleTenant::item(SampleTenant::Eva, u"base"_qs, ChangeKind::Grant),
                                {kind, Phrase::verbatim(u"50 %1 is full"_qs)});
    const QModelIndex status = model.index(0, static_cast<int>(ChangeModel::Column::Status));
    QCOMPARE(status.data().toString(), expected);
    QCOMPARE(status.data(Qt::ToolTipRole).toString(), expected);
    QCOMPARE(status.data(ChangeModel::SeverityRole).value<ChangeModel::Severity>(),
             ChangeModel::Severity::Error);
    QVERIFY(!changed.isEmpty());
}

void TestChangeModel::statusFollows()
{
    SampleTenant tenant;
    ChangeModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, fatal);
    tenant.give(SampleTenant::Eva, u"backup"_qs);
    const QModelIndex status = model.index(0, static_cast<int>(ChangeModel::Column::Status));
    const auto severity = [&status] {
        return status.data(ChangeModel::SeverityRole).value<ChangeModel::Severity>();
    };
    QCOMPARE(status.data().toString(), u"Staged"_qs);
    QCOMPARE(severity(), ChangeModel::Severity::None);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    tenant.workspace.setApplying(true);
    QCOMPARE(status.data().toString(), u"Applying…"_qs);
    QCOMPARE(changed.size(), 1);
    tenant.workspace.setApplying(false);
    QCOMPARE(status.data().toString(), u"Staged"_qs);

    // The last seat goes on the server: the change is short without having been touched.
    QList<ExtendedLicenseInfo> packages = SampleTenant::packages();
    packages[1].moduleLicenses[2].inUse = 4;
    packages[1].moduleLicenses[2].free = 0;
    const auto before = changed.size();
    tenant.workspace.setCatalogue(LicenseCatalogue(packages));
    QCOMPARE(severity(), ChangeModel::Severity::Warning);
    QVERIFY(changed.size() > before);
}

/// A new name comes with a page and is shown here as well; rows stand by name, so they may have to move.
void TestChangeModel::newNamesAreTold()
{
    SampleTenant tenant;
    tenant.give(SampleTenant::Eva, u"base"_qs);
    tenant.give(SampleTenant::Dirk, u"base"_qs);
    ChangeModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, fatal);
    QCOMPARE(printedColumn(model, 0), u"Dirk Müller\nEva Žižková"_qs);
    int told = 0;
    const auto tell = [&told] { ++told; };
    connect(&model, &QAbstractItemModel::dataChanged, this, tell);
    connect(&model, &QAbstractItemModel::rowsInserted, this, tell);
    connect(&model, &QAbstractItemModel::layoutChanged, this, tell);
    AssociateRow eva = SampleTenant::row(SampleTenant::Eva);
    eva.associate.fullName = u"Agnes Žižková"_qs;
    tenant.workspace.addAssociates({eva}, SampleTenant::keys());
    QVERIFY(told > 0);
    QCOMPARE(printedColumn(model, 0), u"Agnes Žižková\nDirk Müller"_qs);
}

void TestChangeModel::headerOutOfRange()
{
    SampleTenant tenant;
    ChangeModel model(tenant.workspace);
    QVERIFY(!model.headerData(5, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(-1, Qt::Horizontal).isValid());
    model.retranslate();
}

void TestChangeModel::randomStaging_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Whatever is staged, undone and read anew: under the tester, and never a row too many or too few.
void TestChangeModel::randomStaging()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    SampleTenant tenant;
    ChangeModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, fatal);
    for (int step = 0; step < 80; ++step) {
        const AssociateRow row = SampleTenant::rows().at(random.bounded(5));
        const LicenseKey key = SampleTenant::keys().at(random.bounded(11));
        switch (random.bounded(9)) {
        case 0:
            tenant.workspace.undoStack().undo();
            break;
        case 1:
            tenant.workspace.undoStack().redo();
            break;
        case 2:
            tenant.workspace.addAssociates({row}, SampleTenant::keys());
            break;
        case 3:
            tenant.workspace.setUserLicenses(row.associate.associateId, {});
            break;
        case 4:
            model.setGrouping(random.bounded(2) == 0 ? ChangeModel::Grouping::Associate
                                                     : ChangeModel::Grouping::License);
            break;
        default:
            tenant.workspace.stage({{tenant.workspace.rowOf(row.associate.associateId),
                                     tenant.workspace.columnOf(key), random.bounded(2) == 0}},
                                   u"step"_qs);
            break;
        }
        QCOMPARE(model.rowCount(), tenant.workspace.changeCount());
    }
    tenant.workspace.discardStaged(u"discard"_qs);
    QCOMPARE(model.rowCount(), 0);
}

void TestChangeModel::rowsOfGoneAssociatesGo()
{
    SampleTenant tenant;
    tenant.take(SampleTenant::Bjorn, u"base"_qs);
    tenant.give(SampleTenant::Eva, u"base"_qs);
    ChangeModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, fatal);
    QList<AssociateRow> rows = SampleTenant::rows();
    rows.removeIf([](const AssociateRow &row) { return row.associate.associateId == SampleTenant::Bjorn; });
    tenant.workspace.beginAssociates();
    tenant.workspace.addAssociates(rows, SampleTenant::keys());
    tenant.workspace.finishAssociates();
    QCOMPARE(printedColumn(model, 0), u"Eva Žižková"_qs);
}

void TestChangeModel::rowsOfGoneLicensesGo()
{
    SampleTenant tenant;
    tenant.take(SampleTenant::Anna, u"mobile"_qs);
    tenant.give(SampleTenant::Eva, u"base"_qs);
    ChangeModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, fatal);
    tenant.workspace.setCatalogue(SampleTenant::catalogueWithout(u"mobile"_qs));
    QCOMPARE(printedColumn(model, 1), u"Take Roaming\nGive Base"_qs);
    tenant.workspace.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestChangeModel)
#include "tst_changemodel.moc"
