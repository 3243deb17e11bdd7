// SPDX-License-Identifier: GPL-3.0-or-later

#include "demolicensetest.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// The demo tenant's licences over real HTTP: figures, giving and taking, the REST twin, satellites.
class TestDemoLicenses : public DemoLicenseTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void sampleFigures_data();
    void sampleFigures();
    void figuresAddUp();
    void holdersMeetTheRules();
    void assignsAndTakes();
    void assigningAgainChangesNothing();
    void linkOfTwoItems();
    void secondAdministrator();
    void restTwin();
    void restListForms_data();
    void restListForms();
    void satellites();
};

void TestDemoLicenses::initTestCase()
{
    QVERIFY2(m_tenant.start(), qPrintable(m_tenant.errorString()));
    m_client = std::make_unique<DemoClient>(m_tenant.root());
}

void TestDemoLicenses::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tenant.reset();
}

void TestDemoLicenses::sampleFigures_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("inUse");
    QTest::addColumn<int>("free");
    QTest::addColumn<int>("total");

    QTest::newRow("97 of 100") << u"SUPEROFFICE"_s << u"ten-sales"_s << 97 << 3 << 100;
    QTest::newRow("full") << Mapline << u"map-optimise"_s << 8 << 0 << 8;
    QTest::newRow("single free") << Mapline << u"map-route"_s << 21 << 1 << 22;
    QTest::newRow("over-assigned") << Nordlys << u"lab-reader"_s << 23 << -3 << 20;
    QTest::newRow("roomy") << Signflow << u"sign-user"_s << 88 << 12 << 100;
}

void TestDemoLicenses::sampleFigures()
{
    QFETCH(QString, owner);
    QFETCH(QString, name);
    const QJsonObject license =
        m_client->license("GetLicenseFromDB", QJsonObject {{"OwnerName"_L1, owner}}).object();
    const QJsonArray modules = license["ExtendedModuleLicenses"_L1].toArray();
    for (const auto &module : modules) {
        if (module["Current"_L1]["ModuleName"_L1].toString() != name)
            continue;
        QTEST(module["NumberOfLicensesInUse"_L1].toInt(), "inUse");
        QTEST(module["NumberOfLicensesFree"_L1].toInt(), "free");
        QTEST(module["NumberOfLicensesTotal"_L1].toInt(), "total");
        return;
    }
    QFAIL("no such licence");
}

void TestDemoLicenses::figuresAddUp()
{
    const QJsonArray owners = m_client->license("GetLicenseForAllOwnersFromDB").array();
    QCOMPARE(owners.size(), 4);
    int visible = 0;
    int hidden = 0;
    for (const auto &owner : owners) {
        QVERIFY(owner["New"_L1].isNull());
        const QJsonArray modules = owner["ExtendedModuleLicenses"_L1].toArray();
        QCOMPARE(owner["Current"_L1]["ModuleLicenses"_L1].toArray().size(), modules.size());
        for (const auto &module : modules) {
            const QJsonValue terms = module["Current"_L1];
            const int total = module["NumberOfLicensesTotal"_L1].toInt();
            QVERIFY(module["New"_L1].isNull());
            QCOMPARE(module["NumberOfLicensesAdded"_L1].toInt(), 0);
            QCOMPARE(terms["NumberOfLicenses"_L1].toInt(), total);
            QVERIFY(total >= 1);
            if (!terms["Unrestricted"_L1].toBool()) {
                QCOMPARE(module["NumberOfLicensesFree"_L1].toInt()
                             + module["NumberOfLicensesInUse"_L1].toInt(),
                         total);
            }
            const bool isUser = terms["LicenseType"_L1].toString() == u"UserLicense";
            const bool isSuperOffice = terms["OwnerName"_L1].toString() == u"SUPEROFFICE";
            visible += isUser && !terms["IsHidden"_L1].toBool() ? 1 : 0;
            hidden += isUser && isSuperOffice && terms["IsHidden"_L1].toBool() ? 1 : 0;
        }
    }
    QCOMPARE(visible, 24);
    QCOMPARE(hidden, 61); // 60 implied by plans and "no selection"
}

// What is seeded could have been assigned one by one: prerequisites held, one plan an owner.
void TestDemoLicenses::holdersMeetTheRules()
{
    const QJsonArray owners = m_client->license("GetLicenseForAllOwnersFromDB").array();
    const QJsonArray associates = archive("AllUsers?$select=associateDbId");
    for (const auto &owner : owners) {
        QHash<QString, QString> prerequisites;
        QSet<QString> plans;
        const QJsonArray modules = owner["Current"_L1]["ModuleLicenses"_L1].toArray();
        for (const auto &module : modules) {
            const QString name = module["ModuleName"_L1].toString();
            prerequisites.insert(name, module["PrerequisiteModuleName"_L1].toString());
            if (module["ExtraFlags"_L1].toInt() == 1)
                plans.insert(name);
        }
        for (const auto &associate : associates) {
            const QStringList held = m_tenant.heldModules(associate["associateDbId"_L1].toInt(),
                                                          owner["Current"_L1]["OwnerName"_L1].toString());
            for (const QString &name : held) {
                const QString needed = prerequisites.value(name);
                QVERIFY2(held.contains(needed) || !prerequisites.contains(needed), qPrintable(name));
            }
            QVERIFY(QSet<QString>(held.begin(), held.end()).intersect(plans).size() <= 1);
        }
    }
}

void TestDemoLicenses::assignsAndTakes()
{
    const int user = find(Signflow, {}, {u"sign-user"_s});
    const int inUse = row(user, Signflow, u"sign-user"_s)["InUse"_L1].toInt();
    const DemoAnswer given = assign(user, u"signflow"_s, {u"sign-user"_s});
    QCOMPARE(given.status, 200);
    QCOMPARE(given.array().size(), 7);
    QVERIFY(m_tenant.heldModules(user, Signflow).contains(u"sign-user"_s));
    QCOMPARE(row(user, Signflow, u"sign-user"_s)["InUse"_L1].toInt(), inUse + 1);
    QVERIFY(row(user, Signflow, u"sign-user"_s)["Assigned"_L1].toBool());
    QCOMPARE(unassign(user, Signflow, {u"sign-user"_s}).status, 200);
    QVERIFY(!m_tenant.heldModules(user, Signflow).contains(u"sign-user"_s));
    QCOMPARE(row(user, Signflow, u"sign-user"_s)["InUse"_L1].toInt(), inUse);
}

void TestDemoLicenses::assigningAgainChangesNothing()
{
    const int user = find(Mapline, {u"map-optimise"_s}, {}); // full, yet held
    const QStringList before = m_tenant.heldModules(user, Mapline);
    QCOMPARE(assign(user, Mapline, {u"map-optimise"_s, u"map-optimise"_s}).status, 200);
    QCOMPARE(m_tenant.heldModules(user, Mapline), before);
    QCOMPARE(row(user, Mapline, u"map-optimise"_s)["InUse"_L1].toInt(), 8);
    QCOMPARE(unassign(user, Signflow, {}).status, 200); // nothing named, nothing taken
}

void TestDemoLicenses::linkOfTwoItems()
{
    const QJsonArray holders =
        m_client->get("/v1/Archive/AllUsers?$entities=signflow_sign-bulk&$select=associateDbId")
            .object()["value"_L1]
            .toArray();
    QCOMPARE(holders.size(), 15);
    QCOMPARE(row(1, Signflow, u"sign-bulk"_s)["InUse"_L1].toInt(), 16);
    for (const auto &holder : holders)
        QCOMPARE(unassign(holder["associateDbId"_L1].toInt(), Signflow, {u"sign-bulk"_s}).status, 200);
    QCOMPARE(row(1, Signflow, u"sign-bulk"_s)["InUse"_L1].toInt(), 0);
}

void TestDemoLicenses::secondAdministrator()
{
    const int user = find(Nordlys, {}, {u"lab-reader"_s});
    m_tenant.changeBehindTheScenes(user, Nordlys, u"lab-reader"_s, true);
    QCOMPARE(row(user, Nordlys, u"lab-reader"_s)["InUse"_L1].toInt(), 24);
    m_tenant.changeBehindTheScenes(user, Nordlys, u"lab-reader"_s, false);
    m_tenant.changeBehindTheScenes(user, Nordlys, u"unheard of"_s, true);
    m_tenant.changeBehindTheScenes(-1, Nordlys, u"lab-reader"_s, true);
    QCOMPARE(row(user, Nordlys, u"lab-reader"_s)["InUse"_L1].toInt(), 23);
}

void TestDemoLicenses::restTwin()
{
    const int user = find(Nordlys, {}, {u"lab kit/\"pro\""_s});
    const QByteArray base = "/v1/License/" + QUrl::toPercentEncoding(Nordlys) + '/';
    const QByteArray url = base + QByteArray::number(user);
    QVERIFY(url.contains("%2F") && url.contains("%22") && url.contains("%20"));
    QCOMPARE(m_client->get(url).array().size(), 5);
    const QByteArray list = "[\"lab kit/\\\"pro\\\"\"]";
    QCOMPARE(m_client->send("PUT", url, list).status, 200);
    QVERIFY(m_tenant.heldModules(user, Nordlys).contains(u"lab kit/\"pro\""_s));
    QCOMPARE(m_client->send("DELETE", url, list).status, 200);
    QVERIFY(!m_tenant.heldModules(user, Nordlys).contains(u"lab kit/\"pro\""_s));

    const DemoAnswer nobody = m_client->get(base + "999999");
    QCOMPARE(nobody.status, 404);
    QVERIFY(nobody.object()["ErrorMessage"_L1].toString().contains(u"999999"));
    QCOMPARE(m_client->get("/v1/License/NOBODY/1").status, 404);
    QCOMPARE(m_client->get("/v1/License/superoffice/1").status, 400);
}

void TestDemoLicenses::restListForms_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("status");

    QTest::newRow("bare") << QByteArray(R"(["map-view"])") << 200;
    QTest::newRow("object") << QByteArray(R"({"ModuleLicenseNames":["map-view"]})") << 200;
    QTest::newRow("object, camel case") << QByteArray(R"({"moduleLicenseNames":["map-view"]})") << 200;
    QTest::newRow("no list") << QByteArray(R"({"names":["map-view"]})") << 400;
    QTest::newRow("numbers") << QByteArray("[1]") << 400;
    QTest::newRow("no body") << QByteArray() << 400;
}

void TestDemoLicenses::restListForms()
{
    QFETCH(QByteArray, list);
    QFETCH(int, status);
    const QByteArray url = "/v1/license/mapline/" + QByteArray::number(find(Mapline, {}, {u"map-view"_s}));
    QCOMPARE(m_client->send("PUT", url, list).status, status);
    QCOMPARE(m_client->send("DELETE", url, list).status, status);
}

void TestDemoLicenses::satellites()
{
    const auto satellite = [this](int id) {
        return m_client->license("GetSatelliteLicenses", QJsonObject {{"SatelliteId"_L1, id}});
    };
    QVERIFY(satellite(1).array()[0]["UnrestrictedModuleLicenses"_L1][0]["Assigned"_L1].toBool());
    QVERIFY(!satellite(3).array()[0]["UnrestrictedModuleLicenses"_L1][0]["Assigned"_L1].toBool());
    QVERIFY(satellite(3).array()[0]["RestrictedModuleLicenses"_L1][0]["Assigned"_L1].toBool());
    QCOMPARE(satellite(4).body, QByteArray("null"));
}

QTEST_GUILESS_MAIN(TestDemoLicenses)
#include "tst_demolicenses.moc"
