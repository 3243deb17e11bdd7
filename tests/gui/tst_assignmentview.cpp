// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assignmentview.h"

#include "models/assignmentfiltermodel.h"
#include "models/assignmentmodel.h"
#include "tests/models/sampletenant.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

/// What is selected in the matrix: whole rows, blocks, and rows that do not lie beside each other.
class TestAssignmentView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void wholeRowsAreAssociates();
    void associatesAreSelectedAgain_data();
    void associatesAreSelectedAgain();
    void copiesSelectedRowsOnly();
};

namespace {

/// The matrix over the sample, by last login: rows of the view are not those of the workspace.
struct Fixture
{
    SampleTenant tenant {};
    AssignmentModel matrix {tenant.workspace};
    AssignmentFilterModel filter {matrix};
    AssignmentView view {matrix, filter};

    Fixture() { filter.setSortKey(AssignmentFilterModel::SortKey::LastLogin); }

    void select(int top, int left, int bottom, int right)
    {
        view.selectionModel()->select({filter.index(top, left), filter.index(bottom, right)},
                                      QItemSelectionModel::Select);
    }
    void selectRow(int row) { select(row, 0, row, filter.columnCount() - 1); }
};

QList<qint64> byLastLogin()
{
    return {SampleTenant::Bjorn, SampleTenant::Frida, SampleTenant::Dirk,
            SampleTenant::Chloe, SampleTenant::Eva,   SampleTenant::Anna};
}

} // namespace

void TestAssignmentView::wholeRowsAreAssociates()
{
    Fixture fixture;
    QCOMPARE(fixture.view.selectedAssociates(), QList<qint64>());
    fixture.selectRow(4);
    fixture.selectRow(1);
    fixture.select(2, 0, 3, 0); // a block is no row
    const QList<qint64> expected {SampleTenant::Frida, SampleTenant::Eva};
    QCOMPARE(fixture.view.selectedAssociates(), expected);
    fixture.view.selectAll();
    QCOMPARE(fixture.view.selectedAssociates(), byLastLogin());
}

void TestAssignmentView::associatesAreSelectedAgain_data()
{
    QTest::addColumn<QList<qint64>>("associateIds");
    QTest::addColumn<QList<qint64>>("expected");
    QTest::addColumn<int>("ranges");
    using Tenant = SampleTenant;

    QTest::newRow("nobody") << QList<qint64>() << QList<qint64>() << 0;
    QTest::newRow("one") << QList<qint64> {Tenant::Eva} << QList<qint64> {Tenant::Eva} << 1;
    const QList<qint64> everybody {Tenant::Anna, Tenant::Bjorn, Tenant::Chloe,
                                   Tenant::Dirk, Tenant::Eva,   Tenant::Frida};
    QTest::newRow("all, in one range") << everybody << byLastLogin() << 1;
    QTest::newRow("apart, in any order") << QList<qint64> {Tenant::Anna, Tenant::Frida, Tenant::Bjorn}
                                         << QList<qint64> {Tenant::Bjorn, Tenant::Frida, Tenant::Anna} << 2;
    QTest::newRow("somebody unknown")
        << QList<qint64> {4711, Tenant::Dirk} << QList<qint64> {Tenant::Dirk} << 1;
}

void TestAssignmentView::associatesAreSelectedAgain()
{
    QFETCH(const QList<qint64>, associateIds);
    QFETCH(const int, ranges);
    Fixture fixture;
    fixture.selectRow(3); // goes
    fixture.matrix.setOwner(u"ACME"_qs);
    fixture.view.selectAssociates(associateIds);
    QTEST(fixture.view.selectedAssociates(), "expected");
    QCOMPARE(fixture.view.selectionModel()->selection().size(), ranges);
}

void TestAssignmentView::copiesSelectedRowsOnly()
{
    Fixture fixture;
    fixture.matrix.setOwner(u"ACME"_qs);
    fixture.select(3, 1, 3, 2);
    fixture.select(0, 1, 0, 2);
    fixture.view.copy();
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(1).startsWith(u"Bjørn"));
    QVERIFY(lines.at(2).startsWith(u"Chloë"));
}

QTEST_MAIN(TestAssignmentView)
#include "tst_assignmentview.moc"
