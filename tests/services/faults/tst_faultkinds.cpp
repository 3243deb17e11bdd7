// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/faults/faultrun.h"

#include <QRegularExpression>
#include <QTest>

using Nature = Fault::Nature;
using TlsReason = ApiError::TlsReason;

/// Every operation against every fault: the right kind of error, or none, and nothing of it lost on the way.
class tst_FaultKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void kinds_data() { addFaultRows(); }
    void kinds();
};

/// For the message of a failed check.
static QByteArray described(const Outcome &outcome)
{
    if (!outcome)
        return "a success";
    return "kind " + QByteArray::number(static_cast<int>(outcome->kind)) + ", status "
           + QByteArray::number(outcome->httpStatus) + ", " + outcome->detail.toUtf8();
}

void tst_FaultKinds::kinds()
{
    QFETCH(FaultedOperation, operation);
    QFETCH(Fault, fault);
    const FaultRun run(operation, fault);
    QVERIFY(run.ends());
    const Outcome &outcome = run.outcome();
    const Expected wanted = expected(operation, fault);
    QVERIFY2(outcome.has_value() == wanted.kind.has_value(), described(outcome));
    if (!outcome)
        return;
    QVERIFY2(outcome->kind == *wanted.kind, described(outcome));
    const bool isRefused = fault.nature == Nature::Refused;
    QCOMPARE(outcome->httpStatus != 0, isRefused);
    QCOMPARE(outcome->serverText.contains(QStringLiteral("No.")), isRefused);
    switch (outcome->kind) {
    case ApiError::Kind::BadResponse:
        QVERIFY(!outcome->detail.isEmpty()); // which names what is wrong
        break;
    case ApiError::Kind::RateLimited:
        QCOMPARE(outcome->retryAfter, std::chrono::seconds(7));
        break;
    case ApiError::Kind::Tls: {
        const bool isChanged = fault.certificate == Fault::Certificate::Changed;
        QCOMPARE(outcome->tlsReason, isChanged ? TlsReason::Changed : TlsReason::NotTrusted);
        QCOMPARE(run.server().requests().size(), isChanged ? 1 : 0); // nothing was said to the wrong one
        break;
    }
    default:
        break;
    }
}

QTEST_GUILESS_MAIN(tst_FaultKinds)
#include "tst_faultkinds.moc"
