// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assignmentimport.h"
#include "models/assignmentlistexporttable.h"
#include "models/assignmentmatrixexporttable.h"
#include "services/export/csvwriter.h"
#include "tests/models/sampletenant.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

/// What an export has written, an import takes for what it was.
class TestExportRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void sameTenantHasNothingToStage_data();
    void sameTenantHasNothingToStage();
    void namesThatASpreadsheetWouldMistake_data() { sameTenantHasNothingToStage_data(); }
    void namesThatASpreadsheetWouldMistake();
    void whatWasTakenMeanwhileComesBack_data() { sameTenantHasNothingToStage_data(); }
    void whatWasTakenMeanwhileComesBack();
};

namespace {

using Table = std::shared_ptr<const ExportTable>;

/// Everything of the tenant, but for Frida, of whom nothing is known.
AssignmentExport everybodyKnown(const SampleTenant &tenant)
{
    AssignmentExport everything = AssignmentExport::of(tenant.workspace);
    everything.chosenRows.removeOne(tenant.workspace.rowOf(SampleTenant::Frida));
    return everything;
}

AssignmentImport imported(const ExportTable &table, CsvSeparator separator, const SampleTenant &tenant)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto outcome = CsvWriter(separator).write(table, buffer, [](int) { return true; });
    if (!outcome)
        qFatal("The table was not written");
    return judgedImport(csvTableFromBytes(buffer.data()), ImportTenant::of(tenant.workspace),
                        BlankCells::Take);
}

Table exported(AssignmentImport::Shape shape, const SampleTenant &tenant)
{
    if (shape == AssignmentImport::Shape::List)
        return std::make_shared<AssignmentListExportTable>(everybodyKnown(tenant));
    return std::make_shared<AssignmentMatrixExportTable>(everybodyKnown(tenant));
}

} // namespace

void TestExportRoundTrip::sameTenantHasNothingToStage_data()
{
    QTest::addColumn<AssignmentImport::Shape>("shape");
    QTest::addColumn<CsvSeparator>("separator");
    using Shape = AssignmentImport::Shape;
    QTest::newRow("matrix, comma") << Shape::Matrix << CsvSeparator::Comma;
    QTest::newRow("matrix, semicolon") << Shape::Matrix << CsvSeparator::Semicolon;
    QTest::newRow("matrix, tab") << Shape::Matrix << CsvSeparator::Tab;
    QTest::newRow("list, comma") << Shape::List << CsvSeparator::Comma;
    QTest::newRow("list, semicolon") << Shape::List << CsvSeparator::Semicolon;
    QTest::newRow("list, tab") << Shape::List << CsvSeparator::Tab;
}

void TestExportRoundTrip::sameTenantHasNothingToStage()
{
    QFETCH(const AssignmentImport::Shape, shape);
    QFETCH(const CsvSeparator, separator);
    const SampleTenant tenant;
    const Table table = exported(shape, tenant);
    const AssignmentImport import = imported(*table, separator, tenant);
    QCOMPARE(import.problem, AssignmentImport::Problem::None);
    QCOMPARE(import.shape, shape);
    QCOMPARE(import.rows.size(), table->rowCount());
    QCOMPARE(import.problemRows, 0);
    QCOMPARE(import.wishes, QList<NamedWish>());
    QVERIFY(import.alreadySo > 0);
}

/// What protects a spreadsheet from formulas, and a table from separators in names, keeps nobody from being
/// found.
void TestExportRoundTrip::namesThatASpreadsheetWouldMistake()
{
    QFETCH(const AssignmentImport::Shape, shape);
    QFETCH(const CsvSeparator, separator);
    SampleTenant tenant;
    AssociateRow odd = SampleTenant::row(SampleTenant::Anna);
    odd.associate.associateId = 77;
    odd.associate.userId = u"-ODD"_qs;
    odd.associate.fullName = u"=1+1, \"a\"; b\tc"_qs;
    odd.associate.email = u"@odd@example.com"_qs;
    tenant.workspace.addAssociates({odd}, SampleTenant::keys());
    const AssignmentImport import = imported(*exported(shape, tenant), separator, tenant);
    const auto isOdd = [&odd](const ImportRow &row) { return row.associate == odd.associate.fullName; };
    QVERIFY(std::any_of(import.rows.cbegin(), import.rows.cend(), isOdd));
    QCOMPARE(import.problemRows, 0);
    QCOMPARE(import.wishes, QList<NamedWish>());
}

void TestExportRoundTrip::whatWasTakenMeanwhileComesBack()
{
    QFETCH(const AssignmentImport::Shape, shape);
    QFETCH(const CsvSeparator, separator);
    SampleTenant tenant;
    const Table table = exported(shape, tenant);
    tenant.workspace.setAssignments(
        SampleTenant::Anna, u"NORDSYNC"_qs,
        {SampleTenant::link(u"base"_qs, true), SampleTenant::link(u"calendar"_qs, true),
         SampleTenant::link(u"mobile"_qs, false), SampleTenant::link(u"roaming"_qs, false)});
    const AssignmentImport import = imported(*table, separator, tenant);
    QStringList wishes;
    for (const NamedWish &wish : import.wishes)
        wishes.append(u"%1 %2 %3"_qs.arg(wish.associateId).arg(wish.license.module).arg(wish.wanted));
    QCOMPARE(wishes, (QStringList {u"11 mobile 1"_qs, u"11 roaming 1"_qs}));
    QCOMPARE(import.problemRows, 0);
}

QTEST_GUILESS_MAIN(TestExportRoundTrip)
#include "tst_exportroundtrip.moc"
