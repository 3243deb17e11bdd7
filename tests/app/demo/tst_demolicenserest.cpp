// SPDX-License-Identifier: GPL-3.0-or-later

#include "demolicensetest.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// The demo tenant's REST calls on licences over real HTTP: each does what its agent operation does, but says
/// 404 where that says null.
class TestDemoLicenseRest : public DemoLicenseTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void readsAsItsTwin_data();
    void readsAsItsTwin();
    void missingIs404_data();
    void missingIs404();
    void refuses_data();
    void refuses();
    void removes();
    void changesSerialNumber();
};

void TestDemoLicenseRest::initTestCase()
{
    QVERIFY2(m_tenant.start(), qPrintable(m_tenant.errorString()));
    m_client = std::make_unique<DemoClient>(m_tenant.root());
}

void TestDemoLicenseRest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tenant.reset();
}

void TestDemoLicenseRest::readsAsItsTwin_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("all") << QByteArray("License") << QByteArray("GetLicenseForAllOwnersFromDB")
                         << QByteArray();
    QTest::newRow("owner") << QByteArray("license/signflow") << QByteArray("GetLicenseFromDB")
                           << QByteArray(R"({"OwnerName":"SIGNFLOW"})");
    QTest::newRow("user") << QByteArray("License/User/1") << QByteArray("GetUserLicenses")
                          << QByteArray(R"({"AssociateId":1})");
    QTest::newRow("site") << QByteArray("License/Site/2") << QByteArray("GetSatelliteLicenses")
                          << QByteArray(R"({"SatelliteId":2})");
    QTest::newRow("tree") << QByteArray("License/User/MdoList") << QByteArray("GetUserLicensesMDOList")
                          << QByteArray();
    QTest::newRow("shop") << QByteArray("License/MAPLINE/ShopUrl") << QByteArray("GetShopUrl")
                          << QByteArray(R"({"OwnerName":"MAPLINE"})");
    QTest::newRow("empty shop") << "License/" + QUrl::toPercentEncoding(Nordlys) + "/shopurl"
                                << QByteArray("GetShopUrl")
                                << QByteArray(R"({"OwnerName":"NORDLYS \"LAB\" A/S"})");
    QTest::newRow("module") << QByteArray("License/SUPEROFFICE/ten-sales")
                            << QByteArray("GetModuleLicenseFromDB")
                            << QByteArray(R"({"OwnerName":"SUPEROFFICE","ModuleName":"ten-sales"})");
    QTest::newRow("assignments") << QByteArray("License/SIGNFLOW/1")
                                 << QByteArray("GetThirdPartyLicenseAssignments")
                                 << QByteArray(R"({"AssociateId":1,"ModuleOwner":"SIGNFLOW"})");
}

void TestDemoLicenseRest::readsAsItsTwin()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, operation);
    QFETCH(QByteArray, body);
    const DemoAnswer answer = m_client->get("/v1/" + path);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body != "null");
    QCOMPARE(answer.body, m_client->license(operation, body).body);
    QCOMPARE(m_tenant.requests().constFirst().operation, QString::fromLatin1(operation));
}

void TestDemoLicenseRest::missingIs404_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");

    const QByteArray get = "GET";
    const QByteArray none;
    QTest::newRow("owner") << get << QByteArray("NOBODY") << none;
    QTest::newRow("user") << get << QByteArray("User/999999") << none;
    QTest::newRow("satellite") << get << QByteArray("Site/4") << none;
    QTest::newRow("shop") << get << QByteArray("NOBODY/ShopUrl") << none;
    QTest::newRow("module") << get << QByteArray("SIGNFLOW/sign-nothing") << none;
    QTest::newRow("module of nobody") << get << QByteArray("NOBODY/sign-user") << none;
    QTest::newRow("assignments of nobody") << get << QByteArray("NOBODY/1") << none;
    QTest::newRow("assignments, no such user") << get << QByteArray("SIGNFLOW/999999") << none;
    QTest::newRow("assign") << QByteArray("PUT") << QByteArray("NOBODY/1") << QByteArray("[\"a\"]");
    QTest::newRow("unassign") << QByteArray("DELETE") << QByteArray("SIGNFLOW/999999")
                              << QByteArray("[\"a\"]");
    QTest::newRow("remove") << QByteArray("DELETE") << QByteArray("NOBODY") << none;
}

void TestDemoLicenseRest::missingIs404()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    const DemoAnswer answer = m_client->send(verb, "/v1/License/" + path, body);
    QCOMPARE(answer.status, 404);
    QVERIFY(answer.object()["ErrorMessage"_L1].toString().contains(u"not found"));
    QCOMPARE(answer.object()["ErrorType"_L1].toString(), u"SoNotFoundException"_s);
}

void TestDemoLicenseRest::refuses_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("word");

    QTest::newRow("id beyond int32") << QByteArray("GET") << QByteArray("/User/99999999999") << QByteArray()
                                     << u"associateid"_s;
    QTest::newRow("no query") << QByteArray("POST") << QByteArray("/ChangeSerialNumber")
                              << QByteArray(R"({"NewCompanyName":"A","NewSerialNumber":"B"})")
                              << u"newcompanyname"_s;
    QTest::newRow("half a query") << QByteArray("POST") << QByteArray("/ChangeSerialNumber?newCompanyName=A")
                                  << QByteArray() << u"newserialnumber"_s;
    QTest::newRow("no list") << QByteArray("PUT") << QByteArray("/SIGNFLOW/1") << QByteArray("{}")
                             << u"modulelicensenames"_s;
    QTest::newRow("broken list") << QByteArray("PUT") << QByteArray("/SIGNFLOW/1") << QByteArray("[")
                                 << u"json"_s;
    QTest::newRow("no body") << QByteArray("DELETE") << QByteArray("/SIGNFLOW/1") << QByteArray()
                             << u"modulelicensenames"_s;
    QTest::newRow("path beats body") << QByteArray("PUT") << QByteArray("/SUPEROFFICE/1")
                                     << QByteArray(R"({"ModuleOwner":"SIGNFLOW","modulelicensenames":[]})")
                                     << u"third party"_s;
    QTest::newRow("SuperOffice") << QByteArray("GET") << QByteArray("/SUPEROFFICE/1") << QByteArray()
                                 << u"third party"_s;
    QTest::newRow("not a file") << QByteArray("POST") << QByteArray() << QByteArray("hello")
                                << u"licence file"_s;
}

void TestDemoLicenseRest::refuses()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, word);
    const DemoAnswer answer = m_client->send(verb, "/v1/License" + path, body);
    QCOMPARE(answer.status, 400);
    const QString text = answer.object()["ErrorMessage"_L1].toString();
    QVERIFY2(text.contains(word, Qt::CaseInsensitive), answer.body.constData());
}

void TestDemoLicenseRest::removes()
{
    QVERIFY(m_client->send("DELETE", "/v1/License/mapline").object()["Succeeded"_L1].toBool());
    QCOMPARE(m_client->get("/v1/License/MAPLINE").status, 404);
    const DemoAnswer refused = m_client->send("DELETE", "/v1/License/SuperOffice");
    QCOMPARE(refused.status, 200);
    QVERIFY(!refused.object()["Succeeded"_L1].toBool());
}

void TestDemoLicenseRest::changesSerialNumber()
{
    const QByteArray path =
        "/v1/License/ChangeSerialNumber?newCompanyName=K%C3%A5re%20AS&newSerialNumber=1010031416";
    QVERIFY(m_client->send("POST", path).object()["Succeeded"_L1].toBool());
    QCOMPARE(m_client->get("/v1/License/SIGNFLOW").object()["Current"_L1]["CompanyName"_L1].toString(),
             u"K\u00e5re AS"_s);
}

QTEST_GUILESS_MAIN(TestDemoLicenseRest)
#include "tst_demolicenserest.moc"
