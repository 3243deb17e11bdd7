// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/faults/faultrun.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

#include <utility>

namespace {

/// Every line of the log while it lives, debug lines of this program included.
class LogRecord
{
public:
    LogRecord()
    {
        s_lines.clear();
        QLoggingCategory::setFilterRules(QStringLiteral("seatkeeper.*=true"));
        s_previous = qInstallMessageHandler(take);
    }
    ~LogRecord()
    {
        qInstallMessageHandler(s_previous);
        QLoggingCategory::setFilterRules({});
    }
    Q_DISABLE_COPY_MOVE(LogRecord)

    [[nodiscard]] static const QStringList &lines() { return s_lines; }

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &text)
    {
        s_lines.append(text);
        if (type != QtDebugMsg && type != QtInfoMsg)
            s_previous(type, context, text); // a warning fails the test
    }

    static inline QStringList s_lines;
    static inline QtMessageHandler s_previous = nullptr;
};

QStringList textsOf(const ApiError &error)
{
    return {error.userMessage(), error.serverText, error.requestId,
            error.detail,        error.proxy,      error.reason.text()};
}

QStringList textsOf(const RequestRecord &record)
{
    return {record.id, record.method, record.path, record.problem, record.dbStats};
}

} // namespace

/// Every operation against every fault: nothing of the secrets in the requests and the answers gets out.
class tst_FaultLeaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void leaks_data() { addFaultRows(); }
    void leaks();
};

void tst_FaultLeaks::leaks()
{
    QFETCH(FaultedOperation, operation);
    QFETCH(Fault, fault);
    const LogRecord log;
    const FaultRun byToken(operation, fault, FaultRun::Proof::Token);
    const FaultRun bySession(operation, fault, FaultRun::Proof::WebSession);
    QStringList texts;
    for (const FaultRun *run : {&byToken, &bySession}) {
        QVERIFY(run->ends());
        if (run->outcome())
            texts += textsOf(*run->outcome());
        for (const RequestRecord &record : run->tries())
            texts += textsOf(record);
    }
    QVERIFY(LogRecord::lines().size() >= byToken.tries().size() + bySession.tries().size()); // a line each
    texts += LogRecord::lines();
    for (const QString &text : std::as_const(texts))
        QVERIFY2(!text.contains(plantedMark(), Qt::CaseInsensitive), qPrintable(text));
}

QTEST_GUILESS_MAIN(tst_FaultLeaks)
#include "tst_faultleaks.moc"
