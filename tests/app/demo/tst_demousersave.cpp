// SPDX-License-Identifier: GPL-3.0-or-later

#include "demousertest.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// What saving, emptying and retiring users changes in the demo tenant.
class TestDemoUserSave : public DemoUserTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void savingAsReadChangesNothing();
    void givesAndTakes();
    void changesThePlan();
    void refusals_data();
    void refusals();
    void bindsWithoutCase();
    void restTwin();
    void partnerRows_data();
    void partnerRows();
    void refusalOfOneOwnerUndoesAll();
    void missingUsers();
    void createsWithoutAnId();
    void validates_data();
    void validates();
    void recordKeepsTheCarrier();
    void removesLicenses();
    void retires();

private:
    /// Somebody with the plan Service Premium and without quotes.
    int serviceAgent() const { return find(SuperOffice, {u"ten-service"_s, u"user"_s}, {u"quote"_s}); }
};

void TestDemoUserSave::initTestCase()
{
    QVERIFY2(m_tenant.start(), qPrintable(m_tenant.errorString()));
    m_client = std::make_unique<DemoClient>(m_tenant.root());
}

void TestDemoUserSave::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tenant.reset();
    m_client->headers.insert("Content-Type", "application/json");
}

void TestDemoUserSave::savingAsReadChangesNothing()
{
    const int associate = serviceAgent();
    const QByteArray before = m_client->agent("User/GetUser?userId=" + QByteArray::number(associate)).body;
    const DemoAnswer answer = m_client->agent("User/SaveUser", before);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, before);
}

void TestDemoUserSave::givesAndTakes()
{
    const int associate = serviceAgent();
    const QStringList before = held(associate);
    QStringList after = before + QStringList {u"quote"_s};
    after.sort();
    QJsonObject changed = user(associate);
    setAssigned(changed, SuperOffice, u"quote"_s, true);
    QCOMPARE(save(changed).status, 200);
    QCOMPARE(held(associate), after);
    setAssigned(changed, SuperOffice, u"quote"_s, false);
    QCOMPARE(save(changed).status, 200);
    QCOMPARE(held(associate), before);
}

void TestDemoUserSave::changesThePlan()
{
    const int associate = find(SuperOffice, {u"ten-essentials"_s}, {u"chat"_s});
    const int example = find(SuperOffice, {u"ten-service"_s}, {});
    QJsonObject changed = user(associate);
    setAssigned(changed, SuperOffice, u"ten-essentials"_s, false);
    setAssigned(changed, SuperOffice, u"ten-service"_s, true);
    QCOMPARE(save(changed).status, 200);
    const QStringList names = held(associate);
    QVERIFY(names.contains(u"ten-service"_s));
    QVERIFY(!names.contains(u"ten-essentials"_s));
    // The hidden licences have moved along, although their rows came as they were.
    const QJsonArray rows = user(example)["LicenseOwners"_L1][0]["RestrictedModuleLicenses"_L1].toArray();
    for (const auto &row : rows) {
        if (row["IsHidden"_L1].toBool() && row["Assigned"_L1].toBool())
            QVERIFY2(names.contains(row["Name"_L1].toString()), qPrintable(row["Name"_L1].toString()));
    }
}

void TestDemoUserSave::refusals_data()
{
    QTest::addColumn<QStringList>("ticked");
    QTest::addColumn<QString>("word");

    QTest::newRow("two plans") << QStringList {u"ten-sales"_s} << u"plan"_s;
    QTest::newRow("unknown licence") << QStringList {u"ten-nothing"_s} << u"ten-nothing"_s;
}

void TestDemoUserSave::refusals()
{
    QFETCH(QStringList, ticked);
    QFETCH(QString, word);
    const int associate = serviceAgent();
    const QStringList before = held(associate);
    QJsonObject changed = user(associate);
    QJsonArray owners = changed["LicenseOwners"_L1].toArray();
    QJsonObject superOffice = owners[0].toObject();
    QJsonArray rows = superOffice["RestrictedModuleLicenses"_L1].toArray();
    for (const QString &name : ticked)
        rows.append(QJsonObject {{"Name"_L1, name}, {"Assigned"_L1, true}});
    superOffice["RestrictedModuleLicenses"_L1] = rows;
    owners[0] = superOffice;
    changed["LicenseOwners"_L1] = owners;
    const DemoAnswer answer = save(changed);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.object()["Message"_L1].toString().contains(word), answer.body.constData());
    QCOMPARE(held(associate), before);
}

void TestDemoUserSave::bindsWithoutCase()
{
    const int associate = serviceAgent();
    QJsonObject changed = user(associate);
    setAssigned(changed, SuperOffice, u"quote"_s, true);
    QByteArray body = QJsonDocument(changed).toJson();
    for (const char *name :
         {"AssociateId", "LicenseOwners", "RestrictedModuleLicenses", "Assigned", "Name"}) {
        const QByteArray key = name;
        body.replace('"' + key + "\":", '"' + key.toLower() + "\":");
    }
    QCOMPARE(m_client->agent("User/SaveUser", body).status, 200);
    QVERIFY(held(associate).contains(u"quote"_s));
}

void TestDemoUserSave::restTwin()
{
    const int associate = serviceAgent();
    QJsonObject changed = user(associate);
    setAssigned(changed, SuperOffice, u"quote"_s, true);
    const QByteArray path = "/v1/User/" + QByteArray::number(associate);
    const DemoAnswer answer = m_client->send("PUT", path, QJsonDocument(changed).toJson());
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.object().contains("_Links"_L1));
    QVERIFY(held(associate).contains(u"quote"_s));
    QCOMPARE(m_tenant.requests().constLast().operation, u"SaveUser"_s);
}

void TestDemoUserSave::partnerRows_data()
{
    QTest::addColumn<DemoUserProfile::SavedLicenses>("obeyed");
    QTest::addColumn<bool>("isQuoteGiven");
    QTest::addColumn<bool>("isSignGiven");

    QTest::newRow("SUPEROFFICE") << DemoUserProfile::SavedLicenses::SuperOffice << true << false;
    QTest::newRow("all owners") << DemoUserProfile::SavedLicenses::AllOwners << true << true;
    QTest::newRow("none") << DemoUserProfile::SavedLicenses::None << false << false;
}

void TestDemoUserSave::partnerRows()
{
    QFETCH(DemoUserProfile::SavedLicenses, obeyed);
    const int associate = serviceAgent();
    m_tenant.changeBehindTheScenes(associate, Signflow, u"sign-user"_s, false);
    DemoProfile profile;
    profile.users.savedLicenses = obeyed;
    profile.licenses.enforcePrerequisites = false;
    m_tenant.setProfile(profile);
    QJsonObject changed = user(associate);
    setAssigned(changed, SuperOffice, u"quote"_s, true);
    setAssigned(changed, Signflow, u"sign-user"_s, true);
    QCOMPARE(save(changed).status, 200);
    QTEST(held(associate).contains(u"quote"_s), "isQuoteGiven");
    QTEST(m_tenant.heldModules(associate, Signflow).contains(u"sign-user"_s), "isSignGiven");
}

void TestDemoUserSave::refusalOfOneOwnerUndoesAll()
{
    const int associate = find(Mapline, {u"map-view"_s, u"map-route"_s}, {u"map-optimise"_s});
    DemoProfile profile;
    profile.users.savedLicenses = DemoUserProfile::SavedLicenses::AllOwners;
    m_tenant.setProfile(profile);
    const QStringList before = held(associate);
    const bool hadVisibleFor = before.contains(u"visible-for"_s);
    QJsonObject changed = user(associate);
    setAssigned(changed, SuperOffice, u"visible-for"_s, !hadVisibleFor);
    setAssigned(changed, Mapline, u"map-optimise"_s, true);
    const DemoAnswer answer = save(changed);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(u"no free seat"), answer.body.constData());
    QCOMPARE(held(associate), before);
}

void TestDemoUserSave::missingUsers()
{
    QJsonObject nobody = user(1);
    nobody["AssociateId"_L1] = 99999;
    nobody["Name"_L1] = u"NOBODY"_s;
    nobody["UserName"_L1] = u"nobody@havgrind.example"_s;
    const DemoAnswer agent = save(nobody);
    QCOMPARE(agent.status, 400);
    QVERIFY(agent.message().contains(u"99999"));
    const DemoAnswer rest = m_client->send("PUT", "/v1/User/99999", QJsonDocument(nobody).toJson());
    QCOMPARE(rest.status, 404);
    for (const QByteArray &operation : {QByteArray("RemoveLicenses"), QByteArray("MakeRetired")})
        QCOMPARE(m_client->agent("User/" + operation, R"({"AssociateId":99999})").status, 400);
}

void TestDemoUserSave::createsWithoutAnId()
{
    const qsizetype count = archive("AllUsers?$select=associateDbId").size();
    QJsonObject newcomer = user(1);
    newcomer["AssociateId"_L1] = 0;
    newcomer["Name"_L1] = u"NYE"_s;
    newcomer["UserName"_L1] = u"ny@havgrind.example"_s;
    const DemoAnswer answer = save(newcomer);
    QCOMPARE(answer.status, 200);
    const int id = answer.object()["AssociateId"_L1].toInt();
    QVERIFY(id > 1);
    QCOMPARE(archive("AllUsers?$select=associateDbId").size(), count + 1);
    QCOMPARE(user(id)["Name"_L1].toString(), u"NYE"_s);
    QVERIFY(held(id).isEmpty());
    QCOMPARE(save(newcomer).status, 400); // the name is taken now
}

void TestDemoUserSave::validates_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isGood");

    QTest::newRow("as it is") << u"Tooltip"_s << u"Chief"_s << true;
    QTest::newRow("no user id") << u"Name"_s << u" "_s << false;
    QTest::newRow("another's user id") << u"Name"_s << u"DEOR"_s << false;
    QTest::newRow("another's user name")
        << u"UserName"_s << u"demo.administrator@havgrind.example"_s << false;
}

void TestDemoUserSave::validates()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(bool, isGood);
    QJsonObject changed = user(serviceAgent());
    changed[field] = value;
    const DemoAnswer answer =
        m_client->agent("User/ValidateUser", QJsonDocument(QJsonObject {{"User"_L1, changed}}).toJson());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().keys(), isGood ? QStringList() : QStringList {field});
    QCOMPARE(save(changed).status, isGood ? 200 : 400);
}

// What a careful client sends differs from what it read in `Assigned` alone; a careless one is caught.
void TestDemoUserSave::recordKeepsTheCarrier()
{
    const auto outsideAssigned = [](QByteArray carrier) {
        return carrier.replace("\"Assigned\":true", "").replace("\"Assigned\":false", "");
    };
    const int associate = serviceAgent();
    const QByteArray served = m_client->agent("User/GetUser?userId=" + QByteArray::number(associate)).body;
    QByteArray careful = served;
    const qsizetype row = careful.indexOf("\"Name\":\"quote\"");
    const qsizetype flag = careful.lastIndexOf("\"Assigned\":false", row);
    careful.replace(flag, 16, "\"Assigned\":true");
    QCOMPARE(m_client->agent("User/SaveUser", careful).status, 200);
    QVERIFY(held(associate).contains(u"quote"_s));
    QCOMPARE(outsideAssigned(m_tenant.requests().constLast().body), outsideAssigned(served));

    const QByteArray careless = QJsonDocument::fromJson(careful).toJson(QJsonDocument::Compact);
    QCOMPARE(m_client->agent("User/SaveUser", careless).status, 200);
    QVERIFY(outsideAssigned(m_tenant.requests().constLast().body) != outsideAssigned(served));
}

void TestDemoUserSave::removesLicenses()
{
    const int associate = find(Mapline, {u"map-view"_s}, {});
    const QByteArray body = R"({"AssociateId":)" + QByteArray::number(associate) + '}';
    const DemoAnswer answer = m_client->agent("User/RemoveLicenses", body);
    QCOMPARE(answer.status, 204);
    QCOMPARE(answer.body, QByteArray());
    QVERIFY(held(associate).isEmpty());
    QVERIFY(m_tenant.heldModules(associate, Mapline).isEmpty());
}

void TestDemoUserSave::retires()
{
    const int associate = serviceAgent();
    const auto retire = [&](const QByteArray &retired) {
        return m_client->agent("User/MakeRetired", R"({"AssociateId":)" + QByteArray::number(associate)
                                                       + R"(,"Retired":)" + retired + '}');
    };
    QCOMPARE(retire("true").status, 204);
    QVERIFY(user(associate)["Deleted"_L1].toBool());
    QVERIFY(user(associate)["IsPersonRetired"_L1].toBool());
    QVERIFY(held(associate).isEmpty());
    QCOMPARE(retire("false").status, 204);
    QVERIFY(!user(associate)["Deleted"_L1].toBool());
    QVERIFY(held(associate).isEmpty()); // they do not come back
    QCOMPARE(retire("\"maybe\"").status, 400);
}

QTEST_GUILESS_MAIN(TestDemoUserSave)
#include "tst_demousersave.moc"
