// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demorouter.h"
#include "democlient.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// Which call a path and a verb mean: the router by itself, and the tenant's own table over HTTP.
class TestDemoRouting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void finds_data();
    void finds();
    void everyListedPathRefusesOtherVerbs();
    void everyListedOperationIsDescribed();
    void oldServerLacksOperations_data();
    void oldServerLacksOperations();

private:
    QStringList listedPaths(const QString &part);

    DemoTenant m_tenant;
    std::unique_ptr<DemoClient> m_client;
};

void TestDemoRouting::initTestCase()
{
    QVERIFY2(m_tenant.start(), qPrintable(m_tenant.errorString()));
    m_client = std::make_unique<DemoClient>(m_tenant.root());
}

void TestDemoRouting::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tenant.reset();
}

void TestDemoRouting::finds_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QByteArray>("methods");

    const auto row = [](const char *method, const char *path, const char *operation, const char *methods) {
        QTest::addRow("%s %s", method, path) << QByteArray(method) << QString::fromUtf8(path)
                                             << QString::fromLatin1(operation) << QByteArray(methods);
    };
    row("GET", "License", "all", "GET,POST");
    row("POST", "license", "add", "GET,POST");
    row("PUT", "License", "", "GET,POST");
    row("GET", "License/SIGNFLOW", "owner", "GET");
    row("POST", "License/ChangeSerialNumber", "serial", "POST");
    // A literal beats a parameter whatever the verb.
    row("GET", "License/changeserialnumber", "", "POST");
    row("GET", "License/SIGNFLOW/7", "associate", "GET,PUT");
    row("PUT", "License/SIGNFLOW/7", "assign", "GET,PUT");
    row("DELETE", "License/SIGNFLOW/7", "", "GET,PUT");
    row("GET", "License/SIGNFLOW/seven", "module", "GET");
    row("GET", "License/SIGNFLOW/7a", "module", "GET");
    row("GET", "License/SIGNFLOW/-7", "module", "GET");
    row("GET", "License/SIGNFLOW/٧", "module", "GET"); // a digit, but none of ASCII
    row("PUT", "License/SIGNFLOW/seven", "", "GET");
    row("GET", "License/SIGNFLOW/SHOPURL", "shop", "GET");
    // The first segment decides before the second.
    row("GET", "License/User/7", "user", "GET");
    row("GET", "License/User/ShopUrl", "shop", "GET");
    row("GET", "License/User/MdoList", "list", "GET");
    row("GET", "License/a/b/c", "", "");
    row("GET", "Licenses", "", "");
    row("GET", "Archive", "", "");
}

void TestDemoRouting::finds()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QString, operation);
    QFETCH(QByteArray, methods);
    const auto route = [](const char *verb, const QString &pattern, const QString &name) {
        return DemoRoute {verb, pattern, name, QString(), {}};
    };
    DemoRouter router;
    // From loose to close, so that the order cannot be what decides.
    router.add({route("GET", u"License/{owner}/{module}"_s, u"module"_s),
                route("GET", u"License/{owner}/{associate:int}"_s, u"associate"_s),
                route("PUT", u"License/{owner}/{associate:int}"_s, u"assign"_s),
                route("GET", u"License/{owner}/ShopUrl"_s, u"shop"_s),
                route("GET", u"License/{owner}"_s, u"owner"_s)});
    router.add({route("GET", u"License/User/{associate:int}"_s, u"user"_s),
                route("GET", u"License/User/MdoList"_s, u"list"_s),
                route("POST", u"License/ChangeSerialNumber"_s, u"serial"_s),
                route("GET", u"License"_s, u"all"_s), route("POST", u"License"_s, u"add"_s)});
    const DemoRouter::Match match = router.find(method, path.split(u'/'));
    QCOMPARE(match.route ? match.route->operation : QString(), operation);
    QCOMPARE(match.methods.join(','), methods);
}

/// The paths below v1 that the map lists and that hold \a part, parameters filled in.
QStringList TestDemoRouting::listedPaths(const QString &part)
{
    static const QRegularExpression number(u"\\{[^}]*[iI]d\\}"_s);
    static const QRegularExpression other(u"\\{[^}]*\\}"_s);
    QStringList paths;
    const QStringList urls = m_client->get("/v1").object().keys();
    for (QString url : urls) {
        if (url.contains(part))
            paths.append(url.replace(number, u"1"_s).replace(other, u"SIGNFLOW"_s).section(u"/api"_s, 1));
    }
    return paths;
}

void TestDemoRouting::everyListedPathRefusesOtherVerbs()
{
    const QStringList paths = listedPaths(u"/v1/"_s);
    QVERIFY(paths.size() > 20);
    for (const QString &path : paths) {
        const DemoAnswer answer = m_client->send("PATCH", path.toUtf8());
        QVERIFY2(answer.status == 405, qPrintable(path));
        QVERIFY2(!answer.headers.value("allow").isEmpty(), qPrintable(path));
        QVERIFY2(!answer.message().isEmpty(), qPrintable(path));
    }
}

void TestDemoRouting::everyListedOperationIsDescribed()
{
    const QStringList paths = listedPaths(u"/Agents/"_s);
    QVERIFY(paths.size() > 10);
    for (const QString &path : paths) {
        const QJsonObject description = m_client->get(path.toUtf8()).object();
        QCOMPARE(description["Name"_L1].toString(), path.section(u'/', -1));
        QVERIFY2(!description["Description"_L1].toString().isEmpty(), qPrintable(path));
        QVERIFY2(description["Arguments"_L1].isArray(), qPrintable(path));
    }
}

void TestDemoRouting::oldServerLacksOperations_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<bool>("isRecent");

    QTest::newRow("op 8") << QByteArray("GetUserAndInstallationLicenceStatus") << true;
    QTest::newRow("op 21") << QByteArray("GetCentralLicense") << true;
    QTest::newRow("op 22") << QByteArray("SaveCentralLicense") << true;
    QTest::newRow("op 23") << QByteArray("GetFencingInfo") << true;
    QTest::newRow("op 10") << QByteArray("GetUserLicenses") << false;
}

void TestDemoRouting::oldServerLacksOperations()
{
    QFETCH(QByteArray, operation);
    QFETCH(bool, isRecent);
    const QString path = u"/v1/Agents/License/"_s + QString::fromLatin1(operation);
    QVERIFY(m_client->license(operation).status != 404);
    QVERIFY(listedPaths(path).contains(path));
    DemoProfile profile;
    profile.licenses.isOldServer = true;
    m_tenant.setProfile(profile);
    QCOMPARE(m_client->license(operation).status == 404, isRecent);
    QCOMPARE(m_client->get(path.toUtf8()).status, isRecent ? 404 : 200);
    QCOMPARE(listedPaths(path).isEmpty(), isRecent);
}

QTEST_GUILESS_MAIN(TestDemoRouting)
#include "tst_demorouting.moc"
