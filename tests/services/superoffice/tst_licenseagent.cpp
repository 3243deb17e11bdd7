// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/licenseagent.h"
#include "tests/services/superoffice/apifixture.h"
#include "tests/services/superoffice/testdata.h"

#include <QRegularExpression>
#include <QTest>

using Fault = FaultyAnswer::Fault;
using Kind = ApiError::Kind;
using Links = Result<QList<ModuleLicenseLink>>;
using Owners = Result<QList<LicenseOwner>>;

namespace {

const QString Signflow = QStringLiteral("SIGNFLOW");
const QStringList SignUser {QStringLiteral("sign-user")};

} // namespace

class tst_LicenseAgent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void allOwners();
    void userLicenses();
    void assignments();
    void assign();
    void unassign();
    void satelliteLicenses();
    void emptyNamesAreNotSent();
    void unreadableAnswerOfAWriteIsNoError_data();
    void unreadableAnswerOfAWriteIsNoError();
    void refusedWriteIsSentOnce_data();
    void refusedWriteIsSentOnce();
    void badAnswerNamesTheField();
    void textsFollowTheLanguage();
    void destroyedWhileHanging_data();
    void destroyedWhileHanging();
};

void tst_LicenseAgent::allOwners()
{
    ApiFixture fixture;
    LicenseAgent agent(fixture.api);
    fixture.server.play(FaultyAnswer::json('[' + testData("sample_package") + ']'));
    const Pending<Result<QList<ExtendedLicenseInfo>>> pending(agent.getLicenseForAllOwnersFromDB());
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result()->constFirst().package()->ownerName, QStringLiteral("SUPEROFFICE"));
    QCOMPARE(fixture.lastRequest().target,
             QByteArray("/so/api/v1/Agents/License/GetLicenseForAllOwnersFromDB"));
    QCOMPARE(fixture.lastRequest().body, QByteArray());
}

void tst_LicenseAgent::userLicenses()
{
    ApiFixture fixture;
    LicenseAgent agent(fixture.api);
    fixture.server.play(FaultyAnswer::json(testData("sample_userlicenses")));
    const Pending<Owners> pending(agent.getUserLicenses(57));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result()->constFirst().moduleLicenses.size(), 2);
    QCOMPARE(fixture.lastRequest().target, QByteArray("/so/api/v1/Agents/License/GetUserLicenses"));
    QCOMPARE(fixture.lastRequest().body, QByteArray(R"({"AssociateId":57})"));
}

void tst_LicenseAgent::assignments()
{
    ApiFixture fixture;
    LicenseAgent agent(fixture.api);
    fixture.server.play(FaultyAnswer::json(testData("sample_assignments")));
    const Pending<Links> pending(agent.getThirdPartyLicenseAssignments(57, Signflow));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result()->size(), 3);
    QCOMPARE(fixture.lastRequest().target,
             QByteArray("/so/api/v1/Agents/License/GetThirdPartyLicenseAssignments"));
    QCOMPARE(fixture.lastRequest().body, QByteArray(R"({"AssociateId":57,"ModuleOwner":"SIGNFLOW"})"));
}

void tst_LicenseAgent::assign()
{
    ApiFixture fixture;
    LicenseAgent agent(fixture.api);
    fixture.server.play(FaultyAnswer::json(testData("assignthirdpartylicenses")));
    const Pending<Links> pending(agent.assignThirdPartyLicenses(
        57, Signflow, SignUser + QStringList {QStringLiteral("sign-archive")}));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result()->constFirst().name, QStringLiteral("Carter-Raynor"));
    QCOMPARE(fixture.lastRequest().target, QByteArray("/so/api/v1/Agents/License/AssignThirdPartyLicenses"));
    QCOMPARE(
        fixture.lastRequest().body,
        QByteArray(
            R"({"AssociateId":57,"ModuleLicenseNames":["sign-user","sign-archive"],"ModuleOwner":"SIGNFLOW"})"));
}

void tst_LicenseAgent::unassign()
{
    ApiFixture fixture;
    LicenseAgent agent(fixture.api);
    fixture.server.play(FaultyAnswer::json("[]"));
    const Pending<Links> pending(agent.unassignThirdPartyLicenses(57, Signflow, SignUser));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(pending.result());
    QCOMPARE(fixture.lastRequest().target,
             QByteArray("/so/api/v1/Agents/License/UnassignThirdPartyLicenses"));
    QCOMPARE(fixture.lastRequest().body,
             QByteArray(R"({"AssociateId":57,"ModuleLicenseNames":["sign-user"],"ModuleOwner":"SIGNFLOW"})"));
}

void tst_LicenseAgent::satelliteLicenses()
{
    ApiFixture fixture;
    LicenseAgent agent(fixture.api);
    fixture.server.play(FaultyAnswer::json(testData("getsatellitelicenses")));
    const Pending<Owners> pending(agent.getSatelliteLicenses(2));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result()->size(), 1);
    QCOMPARE(fixture.lastRequest().target, QByteArray("/so/api/v1/Agents/License/GetSatelliteLicenses"));
    QCOMPARE(fixture.lastRequest().body, QByteArray(R"({"SatelliteId":2})"));
}

void tst_LicenseAgent::emptyNamesAreNotSent()
{
    ApiFixture fixture;
    LicenseAgent agent(fixture.api);
    const Pending<Links> assigned(agent.assignThirdPartyLicenses(57, Signflow, {}));
    const Pending<Links> unassigned(agent.unassignThirdPartyLicenses(57, Signflow, {}));
    QVERIFY(assigned.isDone() && unassigned.isDone());
    QCOMPARE(assigned.result().error().kind, Kind::Rejected);
    QCOMPARE(unassigned.result().error().kind, Kind::Rejected);
    QVERIFY(fixture.server.requests().isEmpty());
}

void tst_LicenseAgent::unreadableAnswerOfAWriteIsNoError_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("null") << 200 << QByteArray("null");
    QTest::newRow("empty") << 200 << QByteArray();
    QTest::newRow("no content") << 204 << QByteArray();
    QTest::newRow("html") << 200 << QByteArray("<html></html>");
    QTest::newRow("names only") << 200 << QByteArray(R"(["sign-user"])");
    QTest::newRow("wrong type") << 200 << QByteArray(R"([{"Name": "a", "Total": {}}])");
}

void tst_LicenseAgent::unreadableAnswerOfAWriteIsNoError()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    ApiFixture fixture;
    LicenseAgent agent(fixture.api);
    fixture.server.playAlways(FaultyAnswer::json(body, status));
    const Pending<Links> write(agent.assignThirdPartyLicenses(57, Signflow, SignUser));
    QTRY_VERIFY(write.isDone());
    QVERIFY(write.result());
    QVERIFY(write.result()->isEmpty());
    const Pending<Links> read(agent.getThirdPartyLicenseAssignments(57, Signflow));
    QTRY_VERIFY(read.isDone());
    QCOMPARE(read.result().error().kind, Kind::BadResponse);
}

void tst_LicenseAgent::refusedWriteIsSentOnce_data()
{
    QTest::addColumn<FaultyAnswer>("answer");
    QTest::addColumn<Kind>("kind");
    for (const int status : {400, 409})
        QTest::addRow("%d", status) << FaultyAnswer::json("{}", status) << Kind::Rejected;
    for (const int status : {500, 502, 503, 504})
        QTest::addRow("%d", status) << FaultyAnswer::json("{}", status) << Kind::Server;
    QTest::newRow("401") << FaultyAnswer::json("{}", 401) << Kind::Unauthorized;
    QTest::newRow("403") << FaultyAnswer::json("{}", 403) << Kind::Forbidden;
    QTest::newRow("404") << FaultyAnswer::json("{}", 404) << Kind::NotFound;
    QTest::newRow("421") << FaultyAnswer::json("{}", 421) << Kind::Misdirected;
    QTest::newRow("429") << FaultyAnswer::json("{}", 429) << Kind::RateLimited;
    QTest::newRow("flagged") << FaultyAnswer::json(R"({"Error": true})") << Kind::Rejected;
    QTest::newRow("truncated") << FaultyAnswer::withFault(Fault::Truncate) << Kind::Network;
}

void tst_LicenseAgent::refusedWriteIsSentOnce()
{
    QFETCH(FaultyAnswer, answer);
    QFETCH(Kind, kind);
    ApiFixture fixture;
    LicenseAgent agent(fixture.api);
    fixture.server.playAlways(answer);
    const Pending<Links> pending(agent.assignThirdPartyLicenses(57, Signflow, SignUser));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(!pending.result());
    QCOMPARE(pending.result().error().kind, kind);
    QCOMPARE(fixture.server.requests().size(), 1);
}

void tst_LicenseAgent::badAnswerNamesTheField()
{
    ApiFixture fixture;
    LicenseAgent agent(fixture.api);
    fixture.server.play(
        FaultyAnswer::json(R"([{"Name": "A", "RestrictedModuleLicenses": [{"Total": {}}]}])"));
    const Pending<Owners> pending(agent.getUserLicenses(57));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result().error().kind, Kind::BadResponse);
    QCOMPARE(pending.result().error().detail,
             QStringLiteral("[0].RestrictedModuleLicenses[0].Total: expected a number, found an object"));
}

void tst_LicenseAgent::textsFollowTheLanguage()
{
    ApiFixture fixture;
    LicenseAgent agent(fixture.api);
    fixture.server.playAlways(FaultyAnswer::json(testData("sample_assignments")));
    fixture.api.setLanguage(WireLanguage::forCode(QStringLiteral("nb")));
    const Pending<Links> pending(agent.getThirdPartyLicenseAssignments(57, Signflow));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result()->at(1).description, QStringLiteral("Signflow masse"));
}

void tst_LicenseAgent::destroyedWhileHanging_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const char *what : {"agent", "its scope", "api", "client"})
        QTest::newRow(what) << QByteArray(what);
}

void tst_LicenseAgent::destroyedWhileHanging()
{
    QFETCH(QByteArray, what);
    FaultyServer server;
    server.playAlways(FaultyAnswer::withFault(Fault::Hang));
    auto client = std::make_unique<HttpClient>();
    auto api = std::make_unique<WebApi>(*client, server.url(QStringLiteral("/so/api")));
    auto agent = std::make_unique<LicenseAgent>(*api);
    const Pending<Owners> read(agent->getUserLicenses(57));
    const Pending<Owners> selected(agent->getUserLicenses(57, LicenseAgent::Fields::Holdings));
    const Pending<Links> write(agent->assignThirdPartyLicenses(57, Signflow, SignUser));
    QTRY_COMPARE(server.requests().size(), 3);
    if (what == "agent")
        agent.reset();
    else if (what == "its scope")
        agent->scope().cancel();
    else if (what == "api")
        api.reset();
    else
        client.reset();
    QVERIFY(read.isDone() && selected.isDone() && write.isDone());
    QCOMPARE(read.result().error().kind, Kind::Cancelled);
    QCOMPARE(selected.result().error().kind, Kind::Cancelled);
    QCOMPARE(write.result().error().kind, Kind::Cancelled);
}

QTEST_GUILESS_MAIN(tst_LicenseAgent)
#include "tst_licenseagent.moc"
