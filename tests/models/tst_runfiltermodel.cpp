// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runfiltermodel.h"
#include "models/runmodel.h"
#include "tests/models/modelprinter.h"
#include "tests/models/sampleruns.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using Scope = RunFilterModel::Scope;

class TestRunFilterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatMatches_data();
    void showsWhatMatches();
    void followsTheRuns();

private:
    /// The numbers of the runs that @p filter shows.
    static QString shown(const RunFilterModel &filter)
    {
        return printedColumn(filter, 0, RunModel::RunIdRole).replace(u'\n', u' ');
    }

    QList<RunRecord> m_runs;
};

void TestRunFilterModel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    RunRecord other = sampleRun(12);
    other.start.user = u"Åse Øvergård"_qs;
    other.start.comment = u"Back from leave, see ticket 311"_qs;
    RunRecord act = sampleAct(3, RunKind::ActivateLicense);
    act.start.comment = u"For the new team"_qs;
    m_runs = {sampleRun(31, RunState::Interrupted), sampleRun(13, RunState::Stopped), other, act};
}

void TestRunFilterModel::showsWhatMatches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<QString>("runs");
    QTest::addColumn<bool>("isFiltering");
    QTest::newRow("everything") << QString() << Scope::All << u"31 13 12 3"_qs << false;
    QTest::newRow("blanks") << u"  "_qs << Scope::All << u"31 13 12 3"_qs << false;
    QTest::newRow("user without accents") << u"ase"_qs << Scope::All << u"12"_qs << true;
    QTest::newRow("comment, words apart") << u"team NEW"_qs << Scope::All << u"31 13 3"_qs << true;
    QTest::newRow("number in name and comment") << u"31"_qs << Scope::All << u"31 12"_qs << true;
    QTest::newRow("what it did, and to whose licence")
        << u"activated signflow"_qs << Scope::All << u"3"_qs << true;
    QTest::newRow("name") << u"run 13"_qs << Scope::All << u"13"_qs << true;
    QTest::newRow("every word counts") << u"sales Åse"_qs << Scope::All << QString() << true;
    QTest::newRow("failures") << QString() << Scope::WithFailures << u"31 13"_qs << true;
    QTest::newRow("interrupted") << QString() << Scope::Interrupted << u"31"_qs << true;
    QTest::newRow("both") << u"3"_qs << Scope::WithFailures << u"31 13"_qs << true;
    QTest::newRow("nothing") << u"12"_qs << Scope::Interrupted << QString() << true;
}

void TestRunFilterModel::showsWhatMatches()
{
    QFETCH(const QString, text);
    QFETCH(const Scope, scope);
    RunModel runs;
    RunFilterModel filter(runs);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    runs.setRuns(m_runs);
    filter.setSearchText(text);
    filter.setScope(scope);
    QTEST(shown(filter), "runs");
    QTEST(filter.isFiltering(), "isFiltering");
    for (const RunRecord &run : std::as_const(m_runs)) {
        const int row = filter.rowOf(run.id);
        QCOMPARE(row < 0 ? 0 : filter.index(row, 0).data(RunModel::RunIdRole).toLongLong(),
                 shown(filter).split(u' ').contains(QString::number(run.id)) ? run.id : 0);
    }
}

void TestRunFilterModel::followsTheRuns()
{
    RunModel runs;
    RunFilterModel filter(runs);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setScope(Scope::Interrupted);
    runs.setRuns(m_runs);
    QCOMPARE(shown(filter), u"31"_qs);
    m_runs[0].state = RunState::Closed;
    m_runs[1].state = RunState::Interrupted;
    runs.setRuns(m_runs);
    QCOMPARE(shown(filter), u"13"_qs);
    QCOMPARE(filter.rowOf(31), -1);
    runs.setRuns({});
    QCOMPARE(filter.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestRunFilterModel)
#include "tst_runfiltermodel.moc"
