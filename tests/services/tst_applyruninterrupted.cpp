// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/pending.h"
#include "tests/services/runtrace.h"
#include "tests/services/scriptedapi.h"

#include <QRegularExpression>
#include <QTest>

using Kind = ApplyOutcome::Kind;

/// A second administrator, a sign-in that ends, a server that goes silent, a program that is closed.
class ApplyRunInterruptedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void somebodyElse_data();
    void somebodyElse();
    void somebodyElseMeanwhile_data();
    void somebodyElseMeanwhile();
    void signInEnds_data();
    void signInEnds();
    void signInEndsBetweenItems();
    void unreadableResult_data();
    void unreadableResult();
    void destroyedMidFlight_data();
    void destroyedMidFlight();
};

static const QString Signflow = QStringLiteral("SIGNFLOW");
static constexpr int Somebody = 1;

static QStringList names(const char *list)
{
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}

/// Grants sign-bulk to whom the screen shows with sign-user.
static ApplyItem usualItem(qint64 associateId = Somebody)
{
    return {associateId, Signflow, names("sign-bulk"), {}, names("sign-user"), {}};
}

void ApplyRunInterruptedTest::somebodyElse_data()
{
    QTest::addColumn<QStringList>("held");
    QTest::addColumn<ApplyItem>("item");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("reason");
    const ApplyItem give = usualItem();
    QTest::newRow("gave another one") << names("sign-archive sign-user") << give << Kind::Conflict
                                      << QStringLiteral("also held: sign-archive");
    QTest::newRow("took what is shown")
        << QStringList() << give << Kind::Conflict << QStringLiteral("not held: sign-user");
    QTest::newRow("gave a plan") << names("sign-basic sign-engine sign-user") << give << Kind::Conflict
                                 << QStringLiteral("also held: sign-basic");
    QTest::newRow("did the same") << names("sign-bulk sign-user") << give << Kind::Verified << QString();
    ApplyItem two = give;
    two.grants = names("sign-archive sign-bulk");
    QTest::newRow("did half of it") << names("sign-archive sign-user") << two << Kind::Conflict
                                    << QStringLiteral("also held: sign-archive");
    const ApplyItem take {Somebody, Signflow, {}, names("sign-user"), names("sign-user"), {}};
    QTest::newRow("took the same") << QStringList() << take << Kind::Verified << QString();
    QTest::newRow("added what needs it") << names("sign-archive sign-user") << take << Kind::Conflict
                                         << QStringLiteral("also held: sign-archive");
}

// Changed since the screen was read: nothing is sent, and what was found is told.
void ApplyRunInterruptedTest::somebodyElse()
{
    QFETCH(QStringList, held);
    QFETCH(ApplyItem, item);
    QFETCH(Kind, kind);
    QFETCH(QString, reason);
    TenantFixture fixture;
    QVERIFY(fixture.isReady());
    fixture.setHeld(Somebody, Signflow, held);
    PlannedRun run(fixture.api(), {{item}});
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(heard.kinds(), {kindName(kind)});
    QVERIFY2(heard.outcomes.constFirst().reason.text().contains(reason),
             qPrintable(heard.outcomes.constFirst().reason.text()));
    QCOMPARE(heard.outcomes.constFirst().reason.isEmpty(), kind == Kind::Verified);
    QCOMPARE(fixture.heldModules(Somebody, Signflow), held);
    for (const QString &operation : fixture.operations())
        QVERIFY2(readOperations().contains(operation), qPrintable(operation));
    QStringList told;
    for (const ModuleLicenseLink &link : heard.rows.constFirst()) {
        if (link.assigned)
            told.append(link.name);
    }
    told.sort();
    QCOMPARE(told, held);
    QCOMPARE(heard.endings, {QString()});
}

void ApplyRunInterruptedTest::somebodyElseMeanwhile_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nobody") << QByteArray("sign-user sign-bulk") << Kind::Verified << QString();
    QTest::newRow("gave another one") << QByteArray("sign-user sign-bulk sign-archive") << Kind::Mismatch
                                      << QStringLiteral("also held: sign-archive");
    QTest::newRow("took another one")
        << QByteArray("sign-bulk") << Kind::Mismatch << QStringLiteral("not held: sign-user");
    QTest::newRow("took what was given")
        << QByteArray("sign-user") << Kind::Mismatch << QStringLiteral("not held: sign-bulk");
    QTest::newRow("took everything") << QByteArray("") << Kind::Mismatch << QStringLiteral("not held: ");
}

// Changed between the write and the read after it: told, not mended.
void ApplyRunInterruptedTest::somebodyElseMeanwhile()
{
    QFETCH(QByteArray, after);
    QFETCH(Kind, kind);
    QFETCH(QString, reason);
    ScriptedApi scripted;
    scripted.playReads("sign-user");
    scripted.playWrite();
    scripted.playReads(after.constData());
    PlannedRun run(scripted.api, {{usualItem()}});
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(heard.kinds(), {kindName(kind)});
    QVERIFY2(heard.outcomes.constFirst().reason.text().startsWith(reason),
             qPrintable(heard.outcomes.constFirst().reason.text()));
    QCOMPARE(scripted.operations(), readOperations() + QStringList {assignOperation()} + readOperations());
}

void ApplyRunInterruptedTest::signInEnds_data()
{
    QTest::addColumn<int>("requests"); // answered before
    QTest::addColumn<Kind>("kind");
    QTest::newRow("first read") << 0 << Kind::Refused;
    QTest::newRow("second read") << 1 << Kind::Refused;
    QTest::newRow("write") << 2 << Kind::Unknown;
    QTest::newRow("first read after the write") << 3 << Kind::Unknown;
    QTest::newRow("second read after the write") << 4 << Kind::Unknown;
}

// From here on every answer is 401: the run stops, and the next item is not begun.
void ApplyRunInterruptedTest::signInEnds()
{
    QFETCH(int, requests);
    QFETCH(Kind, kind);
    ScriptedApi scripted;
    const QByteArrayList bodies {"[{\"Name\": \"sign-user\", \"Assigned\": true}]", "[]", "[]",
                                 "[{\"Name\": \"sign-user\", \"Assigned\": true}]"};
    for (int i = 0; i < requests; ++i)
        scripted.server.play(FaultyAnswer::json(bodies.at(i)));
    scripted.server.playAlways(FaultyAnswer::json(R"({"Error": true, "Message": "Session expired"})", 401));
    PlannedRun run(scripted.api, {{usualItem(), usualItem(2)}});
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(heard.kinds(), {kindName(kind)});
    QCOMPARE(heard.associates, {qint64(Somebody)});
    QVERIFY2(heard.endings.constFirst().contains(QStringLiteral("Session expired")),
             qPrintable(heard.endings.constFirst()));
    QVERIFY(scripted.operations().count(assignOperation()) <= 1);
    QCOMPARE(heard.rows.constFirst().isEmpty(), true);
}

void ApplyRunInterruptedTest::signInEndsBetweenItems()
{
    TenantFixture fixture;
    QVERIFY(fixture.isReady());
    fixture.setHeld(Somebody, Signflow, names("sign-user"));
    // Of one associate, so that nothing of the second is asked for before the first has ended.
    const QString mapline = QStringLiteral("MAPLINE");
    const ApplyItem second {Somebody, mapline, names("map-view"), {}, {}, {}};
    const QStringList heldBefore = fixture.heldModules(Somebody, mapline);
    PlannedRun run(fixture.api(), {{usualItem(), second}});
    const RunTrace heard(run);
    connect(&run, &ApplyRun::itemFinished, this, [&fixture] {
        fixture.setFault(QStringLiteral("GetThirdPartyLicenseAssignments"), answerFault(401, 1000));
    });
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(heard.kinds(), names("Verified Refused"));
    QVERIFY(!heard.endings.constFirst().isEmpty());
    QCOMPARE(fixture.heldModules(Somebody, mapline), heldBefore);
}

void ApplyRunInterruptedTest::unreadableResult_data()
{
    QTest::addColumn<FaultyAnswer>("answer");
    using Fault = FaultyAnswer::Fault;
    QTest::newRow("403") << FaultyAnswer::json("{}", 403);
    QTest::newRow("500") << FaultyAnswer::json("{}", 500);
    QTest::newRow("503") << FaultyAnswer::json("{}", 503);
    QTest::newRow("null") << FaultyAnswer::json("null");
    QTest::newRow("no content") << FaultyAnswer {.status = 204};
    QTest::newRow("half a list") << FaultyAnswer::json(R"([{"Name": "sign-user")");
    QTest::newRow("wrong type") << FaultyAnswer::json(R"([{"Name": "sign-user", "Assigned": {}}])");
    QTest::newRow("truncated") << FaultyAnswer::withFault(Fault::Truncate);
    QTest::newRow("reset") << FaultyAnswer::withFault(Fault::ResetAfterReading);
}

// Sent, but nobody can say what came of it: unknown, never verified, never sent again.
void ApplyRunInterruptedTest::unreadableResult()
{
    QFETCH(FaultyAnswer, answer);
    ScriptedApi scripted;
    scripted.playReads("sign-user");
    scripted.playWrite();
    scripted.server.playAlways(answer);
    PlannedRun run(scripted.api, {{usualItem(), usualItem(2)}});
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY_WITH_TIMEOUT(heard.hasEnded(), 20'000);
    // The next item cannot even be begun.
    QCOMPARE(heard.kinds(), names("Unknown Refused"));
    QVERIFY(!heard.outcomes.constFirst().reason.isEmpty());
    QVERIFY(heard.rows.constFirst().isEmpty());
    QCOMPARE(scripted.operations().count(assignOperation()), 1);
    QCOMPARE(heard.endings, {QString()});
}

void ApplyRunInterruptedTest::destroyedMidFlight_data()
{
    QTest::addColumn<int>("requests"); // answered before
    for (int requests = 0; requests < 5; ++requests)
        QTest::addRow("request %d hangs", requests + 1) << requests;
}

void ApplyRunInterruptedTest::destroyedMidFlight()
{
    QFETCH(int, requests);
    ScriptedApi scripted;
    const QByteArrayList bodies {"[{\"Name\": \"sign-user\", \"Assigned\": true}]", "[]", "[]", "[]"};
    for (int i = 0; i < requests; ++i)
        scripted.server.play(FaultyAnswer::json(bodies.at(i)));
    scripted.server.playAlways(FaultyAnswer::withFault(FaultyAnswer::Fault::Hang));
    auto run = std::make_unique<PlannedRun>(scripted.api, ApplyPlan {{usualItem(), usualItem(2)}});
    const RunTrace heard(*run);
    run->run();
    QTRY_COMPARE(scripted.operations().size(), requests + 1);
    run.reset(); // under the address sanitizer: nothing may touch what is gone
    QVERIFY(heard.outcomes.isEmpty());
    QVERIFY(heard.endings.isEmpty());
    // What is cancelled sends nothing more: the next request is somebody else's.
    LicenseAgent agent(scripted.api);
    const Pending<Result<QList<LicenseOwner>>> next(agent.getSatelliteLicenses(1));
    QTRY_COMPARE(scripted.operations().size(), requests + 2);
    QCOMPARE(scripted.operations().constLast(), QStringLiteral("GetSatelliteLicenses"));
}

QTEST_GUILESS_MAIN(ApplyRunInterruptedTest)
#include "tst_applyruninterrupted.moc"
