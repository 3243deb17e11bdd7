// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runtext.h"
#include "tests/models/sampleruns.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <ctime>

class TestRunText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void run_data();
    void run();
    void kind_data();
    void kind();
    void item_data();
    void item();
    void moment_data();
    void moment();
};

void TestRunText::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QLocale::setDefault(QLocale(QLocale::English));
}

void TestRunText::run_data()
{
    QTest::addColumn<RunRecord>("record");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("summary");
    const auto row = [](const char *name, RunState state, const QList<int> &counts, const QString &result,
                        const QString &summary) {
        RunRecord record = sampleRun(12, state);
        record.items = counts.at(0);
        record.verified = counts.at(1);
        record.failed = counts.at(2);
        record.unknown = counts.at(3);
        QTest::newRow(name) << record << result << summary;
    };
    row("all well", RunState::Finished, {50, 50, 0, 0}, u"50 of 50 verified"_qs,
        u"Run 12 has finished: 50 of 50 verified."_qs);
    row("many", RunState::Finished, {12345, 12345, 0, 0}, u"12,345 of 12,345 verified"_qs,
        u"Run 12 has finished: 12,345 of 12,345 verified."_qs);
    row("some failed", RunState::Finished, {50, 48, 2, 0}, u"48 of 50 verified, 2 failed"_qs,
        u"Run 12 has finished: 48 of 50 verified, 2 failed."_qs);
    row("one of each", RunState::Stopped, {50, 37, 2, 1},
        u"37 of 50 verified, 2 failed, 1 unknown, 10 not sent"_qs,
        u"Run 12 was stopped: 37 of 50 verified, 2 failed, 1 unknown, 10 not sent."_qs);
    row("under way", RunState::Running, {50, 37, 2, 1},
        u"37 of 50 verified, 2 failed, 1 under way, 10 not sent"_qs,
        u"Run 12 is under way: 37 of 50 verified, 2 failed, 1 under way, 10 not sent."_qs);
    row("interrupted", RunState::Interrupted, {50, 36, 1, 1},
        u"36 of 50 verified, 1 failed, 1 unknown, 12 not sent"_qs,
        u"Run 12 was interrupted: 37 of 50 done, 1 unknown."_qs);
    row("interrupted between two", RunState::Interrupted, {50, 37, 0, 0},
        u"37 of 50 verified, 13 not sent"_qs, u"Run 12 was interrupted: 37 of 50 done."_qs);
    row("closed", RunState::Closed, {50, 37, 0, 1}, u"37 of 50 verified, 1 unknown, 12 not sent"_qs,
        u"Run 12 was interrupted and is closed: 37 of 50 done, 1 unknown."_qs);
}

void TestRunText::run()
{
    QFETCH(const RunRecord, record);
    QTEST(runResultText(record), "result");
    QTEST(runSummaryText(record), "summary");
}

void TestRunText::kind_data()
{
    QTest::addColumn<RunKind>("which");
    QTest::addColumn<QString>("done");
    QTest::addColumn<QString>("notDone");
    QTest::newRow("activate") << RunKind::ActivateLicense << u"Licence activated: SIGNFLOW"_qs
                              << u"Activate licence: SIGNFLOW"_qs;
    QTest::newRow("file") << RunKind::AddLicenseFile << u"Licence file loaded: SIGNFLOW"_qs
                          << u"Load licence file: SIGNFLOW"_qs;
    QTest::newRow("serial") << RunKind::ChangeSerialNumber << u"Serial number changed: SIGNFLOW"_qs
                            << u"Change serial number: SIGNFLOW"_qs;
    QTest::newRow("remove") << RunKind::RemoveLicense << u"Licence removed: SIGNFLOW"_qs
                            << u"Remove licence: SIGNFLOW"_qs;
    QTest::newRow("central") << RunKind::SaveCentralLicense << u"Central licence saved: SIGNFLOW"_qs
                             << u"Save central licence: SIGNFLOW"_qs;
}

/// An act is not said to be done before it is verified.
void TestRunText::kind()
{
    QFETCH(const RunKind, which);
    QTEST(runKindText(sampleAct(12, which)), "done");
    QTEST(runKindText(sampleAct(12, which, RunState::Interrupted)), "notDone");
    RunRecord ownerless = sampleAct(12, which);
    ownerless.owner.clear();
    QVERIFY(!runKindText(ownerless).contains(u':'));
    QCOMPARE(runKindText(sampleRun(12)), u"Changes"_qs);
    QCOMPARE(runSummaryText(sampleAct(12, which, RunState::Interrupted)),
             u"Run 12 was interrupted: 0 of 1 done, 1 unknown."_qs);
}

void TestRunText::item_data()
{
    QTest::addColumn<RunItem>("record");
    QTest::addColumn<QString>("status");
    const auto row = [](RunItemState state, const QString &reason, const QString &status) {
        QTest::newRow(qPrintable(status)) << sampleItem(u"Åse"_qs, state, reason) << status;
    };
    row(RunItemState::Pending, {}, u"Not sent"_qs);
    row(RunItemState::Sending, {}, u"Begun, not read back"_qs);
    row(RunItemState::Verified, {}, u"Verified"_qs);
    row(RunItemState::Refused, {}, u"Refused"_qs);
    row(RunItemState::Refused, u"no <b>seat</b> is left, %1"_qs, u"Refused: no <b>seat</b> is left, %1"_qs);
    row(RunItemState::Conflict, u"somebody was faster"_qs, u"Conflict: somebody was faster"_qs);
    row(RunItemState::Mismatch, u"still held"_qs, u"Not as wanted: still held"_qs);
    row(RunItemState::Unknown, u"no answer"_qs, u"Unknown: no answer"_qs);
    RunItem takenBack = sampleItem(u"Åse"_qs, RunItemState::Refused, u"no"_qs);
    takenBack.isRollback = true;
    QTest::newRow("taken back") << takenBack << u"Refused (taking back): no"_qs;
}

void TestRunText::item()
{
    QFETCH(const RunItem, record);
    QTEST(runItemStatusText(record), "status");
}

void TestRunText::moment_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<QString>("text");
    const QDateTime morning(QDate(2026, 11, 22), QTime(9, 5), Qt::UTC);
    const QDateTime night(QDate(2026, 12, 31), QTime(22, 30), Qt::UTC);
    QTest::newRow("British") << u"en_GB"_qs << morning << u"22/11/2026 11:05"_qs;
    QTest::newRow("Norwegian") << u"nb_NO"_qs << morning << u"22.11.2026 11:05"_qs;
    QTest::newRow("another day here") << u"en_GB"_qs << night << u"01/01/2027 00:30"_qs;
    QTest::newRow("none") << u"en_GB"_qs << QDateTime() << QString();
}

void TestRunText::moment()
{
    QFETCH(const QString, locale);
    QFETCH(const QDateTime, moment);
    qputenv("TZ", "TST-2"); // two hours ahead of UTC, wherever the test runs
    tzset();
    QLocale::setDefault(QLocale(locale));
    QTEST(momentText(moment), "text");
}

QTEST_GUILESS_MAIN(TestRunText)
#include "tst_runtext.moc"
