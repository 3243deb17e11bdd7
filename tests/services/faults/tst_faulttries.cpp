// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/faults/faultrun.h"

#include <QRegularExpression>
#include <QTest>

/// Every operation against every fault: a write is sent once, a read as often as RetryPolicy says. What Qt
/// repeats by itself does not count: see FaultRun::tries().
class tst_FaultTries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tries_data() { addFaultRows(); }
    void tries();
};

void tst_FaultTries::tries()
{
    QFETCH(FaultedOperation, operation);
    QFETCH(Fault, fault);
    const FaultRun run(operation, fault);
    QVERIFY(run.ends());
    QCOMPARE(run.tries().size(), expected(operation, fault).tries);
}

QTEST_GUILESS_MAIN(tst_FaultTries)
#include "tst_faulttries.moc"
