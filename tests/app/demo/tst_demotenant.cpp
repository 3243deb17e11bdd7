// SPDX-License-Identifier: GPL-3.0-or-later

#include "democlient.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtNetwork/QTcpServer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// The demo tenant as an object: life and death, faults, delays, records, reset, size.
class TestDemoTenant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void takenPortIsReported();
    void diesInAnyState();
    void sameDataEveryTime();
    void listensOnLoopbackOnly();
    void faultsAnswerAndRunOut();
    void faultDropsAfterTheEffect();
    void faultDropsBeforeTheEffect();
    void delaysDoNotBlockOthers();
    void recordsWithoutSecrets();
    void resetRestores();
    void scales_data();
    void scales();
    void sellsMoreLicenses_data();
    void sellsMoreLicenses();

private:
    DemoTenant m_tenant;
    std::unique_ptr<DemoClient> m_client;
};

void TestDemoTenant::initTestCase()
{
    QVERIFY2(m_tenant.start(), qPrintable(m_tenant.errorString()));
    QVERIFY(m_tenant.start()); // a second call changes nothing
    m_client = std::make_unique<DemoClient>(m_tenant.root());
}

void TestDemoTenant::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tenant.reset();
    m_client = std::make_unique<DemoClient>(m_tenant.root());
}

void TestDemoTenant::takenPortIsReported()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    DemoOptions options;
    options.port = other.serverPort();
    DemoTenant tenant(options);
    QVERIFY(!tenant.start());
    QVERIFY(!tenant.errorString().isEmpty());
    QVERIFY(tenant.root().isEmpty());
    other.close();
    QVERIFY(tenant.start()); // the port is free now
    QVERIFY(tenant.errorString().isEmpty());
    QCOMPARE(tenant.root().port(), int(options.port));
}

void TestDemoTenant::diesInAnyState()
{
    {
        DemoTenant neverStarted;
        QVERIFY(neverStarted.heldModules(1, u"SIGNFLOW"_s).isEmpty());
    }
    DemoOptions options;
    options.profile.responseDelay = 60000;
    auto tenant = std::make_unique<DemoTenant>(options);
    QVERIFY(tenant->start());
    DemoClient client(tenant->root());
    const std::unique_ptr<QNetworkReply> hanging(client.begin("GET", ""));
    QTRY_COMPARE(tenant->requests().size(), 1);
    QSignalSpy finished(hanging.get(), &QNetworkReply::finished);
    tenant.reset();
    QVERIFY(finished.count() == 1 || finished.wait());
    QVERIFY(hanging->error() != QNetworkReply::NoError);
}

void TestDemoTenant::sameDataEveryTime()
{
    DemoTenant twin;
    QVERIFY(twin.start());
    DemoClient client(twin.root());
    const QByteArray path = "/v1/Archive/AllUsers";
    QCOMPARE(client.get(path).body, m_client->get(path).body);
    QCOMPARE(client.license("GetLicenseForAllOwnersFromDB").body,
             m_client->license("GetLicenseForAllOwnersFromDB").body);
}

void TestDemoTenant::listensOnLoopbackOnly()
{
    QCOMPARE(m_tenant.root().host(), u"127.0.0.1"_s);
    QCOMPARE(m_tenant.root().path(), u"/demo/api"_s);
    QVERIFY(m_tenant.root().port() > 0);
}

void TestDemoTenant::faultsAnswerAndRunOut()
{
    DemoFault fault;
    fault.status = 503;
    fault.body = "<html>busy</html>";
    fault.count = 2;
    DemoProfile profile;
    profile.faults.insert(u"assignthirdpartylicenses"_s, fault);
    m_tenant.setProfile(profile);
    const QByteArray body = R"({"AssociateId":1,"ModuleOwner":"SIGNFLOW","ModuleLicenseNames":[]})";
    QCOMPARE(m_client->license("GetThirdPartyLicenseAssignments", body).status, 200);
    const DemoAnswer agent = m_client->license("AssignThirdPartyLicenses", body);
    QCOMPARE(agent.status, 503);
    QCOMPARE(agent.body, fault.body);
    QCOMPARE(m_client->send("PUT", "/v1/License/SIGNFLOW/1", "[]").status, 503); // its REST twin
    QCOMPARE(m_client->license("AssignThirdPartyLicenses", body).status, 200);
}

void TestDemoTenant::faultDropsAfterTheEffect()
{
    DemoProfile profile;
    profile.faults.insert(u"AssignThirdPartyLicenses"_s, {DemoFault::Effect::DropAfter, 0, {}, 100});
    m_tenant.setProfile(profile);
    QVERIFY(!m_tenant.heldModules(1, u"SIGNFLOW"_s).contains(u"sign-business"_s));
    const DemoAnswer answer = m_client->license(
        "AssignThirdPartyLicenses",
        R"({"AssociateId":1,"ModuleOwner":"SIGNFLOW","ModuleLicenseNames":["sign-business"]})");
    QCOMPARE(answer.status, 0);
    QVERIFY(m_tenant.heldModules(1, u"SIGNFLOW"_s).contains(u"sign-business"_s));
}

void TestDemoTenant::faultDropsBeforeTheEffect()
{
    DemoProfile profile;
    profile.faults.insert(u"AssignThirdPartyLicenses"_s, {DemoFault::Effect::DropBefore, 0, {}, 100});
    m_tenant.setProfile(profile);
    const DemoAnswer answer = m_client->license(
        "AssignThirdPartyLicenses",
        R"({"AssociateId":1,"ModuleOwner":"SIGNFLOW","ModuleLicenseNames":["sign-business"]})");
    QCOMPARE(answer.status, 0);
    QVERIFY(!m_tenant.heldModules(1, u"SIGNFLOW"_s).contains(u"sign-business"_s));
}

void TestDemoTenant::delaysDoNotBlockOthers()
{
    DemoProfile slow;
    slow.responseDelay = 300;
    m_tenant.setProfile(slow);
    QElapsedTimer clock;
    clock.start();
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    replies.reserve(6);
    for (int request = 0; request < 6; ++request)
        replies.emplace_back(m_client->begin("GET", "/v1/Archive/AllUsers?$top=1"));
    const std::unique_ptr<QNetworkReply> abandoned(m_client->begin("GET", "/v1"));
    QTRY_COMPARE(m_tenant.requests().size(), 6);
    abandoned->abort();
    for (const auto &reply : replies)
        QTRY_VERIFY(reply->isFinished());
    QVERIFY(clock.elapsed() >= 300);
    QVERIFY2(clock.elapsed() < 1500, "the answers waited for one another");
    replies.clear();

    // A client that leaves while its answer is held back.
    replies.emplace_back(m_client->begin("GET", "/v1"));
    QTRY_COMPARE(m_tenant.requests().size(), 7);
    replies.front()->abort();
    QCOMPARE(m_client->get("/v1").status, 200);
}

void TestDemoTenant::recordsWithoutSecrets()
{
    m_client->headers.insert("X-XSRF-TOKEN", "secret");
    m_client->license("GetUserLicenses?$select=name", R"({"AssociateId":1})");
    const QList<DemoRequestRecord> records = m_tenant.requests();
    QCOMPARE(records.size(), 1);
    const DemoRequestRecord &record = records.constFirst();
    QCOMPARE(record.method, QByteArray("POST"));
    QVERIFY(record.path.endsWith("/v1/Agents/License/GetUserLicenses?$select=name"));
    QCOMPARE(record.operation, u"GetUserLicenses"_s);
    QCOMPARE(record.body, QByteArray(R"({"AssociateId":1})"));
    QCOMPARE(record.headers.value("accept-language"), QByteArray("en"));
    QVERIFY(!record.headers.contains("authorization"));
    QVERIFY(!record.headers.contains("x-xsrf-token"));
}

void TestDemoTenant::resetRestores()
{
    const QStringList before = m_tenant.heldModules(1, u"MAPLINE"_s);
    m_tenant.changeBehindTheScenes(1, u"mapline"_s, u"map-view"_s, !before.contains(u"map-view"_s));
    QVERIFY(m_tenant.heldModules(1, u"MAPLINE"_s) != before);
    m_tenant.reset();
    QCOMPARE(m_tenant.heldModules(1, u"MAPLINE"_s), before);
    QVERIFY(m_tenant.requests().isEmpty());
}

void TestDemoTenant::scales_data()
{
    QTest::addColumn<int>("associates");
    QTest::addColumn<int>("count");

    QTest::newRow("nobody becomes one") << 0 << 1;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("twelve") << 12 << 12;
    QTest::newRow("25,000") << 25000 << 25000;
    QTest::newRow("more than possible") << 1000000 << 25000;
}

void TestDemoTenant::scales()
{
    QFETCH(int, associates);
    QFETCH(int, count);
    DemoOptions options;
    options.associates = associates;
    DemoTenant tenant(options);
    QVERIFY(tenant.start());
    DemoClient client(tenant.root());
    const QJsonObject answer = client
                                   .send("POST", "/v1/Agents/Archive/GetArchiveListByColumnsWithHeader2",
                                         R"({"ProviderName":"AllUsers","Columns":"associateDbId",
                                               "PageSize":1,"Options":"rowcount=true"})")
                                   .object();
    QCOMPARE(answer["RowCount"_L1].toInt(), count);
    const QJsonArray owners = client.license("GetLicenseForAllOwnersFromDB").array();
    for (const auto &owner : owners) {
        const QJsonArray modules = owner["ExtendedModuleLicenses"_L1].toArray();
        for (const auto &module : modules) {
            const int free = module["NumberOfLicensesFree"_L1].toInt();
            const QString name = module["Current"_L1]["ModuleName"_L1].toString();
            QVERIFY2(free >= 0 || name == u"lab-reader", qPrintable(name));
            if (count < 100) // too few people to fill anything
                continue;
            if (name == u"map-optimise")
                QCOMPARE(free, 0);
            if (name == u"map-route")
                QCOMPARE(free, 1);
            if (name == u"lab-reader")
                QCOMPARE(free, -3);
        }
    }
}

void TestDemoTenant::sellsMoreLicenses_data()
{
    QTest::addColumn<int>("licenses");
    QTest::addColumn<int>("count");

    QTest::newRow("no less than there are") << 0 << 24;
    QTest::newRow("as many as there are") << 24 << 24;
    QTest::newRow("one more") << 25 << 25;
    QTest::newRow("all") << 60 << 60;
    QTest::newRow("more than possible") << 1000 << 60;
}

void TestDemoTenant::sellsMoreLicenses()
{
    QFETCH(int, licenses);
    QFETCH(int, count);
    DemoOptions options;
    options.licenses = licenses;
    DemoTenant tenant(options);
    QVERIFY(tenant.start());
    DemoClient client(tenant.root());
    QSet<QString> names;
    QSet<QString> texts;
    const QJsonArray owners = client.license("GetLicenseForAllOwnersFromDB").array();
    for (const auto &owner : owners) {
        const QJsonArray modules = owner["ExtendedModuleLicenses"_L1].toArray();
        for (const auto &module : modules) {
            const QJsonValue terms = module["Current"_L1];
            if (terms["LicenseType"_L1].toString() != u"UserLicense" || terms["IsHidden"_L1].toBool())
                continue;
            names.insert(terms["ModuleName"_L1].toString());
            texts.insert(terms["ModuleDescription"_L1].toString());
            QVERIFY(terms["Unrestricted"_L1].toBool() || module["NumberOfLicensesInUse"_L1].toInt() > 0);
        }
    }
    QCOMPARE(names.size(), count);
    QCOMPARE(texts.size(), count);
    QCOMPARE(names.contains(u"forecast-no"_s), count > 24);
}

QTEST_GUILESS_MAIN(TestDemoTenant)
#include "tst_demotenant.moc"
