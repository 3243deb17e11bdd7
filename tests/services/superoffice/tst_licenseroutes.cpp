// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/licenseroutes.h"
#include "tests/services/superoffice/apifixture.h"
#include "tests/services/superoffice/testdata.h"

#include <QRegularExpression>
#include <QTest>

using Kind = ApiError::Kind;
using Links = Result<QList<ModuleLicenseLink>>;

static const QString Signflow = QStringLiteral("SIGNFLOW");
static const QStringList SignUser {QStringLiteral("sign-user")};

/// What the requests are, tst_operations shows.
class tst_LicenseRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void assignments();
    void nameListBecomesAnObject_data();
    void nameListBecomesAnObject();
    void otherRefusalsAreFinal();
    void emptyNamesAreNotSent();
    void unreachableOwners_data();
    void unreachableOwners();
    void unreachableModules_data();
    void unreachableModules();
    void superOfficeIsNotRemoved();
};

void tst_LicenseRoutes::assignments()
{
    ApiFixture fixture;
    LicenseRoutes routes(fixture.api);
    fixture.server.play(FaultyAnswer::json(testData("getlicensebymoduleowner")));
    const Pending<Links> pending(routes.getThirdPartyLicenseAssignments(57, QStringLiteral("A/B \"c\"")));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result()->constFirst().name, QStringLiteral("Professional License"));
    QCOMPARE(fixture.lastRequest().target, QByteArray("/so/api/v1/License/A%2FB%20%22c%22/57"));
}

void tst_LicenseRoutes::nameListBecomesAnObject_data()
{
    QTest::addColumn<int>("secondStatus");
    QTest::newRow("taken") << 200;
    QTest::newRow("refused too") << 400;
}

void tst_LicenseRoutes::nameListBecomesAnObject()
{
    QFETCH(int, secondStatus);
    ApiFixture fixture;
    LicenseRoutes routes(fixture.api);
    fixture.server.play(FaultyAnswer::json("{}", 400));
    fixture.server.play(FaultyAnswer::json("[]", secondStatus));
    const Pending<Links> pending(routes.unassignThirdPartyLicenses(57, Signflow, SignUser));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result().has_value(), secondStatus == 200);
    QByteArrayList bodies;
    for (const FaultyRequest &request : fixture.server.requests()) {
        QCOMPARE(request.method, QByteArray("DELETE"));
        bodies.append(request.body);
    }
    QCOMPARE(bodies, QByteArrayList({R"(["sign-user"])", R"({"moduleLicenseNames":["sign-user"]})"}));
}

void tst_LicenseRoutes::otherRefusalsAreFinal()
{
    ApiFixture fixture;
    LicenseRoutes routes(fixture.api);
    fixture.server.play(FaultyAnswer::json("{}", 500));
    const Pending<Links> pending(routes.assignThirdPartyLicenses(57, Signflow, SignUser));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result().error().kind, Kind::Server);
    QCOMPARE(fixture.server.requests().size(), 1);
}

void tst_LicenseRoutes::emptyNamesAreNotSent()
{
    ApiFixture fixture;
    LicenseRoutes routes(fixture.api);
    const Pending<Links> assigned(routes.assignThirdPartyLicenses(57, Signflow, {}));
    const Pending<Links> unassigned(routes.unassignThirdPartyLicenses(57, Signflow, {}));
    QVERIFY(assigned.isDone() && unassigned.isDone());
    QCOMPARE(assigned.result().error().kind, Kind::Rejected);
    QCOMPARE(unassigned.result().error().kind, Kind::Rejected);
    QVERIFY(fixture.server.requests().isEmpty());
}

void tst_LicenseRoutes::unreachableOwners_data()
{
    QTest::addColumn<QString>("owner");
    for (const char *owner : {"USER", "Site", "changeserialnumber", "", ".", ".."})
        QTest::newRow(owner) << QString::fromLatin1(owner);
}

void tst_LicenseRoutes::unreachableOwners()
{
    QFETCH(QString, owner);
    ApiFixture fixture;
    LicenseRoutes routes(fixture.api);
    const Pending<Result<ExtendedLicenseInfo>> package(routes.getLicenseFromDB(owner));
    const Pending<Result<QUrl>> shop(routes.getShopUrl(owner));
    const Pending<Links> read(routes.getThirdPartyLicenseAssignments(57, owner));
    const Pending<Links> given(routes.assignThirdPartyLicenses(57, owner, SignUser));
    const Pending<Links> taken(routes.unassignThirdPartyLicenses(57, owner, SignUser));
    const Pending<Result<LicenseResult>> removed(routes.removeLicenseFromDB(owner));
    for (const ApiError &error : {package.result().error(), shop.result().error(), read.result().error(),
                                  given.result().error(), taken.result().error(), removed.result().error()})
        QCOMPARE(error.kind, Kind::Rejected);
    QVERIFY(fixture.server.requests().isEmpty());
}

void tst_LicenseRoutes::unreachableModules_data()
{
    QTest::addColumn<QString>("module");
    for (const char *module : {"2024", "-1", "ShopUrl", "", ".."})
        QTest::newRow(module) << QString::fromLatin1(module);
}

void tst_LicenseRoutes::unreachableModules()
{
    QFETCH(QString, module);
    ApiFixture fixture;
    LicenseRoutes routes(fixture.api);
    const Pending<Result<ModuleLicense>> pending(routes.getModuleLicenseFromDB(Signflow, module));
    QVERIFY(pending.isDone());
    QCOMPARE(pending.result().error().kind, Kind::Rejected);
    QVERIFY(fixture.server.requests().isEmpty());
}

void tst_LicenseRoutes::superOfficeIsNotRemoved()
{
    ApiFixture fixture;
    LicenseRoutes routes(fixture.api);
    const Pending<Result<LicenseResult>> removed(routes.removeLicenseFromDB(QStringLiteral("SuperOffice")));
    QVERIFY(removed.isDone());
    QCOMPARE(removed.result().error().kind, Kind::Rejected);
    QVERIFY(fixture.server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(tst_LicenseRoutes)
#include "tst_licenseroutes.moc"
