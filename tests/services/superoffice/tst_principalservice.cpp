// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/principalservice.h"
#include "tests/services/superoffice/apifixture.h"
#include "tests/services/superoffice/jsonmutation.h"

#include <QRegularExpression>
#include <QTest>

using Kind = ApiError::Kind;

static const QByteArray Body =
    R"({"AssociateId": 57, "FullName": "Ingrid Solbakken", "UserName": "ingrid@example.com",
    "Associate": "INGR", "DatabaseContextIdentifier": "Cust31415", "Licenses": [], "PersonId": 211})";

class tst_PrincipalService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void currentPrincipal();
    void refused();
    void olderServer();
    void nothingIsNotFound();
    void everyMutationIsAValueOrNamesTheField();
    void destroyedWhileHanging();
};

void tst_PrincipalService::currentPrincipal()
{
    ApiFixture fixture;
    PrincipalService service(fixture.api);
    fixture.server.play(FaultyAnswer::json(Body));
    const Pending<Result<Principal>> pending(service.currentPrincipal());
    QTRY_VERIFY(pending.isDone());
    QVERIFY(pending.result());
    QCOMPARE(pending.result()->associateId, 57);
    QCOMPARE(pending.result()->fullName, QStringLiteral("Ingrid Solbakken"));
    QCOMPARE(pending.result()->userName, QStringLiteral("ingrid@example.com"));
    QCOMPARE(pending.result()->tenant, QStringLiteral("Cust31415"));
    QCOMPARE(fixture.lastRequest().method, QByteArray("GET"));
    QCOMPARE(fixture.lastRequest().target, QByteArray("/so/api/v1/User/currentPrincipal"));
}

void tst_PrincipalService::refused()
{
    ApiFixture fixture;
    PrincipalService service(fixture.api);
    fixture.server.play(FaultyAnswer::json({}, 401));
    const Pending<Result<Principal>> pending(service.currentPrincipal());
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result().error().kind, Kind::Unauthorized);
    QCOMPARE(fixture.server.requests().size(), 1); // a wrong password is never tried again
}

void tst_PrincipalService::olderServer()
{
    const auto principal = principalFromJson(R"({"AssociateId": "57", "Associate": "INGR"})");
    QVERIFY(principal);
    QCOMPARE(principal->associateId, 57);
    QCOMPARE(principal->userName, QStringLiteral("INGR"));
    QVERIFY(principal->tenant.isEmpty());
}

void tst_PrincipalService::nothingIsNotFound()
{
    QCOMPARE(principalFromJson("null").error().kind, Kind::NotFound);
    QCOMPARE(principalFromJson({}).error().kind, Kind::NotFound);
    QCOMPARE(principalFromJson("<html>").error().kind, Kind::BadResponse);
}

void tst_PrincipalService::everyMutationIsAValueOrNamesTheField()
{
    for (const JsonMutation &mutation : mutationsOf(Body)) {
        const auto principal = principalFromJson(mutation.body);
        if (principal || mutation.path.isEmpty())
            continue;
        QCOMPARE(principal.error().kind, Kind::BadResponse);
        QVERIFY2(principal.error().detail.startsWith(mutation.path), qPrintable(principal.error().detail));
    }
}

void tst_PrincipalService::destroyedWhileHanging()
{
    ApiFixture fixture;
    auto service = std::make_unique<PrincipalService>(fixture.api);
    fixture.server.play(FaultyAnswer::withFault(FaultyAnswer::Fault::Hang));
    const Pending<Result<Principal>> pending(service->currentPrincipal());
    QTRY_COMPARE(fixture.server.requests().size(), 1);
    service.reset();
    QVERIFY(pending.isDone());
    QCOMPARE(pending.result().error().kind, Kind::Cancelled);
}

QTEST_GUILESS_MAIN(tst_PrincipalService)
#include "tst_principalservice.moc"
