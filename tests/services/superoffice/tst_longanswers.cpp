// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/readanswer.h"
#include "tests/services/superoffice/apifixture.h"
#include "tests/services/superoffice/busythreads.h"
#include "tests/services/superoffice/operations.h"

#include <QRegularExpression>
#include <QTest>

namespace {

template<class T>
QCoro::Task<Outcome> outcome(QCoro::Task<Result<T>> task)
{
    auto result = co_await task;
    co_return result ? Outcome() : Outcome(result.error());
}

/// Everything that reads an answer.
QList<Operation> readers()
{
    const auto provider = ArchiveProvider::InternalUsers;
    QList<Operation> operations = allOperations();
    operations.removeIf([](const Operation &operation) {
        return QByteArrayList {"SaveUser", "RemoveLicenses", "MakeRetired"}.contains(operation.name);
    });
    return operations
           + QList<Operation> {
               {.name = "archive page", .call = [](Services &s) { return outcome(s.archive.page({})); }},
               {.name = "row count",
                .call = [=](Services &s) { return outcome(s.archive.rowCount(provider)); }},
               {.name = "columns",
                .call = [=](Services &s) { return outcome(s.archive.availableColumns(provider)); }},
               {.name = "satellites", .call = [](Services &s) { return outcome(s.satellites.satellites()); }},
               {.name = "principal",
                .call = [](Services &s) { return outcome(s.principal.currentPrincipal()); }},
               {.name = "map", .call = [](Services &s) { return outcome(s.discovery.discover()); }},
               {.name = "server info", .call = [](Services &s) { return outcome(s.api.serverInfo()); }},
           };
}

QByteArray longer(const QByteArray &body)
{
    return body + QByteArray(LongAnswer, ' ');
}

} // namespace

/// No answer above 256 KiB, whatever it says, is read in the thread that asked: with no other thread free,
/// short ones get through meanwhile and long ones wait.
class tst_LongAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void success_data() { operationRows(readers()); }
    void success() { waitsForAThread(FaultyAnswer::json(longer("{}"))); }
    void failure_data() { operationRows(allOperations()); }
    void failure() { waitsForAThread(FaultyAnswer::json(longer(R"({"Message": "no"})"), 403)); }
    void cancelledWhileWaiting();

private:
    static void operationRows(const QList<Operation> &operations)
    {
        QTest::addColumn<Operation>("operation");
        for (const Operation &operation : operations)
            QTest::newRow(operation.name.constData()) << operation;
    }
    static void waitsForAThread(const FaultyAnswer &answer);
};

void tst_LongAnswers::waitsForAThread(const FaultyAnswer &answer)
{
    QFETCH(Operation, operation);
    ApiFixture fixture;
    fixture.server.play(answer);
    fixture.server.playAlways(FaultyAnswer::json("null"));
    Services services(fixture.api);
    BusyThreads threads;
    const Pending<Outcome> pending(operation.call(services));
    QTRY_VERIFY(fixture.server.bytesSent() > LongAnswer);
    const Pending<Result<ServerInfo>> shorter(fixture.api.serverInfo());
    QTRY_VERIFY(shorter.isDone());
    QVERIFY(!pending.isDone());
    threads.release();
    QTRY_VERIFY(pending.isDone());
    if (answer.status == 403 && pending.result())
        QCOMPARE(pending.result()->serverText, QStringLiteral("no"));
}

void tst_LongAnswers::cancelledWhileWaiting()
{
    ApiFixture fixture;
    fixture.server.play(FaultyAnswer::json(longer("[]")));
    auto services = std::make_unique<Services>(fixture.api);
    const QString owner = QStringLiteral("SIGNFLOW");
    const BusyThreads threads;
    const Pending<Outcome> pending(outcome(services->licenses.assignThirdPartyLicenses(57, owner, {owner})));
    QTRY_VERIFY(fixture.server.bytesSent() > LongAnswer);
    services.reset();
    QVERIFY(pending.isDone());
    QCOMPARE(pending.result()->kind, ApiError::Kind::Cancelled); // though a write's answer is only advice
}

QTEST_GUILESS_MAIN(tst_LongAnswers)
#include "tst_longanswers.moc"
