// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/serverdiscovery.h"
#include "tests/services/superoffice/apifixture.h"

#include <QRegularExpression>
#include <QTest>

using Ability = ServerAbilities::Ability;
using Kind = ApiError::Kind;
using PendingAbilities = Pending<Result<ServerAbilities>>;

namespace {

const QByteArray Map =
    R"({"https://inner.example/SuperOffice/api/v1/Agents/License/GetFencingInfo": {"POST": "…"},)"
    "\n"
    R"(    "https://inner.example/SuperOffice/api/v1/Archive/{provider}": {"GET": "…"}})";
const QByteArray Root = R"({"NetServerVersion": "11.13", "NetServerLabel": "Seatkeeper-Demo"})";
const QString Fencing = QStringLiteral("License/GetFencingInfo");
const QString SaveUser = QStringLiteral("User/SaveUser");

} // namespace

class tst_ServerDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void discover();
    void closedToStrangers();
    void unreadable_data();
    void unreadable();
    void tooLarge();
    void noServer();
    void closedRootIsNoError();
    void destroyedWhileHanging();
};

void tst_ServerDiscovery::discover()
{
    ApiFixture fixture;
    ServerDiscovery discovery(fixture.api);
    fixture.server.play(FaultyAnswer::json(Map));
    fixture.server.play(FaultyAnswer::json(Root));
    const PendingAbilities pending(discovery.discover());
    QTRY_VERIFY(pending.isDone());
    QVERIFY(pending.result());
    QCOMPARE(pending.result()->ability(Fencing), Ability::Offered);
    QCOMPARE(pending.result()->ability(SaveUser), Ability::NotOffered);
    QCOMPARE(pending.result()->version, QStringLiteral("11.13"));
    QCOMPARE(pending.result()->label, QStringLiteral("Seatkeeper-Demo"));
    QCOMPARE(fixture.server.requests().size(), 2);
    QCOMPARE(fixture.server.requests().constFirst().target, QByteArray("/so/api/v1"));
    for (const FaultyRequest &request : fixture.server.requests())
        QVERIFY(!request.hasHeader("Authorization"));
}

void tst_ServerDiscovery::closedToStrangers()
{
    ApiFixture fixture;
    ServerDiscovery discovery(fixture.api);
    fixture.server.play(FaultyAnswer::json("{}", 401));
    fixture.server.play(FaultyAnswer::json(Map));
    fixture.server.play(FaultyAnswer::json(Root));
    const PendingAbilities pending(discovery.discover());
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result()->ability(Fencing), Ability::Offered);
    QVERIFY(fixture.server.requests().at(1).hasHeader("Authorization"));
}

void tst_ServerDiscovery::unreadable_data()
{
    QTest::addColumn<FaultyAnswer>("answer");
    for (const char *body : {"<html></html>", "null", "", "[]", "{}", "{\"https://a/\": {}}", "{\"a\": "})
        QTest::newRow(body) << FaultyAnswer::json(body);
    for (const int status : {400, 401, 403, 404, 500})
        QTest::addRow("%d", status) << FaultyAnswer::json("{}", status);
    QTest::newRow("redirect") << FaultyAnswer::redirectTo(
        QUrl(QStringLiteral("https://elsewhere.example.com/")));
}

void tst_ServerDiscovery::unreadable()
{
    QFETCH(FaultyAnswer, answer);
    ApiFixture fixture;
    ServerDiscovery discovery(fixture.api);
    fixture.server.playAlways(answer);
    const PendingAbilities pending(discovery.discover());
    QTRY_VERIFY(pending.isDone());
    QVERIFY(pending.result());
    QCOMPARE(pending.result()->ability(Fencing), Ability::Unknown);
}

void tst_ServerDiscovery::tooLarge()
{
    const QByteArray large = Map + QByteArray(16 * 1024 * 1024, ' ');
    QCOMPARE(serverAbilitiesFromJson(large).ability(Fencing), Ability::Unknown);
    QCOMPARE(serverAbilitiesFromJson(Map + ' ').ability(Fencing), Ability::Offered);
}

void tst_ServerDiscovery::noServer()
{
    ApiFixture fixture;
    ServerDiscovery discovery(fixture.api);
    fixture.server.playAlways(FaultyAnswer::withFault(FaultyAnswer::Fault::Truncate));
    const PendingAbilities pending(discovery.discover());
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result().error().kind, Kind::Network);
}

void tst_ServerDiscovery::closedRootIsNoError()
{
    ApiFixture fixture;
    ServerDiscovery discovery(fixture.api);
    fixture.server.play(FaultyAnswer::json(Map));
    fixture.server.play(FaultyAnswer::json("{}", 403));
    const PendingAbilities pending(discovery.discover());
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result()->ability(Fencing), Ability::Offered);
    QVERIFY(pending.result()->version.isEmpty());
}

void tst_ServerDiscovery::destroyedWhileHanging()
{
    ApiFixture fixture;
    auto discovery = std::make_unique<ServerDiscovery>(fixture.api);
    fixture.server.play(FaultyAnswer::json(Map));
    fixture.server.play(FaultyAnswer::withFault(FaultyAnswer::Fault::Hang));
    const PendingAbilities pending(discovery->discover());
    QTRY_COMPARE(fixture.server.requests().size(), 2);
    discovery.reset();
    QVERIFY(pending.isDone());
    QCOMPARE(pending.result().error().kind, Kind::Cancelled);
}

QTEST_GUILESS_MAIN(tst_ServerDiscovery)
#include "tst_serverdiscovery.moc"
