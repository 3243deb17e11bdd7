// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assignmentfiltermodel.h"

#include "models/assignmentmodel.h"
#include "tests/models/sampletenant.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

/// Searching, choosing and ordering the rows of the matrix.
class TestAssignmentFilterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void searches_data();
    void searches();
    void namesArePicked_data();
    void namesArePicked();
    void plans_data();
    void plans();
    void holdings_data();
    void holdings();
    void sorts_data();
    void sorts();
    void rowsStayWhileEdited();
    void rowsStayUntilRefiltered();
    void pagesAppendWhileLoading();
    void findsNewNames();
    void goneAssociatesLeave();
    void filtersCombineAndClear();
    void columnsPassThrough();
    void orderOutlivesColumns();
    void saysOnlyWhatIsNew();
};

namespace {

/// The filter over the sample, under the tester; prints the names that show.
struct Fixture
{
    SampleTenant tenant {};
    AssignmentModel matrix {tenant.workspace};
    AssignmentFilterModel filter {matrix};
    QAbstractItemModelTester tester {&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};

    [[nodiscard]] QString names() const
    {
        QStringList names;
        for (int row = 0; row < filter.rowCount(); ++row)
            names.append(filter.headerData(row, Qt::Vertical).toString().section(u' ', 0, 0));
        return names.join(u' ');
    }
};

const QString everybody = QStringLiteral("Anna Bjørn Chloë Dirk Eva FRIDA");

} // namespace

void TestAssignmentFilterModel::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing") << QString() << everybody;
    QTest::newRow("blanks") << u"   "_qs << everybody;
    QTest::newRow("first name") << u"anna"_qs << u"Anna"_qs;
    QTest::newRow("capitals") << u"ANNA"_qs << u"Anna"_qs;
    QTest::newRow("middle of a word") << u"nn"_qs << u"Anna"_qs;
    QTest::newRow("without the accents") << u"asen"_qs << u"Bjørn"_qs;
    QTest::newRow("with the accents") << u"ÅSEN"_qs << u"Bjørn"_qs;
    QTest::newRow("accents in two words") << u"chloe dupre"_qs << u"Chloë"_qs;
    QTest::newRow("carons") << u"zizkova"_qs << u"Eva"_qs;
    QTest::newRow("some of the carons") << u"žizkova"_qs << u"Eva"_qs;
    QTest::newRow("decomposed") << u"mu\u0308ller"_qs << u"Dirk"_qs;
    QTest::newRow("umlaut left out") << u"muller"_qs << u"Dirk"_qs;
    QTest::newRow("user id") << u"frida"_qs << u"FRIDA"_qs;
    QTest::newRow("group") << u"support"_qs << u"Bjørn Dirk"_qs;
    QTest::newRow("role") << u"manager"_qs << u"Anna"_qs;
    QTest::newRow("words in any order and field") << u"sales berg"_qs << u"Anna"_qs;
    QTest::newRow("every word has to match") << u"anna support"_qs << QString();
    QTest::newRow("words do not run over fields") << u"anna manager x"_qs << QString();
    QTest::newRow("many blanks") << u"  dupre   sales "_qs << u"Chloë"_qs;
    QTest::newRow("nobody") << u"nobody"_qs << QString();
    QTest::newRow("not a pattern") << u".*"_qs << QString();
}

void TestAssignmentFilterModel::searches()
{
    QFETCH(const QString, text);
    Fixture fixture;
    fixture.filter.setSearchText(text);
    QTEST(fixture.names(), "expected");
    QCOMPARE(fixture.filter.isFiltering(), !text.trimmed().isEmpty());
    fixture.filter.setSearchText({});
    QCOMPARE(fixture.names(), everybody);
}

void TestAssignmentFilterModel::namesArePicked_data()
{
    QTest::addColumn<AssociateFilter>("filter");
    QTest::addColumn<QString>("expected");

    QTest::newRow("group") << AssociateFilter {.group = u"Support"_qs} << u"Bjørn Dirk"_qs;
    QTest::newRow("chosen from a list, not typed") << AssociateFilter {.group = u"support"_qs} << QString();
    QTest::newRow("without a group") << AssociateFilter {.group = QString()} << u"FRIDA"_qs;
    QTest::newRow("role") << AssociateFilter {.role = u"Manager"_qs} << u"Anna"_qs;
    QTest::newRow("without a role") << AssociateFilter {.role = QString()}
                                    << u"Bjørn Chloë Dirk Eva FRIDA"_qs;
    QTest::newRow("group and role") << AssociateFilter {.group = u"Sales"_qs, .role = QString()}
                                    << u"Chloë"_qs;
}

void TestAssignmentFilterModel::namesArePicked()
{
    QFETCH(const AssociateFilter, filter);
    Fixture fixture;
    fixture.filter.setFilter(filter);
    QTEST(fixture.names(), "expected");
    QVERIFY(fixture.filter.isFiltering());
    fixture.filter.setFilter({});
    QCOMPARE(fixture.names(), everybody);
    QVERIFY(!fixture.filter.isFiltering());
}

void TestAssignmentFilterModel::plans_data()
{
    QTest::addColumn<LicenseKey>("plan");
    QTest::addColumn<QString>("expected");

    QTest::newRow("a plan") << SampleTenant::key(u"gold"_qs) << u"Anna"_qs;
    QTest::newRow("without one of this owner's") << LicenseKey {u"ACME"_qs, {}} << u"Bjørn Dirk Eva FRIDA"_qs;
    QTest::newRow("of an owner without plans") << LicenseKey {u"NORDSYNC"_qs, {}} << everybody;
    QTest::newRow("no plan at all") << SampleTenant::key(u"base"_qs) << QString();
}

void TestAssignmentFilterModel::plans()
{
    QFETCH(const LicenseKey, plan);
    Fixture fixture;
    fixture.filter.setFilter({.plan = plan});
    QTEST(fixture.names(), "expected");
}

using Holding = AssociateFilter::Holding;

static AssociateFilter holders(Holding holding, const QString &module)
{
    return {.license = SampleTenant::key(module), .holding = holding};
}

void TestAssignmentFilterModel::holdings_data()
{
    QTest::addColumn<Holding>("holding");
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("expected");

    QTest::newRow("any") << Holding::Any << u"base"_qs << everybody;
    QTest::newRow("holds") << Holding::Holds << u"base"_qs << u"Anna Bjørn Chloë"_qs;
    QTest::newRow("lacks, known only") << Holding::Lacks << u"base"_qs << u"Dirk Eva"_qs;
    QTest::newRow("holds what one has") << Holding::Holds << u"roaming"_qs << u"Anna"_qs;
    QTest::newRow("holds a hidden one") << Holding::Holds << u"sync-core"_qs << QString();
    QTest::newRow("lacks a hidden one") << Holding::Lacks << u"sync-core"_qs << QString();
}

void TestAssignmentFilterModel::holdings()
{
    QFETCH(const Holding, holding);
    QFETCH(const QString, module);
    QFETCH(const QString, expected);
    Fixture fixture;
    fixture.filter.setFilter(holders(holding, module));
    QCOMPARE(fixture.names(), expected);
    // What is staged does not count: the server's word does.
    fixture.tenant.give(SampleTenant::Eva, u"base"_qs);
    fixture.tenant.take(SampleTenant::Anna, u"base"_qs);
    fixture.filter.refilter();
    QCOMPARE(fixture.names(), expected);
}

void TestAssignmentFilterModel::sorts_data()
{
    QTest::addColumn<AssignmentFilterModel::SortKey>("key");
    QTest::addColumn<QString>("expected");
    using SortKey = AssignmentFilterModel::SortKey;

    QTest::newRow("name") << SortKey::Name << everybody;
    QTest::newRow("user id") << SortKey::UserId << everybody;
    QTest::newRow("group, then name") << SortKey::Group << u"FRIDA Eva Anna Chloë Bjørn Dirk"_qs;
    QTest::newRow("role, then name") << SortKey::Role << u"Bjørn Chloë Dirk Eva FRIDA Anna"_qs;
    QTest::newRow("last login, never first") << SortKey::LastLogin << u"Bjørn FRIDA Dirk Chloë Eva Anna"_qs;
}

void TestAssignmentFilterModel::sorts()
{
    QFETCH(const AssignmentFilterModel::SortKey, key);
    Fixture fixture;
    fixture.filter.setSortKey(key);
    QTEST(fixture.names(), "expected");
    QVERIFY(!fixture.filter.isFiltering());
}

void TestAssignmentFilterModel::rowsStayWhileEdited()
{
    Fixture fixture;
    fixture.filter.setFilter(holders(Holding::Holds, u"backup"_qs));
    const QSignalSpy removed(&fixture.filter, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy layout(&fixture.filter, &QAbstractItemModel::layoutChanged);
    const int column = fixture.tenant.column(u"backup"_qs);
    for (int row = 0; row < 3; ++row)
        QVERIFY(fixture.filter.setData(fixture.filter.index(row, column), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(fixture.tenant.workspace.table().stagedReleases(column), 3);
    fixture.tenant.workspace.undoStack().setIndex(0);
    QCOMPARE(fixture.names(), u"Anna Bjørn Chloë"_qs);
    QCOMPARE(removed.size() + layout.size(), 0);
}

void TestAssignmentFilterModel::rowsStayUntilRefiltered()
{
    Fixture fixture;
    fixture.filter.setFilter(holders(Holding::Holds, u"base"_qs));
    fixture.tenant.workspace.setAssignments(SampleTenant::Anna, u"NORDSYNC"_qs, {});
    QCOMPARE(fixture.names(), u"Anna Bjørn Chloë"_qs);
    fixture.filter.refilter();
    QCOMPARE(fixture.names(), u"Bjørn Chloë"_qs);
}

void TestAssignmentFilterModel::pagesAppendWhileLoading()
{
    Fixture fixture;
    AssociateRow aaron = SampleTenant::row(SampleTenant::Eva);
    aaron.associate.associateId = 77;
    aaron.associate.fullName = u"Aaron"_qs;
    fixture.tenant.workspace.addAssociates({aaron}, SampleTenant::keys());
    QCOMPARE(fixture.names(), everybody + u" Aaron"_qs);
    fixture.filter.refilter();
    QCOMPARE(fixture.names(), u"Aaron "_qs + everybody);

    fixture.filter.setSearchText(u"aaron"_qs);
    QCOMPARE(fixture.names(), u"Aaron"_qs);
}

void TestAssignmentFilterModel::findsNewNames()
{
    Fixture fixture;
    fixture.filter.setSearchText(u"hansen"_qs);
    QCOMPARE(fixture.names(), QString());
    AssociateRow anna = SampleTenant::row(SampleTenant::Anna);
    anna.associate.fullName = u"Zoë Hansen"_qs;
    fixture.tenant.workspace.addAssociates({anna}, SampleTenant::keys());
    fixture.filter.refilter();
    QCOMPARE(fixture.names(), u"Zoë"_qs);
    fixture.filter.setSearchText({});
    QCOMPARE(fixture.names(), u"Bjørn Chloë Dirk Eva FRIDA Zoë"_qs);
}

/// Rows move up when an associate is gone: the search goes by the associate, not by the old number of the
/// row.
void TestAssignmentFilterModel::goneAssociatesLeave()
{
    Fixture fixture;
    fixture.filter.setSearchText(u"eva"_qs);
    QCOMPARE(fixture.names(), u"Eva"_qs);
    QList<AssociateRow> rows = SampleTenant::rows();
    rows.removeIf([](const AssociateRow &row) { return row.associate.associateId == SampleTenant::Chloe; });
    fixture.tenant.workspace.beginAssociates();
    fixture.tenant.workspace.addAssociates(rows, SampleTenant::keys());
    fixture.tenant.workspace.finishAssociates();
    QCOMPARE(fixture.names(), u"Eva"_qs);
    fixture.filter.refilter();
    QCOMPARE(fixture.names(), u"Eva"_qs);
    fixture.filter.clearFilters();
    QCOMPARE(fixture.names(), u"Anna Bjørn Dirk Eva FRIDA"_qs);
}

void TestAssignmentFilterModel::filtersCombineAndClear()
{
    Fixture fixture;
    AssociateFilter both = holders(Holding::Holds, u"base"_qs);
    both.group = u"Sales"_qs;
    fixture.filter.setFilter(both);
    QCOMPARE(fixture.names(), u"Anna Chloë"_qs);
    fixture.filter.setSearchText(u"dupre"_qs);
    QCOMPARE(fixture.names(), u"Chloë"_qs);
    fixture.filter.clearFilters();
    QCOMPARE(fixture.names(), everybody);
    QVERIFY(!fixture.filter.isFiltering());
    fixture.filter.setSearchText(u"dupre"_qs); // the same again is new after clearing
    QCOMPARE(fixture.names(), u"Chloë"_qs);
}

void TestAssignmentFilterModel::columnsPassThrough()
{
    Fixture fixture;
    fixture.matrix.setOwner(u"ACME"_qs);
    QCOMPARE(fixture.filter.columnCount(), 4);
    QCOMPARE(fixture.filter.headerData(2, Qt::Horizontal).toString(), u"Archive"_qs);
    fixture.filter.setSearchText(u"eva"_qs);
    QVERIFY(fixture.filter.setData(fixture.filter.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(fixture.tenant.changes(), u"55+gold"_qs);
    QCOMPARE(fixture.filter.index(0, 0).data(AssignmentModel::AssociateIdRole).toLongLong(),
             SampleTenant::Eva);
}

/// An owner without licences for associates was looked at in between.
void TestAssignmentFilterModel::orderOutlivesColumns()
{
    Fixture fixture;
    fixture.matrix.setOwner(u"NOBODY"_qs);
    QCOMPARE(fixture.filter.columnCount(), 0);
    fixture.matrix.setOwner({});
    QCOMPARE(fixture.names(), everybody);
}

void TestAssignmentFilterModel::saysOnlyWhatIsNew()
{
    Fixture fixture;
    fixture.filter.setSearchText(u"anna"_qs);
    const QSignalSpy layout(&fixture.filter, &QAbstractItemModel::layoutChanged);
    fixture.filter.setSearchText(u"  ANNA "_qs);
    fixture.filter.setFilter({});
    fixture.filter.setSortKey(AssignmentFilterModel::SortKey::Name);
    QCOMPARE(layout.size(), 0);
}

QTEST_GUILESS_MAIN(TestAssignmentFilterModel)
#include "tst_assignmentfiltermodel.moc"
