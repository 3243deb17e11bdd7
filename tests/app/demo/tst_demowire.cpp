// SPDX-License-Identifier: GPL-3.0-or-later

#include "democlient.h"

#include <QtCore/QRegularExpression>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// The demo tenant's wire over real HTTP: discovery, sign-in, binding, errors, order of fields, languages.
class TestDemoWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void rootIsOpen();
    void mapNamesAnotherHost();
    void signIn_data();
    void signIn();
    void currentPrincipal();
    void binds_data();
    void binds();
    void refusesBodies_data();
    void refusesBodies();
    void statuses_data();
    void statuses();
    void missingThings();
    void thirdPartyMeansNotSuperOffice();
    void fieldsComeInOrder();
    void selectNullsTheRest();
    void languages_data();
    void languages();
    void chunkedBody();

private:
    DemoTenant m_tenant;
    std::unique_ptr<DemoClient> m_client;
};

void TestDemoWire::initTestCase()
{
    QVERIFY2(m_tenant.start(), qPrintable(m_tenant.errorString()));
    m_client = std::make_unique<DemoClient>(m_tenant.root());
}

void TestDemoWire::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tenant.reset();
    m_client = std::make_unique<DemoClient>(m_tenant.root());
}

void TestDemoWire::rootIsOpen()
{
    m_client->headers.remove("Authorization");
    const DemoAnswer json = m_client->get("");
    QCOMPARE(json.status, 200);
    QCOMPARE(json.contentType, QByteArray("application/json; charset=utf-8"));
    QCOMPARE(json.object()["NetServerLabel"_L1].toString(), u"Seatkeeper-Demo"_s);
    m_client->headers.insert("Accept", "text/html");
    QVERIFY(m_client->get("/").contentType.startsWith("text/html"));
}

void TestDemoWire::mapNamesAnotherHost()
{
    const QJsonObject map = m_client->get("/v1").object();
    QVERIFY(map.size() >= 16);
    for (auto entry = map.constBegin(); entry != map.constEnd(); ++entry) {
        QVERIFY(QUrl(entry.key()).host() != m_tenant.root().host());
        QVERIFY(!entry->toObject().isEmpty());
    }
    const QStringList urls = map.keys();
    const auto endsWith = [](const QString &end) {
        return [end](const QString &url) { return url.endsWith(end); };
    };
    QVERIFY(
        std::any_of(urls.begin(), urls.end(), endsWith(u"/v1/Agents/License/AssignThirdPartyLicenses"_s)));
    QVERIFY(std::any_of(urls.begin(), urls.end(), endsWith(u"/v1/License/{moduleOwner}/{associateId}"_s)));
}

void TestDemoWire::signIn_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");

    QTest::newRow("right") << QByteArray("Basic ZGVtbzpkZW1v") << 200;
    QTest::newRow("scheme without case") << QByteArray("basic ZGVtbzpkZW1v") << 200;
    QTest::newRow("wrong password") << QByteArray("Basic " + QByteArray("demo:wrong").toBase64()) << 401;
    QTest::newRow("other scheme") << QByteArray("Bearer ZGVtbzpkZW1v") << 401;
    QTest::newRow("no scheme") << QByteArray("ZGVtbzpkZW1v") << 401;
    QTest::newRow("none") << QByteArray() << 401;
}

void TestDemoWire::signIn()
{
    QFETCH(QByteArray, authorization);
    QFETCH(int, status);
    m_client->headers.remove("Authorization");
    if (!authorization.isEmpty())
        m_client->headers.insert("Authorization", authorization);
    for (const QByteArray &path :
         {QByteArray("/v1"), QByteArray("/v1/User/currentPrincipal"),
          QByteArray("/v1/Archive/AllUsers?$top=1"), QByteArray("/v1/License/SIGNFLOW/1")}) {
        const DemoAnswer answer = m_client->get(path);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.authenticate.startsWith("Basic"), status == 401);
    }
}

void TestDemoWire::currentPrincipal()
{
    const QJsonObject principal = m_client->get("/v1/user/CURRENTPRINCIPAL").object();
    QCOMPARE(principal["FullName"_L1].toString(), u"Demo Administrator"_s);
    QCOMPARE(principal["AssociateId"_L1].toInt(), 1);
    QStringList names;
    const QJsonArray licenses = principal["Licenses"_L1].toArray();
    for (const auto &license : licenses) {
        if (license["OwnerName"_L1].toString() == u"SUPEROFFICE")
            names.append(license["Name"_L1].toString());
    }
    names.sort();
    QCOMPARE(names, m_tenant.heldModules(1, u"SUPEROFFICE"_s));
    QVERIFY(names.contains(u"user"_s));
}

void TestDemoWire::binds_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");

    const QByteArray user = "/v1/Agents/License/GetUserLicenses";
    const QByteArray all = "/v1/Agents/License/GetLicenseForAllOwnersFromDB";
    QTest::newRow("Pascal case") << user << QByteArray(R"({"AssociateId":1})");
    QTest::newRow("camel case") << user << QByteArray(R"({"associateId":1})");
    QTest::newRow("upper case") << user << QByteArray(R"({"ASSOCIATEID":1})");
    QTest::newRow("quoted number") << user << QByteArray(R"({"AssociateId":"1"})");
    QTest::newRow("number with fraction zero") << user << QByteArray(R"({"AssociateId":1.0})");
    QTest::newRow("unknown property") << user << QByteArray(R"({"Colour":"red","AssociateId":1})");
    QTest::newRow("byte-order mark") << user << QByteArray("\xef\xbb\xbf{\"AssociateId\":1}");
    QTest::newRow("path without case")
        << QByteArray("/V1/agents/LICENSE/getuserlicenses") << QByteArray(R"({"AssociateId":1})");
    QTest::newRow("no argument, no body") << all << QByteArray();
    QTest::newRow("no argument, empty object") << all << QByteArray("{}");
    QTest::newRow("no argument, null") << all << QByteArray("null");
}

void TestDemoWire::binds()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    const DemoAnswer answer = m_client->send("POST", path, body);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.contentType, QByteArray("application/json; charset=utf-8"));
    QCOMPARE(answer.array().size(), 4);
}

void TestDemoWire::refusesBodies_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("word");

    const QByteArray user = "GetUserLicenses";
    QTest::newRow("missing") << user << QByteArray("{}") << u"AssociateId"_s;
    QTest::newRow("empty") << user << QByteArray() << u"AssociateId"_s;
    QTest::newRow("null") << user << QByteArray(R"({"AssociateId":null})") << u"AssociateId"_s;
    QTest::newRow("text for a number") << user << QByteArray(R"({"AssociateId":"x"})") << u"int32"_s;
    QTest::newRow("fraction") << user << QByteArray(R"({"AssociateId":1.5})") << u"int32"_s;
    QTest::newRow("too big") << user << QByteArray(R"({"AssociateId":3000000000})") << u"int32"_s;
    QTest::newRow("array") << user << QByteArray("[1]") << u"AssociateId"_s;
    QTest::newRow("broken") << user << QByteArray(R"({"AssociateId":1)") << u"JSON"_s;
    QTest::newRow("broken, no arguments")
        << QByteArray("GetLicenseForAllOwnersFromDB") << QByteArray("{") << u"JSON"_s;
    QTest::newRow("number for a text")
        << QByteArray("GetLicenseFromDB") << QByteArray(R"({"OwnerName":1})") << u"OwnerName"_s;
    QTest::newRow("names missing") << QByteArray("AssignThirdPartyLicenses")
                                   << QByteArray(R"({"AssociateId":1,"ModuleOwner":"SIGNFLOW"})")
                                   << u"ModuleLicenseNames"_s;
    QTest::newRow("names no list")
        << QByteArray("UnassignThirdPartyLicenses")
        << QByteArray(R"({"AssociateId":1,"ModuleOwner":"SIGNFLOW","ModuleLicenseNames":"sign-user"})")
        << u"ModuleLicenseNames"_s;
}

void TestDemoWire::refusesBodies()
{
    QFETCH(QByteArray, operation);
    QFETCH(QByteArray, body);
    QFETCH(QString, word);
    const DemoAnswer answer = m_client->license(operation, body);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.object()["Error"_L1].toBool());
    QCOMPARE(answer.object()["ErrorType"_L1].toString(), u"ArgumentException"_s);
    QVERIFY2(answer.object()["Message"_L1].toString().contains(word), answer.body.constData());
}

void TestDemoWire::statuses_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("textKey");

    const QString agent = u"Message"_s;
    const QString rest = u"ErrorMessage"_s;
    QTest::newRow("described") << QByteArray("GET") << QByteArray("/v1/Agents/License/GetUserLicenses") << 200
                               << u"Description"_s;
    QTest::newRow("unknown operation")
        << QByteArray("POST") << QByteArray("/v1/Agents/License/GetNothing") << 404 << agent;
    QTest::newRow("unknown agent") << QByteArray("POST") << QByteArray("/v1/Agents/Nobody/GetNothing") << 404
                                   << agent;
    QTest::newRow("wrong verb, agent")
        << QByteArray("DELETE") << QByteArray("/v1/Agents/License/GetUserLicenses") << 405 << agent;
    QTest::newRow("wrong verb, rest")
        << QByteArray("POST") << QByteArray("/v1/License/SIGNFLOW/1") << 405 << rest;
    QTest::newRow("wrong verb, archive")
        << QByteArray("PUT") << QByteArray("/v1/Archive/AllUsers") << 405 << rest;
    QTest::newRow("unknown path") << QByteArray("GET") << QByteArray("/v1/Nothing") << 404 << rest;
    QTest::newRow("beside the root") << QByteArray("GET") << QByteArray("x/v1") << 404 << rest;
}

void TestDemoWire::statuses()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(QString, textKey);
    const DemoAnswer answer = m_client->send(verb, path);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.object()["Error"_L1].toBool(), status != 200);
    QVERIFY2(!answer.object()[textKey].toString().isEmpty(), answer.body.constData());
}

void TestDemoWire::missingThings()
{
    QCOMPARE(m_client->license("GetUserLicenses", R"({"AssociateId":999999})").body, QByteArray("null"));
    QCOMPARE(m_client->license("GetLicenseFromDB", R"({"OwnerName":"NOBODY"})").body, QByteArray("null"));
    const QByteArray nobody = R"({"AssociateId":999999,"ModuleOwner":"SIGNFLOW","ModuleLicenseNames":[]})";
    QCOMPARE(m_client->license("GetThirdPartyLicenseAssignments", nobody).body, QByteArray("null"));
    QCOMPARE(m_client->license("AssignThirdPartyLicenses", nobody).status, 400);
}

void TestDemoWire::thirdPartyMeansNotSuperOffice()
{
    const QByteArray body =
        R"({"AssociateId":1,"ModuleOwner":"SuperOffice","ModuleLicenseNames":["visible-for"]})";
    for (const QByteArray &operation :
         {QByteArray("GetThirdPartyLicenseAssignments"), QByteArray("AssignThirdPartyLicenses"),
          QByteArray("UnassignThirdPartyLicenses")})
        QCOMPARE(m_client->license(operation, body).status, 400);
}

void TestDemoWire::fieldsComeInOrder()
{
    const QByteArray links =
        m_client->license("GetThirdPartyLicenseAssignments", R"({"AssociateId":1,"ModuleOwner":"MAPLINE"})")
            .body;
    qsizetype position = -1;
    for (const char *name : {"Unrestricted", "Total", "Tooltip", "CanAssign", "Free", "InUse", "IsHidden",
                             "Assigned", "ModuleLicenseId", "Name", "Description", "PrerequisiteModuleName",
                             "SortOrder", "ExtraFlags", "TableRight", "FieldProperties"}) {
        const qsizetype next = links.indexOf('"' + QByteArray(name) + "\":", position + 1);
        QVERIFY2(next > position, name);
        position = next;
    }
    QVERIFY(position < links.indexOf("},{"));
}

void TestDemoWire::selectNullsTheRest()
{
    const QJsonArray links = m_client
                                 ->license("GetThirdPartyLicenseAssignments?%24select=NAME,assigned",
                                           R"({"AssociateId":1,"ModuleOwner":"MAPLINE"})")
                                 .array();
    QCOMPARE(links[0].toObject().size(), 16);
    QCOMPARE(links[0]["Name"_L1].toString(), u"map-view"_s);
    QVERIFY(links[0]["Assigned"_L1].isBool());
    QVERIFY(links[0]["Total"_L1].isNull());
    const QJsonArray owners =
        m_client
            ->license("GetUserLicenses?$select=name,restrictedModuleLicenses/name", R"({"AssociateId":1})")
            .array();
    QVERIFY(owners[0]["UnrestrictedModuleLicenses"_L1].isNull());
    QCOMPARE(owners[0]["RestrictedModuleLicenses"_L1][0]["Name"_L1].toString(), u"ten-sales"_s);
    QVERIFY(owners[0]["RestrictedModuleLicenses"_L1][0]["Description"_L1].isNull());
}

void TestDemoWire::languages_data()
{
    QTest::addColumn<QByteArray>("soLanguage");
    QTest::addColumn<QByteArray>("acceptLanguage");
    QTest::addColumn<QString>("start");

    const QString raw = u"US:\"Confidential activities\";NO:\"Konfidensielle aktiviteter\";SW:\""_s;
    QTest::newRow("star") << QByteArray("*") << QByteArray("sv") << raw;
    QTest::newRow("x") << QByteArray("x") << QByteArray("sv") << raw;
    QTest::newRow("star in accept") << QByteArray() << QByteArray("*") << raw;
    QTest::newRow("en") << QByteArray("en") << QByteArray("*") << u"Confidential activities"_s;
    QTest::newRow("nb") << QByteArray("nb") << QByteArray("*") << u"Konfidensielle"_s;
    QTest::newRow("nb-no") << QByteArray("nb-no") << QByteArray("*") << u"Konfidensielle"_s;
    QTest::newRow("no") << QByteArray("no") << QByteArray("*") << u"Konfidensielle"_s;
    QTest::newRow("sv") << QByteArray("sv") << QByteArray("*") << u"Konfidentiella"_s;
    QTest::newRow("da") << QByteArray("da") << QByteArray("*") << u"Fortrolige"_s;
    QTest::newRow("de beats accept") << QByteArray("de") << QByteArray("nl") << u"Vertrauliche Aktivitäten"_s;
    QTest::newRow("nl") << QByteArray("NL") << QByteArray("*") << u"Vertrouwelijke"_s;
    QTest::newRow("accept list") << QByteArray() << QByteArray("nb-NO,nb;q=0.9,en;q=0.1")
                                 << u"Konfidensielle"_s;
    QTest::newRow("accept list, first known") << QByteArray() << QByteArray("fr,de,ru") << u"Vertrauliche"_s;
    QTest::newRow("unknown language") << QByteArray() << QByteArray("fr") << u"Confidential"_s;
}

void TestDemoWire::languages()
{
    QFETCH(QByteArray, soLanguage);
    QFETCH(QByteArray, acceptLanguage);
    QFETCH(QString, start);
    m_client->headers.insert("Accept-Language", acceptLanguage);
    if (!soLanguage.isEmpty())
        m_client->headers.insert("SO-Language", soLanguage);
    const QJsonValue row = m_client->license("GetUserLicenses", R"({"AssociateId":1})")
                               .array()[0]["UnrestrictedModuleLicenses"_L1][1];
    QCOMPARE(row["Name"_L1].toString(), u"visible-for"_s);
    QVERIFY2(row["Description"_L1].toString().startsWith(start),
             qPrintable(row["Description"_L1].toString()));
}

void TestDemoWire::chunkedBody()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_tenant.root().port()));
    QVERIFY(socket.waitForConnected());
    socket.write(
        "POST /demo/api/v1/Agents/License/GetUserLicenses?%24select=Name HTTP/1.1\r\nHost: localhost\r\n"
        "Authorization: Basic ZGVtbzpkZW1v\r\nContent-Type: application/json\r\n"
        "Transfer-Encoding: chunked\r\n\r\n8\r\n{\"Associ\r\n9\r\nateId\":1}\r\n0\r\n\r\n");
    QByteArray answer;
    QTRY_VERIFY((answer += socket.readAll()).contains("SIGNFLOW"));
    QVERIFY(answer.startsWith("HTTP/1.1 200"));
}

QTEST_GUILESS_MAIN(TestDemoWire)
#include "tst_demowire.moc"
