// SPDX-License-Identifier: GPL-3.0-or-later

#include "democlient.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// The demo tenant's smaller calls: associates, MDO lists, texts of resource ids, system information.
class TestDemoLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void associatesById();
    void associatesByGroup_data();
    void associatesByGroup();
    void associateTree();
    void associatesFlat();
    void userPlans_data();
    void userPlans();
    void plansNameModules();
    void unknownList();
    void texts_data();
    void texts();
    void everyIdHasAText();
    void substitutions();
    void systemInfo();

private:
    QJsonArray list(const QByteArray &path) const { return m_client->get("/v1/MDOList/" + path).array(); }

    DemoTenant m_tenant;
    std::unique_ptr<DemoClient> m_client;
};

void TestDemoLists::initTestCase()
{
    QVERIFY2(m_tenant.start(), qPrintable(m_tenant.errorString()));
}

void TestDemoLists::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_client = std::make_unique<DemoClient>(m_tenant.root());
}

void TestDemoLists::associatesById()
{
    const QJsonArray found = m_client->agent("Associate/GetAssociateList", "[1, 99999]").array();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0]["AssociateId"_L1].toInt(), 1);
    QCOMPARE(found[0]["FullName"_L1].toString(), u"Demo Administrator"_s);
    QCOMPARE(m_client->agent("Associate/GetAssociateList", "[]").body, QByteArray("[]"));
    QCOMPARE(m_client->agent("Associate/GetAssociateList", R"({"ids":[1]})").status, 400);
}

void TestDemoLists::associatesByGroup_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("hasRows");

    QTest::newRow("IT") << QByteArray(R"({"GroupId":12,"Type":2})") << true;
    QTest::newRow("no such group") << QByteArray(R"({"GroupId":4711,"Type":2})") << false;
    QTest::newRow("groups of another type") << QByteArray(R"({"GroupId":12,"Type":1})") << false;
}

void TestDemoLists::associatesByGroup()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, hasRows);
    const DemoAnswer answer = m_client->agent("Associate/GetAssociatesByGroup", body);
    QCOMPARE(answer.status, 200);
    QCOMPARE(!answer.array().isEmpty(), hasRows);
    const QJsonArray found = answer.array();
    for (const auto &associate : found)
        QCOMPARE(associate["GroupIdx"_L1].toInt(), 12);
}

void TestDemoLists::associateTree()
{
    const QJsonArray groups =
        m_client
            ->agent("MDO/GetList",
                    R"({"Name":"Associate","ForceFlatList":false,"AdditionalInfo":"","OnlyHistory":false})")
            .array();
    QCOMPARE(groups, list("associate"));
    QCOMPARE(groups.size(), 9);
    qsizetype people = 0;
    for (const auto &group : groups)
        people += group["ChildItems"_L1].toArray().size();
    QCOMPARE(people, 400);
}

void TestDemoLists::associatesFlat()
{
    const QJsonArray people =
        m_client->agent("MDO/GetList", R"({"Name":"associate","ForceFlatList":true})").array();
    QCOMPARE(people, list("associate?flat=true"));
    QCOMPARE(people.size(), 400);
    QCOMPARE(people[0]["Name"_L1].toString(), u"Demo Administrator"_s);
    QCOMPARE(people[0]["FullName"_L1].toString(), u"IT/Demo Administrator"_s);
}

void TestDemoLists::userPlans_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<qsizetype>("count");
    QTest::addColumn<QString>("firstModule");

    QTest::newRow("all") << QByteArray("userplan") << qsizetype(6) << u"ten-sales"_s;
    QTest::newRow("without case") << QByteArray("UserPlan") << qsizetype(6) << u"ten-sales"_s;
    QTest::newRow("without one") << QByteArray("userplan?additional=exclude_id=101") << qsizetype(5)
                                 << u"ten-service"_s;
    QTest::newRow("with none on top") << QByteArray("userplanwithnoselection") << qsizetype(7) << QString();
}

void TestDemoLists::userPlans()
{
    QFETCH(QByteArray, path);
    const QJsonArray plans = list(path);
    QTEST(plans.size(), "count");
    QTEST(plans[0]["ExtraInfo"_L1].toString(), "firstModule");
}

void TestDemoLists::plansNameModules()
{
    const QJsonArray plans = list("userplan");
    QCOMPARE(plans[0]["Id"_L1].toInt(), 101);
    QCOMPARE(plans[0]["Name"_L1].toString(), u"Sales Premium"_s);
    QCOMPARE(plans[5]["ExtraInfo"_L1].toString(), u"superlicense-no-selection"_s);
}

void TestDemoLists::unknownList()
{
    QCOMPARE(m_client->agent("MDO/GetList", R"({"Name":"cars"})").body, QByteArray("null"));
    QCOMPARE(m_client->get("/v1/MDOList/cars").status, 404);
    QCOMPARE(m_client->agent("MDO/GetList", "{}").status, 400);
}

void TestDemoLists::texts_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("acceptLanguage");
    QTest::addColumn<QByteArray>("body");

    const QByteArray role = "SR_AR_USERS_ROLE";
    QTest::newRow("English") << role << QByteArray("en") << QByteArray("\"Role\"");
    QTest::newRow("Norwegian") << role << QByteArray("nb-NO,nb,no,en") << QByteArray("\"Rolle\"");
    QTest::newRow("Swedish") << role << QByteArray("sv") << QByteArray("\"Roll\"");
    QTest::newRow("Danish") << role << QByteArray("da") << QByteArray("\"Rolle\"");
    QTest::newRow("German") << role << QByteArray("de") << QByteArray("\"Rolle\"");
    QTest::newRow("Dutch") << role << QByteArray("nl") << QByteArray("\"Rol\"");
    QTest::newRow("raw answers are English") << role << QByteArray("*") << QByteArray("\"Role\"");
    QTest::newRow("language in the query")
        << role + "?isoLangCode=sv" << QByteArray("en") << QByteArray("\"Roll\"");
    QTest::newRow("language in the path") << role + "/nl" << QByteArray("en") << QByteArray("\"Rol\"");
    QTest::newRow("name without case")
        << QByteArray("sr_ar_users_role") << QByteArray("en") << QByteArray("\"Role\"");
}

void TestDemoLists::texts()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, acceptLanguage);
    m_client->headers.insert("Accept-Language", acceptLanguage);
    const DemoAnswer answer = m_client->get("/v1/String/" + path);
    QCOMPARE(answer.status, 200);
    QTEST(answer.body, "body");
}

// Whatever an answer names by its id can be asked for.
void TestDemoLists::everyIdHasAText()
{
    m_client->headers.insert("Accept-Language", "*");
    const QByteArray answers =
        m_client->agent("Archive/GetAvailableColumns", R"({"ProviderName":"InternalUsers"})").body
        + m_client->agent("Archive/GetAvailableEntities", R"({"ProviderName":"InternalUsers"})").body
        + m_client->get("/v1/Archive/AllUsers?$select=credentialType").body
        + m_client->get("/v1/MDOList/userplanwithnoselection").body
        + m_client->agent("User/GetUser?userId=1").body;
    static const QRegularExpression id(u"\\[(SR_\\w+)\\]"_s);
    QSet<QString> names;
    for (auto match = id.globalMatch(QString::fromUtf8(answers)); match.hasNext();)
        names.insert(match.next().captured(1));
    QVERIFY(names.size() > 20);
    for (const QString &name : std::as_const(names))
        QVERIFY2(m_client->get("/v1/String/" + name.toUtf8()).status == 200, qPrintable(name));
    QCOMPARE(m_client->get("/v1/String/SR_NOTHING").status, 404);
}

void TestDemoLists::substitutions()
{
    const DemoAnswer answer = m_client->agent(
        "Resource/GetResourceSubstitutions",
        R"({"ResourceNames":["SR_AR_USERS_ROLE","SR_NOTHING"],"Culture":"nl","ActiveOnly":false})");
    QCOMPARE(answer.array().size(), 1); // the unknown one is left out
    QCOMPARE(answer.array()[0]["ResourceName"_L1].toString(), u"SR_AR_USERS_ROLE"_s);
    QCOMPARE(answer.array()[0]["ResourceValue"_L1].toString(), u"Rol"_s);
    QCOMPARE(answer.array()[0]["Culture"_L1].toString(), u"nl"_s);
    QCOMPARE(m_client->agent("Resource/GetResourceSubstitutions", "{}").status, 400);
}

void TestDemoLists::systemInfo()
{
    for (const QByteArray &body : {QByteArray(), QByteArray("{}")}) {
        const QJsonObject info = m_client->agent("Diagnostics/GetSystemInfo", body).object();
        QCOMPARE(info["CompanyName"_L1].toString(), u"Havgrind Logistikk AS"_s);
        QCOMPARE(info["License"_L1]["OwnerName"_L1].toString(), u"SUPEROFFICE"_s);
        QVERIFY(info["License"_L1]["ModuleLicenses"_L1].toArray().size() > 70);
        QVERIFY(info["DatabaseLanguage"_L1].isNull());
    }
}

QTEST_GUILESS_MAIN(TestDemoLists)
#include "tst_demolists.moc"
