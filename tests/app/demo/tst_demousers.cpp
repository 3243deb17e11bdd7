// SPDX-License-Identifier: GPL-3.0-or-later

#include "demousertest.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// The demo tenant's User agent and its REST calls, as far as they only read.
class TestDemoUsers : public DemoUserTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void getsUser_data();
    void getsUser();
    void getsUsersOfPerson();
    void refusesKeys_data();
    void refusesKeys();
    void fieldsComeInOrder_data();
    void fieldsComeInOrder();
    void rowsOfAllOwners();
    void oddSpellings();
    void restHasLinks();
    void whoAmI();
    void infosInShort();
    void roles_data();
    void roles();
    void groups();
    void closedAgent_data();
    void closedAgent();

private:
    static QByteArrayList fieldsOf(const QByteArray &object);
};

void TestDemoUsers::initTestCase()
{
    QVERIFY2(m_tenant.start(), qPrintable(m_tenant.errorString()));
    m_client = std::make_unique<DemoClient>(m_tenant.root());
}

void TestDemoUsers::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tenant.reset();
}

void TestDemoUsers::getsUser_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("associate"); // 0 means there is none

    const QByteArray post = "POST";
    const QByteArray get = "GET";
    const QByteArray agent = "/v1/Agents/User/";
    QTest::newRow("key in the query") << post << agent + "GetUser?userId=1" << QByteArray() << 200 << 1;
    QTest::newRow("key without case") << post << agent + "getuser?USERID=1" << QByteArray() << 200 << 1;
    QTest::newRow("key in the body") << post << agent + "GetUser" << QByteArray(R"({"userId":1})") << 200
                                     << 1;
    QTest::newRow("nobody") << post << agent + "GetUser?userId=99999" << QByteArray() << 200 << 0;
    QTest::newRow("id 0") << post << agent + "GetUser?userId=0" << QByteArray() << 200 << 0;
    QTest::newRow("REST") << get << QByteArray("/v1/User/1") << QByteArray() << 200 << 1;
    QTest::newRow("REST, nobody") << get << QByteArray("/v1/User/99999") << QByteArray() << 404 << 0;
    QTest::newRow("by user id") << post << agent + "GetUserFromName" << QByteArray(R"({"UserName":"deor"})")
                                << 200 << 1;
    QTest::newRow("by user name") << post << agent + "GetUserFromName"
                                  << QByteArray(R"({"UserName":"demo.administrator@havgrind.example"})")
                                  << 200 << 1;
    QTest::newRow("by no name") << post << agent + "GetUserFromName" << QByteArray(R"({"UserName":"nobody"})")
                                << 200 << 0;
}

void TestDemoUsers::getsUser()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, associate);
    const DemoAnswer answer = m_client->send(verb, path, body);
    QTEST(answer.status, "status");
    QCOMPARE(answer.object()["AssociateId"_L1].toInt(), associate);
    QCOMPARE(answer.body == "null", answer.status == 200 && associate == 0);
    QCOMPARE(answer.object()["ErrorMessage"_L1].toString().isEmpty(), answer.status == 200);
}

void TestDemoUsers::getsUsersOfPerson()
{
    const QByteArray path = "/v1/Agents/User/GetUserFromPersonId";
    const QJsonArray users = m_client->send("POST", path, R"({"PersonId":1003})").array();
    QCOMPARE(users.size(), 1);
    QCOMPARE(users.at(0)["AssociateId"_L1].toInt(), 1);
    QCOMPARE(m_client->send("POST", path, R"({"PersonId":1})").body, "[]");
}

void TestDemoUsers::refusesKeys_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("no key") << QByteArray("GetUser") << QByteArray();
    QTest::newRow("key is no number") << QByteArray("GetUser?userId=me") << QByteArray();
    QTest::newRow("no name") << QByteArray("GetUserFromName") << QByteArray("{}");
    QTest::newRow("person is no number")
        << QByteArray("GetUserFromPersonId") << QByteArray(R"({"PersonId":"me"})");
    QTest::newRow("no list") << QByteArray("GetUserInfoList") << QByteArray("{}");
    QTest::newRow("list of texts") << QByteArray("GetUserInfoList") << QByteArray(R"(["me"])");
    QTest::newRow("no kind of role") << QByteArray("GetAllRoles") << QByteArray("{}");
    QTest::newRow("no bool") << QByteArray("GetAllUserGroups") << QByteArray(R"({"IncludeDeleted":"yes"})");
}

void TestDemoUsers::refusesKeys()
{
    QFETCH(QByteArray, operation);
    QFETCH(QByteArray, body);
    const DemoAnswer answer = m_client->agent("User/" + operation, body);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.object()["Message"_L1].toString().isEmpty());
}

// The names of the members at the top, in the order they came.
QByteArrayList TestDemoUsers::fieldsOf(const QByteArray &object)
{
    QByteArrayList names;
    int depth = 0;
    bool isInText = false;
    qsizetype start = 0;
    for (qsizetype position = 0; position < object.size(); ++position) {
        const char unit = object.at(position);
        if (isInText && unit == '\\') {
            ++position;
        } else if (unit == '"') {
            isInText = !isInText;
            if (isInText)
                start = position + 1;
            else if (depth == 1 && object.mid(position + 1, 1) == ":")
                names.append(object.mid(start, position - start));
        } else if (!isInText) {
            depth += unit == '{' || unit == '[' ? 1 : unit == '}' || unit == ']' ? -1 : 0;
        }
    }
    return names;
}

void TestDemoUsers::fieldsComeInOrder_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("fields");

    QTest::newRow("User")
        << QByteArray("/v1/User/1")
        << QByteArray("AssociateId Name Rank Tooltip LicenseOwners Role UserGroup OtherGroups Person "
                      "Deleted Lastlogin Lastlogout EjUserId RequestSignature Type IsPersonRetired "
                      "IsOnTravel Credentials UserName TicketCategories NickName WaitingForApproval "
                      "ExtraFields CustomFields PostSaveCommands TableRight FieldProperties Presence "
                      "_Links");
    QTest::newRow("Associate") << QByteArray("/v1/User/currentAssociate")
                               << QByteArray("AssociateId Name PersonId Rank Tooltip Type GroupIdx FullName "
                                             "FormalName Deleted EjUserId UserName ExtraFields CustomFields "
                                             "TableRight FieldProperties");
}

void TestDemoUsers::fieldsComeInOrder()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, fields);
    QCOMPARE(fieldsOf(m_client->get(path).body).join(' '), fields);
}

void TestDemoUsers::rowsOfAllOwners()
{
    const QJsonObject user = this->user(1);
    const QJsonArray owners = m_client->license("GetUserLicenses", R"({"AssociateId":1})").array();
    QCOMPARE(owners.size(), 4);
    QCOMPARE(user["LicenseOwners"_L1].toArray(), owners); // assigned or not
}

void TestDemoUsers::oddSpellings()
{
    const QByteArray body = m_client->agent("User/GetUser?userId=1").body;
    QVERIFY(body.contains("\"Lastlogin\":\"2026-11-19T"));
    QVERIFY(body.contains(".5715671+01:00\""));
    QVERIFY(body.contains("-0500\"")); // no colon
    QVERIFY(body.contains("\"Revision\":9007199254740994")); // more than a double holds
    // A client that takes it apart and puts it together again changes it.
    QVERIFY(QJsonDocument::fromJson(body).toJson(QJsonDocument::Compact) != body);
}

void TestDemoUsers::restHasLinks()
{
    const QJsonObject links = m_client->get("/v1/User/1").object()["_Links"_L1].toObject();
    QVERIFY(links["Self"_L1].toString().endsWith(u"/v1/User/1"));
    QVERIFY(!links["Self"_L1].toString().contains(u"127.0.0.1")); // a host nobody should follow
}

void TestDemoUsers::whoAmI()
{
    const QJsonObject associate = m_client->get("/v1/user/CurrentAssociate").object();
    QCOMPARE(associate["AssociateId"_L1].toInt(), 1);
    QCOMPARE(associate["Type"_L1].toString(), u"InternalAssociate"_s);
    QCOMPARE(m_client->get("/v1/User/currentPrincipal").object()["Associate"_L1], associate["Name"_L1]);
}

void TestDemoUsers::infosInShort()
{
    const int other = find(Mapline, {u"map-view"_s}, {});
    const QByteArray body = "[1, 99999, " + QByteArray::number(other) + "]";
    const QJsonArray infos = m_client->agent("User/GetUserInfoList", body).array();
    QCOMPARE(infos.size(), 2); // the one who does not exist is left out
    QCOMPARE(infos[1]["UserInfoId"_L1].toInt(), other);
    QVERIFY(infos[1]["CanLogon"_L1].isBool());
    QVERIFY(infos[1]["GrantedLicenses"_L1].toArray().contains(u"map-view"_s));
}

void TestDemoUsers::roles_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<qsizetype>("count");

    QTest::newRow("employees") << u"Employee"_s << qsizetype(6);
    QTest::newRow("without case") << u"employee"_s << qsizetype(6);
    QTest::newRow("external") << u"ExternalUser"_s << qsizetype(1);
    QTest::newRow("system") << u"System"_s << qsizetype(1);
    QTest::newRow("anonymous") << u"Anonymous"_s << qsizetype(0);
}

void TestDemoUsers::roles()
{
    QFETCH(QString, type);
    const QJsonArray roles =
        m_client->agent("User/GetAllRoles", QJsonDocument(QJsonObject {{"RoleType"_L1, type}}).toJson())
            .array();
    QTEST(roles.size(), "count");
    for (const auto &role : roles) {
        QVERIFY(!role["Name"_L1].toString().isEmpty());
        QVERIFY(role["Selected"_L1].isBool());
    }
}

void TestDemoUsers::groups()
{
    const QJsonArray groups = m_client->agent("User/GetAllUserGroups", R"({"IncludeDeleted":false})").array();
    QCOMPARE(groups.size(), 9);
    QCOMPARE(groups[0]["Value"_L1].toString(), u"Sales Nordics"_s);
    QCOMPARE(groups[0]["Id"_L1].toInt(), 2);
}

void TestDemoUsers::closedAgent_data()
{
    QTest::addColumn<DemoUserProfile::UserAgent>("userAgent");
    QTest::addColumn<int>("status");

    QTest::newRow("open") << DemoUserProfile::UserAgent::Open << 200;
    QTest::newRow("forbidden") << DemoUserProfile::UserAgent::Forbidden << 403;
    QTest::newRow("unauthorized") << DemoUserProfile::UserAgent::Unauthorized << 401;
    QTest::newRow("not found") << DemoUserProfile::UserAgent::NotFound << 404;
    QTest::newRow("null") << DemoUserProfile::UserAgent::Null << 200;
}

void TestDemoUsers::closedAgent()
{
    QFETCH(DemoUserProfile::UserAgent, userAgent);
    QFETCH(int, status);
    DemoProfile profile;
    profile.users.userAgent = userAgent;
    m_tenant.setProfile(profile);
    const QList<DemoAnswer> answers = {
        m_client->agent("User/GetUser?userId=1"),
        m_client->agent("User/GetUserInfoList", "[1]"),
        m_client->get("/v1/User/1"),
    };
    for (const DemoAnswer &answer : answers) {
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.body == "null", userAgent == DemoUserProfile::UserAgent::Null);
    }
    const DemoAnswer write = m_client->agent("User/RemoveLicenses", R"({"AssociateId":1})");
    QCOMPARE(write.status, userAgent == DemoUserProfile::UserAgent::Open ? 204 : status);
    QCOMPARE(held(1).isEmpty(), userAgent == DemoUserProfile::UserAgent::Open);
    // Who is signed in, and who there is, can be asked for in any case.
    QCOMPARE(m_client->get("/v1/User/currentPrincipal").status, 200);
    QCOMPARE(m_client->get("/v1/User/currentAssociate").status, 200);
    QCOMPARE(m_client->get("/v1/User?$top=1").status, 200);
}

QTEST_GUILESS_MAIN(TestDemoUsers)
#include "tst_demousers.moc"
