// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/selectedassociatesmodel.h"

#include "models/assignmentmodel.h"
#include "models/stagingdesk.h"
#include "tests/models/modelprinter.h"
#include "tests/models/sampletenant.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

/// The row that stands for all selected associates.
class TestSelectedAssociatesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void boxes_data();
    void boxes();
    void accessible();
    void inactive();
    void cycles_data();
    void cycles();
    void oneStepToUndo();
    void newSelectionStartsAnew();
    void leavingTakesNoStep();
    void tellsTheResult();
    void closedBoxesStayClosed();
    void followsTheMatrix();
};

namespace {

using Ids = QList<qint64>;

/// The row over one owner's part of the sample, under the tester.
struct Fixture
{
    explicit Fixture(const QString &owner) { matrix.setOwner(owner); }

    [[nodiscard]] QString boxes() const { return printedTable(selected).section(u'\n', 1); }
    bool click(int column)
    {
        return selected.setData(selected.index(0, column), Qt::Checked, Qt::CheckStateRole);
    }
    /// Says yes where the click is asked about.
    bool clickAndAccept(int column)
    {
        const bool hasChanged = click(column);
        const bool isAsked = matrix.desk().question().has_value();
        if (isAsked)
            matrix.desk().decide(NeedsChoice::TakeAlong);
        return hasChanged || isAsked;
    }

    SampleTenant tenant {};
    AssignmentModel matrix {tenant.workspace};
    SelectedAssociatesModel selected {matrix};
    QAbstractItemModelTester tester {&selected, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

void TestSelectedAssociatesModel::boxes_data()
{
    QTest::addColumn<Ids>("ids");
    QTest::addColumn<QString>("staged");
    QTest::addColumn<QString>("expected");

    const Ids three {SampleTenant::Anna, SampleTenant::Bjorn, SampleTenant::Eva};
    QTest::newRow("mixed") << three << QString() << u"3 selected: [-] | [-] | [-] | [-]"_qs;
    QTest::newRow("all and none") << Ids {SampleTenant::Bjorn, SampleTenant::Chloe} << QString()
                                  << u"2 selected: [x] | [-] | [ ] | [ ]"_qs;
    QTest::newRow("open through what they need") << Ids {SampleTenant::Dirk, SampleTenant::Eva} << QString()
                                                 << u"2 selected: [ ] | [ ] | [ ] | [ ]"_qs;
    QTest::newRow("what is staged counts") << three << u"base"_qs << u"3 selected: [x] | [-] | [-] | [-]"_qs;
    QTest::newRow("one not loaded") << Ids {SampleTenant::Anna, SampleTenant::Frida} << QString()
                                    << u"2 selected: [-] | [-] | [-] | [-]"_qs;
}

void TestSelectedAssociatesModel::boxes()
{
    QFETCH(const Ids, ids);
    QFETCH(const QString, staged);
    Fixture fixture(u"NORDSYNC"_qs);
    fixture.selected.setSelection(ids);
    if (!staged.isEmpty())
        fixture.tenant.give(SampleTenant::Eva, staged);
    QTEST(fixture.boxes(), "expected");
    QCOMPARE(printedTable(fixture.selected).section(u'\n', 0, 0), u"Base | Calendar | Mobile | Roaming"_qs);
}

void TestSelectedAssociatesModel::accessible()
{
    Fixture fixture(u"NORDSYNC"_qs);
    fixture.selected.setSelection({SampleTenant::Anna, SampleTenant::Bjorn, SampleTenant::Chloe});
    QCOMPARE(printedTable(fixture.selected, Qt::AccessibleTextRole).section(u'\n', 1),
             u"3 selected: 3 selected, Base, all assigned | 3 selected, Calendar, some of 3: 2 assigned | "
             "3 selected, Mobile, some of 3: 1 assigned | 3 selected, Roaming, some of 3: 1 assigned"_qs);
    fixture.matrix.setOwner(u"ACME"_qs);
    fixture.selected.setSelection({SampleTenant::Dirk, SampleTenant::Eva});
    const int archive = 2;
    QCOMPARE(fixture.selected.index(0, archive).data(Qt::AccessibleTextRole).toString(),
             u"2 selected, Archive, none assigned"_qs);
    QCOMPARE(fixture.selected.index(0, archive).data(Qt::ToolTipRole).toString(),
             u"None of the selected associates' boxes can be changed."_qs);
    QVERIFY(fixture.selected.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"all on, all off"));
}

void TestSelectedAssociatesModel::inactive()
{
    Fixture fixture(u"NORDSYNC"_qs);
    const QString invitation = u"Select several rows to change them together"_qs;
    for (const Ids &ids : {Ids {}, Ids {SampleTenant::Eva}}) {
        fixture.selected.setSelection(ids);
        QVERIFY(!fixture.selected.isActive());
        QCOMPARE(fixture.boxes(), u"%1 selected: ? | ? | ? | ?"_qs.arg(ids.size()));
        for (const int role : {Qt::ToolTipRole, Qt::AccessibleTextRole})
            QCOMPARE(fixture.selected.headerData(0, Qt::Vertical, role).toString(), invitation);
        QCOMPARE(fixture.selected.index(0, 0).data(Qt::ToolTipRole).toString(), invitation);
        QVERIFY(!fixture.click(0));
        QVERIFY(!fixture.selected.index(0, 0).flags().testFlag(Qt::ItemIsUserCheckable));
    }
    QCOMPARE(fixture.tenant.changes(), QString());
}

void TestSelectedAssociatesModel::cycles_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<Ids>("ids");
    QTest::addColumn<QString>("before"); // staged before the first click
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("expected"); // what is staged after each click

    const QString acme = u"ACME"_qs;
    const QString nordSync = u"NORDSYNC"_qs;
    const int backup = 3;
    QTest::newRow("some hold it: all on, all off, as it was, all on")
        << acme << Ids {SampleTenant::Chloe, SampleTenant::Dirk, SampleTenant::Eva} << QString() << backup
        << QStringList {u"44+backup"_qs, u"33-backup"_qs, {}, u"44+backup"_qs}; // there is one seat
    QTest::newRow("all hold it: all off, as it was")
        << acme << Ids {SampleTenant::Chloe, SampleTenant::Anna} << QString() << backup
        << QStringList {u"33-backup 11-backup"_qs, {}, u"33-backup 11-backup"_qs};
    QTest::newRow("as it was keeps what was staged")
        << acme << Ids {SampleTenant::Chloe, SampleTenant::Dirk, SampleTenant::Eva} << u"backup"_qs << backup
        << QStringList {u"55+backup"_qs, u"33-backup"_qs, u"55+backup"_qs};
    QTest::newRow("closed boxes are left alone")
        << acme << Ids {SampleTenant::Anna, SampleTenant::Frida} << QString() << backup
        << QStringList {{}, u"11-backup"_qs, {}};
    QTest::newRow("as it was takes back what was needed")
        << nordSync << Ids {SampleTenant::Chloe, SampleTenant::Eva} << QString() << 2
        << QStringList {u"33+calendar 33+mobile 55+base 55+calendar 55+mobile"_qs,
                        u"33+calendar 55+base 55+calendar"_qs,
                        {}};
    // What moved along has to come back along.
    QTest::newRow("as it was brings back what was released with it")
        << nordSync << Ids {SampleTenant::Anna, SampleTenant::Bjorn, SampleTenant::Eva} << QString() << 0
        << QStringList {
               u"55+base"_qs, u"11-base 11-calendar 11-mobile 11-roaming 22-base 22-calendar"_qs, {}};
    QTest::newRow("as it was brings back the plan that was replaced")
        << acme << Ids {SampleTenant::Chloe, SampleTenant::Anna} << QString() << 0
        << QStringList {u"33+gold 33-silver"_qs, u"33-silver 11-gold"_qs, {}};
}

void TestSelectedAssociatesModel::cycles()
{
    QFETCH(const QString, owner);
    QFETCH(const Ids, ids);
    QFETCH(const QString, before);
    QFETCH(const int, column);
    QFETCH(const QStringList, expected);
    Fixture fixture(owner);
    if (!before.isEmpty())
        fixture.tenant.give(SampleTenant::Eva, before);
    fixture.selected.setSelection(ids);
    QString last = fixture.tenant.changes();
    for (const QString &changes : expected) {
        QCOMPARE(fixture.clickAndAccept(column), changes != last);
        QCOMPARE(fixture.tenant.changes(), changes);
        last = changes;
    }
}

void TestSelectedAssociatesModel::oneStepToUndo()
{
    Fixture fixture(u"NORDSYNC"_qs);
    fixture.selected.setSelection({SampleTenant::Anna, SampleTenant::Bjorn});
    QVERIFY(fixture.clickAndAccept(0));
    QUndoStack &stack = fixture.tenant.workspace.undoStack();
    QCOMPARE(stack.count(), 1);
    QCOMPARE(stack.undoText(), u"Change Base for 2 associate(s)"_qs);
    stack.undo();
    QCOMPARE(fixture.tenant.changes(), QString());
}

void TestSelectedAssociatesModel::newSelectionStartsAnew()
{
    Fixture fixture(u"ACME"_qs);
    const int silver = 1;
    fixture.selected.setSelection({SampleTenant::Chloe, SampleTenant::Dirk});
    QVERIFY(fixture.click(silver));
    QCOMPARE(fixture.tenant.changes(), u"44+silver"_qs);
    fixture.selected.setSelection({SampleTenant::Dirk, SampleTenant::Eva});
    QVERIFY(fixture.click(silver)); // all on, not the second step of the selection before
    QCOMPARE(fixture.tenant.changes(), u"44+silver 55+silver"_qs);
}

/// Whoever leaves a step has not taken it: the next click asks the same again.
void TestSelectedAssociatesModel::leavingTakesNoStep()
{
    Fixture fixture(u"NORDSYNC"_qs);
    StagingDesk &desk = fixture.matrix.desk();
    const int calendar = 1;
    fixture.selected.setSelection({SampleTenant::Chloe, SampleTenant::Eva});
    QVERIFY(!fixture.click(calendar));
    const StagingQuestion asked = *desk.question();
    desk.leave();
    QCOMPARE(fixture.tenant.changes(), QString());
    QVERIFY(!fixture.click(calendar));
    QCOMPARE(desk.question(), asked);
    desk.decide(NeedsChoice::OnlyComplete);
    QCOMPARE(fixture.tenant.changes(), u"33+calendar"_qs);
    QVERIFY(fixture.click(calendar)); // all off
    QCOMPARE(fixture.tenant.changes(), QString());
}

void TestSelectedAssociatesModel::tellsTheResult()
{
    Fixture fixture(u"ACME"_qs);
    const QSignalSpy staged(&fixture.matrix.desk(), &StagingDesk::staged);
    fixture.selected.setSelection({SampleTenant::Anna, SampleTenant::Eva, SampleTenant::Frida});
    QVERIFY(fixture.clickAndAccept(1)); // silver: Anna gives up gold for it
    QCOMPARE(staged.size(), 1);
    const auto result = staged.at(0).at(0).value<StageResult>();
    QCOMPARE(result.changed, 3);
    QCOMPARE(result.implied, 1);
    QCOMPARE(result.blockedCount(), 1);
    QCOMPARE(result.blocked.value(Obstacle::NotLoaded), 1);
}

void TestSelectedAssociatesModel::closedBoxesStayClosed()
{
    Fixture fixture(u"SUPEROFFICE"_qs);
    fixture.selected.setSelection({SampleTenant::Anna, SampleTenant::Bjorn});
    QCOMPARE(fixture.boxes(), u"2 selected: [x]! | [ ]! | [x]!"_qs);
    QVERIFY(!fixture.click(0));
    QVERIFY(!fixture.selected.setData(fixture.selected.index(0, 0), Qt::Checked, Qt::EditRole));
    QCOMPARE(fixture.tenant.changes(), QString());
}

void TestSelectedAssociatesModel::followsTheMatrix()
{
    Fixture fixture(u"NORDSYNC"_qs);
    fixture.selected.setSelection({SampleTenant::Anna, SampleTenant::Bjorn});
    QCOMPARE(fixture.boxes(), u"2 selected: [x] | [x] | [-] | [-]"_qs);
    const QSignalSpy changed(&fixture.selected, &QAbstractItemModel::dataChanged);
    fixture.tenant.workspace.setAssignments(SampleTenant::Anna, u"NORDSYNC"_qs, {});
    QVERIFY(!changed.isEmpty());
    QCOMPARE(fixture.boxes(), u"2 selected: [-] | [-] | [ ] | [ ]"_qs);
    fixture.matrix.setOwner(u"ACME"_qs);
    QCOMPARE(fixture.boxes(), u"2 selected: [-] | [ ] | [x] | [x]"_qs);
    fixture.selected.retranslate();
    fixture.tenant.workspace.setCatalogue(SampleTenant::catalogueWithout(u"gold"_qs));
    QCOMPARE(fixture.boxes(), u"2 selected: [ ] | [x] | [x]"_qs);
    fixture.tenant.workspace.clear();
    QCOMPARE(fixture.selected.columnCount(), 0);
}

QTEST_GUILESS_MAIN(TestSelectedAssociatesModel)
#include "tst_selectedassociatesmodel.moc"
