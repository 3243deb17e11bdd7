// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importfiltermodel.h"
#include "models/importmodel.h"
#include "tests/models/modelprinter.h"
#include "tests/models/sampletenant.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// The lines of an imported file as a table that follows the tenant.
class ImportModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void listsEveryLine();
    void followsTheTenant_data();
    void followsTheTenant();
    void blankCells();
    void onlyProblems();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void goesWhileItReads();

private:
    [[nodiscard]] QString written(const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

void ImportModelTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
}

/// The name of a file that holds @p bytes.
QString ImportModelTest::written(const QByteArray &bytes) const
{
    const QString name = m_folder.filePath(u"people.csv"_qs);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The file could not be written");
    return name;
}

void ImportModelTest::listsEveryLine()
{
    SampleTenant tenant;
    ImportModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.readFile(written("User ID,Licence\nEVA,Gold\nNOBODY,Gold\n"));
    QVERIFY(model.isBusy());
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(printedTable(model), u"Line | Associate | Licence | Verdict\n"
                                  "2 | Eva Žižková | Gold | gives Gold\n"
                                  "3 | NOBODY | Gold | nobody is called NOBODY"_qs);
    QCOMPARE(printedColumn(model, 0, ImportModel::HasProblemRole), u"false\ntrue"_qs);
    QCOMPARE(model.problem(), QString());
}

void ImportModelTest::followsTheTenant_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("verdicts");
    QTest::newRow("staged") << u"give"_qs << u"already so\nBackup: no free seat"_qs;
    QTest::newRow("the licence goes")
        << u"hide"_qs
        << u"Backup is not given to associates one by one\nBackup is not given to associates one by one"_qs;
    QTest::newRow("the associates go") << u"clear"_qs << QString();
}

void ImportModelTest::followsTheTenant()
{
    QFETCH(const QString, change);
    SampleTenant tenant;
    ImportModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.readFile(written("User ID,Licence\nEVA,Backup\nDIRK,Backup\n"));
    QTRY_VERIFY(!model.isBusy());
    const auto column = static_cast<int>(ImportModel::Column::Verdict);
    QCOMPARE(printedColumn(model, column), u"gives Backup\nBackup: no free seat"_qs);
    if (change == u"give")
        tenant.give(SampleTenant::Eva, u"backup"_qs);
    else if (change == u"hide")
        tenant.workspace.setCatalogue(SampleTenant::catalogueWithout(u"backup"_qs));
    else
        tenant.workspace.clear();
    QVERIFY(model.isBusy());
    QTRY_VERIFY(!model.isBusy());
    QTEST(printedColumn(model, column), "verdicts");
    QCOMPARE(model.problem().isEmpty(), change != u"clear");
}

void ImportModelTest::blankCells()
{
    SampleTenant tenant;
    ImportModel model(tenant.workspace);
    model.readFile(written("User ID,Gold\nANNA,\n"));
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.verdict().takes, 0);
    model.setBlankCells(BlankCells::Take);
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.verdict().takes, 1);
}

void ImportModelTest::onlyProblems()
{
    SampleTenant tenant;
    ImportModel model(tenant.workspace);
    ImportFilterModel filter(model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.readFile(written("User ID,Licence\nEVA,Backup\nNOBODY,Gold\nDIRK,Backup\n"));
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(printedColumn(filter, 0), u"2\n3\n4"_qs);
    filter.setLines(ImportFilterModel::Lines::WithProblems);
    QCOMPARE(printedColumn(filter, 0), u"3\n4"_qs);
    tenant.take(SampleTenant::Anna, u"backup"_qs); // a seat for Dirk
    QTRY_COMPARE(printedColumn(filter, 0), u"3"_qs);
    filter.setLines(ImportFilterModel::Lines::All);
    QCOMPARE(filter.rowCount(), 3);
}

void ImportModelTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("an open quote")
        << QByteArray("User ID,Licence\nEVA,\"Gold\n")
        << u"The quotation mark in line 2 is never closed. Add the missing one, or take this one out."_qs;
    QTest::newRow("no text")
        << QByteArray("\0\1\2", 3)
        << u"This is not a CSV file. In your spreadsheet, save the table as CSV (UTF-8), "
           "and choose that file."_qs;
    QTest::newRow("empty") << QByteArray() << u"The file is empty. Choose another one."_qs;
    QTest::newRow("another table")
        << QByteArray("Group,Licence\nBoard,Gold\n")
        << u"The first line names no column for the associates. Call one “User ID”, “E-mail”, “Name” or "
           "“Associate ID”."_qs;
}

void ImportModelTest::saysWhatIsWrong()
{
    QFETCH(const QByteArray, bytes);
    SampleTenant tenant;
    ImportModel model(tenant.workspace);
    model.readFile(written(bytes));
    QTRY_VERIFY(!model.isBusy());
    QTEST(model.problem(), "problem");
    QCOMPARE(model.rowCount(), 0);
}

/// Nobody waits for a file: the model, and the tenant, may be gone before it is read.
void ImportModelTest::goesWhileItReads()
{
    const QString name = written("User ID,Licence\n" + QByteArray("EVA,Gold\n").repeated(10'000));
    auto tenant = std::make_unique<SampleTenant>();
    auto model = std::make_unique<ImportModel>(tenant->workspace);
    model->readFile(name);
    model.reset();
    model = std::make_unique<ImportModel>(tenant->workspace);
    model->readFile(name);
    QTRY_VERIFY(!model->table().rows.isEmpty()); // read, and being judged
    model.reset();
    tenant.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
}

QTEST_GUILESS_MAIN(ImportModelTest)
#include "tst_importmodel.moc"
