// SPDX-License-Identifier: GPL-3.0-or-later

#include "demolicensetest.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// The License operations on the wire: all of them are there, bind what they should, answer every field in
/// order, and are as strange as the profile wants.
class TestDemoLicenseWire : public DemoLicenseTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void refusesWhatItCannotBind_data();
    void refusesWhatItCannotBind();
    void emptyBodies_data();
    void emptyBodies();
    void oldServerLacks_data();
    void oldServerLacks();
    void fieldsComeInOrder_data();
    void fieldsComeInOrder();
    void treeFollowsPrerequisites();
    void statusOfAUser();
    void centralLicense();
    void fillerRows();
    void fillerOwners();
    void fillerPackages();
    void fillerWithoutLists();
};

void TestDemoLicenseWire::initTestCase()
{
    QVERIFY2(m_tenant.start(), qPrintable(m_tenant.errorString()));
    m_client = std::make_unique<DemoClient>(m_tenant.root());
}

void TestDemoLicenseWire::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tenant.reset();
}

void TestDemoLicenseWire::refusesWhatItCannotBind_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("argument");

    // Every operation with arguments: without them, then with one of another type.
    const struct
    {
        const char *operation;
        const char *argument;
        const char *wrong;
    } rows[] = {
        {"GetLicenseFromLicenseServer", "OwnerName", "[]"},
        {"GetModuleLicenseHistoryFromLicenseServer", "LicenseInfo", "\"x\""},
        {"ValidateLicenseInfo", "LicenseInfo", "[]"},
        {"ActivateLicenseInfo", "NewLicense", "7"},
        {"GetLicenseStatusFromLicenseServer", "OwnerName", "{}"},
        {"GetLicenseFromDB", "OwnerName", "true"},
        {"GetUserAndInstallationLicenceStatus", "AssociateId", "\"one\""},
        {"ChangeSerialNumber", "NewCompanyName", "1"},
        {"GetUserLicenses", "AssociateId", "[1]"},
        {"GetSatelliteLicenses", "SatelliteId", "1.5"},
        {"RemoveLicenseFromDB", "ModuleOwner", "1"},
        {"GetLicenseFromFile", "FileContent", "{}"},
        {"GetShopUrl", "OwnerName", "1"},
        {"GetModuleLicenseFromDB", "OwnerName", "1"},
        {"AddLicenseFromFile", "FileContent", "1"},
        {"GetThirdPartyLicenseAssignments", "AssociateId", "{}"},
        {"AssignThirdPartyLicenses", "ModuleLicenseNames", "\"sign-user\""},
        {"UnassignThirdPartyLicenses", "ModuleLicenseNames", "[1]"},
        {"SaveCentralLicense", "License", "{}"},
    };
    for (const auto &row : rows) {
        const QByteArray rest = R"(,"associateId":1,"moduleOwner":"SIGNFLOW")";
        const bool isList = QByteArray(row.argument) == "ModuleLicenseNames";
        const QByteArray others = isList ? rest : QByteArray();
        const QString argument = QString::fromLatin1(row.argument);
        const QByteArray wrong = QByteArray("{\"") + row.argument + "\":" + row.wrong + others + '}';
        QTest::addRow("%s, missing", row.operation)
            << QByteArray(row.operation) << "{\"colour\":1" + others + '}' << argument;
        QTest::addRow("%s, wrong", row.operation) << QByteArray(row.operation) << wrong << argument;
        QTest::addRow("%s, broken", row.operation)
            << QByteArray(row.operation) << wrong.chopped(1) << u"JSON"_s;
    }
    for (const char *operation :
         {"GetLicenseForAllOwnersFromDB", "GetUserLicensesMDOList", "GetCentralLicense", "GetFencingInfo"})
        QTest::addRow("%s, broken", operation) << QByteArray(operation) << QByteArray("{") << u"JSON"_s;
}

void TestDemoLicenseWire::refusesWhatItCannotBind()
{
    QFETCH(QByteArray, operation);
    QFETCH(QByteArray, body);
    QFETCH(QString, argument);
    const DemoAnswer answer = m_client->license(operation, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.object()["ErrorType"_L1].toString(), u"ArgumentException"_s);
    QVERIFY2(answer.object()["Message"_L1].toString().contains(argument), answer.body.constData());
}

void TestDemoLicenseWire::emptyBodies_data()
{
    QTest::addColumn<DemoLicenseProfile::EmptyBody>("wanted");
    QTest::addColumn<int>("withoutBody");
    QTest::addColumn<int>("withObject");

    QTest::newRow("any") << DemoLicenseProfile::EmptyBody::Any << 200 << 200;
    QTest::newRow("needs {}") << DemoLicenseProfile::EmptyBody::MustBeObject << 400 << 200;
    QTest::newRow("refuses {}") << DemoLicenseProfile::EmptyBody::MustBeMissing << 200 << 400;
}

void TestDemoLicenseWire::emptyBodies()
{
    QFETCH(DemoLicenseProfile::EmptyBody, wanted);
    DemoProfile profile;
    profile.licenses.emptyBody = wanted;
    m_tenant.setProfile(profile);
    for (const QByteArray &operation :
         {QByteArray("GetLicenseForAllOwnersFromDB"), QByteArray("GetUserLicensesMDOList"),
          QByteArray("GetCentralLicense"), QByteArray("GetFencingInfo")}) {
        QTEST(m_client->license(operation).status, "withoutBody");
        QTEST(m_client->license(operation, QByteArray("{}")).status, "withObject");
    }
    QCOMPARE(m_client->license("GetUserLicenses", R"({"AssociateId":1})").status, 200);
}

void TestDemoLicenseWire::oldServerLacks_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("8") << QByteArray("GetUserAndInstallationLicenceStatus")
                       << QByteArray(R"({"AssociateId":1})");
    QTest::newRow("21") << QByteArray("GetCentralLicense") << QByteArray();
    QTest::newRow("22") << QByteArray("SaveCentralLicense") << QByteArray(R"({"License":[]})");
    QTest::newRow("23") << QByteArray("GetFencingInfo") << QByteArray();
}

void TestDemoLicenseWire::oldServerLacks()
{
    QFETCH(QByteArray, operation);
    QFETCH(QByteArray, body);
    QCOMPARE(m_client->license(operation, body).status, 200);
    QVERIFY(m_client->get("/v1").body.contains("/License/" + operation + '"'));
    DemoProfile profile;
    profile.licenses.isOldServer = true;
    m_tenant.setProfile(profile);
    QCOMPARE(m_client->license(operation, body).status, 404);
    const QByteArray map = m_client->get("/v1").body;
    QVERIFY(!map.contains("/License/" + operation + '"'));
    QVERIFY(map.contains("/License/GetUserLicenses\""));
}

void TestDemoLicenseWire::fieldsComeInOrder_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("fields"); // of the first object of that kind

    const QByteArray owner = R"({"OwnerName":"SIGNFLOW"})";
    QTest::newRow("ExtendedLicenseInfo")
        << QByteArray("GetLicenseFromDB") << owner
        << QByteArray("Reason CanBeActivated New Current ExtendedModuleLicenses AccumulatedNextCheckDate");
    QTest::newRow("LicenseInfo")
        << QByteArray("GetLicenseFromDB") << owner
        << QByteArray("CompanyName SerialNr OwnerName OwnerDescription NextCheckDate MaintenanceDate "
                      "AdminWarningDate ExpiryDate GraceDate ExtraFlags LicenseUrl LicenseVersion "
                      "DeploymentType ProductType ProductDescription ModuleLicenses PublicKey Signature");
    QTest::newRow("ExtendedModuleLicense")
        << QByteArray("GetLicenseFromDB") << owner
        << QByteArray("ExtendedModuleLicenses New Current NumberOfLicensesInUse NumberOfLicensesFree "
                      "NumberOfLicensesAdded NumberOfLicensesNewTotal NumberOfLicensesNewFree "
                      "NumberOfLicensesTotal");
    QTest::newRow("ModuleLicense")
        << QByteArray("GetModuleLicenseFromDB")
        << QByteArray(R"({"OwnerName":"SIGNFLOW","ModuleName":"sign-user"})")
        << QByteArray("OwnerName ModuleName ModuleDescription ModuleTooltip ModuleVersion LicenseType "
                      "Unrestricted AllowedUserType NumberOfLicenses ExtraFlags ExtraInfo SortOrder IsHidden "
                      "PrerequisiteModuleName Signature");
    QTest::newRow("LicenseResult") << QByteArray("RemoveLicenseFromDB")
                                   << QByteArray(R"({"ModuleOwner":"SUPEROFFICE"})")
                                   << QByteArray("Succeeded Reason TableRight FieldProperties");
    QTest::newRow("CheckLicenseStatusResult") << QByteArray("GetLicenseStatusFromLicenseServer") << owner
                                              << QByteArray("LicenseStatus Message Url");
    QTest::newRow("UserAndInstallationLicenceStatus")
        << QByteArray("GetUserAndInstallationLicenceStatus") << QByteArray(R"({"AssociateId":1})")
        << QByteArray("AdminWarningDate ExpiryDate GraceDate CompanyName SerialNr UserLicenses");
    QTest::newRow("LicenseOwner")
        << QByteArray("GetCentralLicense") << QByteArray()
        << QByteArray("Name Description RestrictedModuleLicenses UnrestrictedModuleLicenses");
    QTest::newRow("SelectableMDOListItem")
        << QByteArray("GetUserLicensesMDOList") << QByteArray()
        << QByteArray("Id Name ToolTip Deleted Rank Type ColorBlock IconHint StyleHint Selected LastChanged "
                      "ChildItems ExtraInfo Hidden FullName TableRight FieldProperties");
    QTest::newRow("FencingInfo") << QByteArray("GetFencingInfo") << QByteArray()
                                 << QByteArray("ActiveCount Maximum IsNearingMaximum HasReachedMaximum "
                                               "WarningMessage WarningTooltip TableRight FieldProperties");
}

void TestDemoLicenseWire::fieldsComeInOrder()
{
    QFETCH(QByteArray, operation);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, fields);
    const QByteArray answer = m_client->license(operation, body).body;
    qsizetype position = -1;
    for (const QByteArray &field : fields.split(' ')) {
        const qsizetype next = answer.indexOf('"' + field + "\":", position + 1);
        QVERIFY2(next > position, field.constData());
        position = next;
    }
}

void TestDemoLicenseWire::treeFollowsPrerequisites()
{
    const QJsonArray owners = m_client->license("GetUserLicensesMDOList").array();
    QCOMPARE(owners.size(), 4);
    QJsonValue item = owners[2]; // MAPLINE, a chain of four
    QCOMPARE(item["ExtraInfo"_L1].toString(), Mapline);
    QStringList chain;
    while (!item["ChildItems"_L1].toArray().isEmpty()) {
        item = item["ChildItems"_L1][0];
        chain.append(item["ExtraInfo"_L1].toString());
    }
    QCOMPARE(chain, (QStringList {u"map-view"_s, u"map-edit"_s, u"map-route"_s, u"map-optimise"_s}));
    // A circle, hidden rows and an unknown prerequisite: only the last is listed, and stands alone.
    QStringList names;
    const QJsonArray rows = owners[3]["ChildItems"_L1].toArray();
    for (const auto &row : rows)
        names.append(row["ExtraInfo"_L1].toString());
    QCOMPARE(names, (QStringList {u"lab-reader"_s, u"lab kit/\"pro\""_s, u"lab-export"_s}));
}

void TestDemoLicenseWire::statusOfAUser()
{
    const QByteArray operation = "GetUserAndInstallationLicenceStatus";
    const QJsonObject status = m_client->license(operation, R"({"AssociateId":"1"})").object();
    QCOMPARE(status["ExpiryDate"_L1].toString(), u"2027-03-27T00:00:00"_s);
    QCOMPARE(status["SerialNr"_L1].toString(), u"1010031415"_s);
    QStringList names = status["UserLicenses"_L1].toVariant().toStringList();
    QStringList held;
    for (const QString &owner : {u"SUPEROFFICE"_s, Signflow, Mapline, Nordlys})
        held += m_tenant.heldModules(1, owner);
    names.sort();
    held.sort();
    QCOMPARE(names, held);
    QVERIFY(names.contains(u"user"_s));
    QCOMPARE(m_client->license(operation, R"({"AssociateId":999999})").body, QByteArray("null"));
}

void TestDemoLicenseWire::centralLicense()
{
    const auto link = [](const QJsonArray &owners, const QString &list) { return owners[0][list][0]; };
    const QString restricted = u"RestrictedModuleLicenses"_s;
    const QString unrestricted = u"UnrestrictedModuleLicenses"_s;
    const QJsonArray before = m_client->license("GetCentralLicense").array();
    QVERIFY(!link(before, restricted)["Assigned"_L1].toBool());
    const QByteArray changed =
        m_client->license("GetCentralLicense").body.replace("\"Assigned\":false", "\"assigned\":true");
    const QJsonArray saved = m_client->license("SaveCentralLicense", "{\"license\":" + changed + '}').array();
    QVERIFY(link(saved, restricted)["Assigned"_L1].toBool());
    QVERIFY(link(saved, unrestricted)["Assigned"_L1].toBool());
    QCOMPARE(link(saved, restricted)["InUse"_L1].toInt(), link(before, restricted)["InUse"_L1].toInt() + 1);
    QCOMPARE(m_client->license("GetCentralLicense").array(), saved);
    // Rows left out keep their flag; unknown ones and those that are no satellite licences change nothing.
    const QByteArray part = R"({"License":[{"Name":"superoffice","RestrictedModuleLicenses":[
        {"Name":"satellite","Assigned":false},{"Name":"nothing","Assigned":true},
        {"Name":"ten-sales","Assigned":true}]},{"Name":"NOBODY"}]})";
    const QJsonArray partly = m_client->license("SaveCentralLicense", part).array();
    QVERIFY(!link(partly, restricted)["Assigned"_L1].toBool());
    QVERIFY(link(partly, unrestricted)["Assigned"_L1].toBool());
    QCOMPARE(partly.size(), 1);
}

static DemoProfile filler()
{
    DemoProfile profile;
    profile.licenses.isFiller = true;
    return profile;
}

void TestDemoLicenseWire::fillerRows()
{
    m_tenant.setProfile(filler());
    const QJsonArray rows =
        m_client->license("GetThirdPartyLicenseAssignments", body(1, Signflow, {})).array();
    QCOMPARE(rows.size(), 7 + 2);
    QCOMPARE(rows[0]["Total"_L1].toInt(), 100);
    QCOMPARE(rows[0]["Free"_L1].toInt(), 305);
    QCOMPARE(rows[0]["InUse"_L1].toInt(), 464);
    QVERIFY(rows[0]["NsFiller"_L1].isArray());
    QCOMPARE(rows[7], rows[0]);
    QVERIFY(rows[8]["Name"_L1].isNull() && rows[8]["FieldProperties"_L1].isNull());
    QVERIFY(rows[8]["Assigned"_L1].isBool());
}

void TestDemoLicenseWire::fillerOwners()
{
    m_tenant.setProfile(filler());
    const QJsonArray owners = m_client->license("GetUserLicenses", R"({"AssociateId":1})").array();
    QCOMPARE(owners.size(), 4 + 2);
    QCOMPARE(owners[4]["Name"_L1].toString(), u"SUPEROFFICE"_s);
    QVERIFY(owners[5]["Name"_L1].isNull() && owners[5]["RestrictedModuleLicenses"_L1].isNull());
    const QJsonArray rows = owners[0]["UnrestrictedModuleLicenses"_L1].toArray();
    QVERIFY(rows.size() > 2);
    for (const auto &row : rows)
        QCOMPARE(row["Unrestricted"_L1], QJsonValue(false));
}

void TestDemoLicenseWire::fillerPackages()
{
    m_tenant.setProfile(filler());
    const QJsonArray licenses = m_client->license("GetLicenseForAllOwnersFromDB").array();
    QCOMPARE(licenses.size(), 4 + 2);
    QVERIFY(licenses[5]["Current"_L1].isNull() && licenses[5]["ExtendedModuleLicenses"_L1].isNull());
    const QJsonArray modules = licenses[0]["Current"_L1]["ModuleLicenses"_L1].toArray();
    QCOMPARE(modules.last()["LicenseType"_L1].toString(), u"ThingOfTomorrow"_s);
    QVERIFY(modules.last()["ModuleName"_L1].isNull());
    const QJsonArray rows = licenses[0]["ExtendedModuleLicenses"_L1].toArray();
    QVERIFY(rows.last()["Current"_L1].isNull() && rows.last()["New"_L1].isNull());
    QVERIFY(rows[0]["NumberOfLicensesTotal"_L1].toInt()
            != rows[0]["NumberOfLicensesInUse"_L1].toInt() + rows[0]["NumberOfLicensesFree"_L1].toInt());
}

void TestDemoLicenseWire::fillerWithoutLists()
{
    m_tenant.setProfile(filler());
    const QJsonObject request = {{"OwnerName"_L1, Signflow}, {"ModuleName"_L1, u"sign-user"_s}};
    const QJsonObject module = m_client->license("GetModuleLicenseFromDB", request).object();
    QVERIFY(module["ModuleName"_L1].isNull());
    QCOMPARE(module["AllowedUserType"_L1].toString(), u"ThingOfTomorrow"_s);
    const QJsonObject status = m_client->license("GetLicenseStatusFromLicenseServer", request).object();
    QCOMPARE(status["LicenseStatus"_L1].toString(), u"ThingOfTomorrow"_s);
    QCOMPARE(m_client->license("GetShopUrl", request).body, QByteArray("\"https://shop.signflow.example/\""));
    QCOMPARE(m_client->license("GetLicenseFromDB", R"({"OwnerName":"NOBODY"})").body, QByteArray("null"));
}

QTEST_GUILESS_MAIN(TestDemoLicenseWire)
#include "tst_demolicensewire.moc"
