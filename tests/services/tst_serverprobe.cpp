// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/serverprobe.h"
#include "tests/fakes/pending.h"
#include "tests/services/tenantfixture.h"

#include <QRegularExpression>
#include <QTest>

using Kind = ApiError::Kind;
using OwnUser = Result<Verbatim<User>>;

/// What the server's map and one try are taken to mean, and what the demo tenant's profiles come to.
class ServerProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void standing_data();
    void standing();
    void demoTenant_data();
    void demoTenant();
    void cancelledWhileHanging();
};

static ServerAbilities mapWith(const QStringList &operations)
{
    QStringList addresses;
    for (const QString &operation : operations)
        addresses.append(u"https://inner/so/api/v1/Agents/"_qs + operation);
    return ServerAbilities(addresses);
}

/// QTest keeps only what can be compared.
struct OwnUserBox
{
    std::shared_ptr<const OwnUser> user;
};

static OwnUserBox userWithId(qint64 associateId)
{
    Verbatim<User> user;
    user.value.associateId = associateId;
    return {std::make_shared<const OwnUser>(user)};
}

static OwnUserBox failure(Kind kind)
{
    const ApiError error {.kind = kind, .serverText = u"Ask the treasurer"_qs};
    return {std::make_shared<const OwnUser>(tl::unexpected(error))};
}

void ServerProbeTest::standing_data()
{
    QTest::addColumn<QStringList>("map"); // empty: none
    QTest::addColumn<OwnUserBox>("ownUser");
    QTest::addColumn<WriteObstacle>("superOffice");
    QTest::addColumn<WriteObstacle>("partners");
    const QStringList none;
    const QStringList all {u"License/AssignThirdPartyLicenses"_qs, u"License/UnassignThirdPartyLicenses"_qs,
                           u"User/GetUser"_qs, u"User/SaveUser"_qs};
    using enum WriteObstacle;

    QTest::newRow("everything") << all << userWithId(7) << None << None;
    QTest::newRow("no map") << none << userWithId(7) << None << None;
    QTest::newRow("no SaveUser on the map") << all.mid(0, 3) << userWithId(7) << NotOffered << None;
    QTest::newRow("nothing but reading")
        << QStringList {u"License/GetUserLicenses"_qs} << failure(Kind::NotFound) << NotOffered << NotOffered;
    QTest::newRow("an empty user") << all << userWithId(0) << NotAllowed << None;
    QTest::newRow("no right") << all << failure(Kind::Unauthorized) << NotAllowed << None;
    QTest::newRow("closed") << none << failure(Kind::Forbidden) << NotAllowed << None;
    QTest::newRow("null, or no such call") << none << failure(Kind::NotFound) << NotAllowed << None;
    QTest::newRow("400") << none << failure(Kind::Rejected) << NotAllowed << None;
    QTest::newRow("too slow to tell") << all << failure(Kind::Timeout) << NotAskedYet << None;
    QTest::newRow("server trouble") << all << failure(Kind::Server) << NotAskedYet << None;
}

void ServerProbeTest::standing()
{
    QFETCH(const QStringList, map);
    QFETCH(const OwnUserBox, ownUser);
    const ServerStanding standing = serverStanding(mapWith(map), *ownUser.user);
    QTEST(standing.access.superOffice, "superOffice");
    QTEST(standing.access.partners, "partners");
    const bool isRefused = standing.access.superOffice == WriteObstacle::NotAllowed;
    QCOMPARE(standing.abilities.ability(u"User/SaveUser"_qs) == ServerAbilities::Ability::Refused, isRefused);
    QCOMPARE(standing.abilities.refusal(u"User/SaveUser"_qs),
             isRefused && !*ownUser.user ? u"Ask the treasurer"_qs : QString());
}

void ServerProbeTest::demoTenant_data()
{
    using Access = DemoUserProfile::UserAgent;
    QTest::addColumn<Access>("userAgent");
    QTest::addColumn<WriteObstacle>("superOffice");
    QTest::newRow("on-site") << Access::Open << WriteObstacle::None;
    QTest::newRow("online, 403") << Access::Forbidden << WriteObstacle::NotAllowed;
    QTest::newRow("online, 401") << Access::Unauthorized << WriteObstacle::NotAllowed;
    QTest::newRow("online, 404") << Access::NotFound << WriteObstacle::NotAllowed;
    QTest::newRow("online, null") << Access::Null << WriteObstacle::NotAllowed;
}

void ServerProbeTest::demoTenant()
{
    QFETCH(const DemoUserProfile::UserAgent, userAgent);
    DemoProfile profile;
    profile.users.userAgent = userAgent;
    TenantFixture fixture(profile, 20);
    QVERIFY(fixture.isReady());
    ServerProbe probe(fixture.api());
    const Pending<Result<ServerStanding>> pending(probe.probe(1));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(pending.result());
    QTEST(pending.result()->access.superOffice, "superOffice");
    QCOMPARE(pending.result()->access.partners, WriteObstacle::None);
    QCOMPARE(pending.result()->abilities.ability(u"License/GetUserLicenses"_qs),
             ServerAbilities::Ability::Offered);
}

void ServerProbeTest::cancelledWhileHanging()
{
    TenantFixture fixture({}, 20);
    QVERIFY(fixture.isReady());
    fixture.hang();
    ServerProbe probe(fixture.api());
    const Pending<Result<ServerStanding>> pending(probe.probe(1));
    QVERIFY(!pending.isDone());
    probe.cancel();
    QVERIFY(pending.isDone());
    QCOMPARE(pending.result().error().kind, Kind::Cancelled);
}

QTEST_GUILESS_MAIN(ServerProbeTest)
#include "tst_serverprobe.moc"
