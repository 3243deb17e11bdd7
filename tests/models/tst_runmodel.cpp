// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runmodel.h"
#include "tests/models/modelprinter.h"
#include "tests/models/sampleruns.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

class TestRunModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsTheNewestFirst();
    void marksWhatNeedsAttention_data();
    void marksWhatNeedsAttention();
    void newsCostLittle_data();
    void newsCostLittle();
    void findsRuns();
};

void TestRunModel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    qputenv("TZ", "TST-2"); // two hours ahead of UTC, wherever the test runs
    tzset();
}

void TestRunModel::listsTheNewestFirst()
{
    RunModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    RunRecord large = sampleRun(9);
    large.start.comment.clear();
    large.changes = 1234;
    model.setRuns({large, sampleRun(12, RunState::Interrupted), sampleAct(10, RunKind::AddLicenseFile)});
    QCOMPARE(printedTable(model),
             u"Run | When | What | Result | Who | Comment | Changes | State\n"
             "Run 12 | 22/11/2026 11:05 | Changes | 36 of 50 verified, 1 failed, 1 unknown, 12 not sent | "
             "Ingrid Holm | New sales team | 60 | Interrupted\n"
             "Run 10 | 22/11/2026 11:05 | Licence file loaded: SIGNFLOW | 1 of 1 verified | Ingrid Holm | "
             "New sales team |  | Finished\n"
             "Run 9 | 22/11/2026 11:05 | Changes | 50 of 50 verified | Ingrid Holm |  | 1,234 | Finished"_qs);
}

void TestRunModel::marksWhatNeedsAttention_data()
{
    QTest::addColumn<RunState>("state");
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("unknown");
    QTest::addColumn<bool>("hasFailed");
    QTest::addColumn<bool>("isInterrupted");
    QTest::newRow("all well") << RunState::Finished << 0 << 0 << false << false;
    QTest::newRow("failures") << RunState::Finished << 1 << 0 << true << false;
    QTest::newRow("unknown") << RunState::Stopped << 0 << 1 << true << false;
    QTest::newRow("being sent") << RunState::Running << 0 << 1 << false << false;
    QTest::newRow("failures so far") << RunState::Running << 1 << 1 << true << false;
    QTest::newRow("interrupted between two") << RunState::Interrupted << 0 << 0 << false << true;
    QTest::newRow("interrupted") << RunState::Interrupted << 0 << 1 << true << true;
    QTest::newRow("dealt with") << RunState::Closed << 0 << 1 << true << false;
}

void TestRunModel::marksWhatNeedsAttention()
{
    QFETCH(const RunState, state);
    QFETCH(const int, failed);
    QFETCH(const int, unknown);
    RunRecord run = sampleRun(1, state);
    run.failed = failed;
    run.unknown = unknown;
    RunModel model;
    model.setRuns({run});
    QTEST(model.index(0, 0).data(RunModel::HasFailedRole).toBool(), "hasFailed");
    QTEST(model.index(0, 0).data(RunModel::IsInterruptedRole).toBool(), "isInterrupted");
}

void TestRunModel::newsCostLittle_data()
{
    QTest::addColumn<QList<RunRecord>>("before");
    QTest::addColumn<QList<RunRecord>>("after");
    QTest::addColumn<QString>("signalled");
    const RunRecord underWay = sampleRun(3, RunState::Running);
    const QList<RunRecord> three {sampleRun(3), sampleRun(2), sampleRun(1)};
    const QList<RunRecord> oneUnderWay {underWay, sampleRun(2), sampleRun(1)};
    QTest::newRow("first") << QList<RunRecord>() << three << u"inserted 0-2"_qs;
    QTest::newRow("nothing new") << three << three << QString();
    QTest::newRow("ended") << oneUnderWay << three << u"changed 0-2"_qs; // from the first difference on
    QTest::newRow("begun") << three.mid(1) << oneUnderWay << u"inserted 0-0"_qs;
    QTest::newRow("begun and one closed")
        << QList<RunRecord> {sampleRun(2), sampleRun(1, RunState::Interrupted)}
        << QList<RunRecord> {underWay, sampleRun(2), sampleRun(1, RunState::Closed)}
        << u"inserted 0-0, changed 2-2"_qs;
    QTest::newRow("another tenant") << three << QList<RunRecord> {sampleRun(8), sampleRun(7), sampleRun(4)}
                                    << u"reset"_qs;
    QTest::newRow("left") << three << QList<RunRecord>() << u"reset"_qs;
}

void TestRunModel::newsCostLittle()
{
    QFETCH(const QList<RunRecord>, before);
    QFETCH(const QList<RunRecord>, after);
    RunModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRuns(before);
    QStringList signalled;
    connect(&model, &QAbstractItemModel::rowsInserted, &model, [&](const QModelIndex &, int first, int last) {
        signalled.append(u"inserted %1-%2"_qs.arg(first).arg(last));
    });
    connect(&model, &QAbstractItemModel::dataChanged, &model,
            [&](const QModelIndex &first, const QModelIndex &last) {
                signalled.append(u"changed %1-%2"_qs.arg(first.row()).arg(last.row()));
            });
    connect(&model, &QAbstractItemModel::modelReset, &model, [&] { signalled.append(u"reset"_qs); });
    model.setRuns(after);
    QCOMPARE(model.runs(), after);
    QTEST(signalled.join(u", "_qs), "signalled");
}

void TestRunModel::findsRuns()
{
    RunModel model;
    model.setRuns({sampleRun(4), sampleRun(7)});
    QCOMPARE(model.rowOf(4), 1);
    QCOMPARE(model.run(7)->id, 7);
    QCOMPARE(model.index(1, 0).data(RunModel::RunIdRole).toLongLong(), 4);
    QCOMPARE(model.rowOf(5), -1);
    QCOMPARE(model.run(5), nullptr);
}

QTEST_GUILESS_MAIN(TestRunModel)
#include "tst_runmodel.moc"
