// SPDX-License-Identifier: GPL-3.0-or-later

#include "demolicensetest.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// The demo tenant's rules over real HTTP: refusals, prerequisites, plans, what assigning means by profile.
class TestDemoRules : public DemoLicenseTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void refusesAssign_data();
    void refusesAssign();
    void refusalCanBeSwitchedOff_data();
    void refusalCanBeSwitchedOff();
    void prerequisitesMayComeAlong();
    void lastSeatGoesOnce();
    void refusesTakingWhatIsNeeded();
    void meaningOfAssign_data();
    void meaningOfAssign();
    void plansExcludeEachOther();
    void partialTenantTakesTheRest();
    void canAssignIsAboutTheTarget();
    void hiddenNamesSurvive();
};

void TestDemoRules::initTestCase()
{
    QVERIFY2(m_tenant.start(), qPrintable(m_tenant.errorString()));
    m_client = std::make_unique<DemoClient>(m_tenant.root());
}

void TestDemoRules::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tenant.reset();
}

void TestDemoRules::refusesAssign_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QStringList>("held");
    QTest::addColumn<QStringList>("missing");
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("reason");

    const QByteArray internal = "InternalUsers";
    QTest::newRow("no seat") << Mapline << QStringList {u"map-route"_s} << QStringList {u"map-optimise"_s}
                             << internal << QStringList {u"map-optimise"_s} << u"map-optimise"_s
                             << u"no free seat"_s;
    QTest::newRow("over-assigned") << Nordlys << QStringList() << QStringList {u"lab-reader"_s} << internal
                                   << QStringList {u"lab-reader"_s} << u"lab-reader"_s << u"23 of 20"_s;
    QTest::newRow("prerequisite") << Signflow << QStringList() << QStringList {u"sign-user"_s} << internal
                                  << QStringList {u"sign-bulk"_s} << u"sign-bulk"_s
                                  << u"'sign-user' is missing"_s;
    QTest::newRow("hidden") << Mapline << QStringList() << QStringList {u"map-core"_s} << internal
                            << QStringList {u"map-core"_s} << u"map-core"_s << u"hidden"_s;
    QTest::newRow("unknown") << Signflow << QStringList() << QStringList {u"sign-user"_s} << internal
                             << QStringList {u"sign-user"_s, u"sign-nothing"_s} << u"sign-nothing"_s
                             << u"does not exist"_s;
    QTest::newRow("external user") << Signflow << QStringList() << QStringList()
                                   << QByteArray("ExternalUsers") << QStringList {u"sign-user"_s}
                                   << u"sign-user"_s << u"internal associates"_s;
    QTest::newRow("system user") << Signflow << QStringList() << QStringList() << QByteArray("OtherUsers")
                                 << QStringList {u"sign-user"_s} << u"sign-user"_s
                                 << u"internal associates"_s;
    QTest::newRow("two plans") << Signflow << QStringList()
                               << QStringList {u"sign-basic"_s, u"sign-business"_s} << internal
                               << QStringList {u"sign-basic"_s, u"sign-business"_s} << u"sign-business"_s
                               << u"one user plan"_s;
}

void TestDemoRules::refusesAssign()
{
    QFETCH(QString, owner);
    QFETCH(QStringList, held);
    QFETCH(QStringList, missing);
    QFETCH(QByteArray, provider);
    QFETCH(QStringList, names);
    QFETCH(QString, module);
    QFETCH(QString, reason);
    const int user = provider == "InternalUsers" ? find(owner, held, missing) : firstOf(provider);
    QVERIFY(user > 0);
    const QStringList before = m_tenant.heldModules(user, owner);
    const DemoAnswer answer = assign(user, owner, names);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.object()["ErrorType"_L1].toString(), u"ArgumentException"_s);
    QVERIFY2(answer.message().contains(module), qPrintable(answer.message()));
    QVERIFY2(answer.message().contains(reason), qPrintable(answer.message()));
    QCOMPARE(m_tenant.heldModules(user, owner), before);
}

void TestDemoRules::refusalCanBeSwitchedOff_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QStringList>("missing");
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rule");

    QTest::newRow("seats") << Nordlys << QStringList {u"lab-reader"_s} << QByteArray("InternalUsers")
                           << u"lab-reader"_s << 0;
    QTest::newRow("prerequisites") << Signflow << QStringList {u"sign-user"_s} << QByteArray("InternalUsers")
                                   << u"sign-bulk"_s << 1;
    QTest::newRow("user type") << Signflow << QStringList() << QByteArray("ExternalUsers") << u"sign-user"_s
                               << 2;
}

void TestDemoRules::refusalCanBeSwitchedOff()
{
    QFETCH(QString, owner);
    QFETCH(QStringList, missing);
    QFETCH(QByteArray, provider);
    QFETCH(QString, name);
    QFETCH(int, rule);
    const int user = provider == "InternalUsers" ? find(owner, {}, missing) : firstOf(provider);
    QVERIFY(!row(user, owner, name)["CanAssign"_L1].toBool());
    DemoProfile profile;
    profile.licenses.enforceSeats = rule != 0;
    profile.licenses.enforcePrerequisites = rule != 1;
    profile.licenses.enforceUserType = rule != 2;
    m_tenant.setProfile(profile);
    QVERIFY(row(user, owner, name)["CanAssign"_L1].toBool());
    QCOMPARE(assign(user, owner, {name}).status, 200);
    QVERIFY(m_tenant.heldModules(user, owner).contains(name));
}

void TestDemoRules::prerequisitesMayComeAlong()
{
    const int user = find(Mapline, {}, {u"map-view"_s});
    // The order within the request does not matter; the chain is three deep here.
    QCOMPARE(assign(user, Mapline, {u"map-route"_s, u"map-view"_s, u"map-edit"_s}).status, 200);
    QCOMPARE(m_tenant.heldModules(user, Mapline),
             (QStringList {u"map-edit"_s, u"map-route"_s, u"map-view"_s}));
    // An unknown prerequisite blocks nothing.
    QCOMPARE(assign(find(Nordlys, {}, {u"lab-export"_s}), Nordlys, {u"lab-export"_s}).status, 200);
}

void TestDemoRules::lastSeatGoesOnce()
{
    const int first = find(Mapline, {u"map-edit"_s}, {u"map-route"_s});
    QCOMPARE(assign(first, Mapline, {u"map-route"_s}).status, 200);
    const int second = find(Mapline, {u"map-edit"_s}, {u"map-route"_s});
    QVERIFY(first != second);
    QVERIFY(assign(second, Mapline, {u"map-route"_s}).message().contains(u"22 of 22"));
}

void TestDemoRules::refusesTakingWhatIsNeeded()
{
    const int user = find(Signflow, {u"sign-user"_s, u"sign-archive"_s}, {u"sign-bulk"_s});
    const DemoAnswer refused = unassign(user, Signflow, {u"sign-user"_s});
    QCOMPARE(refused.status, 400);
    QVERIFY2(refused.message().contains(u"'sign-user'")
                 && refused.message().contains(u"'sign-archive' depends on it"),
             qPrintable(refused.message()));
    QVERIFY(m_tenant.heldModules(user, Signflow).contains(u"sign-user"_s));
    QCOMPARE(unassign(user, Signflow, {u"sign-user"_s, u"sign-archive"_s}).status, 200);
    QVERIFY(!m_tenant.heldModules(user, Signflow).contains(u"sign-user"_s));

    const int planHolder = find(Signflow, {u"sign-basic"_s}, {});
    QVERIFY(unassign(planHolder, Signflow, {u"sign-engine"_s}).message().contains(u"part of the user plan"));
    QVERIFY(unassign(planHolder, Signflow, {u"sign-nothing"_s}).message().contains(u"does not exist"));
}

void TestDemoRules::meaningOfAssign_data()
{
    QTest::addColumn<DemoLicenseProfile::AssignMeaning>("meaning");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("expected");

    const QStringList three = {u"map-edit"_s, u"map-route"_s, u"map-view"_s};
    QTest::newRow("additive") << DemoLicenseProfile::AssignMeaning::Additive << QStringList {u"map-view"_s}
                              << three;
    QTest::newRow("replacing") << DemoLicenseProfile::AssignMeaning::Replacing << QStringList {u"map-view"_s}
                               << QStringList {u"map-view"_s};
    QTest::newRow("replacing, full set") << DemoLicenseProfile::AssignMeaning::Replacing << three << three;
    QTest::newRow("replacing, nothing")
        << DemoLicenseProfile::AssignMeaning::Replacing << QStringList() << QStringList();
    QTest::newRow("replacing, gap in the chain") << DemoLicenseProfile::AssignMeaning::Replacing
                                                 << QStringList {u"map-view"_s, u"map-route"_s} << three;
}

void TestDemoRules::meaningOfAssign()
{
    QFETCH(DemoLicenseProfile::AssignMeaning, meaning);
    QFETCH(QStringList, names);
    QFETCH(QStringList, expected);
    const int user = find(Mapline, {}, {u"map-view"_s});
    QCOMPARE(assign(user, Mapline, {u"map-view"_s, u"map-edit"_s, u"map-route"_s}).status, 200);
    const QStringList otherOwner = m_tenant.heldModules(user, u"SUPEROFFICE"_s);
    DemoProfile profile;
    profile.licenses.assignMeaning = meaning;
    m_tenant.setProfile(profile);
    const int status = assign(user, Mapline, names).status;
    QCOMPARE(status, names.size() == 2 ? 400 : 200);
    QCOMPARE(m_tenant.heldModules(user, Mapline), expected);
    QCOMPARE(m_tenant.heldModules(user, u"SUPEROFFICE"_s), otherOwner);
}

void TestDemoRules::plansExcludeEachOther()
{
    const int user = find(Signflow, {}, {u"sign-basic"_s, u"sign-business"_s});
    const QStringList before = m_tenant.heldModules(user, Signflow);
    const int basicFree = row(user, Signflow, u"sign-basic"_s)["Free"_L1].toInt();
    QCOMPARE(assign(user, Signflow, {u"sign-business"_s}).status, 200);
    QVERIFY(m_tenant.heldModules(user, Signflow).contains(u"sign-seal"_s));
    QVERIFY(m_tenant.heldModules(user, Signflow).contains(u"sign-engine"_s));
    QCOMPARE(assign(user, Signflow, {u"sign-basic"_s}).status, 200);
    const QStringList held = m_tenant.heldModules(user, Signflow);
    QVERIFY(held.contains(u"sign-basic"_s) && held.contains(u"sign-engine"_s));
    QVERIFY(!held.contains(u"sign-business"_s) && !held.contains(u"sign-seal"_s));
    QCOMPARE(row(user, Signflow, u"sign-basic"_s)["Free"_L1].toInt(), basicFree - 1);
    QCOMPARE(unassign(user, Signflow, {u"sign-basic"_s}).status, 200);
    QCOMPARE(m_tenant.heldModules(user, Signflow), before);
}

void TestDemoRules::partialTenantTakesTheRest()
{
    DemoProfile profile;
    profile.licenses.atomic = false;
    m_tenant.setProfile(profile);
    const int user = find(Mapline, {}, {u"map-view"_s, u"map-core"_s});
    const QStringList names = {u"map-core"_s, u"map-nothing"_s, u"map-optimise"_s, u"map-view"_s};
    QCOMPARE(assign(user, Mapline, names).status, 200);
    QCOMPARE(m_tenant.heldModules(user, Mapline), QStringList {u"map-view"_s});
}

void TestDemoRules::canAssignIsAboutTheTarget()
{
    const int without = find(Signflow, {}, {u"sign-user"_s});
    const int with = find(Signflow, {u"sign-user"_s}, {u"sign-bulk"_s});
    QVERIFY(!row(without, Signflow, u"sign-bulk"_s)["CanAssign"_L1].toBool());
    QVERIFY(row(with, Signflow, u"sign-bulk"_s)["CanAssign"_L1].toBool());
    QVERIFY(!row(with, Signflow, u"sign-seal"_s)["CanAssign"_L1].toBool());
    QVERIFY(!row(firstOf("ExternalUsers"), Signflow, u"sign-user"_s)["CanAssign"_L1].toBool());
}

void TestDemoRules::hiddenNamesSurvive()
{
    const int user = find(Mapline, {u"map-core"_s}, {u"map-edit"_s});
    QVERIFY(user > 0);
    DemoProfile profile;
    profile.licenses.assignMeaning = DemoLicenseProfile::AssignMeaning::Replacing;
    m_tenant.setProfile(profile);
    QCOMPARE(assign(user, Mapline, {u"map-core"_s, u"map-view"_s, u"map-edit"_s}).status, 200);
    QCOMPARE(m_tenant.heldModules(user, Mapline),
             (QStringList {u"map-core"_s, u"map-edit"_s, u"map-view"_s}));
}

QTEST_GUILESS_MAIN(TestDemoRules)
#include "tst_demorules.moc"
