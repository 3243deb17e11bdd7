// SPDX-License-Identifier: GPL-3.0-or-later

#include "demolicensetest.h"

#include "app/demo/demorules.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

using Rows = DemoLicenseProfile::Rows;
using HeldNames = DemoLicenseProfile::HeldNames;

/// How giving and taking licences differs from tenant to tenant, and what saving a user makes of its
/// licences.
class TestDemoLicenseProfile : public DemoLicenseTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void heldNames_data();
    void heldNames();
    void writtenRows_data();
    void writtenRows();
    void readRows_data();
    void readRows();
    void emptyList_data();
    void emptyList();
    void superOfficeAsThirdParty();
    void secondPlan();
    void hiddenLicense();
    void cascade();
    void setLicenses_data();
    void setLicenses();
    void setLicensesCascades();

private:
    void apply(const DemoLicenseProfile &licenses)
    {
        DemoProfile profile;
        profile.licenses = licenses;
        m_tenant.setProfile(profile);
    }
    static QStringList names(const QJsonArray &rows)
    {
        QStringList names;
        for (const auto &row : rows)
            names.append(row["Name"_L1].toString());
        return names;
    }
};

void TestDemoLicenseProfile::initTestCase()
{
    QVERIFY2(m_tenant.start(), qPrintable(m_tenant.errorString()));
    m_client = std::make_unique<DemoClient>(m_tenant.root());
}

void TestDemoLicenseProfile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tenant.reset();
}

void TestDemoLicenseProfile::heldNames_data()
{
    QTest::addColumn<HeldNames>("heldNames");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("refusal");

    const QString roomy = u"map-view"_s;
    const QString full = u"map-optimise"_s;
    QTest::newRow("change nothing") << HeldNames::ChangeNothing << roomy << QString();
    QTest::newRow("change nothing, full") << HeldNames::ChangeNothing << full << QString();
    QTest::newRow("refused") << HeldNames::Refused << roomy << u"already assigned"_s;
    QTest::newRow("need a seat, there is one") << HeldNames::NeedSeat << roomy << QString();
    QTest::newRow("need a seat, full") << HeldNames::NeedSeat << full << u"no free seat (8 of 8"_s;
}

void TestDemoLicenseProfile::heldNames()
{
    QFETCH(HeldNames, heldNames);
    QFETCH(QString, name);
    QFETCH(QString, refusal);
    DemoLicenseProfile licenses;
    licenses.heldNames = heldNames;
    apply(licenses);
    const int user = find(Mapline, {u"map-optimise"_s}, {});
    const QStringList before = m_tenant.heldModules(user, Mapline);
    const DemoAnswer answer = assign(user, Mapline, {name});
    QCOMPARE(answer.status, refusal.isEmpty() ? 200 : 400);
    QVERIFY2(answer.message().contains(refusal), qPrintable(answer.message()));
    QCOMPARE(m_tenant.heldModules(user, Mapline), before);
}

void TestDemoLicenseProfile::writtenRows_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QStringList>("given"); // rows after map-edit was assigned to who holds map-view
    QTest::addColumn<QStringList>("taken"); // rows after map-edit was taken again

    const QStringList all = {u"map-view"_s, u"map-edit"_s, u"map-route"_s, u"map-optimise"_s, u"map-core"_s};
    QTest::newRow("all") << Rows::All << all << all;
    QTest::newRow("held") << Rows::Held << all.mid(0, 2) << all.mid(0, 1);
    QTest::newRow("named") << Rows::Named << all.mid(1, 1) << all.mid(1, 1);
}

void TestDemoLicenseProfile::writtenRows()
{
    QFETCH(Rows, rows);
    DemoLicenseProfile licenses;
    licenses.writtenRows = rows;
    apply(licenses);
    const int user = find(Mapline, {u"map-view"_s}, {u"map-edit"_s, u"map-core"_s});
    QTEST(names(assign(user, Mapline, {u"map-edit"_s}).array()), "given");
    QTEST(names(unassign(user, Mapline, {u"map-edit"_s}).array()), "taken");
}

void TestDemoLicenseProfile::readRows_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<int>("partner"); // rows of MAPLINE
    QTest::addColumn<bool>("hasSites"); // among those of SUPEROFFICE

    QTest::newRow("all") << Rows::All << 5 << false;
    QTest::newRow("held") << Rows::Held << 1 << false;
    QTest::newRow("with sites") << Rows::WithSites << 5 << true;
}

void TestDemoLicenseProfile::readRows()
{
    QFETCH(Rows, rows);
    QFETCH(int, partner);
    DemoLicenseProfile licenses;
    licenses.readRows = rows;
    apply(licenses);
    const int user = find(Mapline, {u"map-view"_s}, {u"map-edit"_s, u"map-core"_s});
    QCOMPARE(m_client->license("GetThirdPartyLicenseAssignments", body(user, Mapline, {})).array().size(),
             partner);
    const QJsonArray owners = m_client->license("GetUserLicenses", body(user, Mapline, {})).array();
    const QJsonArray links = owners[0]["RestrictedModuleLicenses"_L1].toArray();
    QTEST(names(links).contains(u"netserver"_s), "hasSites");
    for (const auto &link : links) {
        if (link["Name"_L1].toString() == u"netserver")
            QVERIFY(!link["CanAssign"_L1].toBool() && !link["Assigned"_L1].toBool());
    }
}

void TestDemoLicenseProfile::emptyList_data()
{
    QTest::addColumn<bool>("takesAll");
    QTest::addColumn<bool>("isAssign");

    QTest::newRow("assign nothing") << false << true;
    QTest::newRow("take nothing") << false << false;
    QTest::newRow("assign takes all") << true << true;
    QTest::newRow("take takes all") << true << false;
}

void TestDemoLicenseProfile::emptyList()
{
    QFETCH(bool, takesAll);
    QFETCH(bool, isAssign);
    DemoLicenseProfile licenses;
    licenses.emptyListTakesAll = takesAll;
    apply(licenses);
    const int user = find(Mapline, {u"map-edit"_s}, {});
    const QStringList before = m_tenant.heldModules(user, Mapline);
    const QStringList others = m_tenant.heldModules(user, u"SUPEROFFICE"_s);
    QCOMPARE((isAssign ? assign(user, Mapline, {}) : unassign(user, Mapline, {})).status, 200);
    QCOMPARE(m_tenant.heldModules(user, Mapline), takesAll ? QStringList() : before);
    QCOMPARE(m_tenant.heldModules(user, u"SUPEROFFICE"_s), others);
}

void TestDemoLicenseProfile::superOfficeAsThirdParty()
{
    const QString owner = u"superoffice"_s;
    const int user = find(owner, {u"user"_s}, {u"webtools"_s});
    QCOMPARE(assign(user, owner, {u"webtools"_s}).status, 400);
    DemoLicenseProfile licenses;
    licenses.takesSuperOffice = true;
    apply(licenses);
    QCOMPARE(assign(user, owner, {u"webtools"_s}).status, 200);
    QVERIFY(row(user, owner, u"webtools"_s)["Assigned"_L1].toBool());
    QCOMPARE(unassign(user, owner, {u"webtools"_s}).status, 200);
}

void TestDemoLicenseProfile::secondPlan()
{
    DemoLicenseProfile licenses;
    licenses.enforceOnePlan = false;
    apply(licenses);
    const int user = find(Signflow, {u"sign-basic"_s}, {u"sign-business"_s});
    QCOMPARE(assign(user, Signflow, {u"sign-business"_s}).status, 200);
    const QStringList held = m_tenant.heldModules(user, Signflow);
    QVERIFY(held.contains(u"sign-basic"_s) && held.contains(u"sign-business"_s));
    // What the other plan implies stays.
    QCOMPARE(unassign(user, Signflow, {u"sign-business"_s}).status, 200);
    QVERIFY(m_tenant.heldModules(user, Signflow).contains(u"sign-engine"_s));
    QVERIFY(!m_tenant.heldModules(user, Signflow).contains(u"sign-seal"_s));
}

void TestDemoLicenseProfile::hiddenLicense()
{
    DemoLicenseProfile licenses;
    licenses.enforceHidden = false;
    apply(licenses);
    const int user = find(Mapline, {}, {u"map-core"_s});
    QVERIFY(row(user, Mapline, u"map-core"_s)["CanAssign"_L1].toBool());
    QCOMPARE(assign(user, Mapline, {u"map-core"_s}).status, 200);
    QVERIFY(m_tenant.heldModules(user, Mapline).contains(u"map-core"_s));
}

void TestDemoLicenseProfile::cascade()
{
    DemoLicenseProfile licenses;
    licenses.cascadesOnRemoval = true;
    apply(licenses);
    const int user = find(Mapline, {u"map-optimise"_s}, {u"map-core"_s});
    QCOMPARE(unassign(user, Mapline, {u"map-edit"_s}).status, 200);
    QCOMPARE(m_tenant.heldModules(user, Mapline), QStringList {u"map-view"_s});
    // A missing prerequisite is still a reason to refuse.
    QCOMPARE(assign(user, Mapline, {u"map-route"_s}).status, 400);
}

void TestDemoLicenseProfile::setLicenses_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QStringList>("expected"); // the visible ones, plans included
    QTest::addColumn<QString>("implied"); // one that has to be there with the plan
    QTest::addColumn<QString>("refusal");

    const QString none;
    const QString sales = u"ten-sales"_s;
    const QString service = u"ten-service"_s;
    const QString nothing = u"superlicense-no-selection"_s;
    const QString tools = u"webtools"_s;
    const QString saleRead = u"sale-read-cal"_s; // implied by the sales plan, not by the service plan
    QTest::newRow("the same") << QStringList {sales, tools, saleRead} << QStringList {sales, tools}
                              << saleRead << none;
    QTest::newRow("the same, hidden ones left out")
        << QStringList {sales, tools} << QStringList {sales, tools} << saleRead << none;
    QTest::newRow("another plan, old hidden ones sent along")
        << QStringList {service, tools, saleRead, u"user"_s} << QStringList {service, tools}
        << u"request-read-cal"_s << none;
    QTest::newRow("another plan, new hidden ones sent along")
        << QStringList {service, u"request-read-cal"_s} << QStringList {service} << u"request-read-cal"_s
        << none;
    QTest::newRow("one less") << QStringList {sales} << QStringList {sales} << saleRead << none;
    QTest::newRow("no plan") << QStringList {nothing} << QStringList {nothing} << none << none;
    QTest::newRow("nothing at all") << QStringList() << QStringList() << none << none;
    QTest::newRow("two plans") << QStringList {sales, service} << QStringList {sales, tools} << saleRead
                               << u"only one user plan"_s;
    QTest::newRow("no plan, but what needs one")
        << QStringList {nothing, tools} << QStringList {sales, tools} << saleRead << u"'user' is missing"_s;
    QTest::newRow("hidden, of no plan wanted") << QStringList {sales, u"request-read-cal"_s}
                                               << QStringList {sales, tools} << saleRead << u"hidden"_s;
    QTest::newRow("unknown") << QStringList {sales, u"ten-nothing"_s} << QStringList {sales, tools}
                             << saleRead << u"does not exist"_s;
}

void TestDemoLicenseProfile::setLicenses()
{
    QFETCH(QStringList, wanted);
    QFETCH(QStringList, expected);
    QFETCH(QString, implied);
    QFETCH(QString, refusal);
    DemoStore store(makeDemoData(50, 24, QDate(2026, 11, 20)));
    const DemoProfile profile;
    const DemoRules rules(store, profile);
    const std::size_t user = 0;
    const QStringList start = {u"ten-sales"_s, u"webtools"_s};
    const DemoDecision started = rules.setLicenses(user, 0, start);
    QVERIFY2(!started.isRefused(), qPrintable(started.refusal));
    store.setHeld(user, started.held);

    const DemoDecision decision = rules.setLicenses(user, 0, wanted);
    QCOMPARE(decision.isRefused(), !refusal.isEmpty());
    QVERIFY2(decision.refusal.contains(refusal), qPrintable(decision.refusal));
    QStringList visible;
    QStringList hidden;
    for (std::size_t module = 0; module < store.owner(0).moduleCount; ++module) {
        const DemoModule &license = store.module(module);
        if (decision.held.test(module))
            (license.isHidden && !license.isPlan() ? hidden : visible).append(license.name);
    }
    QCOMPARE(visible, expected);
    QCOMPARE(hidden.isEmpty(), implied.isEmpty());
    QVERIFY(implied.isEmpty() || hidden.contains(implied));
    QVERIFY(!(hidden.contains(u"sale-read-cal"_s) && hidden.contains(u"request-read-cal"_s)));
    const DemoModuleSet others = ~store.owner(0).userLicenses;
    QCOMPARE(decision.held & others, store.associate(user).held & others);
}

void TestDemoLicenseProfile::setLicensesCascades()
{
    DemoStore store(makeDemoData(50, 24, QDate(2026, 11, 20)));
    DemoProfile profile;
    profile.licenses.cascadesOnRemoval = true;
    const DemoRules rules(store, profile);
    store.setHeld(0, rules.setLicenses(0, 0, {u"ten-sales"_s, u"webtools"_s}).held);
    const QStringList noPlan = {u"superlicense-no-selection"_s, u"webtools"_s};
    const DemoDecision decision = rules.setLicenses(0, 0, noPlan);
    QVERIFY2(!decision.isRefused(), qPrintable(decision.refusal));
    const auto tools = static_cast<std::size_t>(store.moduleIndex(0, u"webtools"_s));
    QVERIFY(store.associate(0).held.test(tools));
    QVERIFY(!decision.held.test(tools));
}

QTEST_GUILESS_MAIN(TestDemoLicenseProfile)
#include "tst_demolicenseprofile.moc"
