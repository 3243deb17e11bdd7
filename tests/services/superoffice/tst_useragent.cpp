// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/useragent.h"
#include "tests/services/superoffice/apifixture.h"

#include <QRegularExpression>
#include <QTest>

using Kind = ApiError::Kind;
using PendingUser = Pending<Result<Verbatim<User>>>;
using PendingWrite = Pending<Result<void>>;

static const QByteArray Body =
    R"({ "AssociateId":57 ,"LicenseOwners":[{"Name":"SUPEROFFICE","RestrictedModuleLicenses":[{"Name":"ten-sales","Assigned":false }]}],"X":1.0})";

/// What the requests to the User agent are, tst_operations shows.
class tst_UserAgent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsReadCanBeSaved();
    void oldUsersAreNotSent();
    void nobodyIsNotSent_data();
    void nobodyIsNotSent();
    void present();
};

void tst_UserAgent::whatIsReadCanBeSaved()
{
    ApiFixture fixture;
    UserAgent agent(fixture.api);
    fixture.server.play(FaultyAnswer::json(Body));
    fixture.server.play(FaultyAnswer::json("<html>"));
    const PendingUser user(agent.getUser(57));
    QTRY_VERIFY(user.isDone());
    QVERIFY(user.result());
    const QHash<QString, bool> plan {{QStringLiteral("ten-sales"), true}};
    const PendingWrite saved(agent.saveUser(*user.result(), QStringLiteral("SuperOffice"), plan));
    QTRY_VERIFY(saved.isDone());
    QVERIFY(saved.result()); // only reading again tells
    QCOMPARE(fixture.lastRequest().body, QByteArray(Body).replace("false", "true"));
}

void tst_UserAgent::oldUsersAreNotSent()
{
    ApiFixture fixture;
    UserAgent agent(fixture.api);
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addSecs(-16 * 60);
    const Verbatim<User> user {User {.associateId = 57}, {Body, longAgo}};
    const PendingWrite saved(agent.saveUser(user, QStringLiteral("SUPEROFFICE"), {}));
    QVERIFY(saved.isDone());
    QCOMPARE(saved.result().error().kind, Kind::Rejected);
    QVERIFY(fixture.server.requests().isEmpty());
}

void tst_UserAgent::nobodyIsNotSent_data()
{
    QTest::addColumn<qint64>("associateId");
    QTest::newRow("0") << qint64(0);
    QTest::newRow("-1") << qint64(-1);
    QTest::newRow("another") << qint64(58);
}

void tst_UserAgent::nobodyIsNotSent()
{
    QFETCH(qint64, associateId);
    ApiFixture fixture;
    UserAgent agent(fixture.api);
    const Verbatim<User> user {User {.associateId = associateId}, {Body, QDateTime::currentDateTimeUtc()}};
    const PendingWrite saved(agent.saveUser(user, QStringLiteral("SUPEROFFICE"), {}));
    QVERIFY(saved.isDone());
    QCOMPARE(saved.result().error().kind, Kind::Rejected);
    if (associateId <= 0) {
        const PendingWrite removed(agent.removeLicenses(associateId));
        const PendingWrite retired(agent.makeRetired(associateId, UserAgent::Employment::Former));
        QVERIFY(removed.isDone() && retired.isDone());
        QCOMPARE(removed.result().error().kind, Kind::Rejected);
        QCOMPARE(retired.result().error().kind, Kind::Rejected);
    }
    QVERIFY(fixture.server.requests().isEmpty());
}

void tst_UserAgent::present()
{
    ApiFixture fixture;
    UserAgent agent(fixture.api);
    fixture.server.play(FaultyAnswer::json({}, 204));
    const PendingWrite back(agent.makeRetired(57, UserAgent::Employment::Present));
    QTRY_VERIFY(back.isDone());
    QVERIFY(back.result());
    QCOMPARE(fixture.lastRequest().body, QByteArray(R"({"AssociateId":57,"Retired":false})"));
}

QTEST_GUILESS_MAIN(tst_UserAgent)
#include "tst_useragent.moc"
