// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/superoffice/apifixture.h"
#include "tests/services/superoffice/operations.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <vector>

using Fault = FaultyAnswer::Fault;
using Kind = ApiError::Kind;

namespace {

/// One operation asked of one server, which answers everything alike.
struct Run
{
    Run(const Operation &operation, const FaultyAnswer &answer)
    {
        fixture.server.playAlways(answer);
        pending.emplace(operation.call(services));
    }

    ApiFixture fixture;
    Services services {fixture.api};
    std::optional<Pending<Outcome>> pending;

    [[nodiscard]] const Outcome &outcome() const { return pending->result(); }
    [[nodiscard]] qsizetype requests() const { return fixture.server.requests().size(); }
};

using Runs = std::vector<std::unique_ptr<Run>>;

/// The operation asked of several servers at once; none where one of them did not end.
Runs runsOf(const Operation &operation, const QList<FaultyAnswer> &answers)
{
    Runs runs;
    for (const FaultyAnswer &answer : answers)
        runs.push_back(std::make_unique<Run>(operation, answer));
    const bool areDone = QTest::qWaitFor([&runs] {
        return std::ranges::all_of(runs, [](const auto &run) { return run->pending->isDone(); });
    });
    return areDone ? std::move(runs) : Runs();
}

} // namespace

/// Every operation against every kind of answer.
class tst_Operations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void sentAsDocumented_data() { operationRows(); }
    void sentAsDocumented();
    void nothing_data() { operationRows(); }
    void nothing();
    void unreadable_data() { operationRows(); }
    void unreadable();
    void refused_data() { operationRows(); }
    void refused();
    void broken_data() { operationRows(); }
    void broken();
    void destroyedWhileHanging_data() { operationRows(); }
    void destroyedWhileHanging();

private:
    static void operationRows()
    {
        QTest::addColumn<Operation>("operation");
        for (const Operation &operation : allOperations())
            QTest::newRow(operation.name.constData()) << operation;
    }
};

void tst_Operations::sentAsDocumented()
{
    QFETCH(Operation, operation);
    ApiFixture fixture;
    fixture.api.setTimeZone("NO");
    Services services(fixture.api);
    fixture.server.play(FaultyAnswer::json("null"));
    const Pending<Outcome> pending(operation.call(services));
    QTRY_VERIFY(pending.isDone());
    const FaultyRequest &request = fixture.lastRequest();
    QCOMPARE(request.method, operation.method);
    QCOMPARE(request.target, "/so/api/v1" + operation.target);
    QCOMPARE(request.body, operation.body);
    const bool isVerbatim = operation.texts == Texts::Verbatim;
    QCOMPARE(request.header("SO-Language"), QByteArray(isVerbatim ? "*" : "en"));
    QCOMPARE(request.header("Accept-Language"), QByteArray(isVerbatim ? "*" : "en"));
    QVERIFY(!request.hasHeader("SO-TimeZone")); // licence dates are calendar days
    const bool hasType = operation.method == "POST" || !operation.body.isEmpty();
    QCOMPARE(request.hasHeader("Content-Type"), hasType);
    const bool isFile = operation.body == "<a/>";
    const QByteArray type = isFile ? "text/plain; charset=utf-8" : "application/json; charset=utf-8";
    if (hasType)
        QCOMPARE(request.header("Content-Type"), type);
}

void tst_Operations::nothing()
{
    QFETCH(Operation, operation);
    const bool isFine = operation.isAdvisory || operation.null == Operation::Null::Fine;
    const bool isMissing = operation.null == Operation::Null::NotFound;
    const Runs runs =
        runsOf(operation, {FaultyAnswer::json("null"), FaultyAnswer::json({}), FaultyAnswer::json({}, 204)});
    QCOMPARE(runs.size(), 3U);
    for (const auto &run : runs) {
        QCOMPARE(run->outcome().has_value(), !isFine);
        if (!isFine)
            QCOMPARE(run->outcome()->kind, isMissing ? Kind::NotFound : Kind::BadResponse);
    }
}

void tst_Operations::unreadable()
{
    QFETCH(Operation, operation);
    const Runs runs = runsOf(operation, {FaultyAnswer::json("<html></html>"), FaultyAnswer::json("[{]"),
                                         FaultyAnswer::json("true")});
    QCOMPARE(runs.size(), 3U);
    for (const auto &run : runs) {
        QCOMPARE(run->outcome().has_value(), !operation.isAdvisory);
        if (!operation.isAdvisory)
            QCOMPARE(run->outcome()->kind, Kind::BadResponse);
    }
}

void tst_Operations::refused()
{
    QFETCH(Operation, operation);
    const QList<std::pair<int, Kind>> statuses {
        {401, Kind::Unauthorized}, {403, Kind::Forbidden},   {404, Kind::NotFound}, {405, Kind::NotFound},
        {409, Kind::Rejected},     {421, Kind::Misdirected}, {501, Kind::NotFound},
    };
    QList<FaultyAnswer> answers;
    for (const auto &[status, kind] : statuses)
        answers.append(FaultyAnswer::json(R"({"ErrorMessage": "no"})", status));
    const Runs runs = runsOf(operation, answers);
    QCOMPARE(runs.size(), static_cast<size_t>(statuses.size()));
    for (size_t i = 0; i < runs.size(); ++i) {
        QVERIFY(runs.at(i)->outcome());
        QCOMPARE(runs.at(i)->outcome()->kind, statuses.at(static_cast<qsizetype>(i)).second);
        QCOMPARE(runs.at(i)->outcome()->serverText, QStringLiteral("no"));
        QCOMPARE(runs.at(i)->requests(), 1);
    }
}

void tst_Operations::broken()
{
    QFETCH(Operation, operation);
    const Runs runs =
        runsOf(operation, {FaultyAnswer::json("{}", 502), FaultyAnswer::withFault(Fault::Truncate)});
    QCOMPARE(runs.size(), 2U);
    for (const auto &run : runs) {
        QVERIFY(run->outcome());
        const bool isRead = operation.effect == Effect::Read;
        QCOMPARE(run->requests(), isRead ? 3 : 1); // a write is sent once
    }
    QCOMPARE(runs.at(0)->outcome()->kind, Kind::Server);
    QCOMPARE(runs.at(1)->outcome()->kind, Kind::Network);
}

void tst_Operations::destroyedWhileHanging()
{
    QFETCH(Operation, operation);
    ApiFixture fixture;
    auto services = std::make_unique<Services>(fixture.api);
    fixture.server.play(FaultyAnswer::withFault(Fault::Hang));
    const Pending<Outcome> pending(operation.call(*services));
    QTRY_COMPARE(fixture.server.requests().size(), 1);
    services.reset();
    QVERIFY(pending.isDone());
    QCOMPARE(pending.result()->kind, Kind::Cancelled);
}

QTEST_GUILESS_MAIN(tst_Operations)
#include "tst_operations.moc"
