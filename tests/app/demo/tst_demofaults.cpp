// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demofaults.h"
#include "democlient.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// Everything that can go wrong on purpose, by the names of the command line.
class TestDemoFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void reads_data();
    void reads();
    void delays_data();
    void delays();
    void answers_data();
    void answers();
    void takesEffect_data();
    void takesEffect();
    void hitsOneOperationAlone();
    void sparesTheRoot();
    void runsOut();
    void retryAfterIsADate();
    void wrongType_data();
    void wrongType();
    void missingKeys();
    void hangs();
    void trickles();
    void redirectWorksOnce();
    void redirectsElsewhere();
    void speaksHttps_data();
    void speaksHttps();
    void certificateChanges();

private:
    /// The tenant as `--fault \a text` leaves it.
    void plan(const QString &text);
    DemoAnswer principal() { return m_client->get("/v1/User/currentPrincipal"); }

    DemoTenant m_tenant;
    std::unique_ptr<DemoClient> m_client;
};

void TestDemoFaults::initTestCase()
{
    QVERIFY2(m_tenant.start(), qPrintable(m_tenant.errorString()));
}

void TestDemoFaults::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tenant.reset();
    m_client = std::make_unique<DemoClient>(m_tenant.root());
}

void TestDemoFaults::plan(const QString &text)
{
    const auto fault = demoFaultFromText(text);
    QVERIFY2(fault, qPrintable(text));
    DemoOptions options;
    fault->addTo(options);
    m_tenant.setProfile(options.profile);
}

void TestDemoFaults::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRight");
    QTest::addColumn<QString>("operation");

    const QStringList names = demoFaultNames();
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name << true << QString();
    QTest::newRow("one operation") << u"503@GetUserLicenses"_s << true << u"GetUserLicenses"_s;
    QTest::newRow("one archive") << u"hang@Archive/AllUsers"_s << true << u"Archive/AllUsers"_s;
    QTest::newRow("unknown") << u"504"_s << false << QString();
    QTest::newRow("empty name") << QString() << false << QString();
    QTest::newRow("no name") << u"@GetUserLicenses"_s << false << QString();
    QTest::newRow("no operation") << u"503@"_s << false << QString();
    QTest::newRow("blank") << u" 503"_s << false << QString();
    QTest::newRow("upper case") << u"HANG"_s << false << QString();
    QTest::newRow("connection, one operation") << u"tls-error@GetUserLicenses"_s << false << QString();
}

void TestDemoFaults::reads()
{
    QFETCH(QString, text);
    QFETCH(bool, isRight);
    QFETCH(QString, operation);
    const auto fault = demoFaultFromText(text);
    QCOMPARE(fault.has_value(), isRight);
    if (!fault)
        return;
    QCOMPARE(fault->kind.name, text.section(u'@', 0, 0));
    QCOMPARE(fault->operation, operation);
    DemoOptions options;
    fault->addTo(options);
    const bool isOfConnection = options.transport != DemoTransport::Http;
    QCOMPARE(options.profile.everywhere.has_value(), operation.isEmpty() && !isOfConnection);
    QCOMPARE(options.profile.faults.keys(), operation.isEmpty() ? QStringList() : QStringList {operation});
}

void TestDemoFaults::delays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("delay");

    QTest::newRow("1 s") << u"slow-1"_s << 1000;
    QTest::newRow("6 s") << u"slow-6"_s << 6000;
    QTest::newRow("90 s") << u"slow-90"_s << 90000;
    QTest::newRow("none") << u"500"_s << 0;
}

void TestDemoFaults::delays()
{
    QFETCH(QString, name);
    QFETCH(int, delay);
    QCOMPARE(demoFaultFromText(name)->kind.fault.delay, delay);
}

void TestDemoFaults::answers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body"); // what it begins with
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<bool>("isBroken");

    const QByteArray json = "application/json; charset=utf-8";
    const auto row = [&json](const char *name, int status, const char *body, bool isBroken = false) {
        QTest::newRow(name) << QString::fromLatin1(name) << status << QByteArray(body) << json << isBroken;
    };
    for (const char *name : {"400", "401", "403", "404", "409", "421", "429", "500", "503"})
        row(name, QByteArray(name).toInt(), R"({"Error":true,"ErrorType":"Exception",)");
    row("429-date", 429, R"({"Error":true)");
    row("null", 200, "null");
    row("bad-json", 200, R"([{"Name": )");
    row("wrong-type", 200, R"([{"UserType":)");
    row("slow-1", 200, R"({"UserType":)");
    row("truncated", 200, R"({"UserType":)", true);
    row("reset-before", 0, "", true);
    row("reset-after", 0, "", true);
    QTest::newRow("empty") << u"empty"_s << 204 << QByteArray() << QByteArray() << false;
    QTest::newRow("html") << u"html"_s << 502 << QByteArray("<!DOCTYPE html>")
                          << QByteArray("text/html; charset=utf-8") << false;
}

void TestDemoFaults::answers()
{
    QFETCH(QString, name);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    QFETCH(bool, isBroken);
    plan(name);
    const DemoAnswer answer = principal();
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.body.startsWith(body), answer.body.constData());
    QCOMPARE(answer.body.isEmpty(), body.isEmpty());
    QCOMPARE(answer.contentType, status == 0 ? QByteArray() : contentType);
    QCOMPARE(answer.networkError == QNetworkReply::RemoteHostClosedError, isBroken);
    QCOMPARE(answer.headers.value("retry-after").value(0), name == u"429" ? QByteArray("1")
                                                           : name == u"429-date"
                                                               ? answer.headers.value("retry-after").value(0)
                                                               : QByteArray());
    QVERIFY(!m_tenant.requests().isEmpty());
    QCOMPARE(m_tenant.requests().constLast().operation, u"User/currentPrincipal"_s);
}

void TestDemoFaults::takesEffect_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isProcessed");

    for (const char *name : {"empty", "null", "400", "401", "429", "500", "html", "bad-json", "reset-before"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
    for (const char *name : {"wrong-type", "missing-key", "truncated", "reset-after", "slow-1"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
}

void TestDemoFaults::takesEffect()
{
    QFETCH(QString, name);
    QFETCH(bool, isProcessed);
    plan(name + u"@AssignThirdPartyLicenses"_s);
    const auto isHeld = [this] {
        return m_tenant.heldModules(1, u"SIGNFLOW"_s).contains(u"sign-business"_s);
    };
    QVERIFY(!isHeld());
    m_client->license("AssignThirdPartyLicenses",
                      R"({"AssociateId":1,"ModuleOwner":"SIGNFLOW","ModuleLicenseNames":["sign-business"]})");
    QCOMPARE(isHeld(), isProcessed);
}

void TestDemoFaults::hitsOneOperationAlone()
{
    plan(u"403@user/CURRENTPRINCIPAL"_s);
    QCOMPARE(principal().status, 403);
    QCOMPARE(m_client->get("/v1/Archive/AllUsers?$top=1").status, 200);
    QCOMPARE(DemoClient(m_tenant.authority()).get("/api/state/Cust31415").status, 200);
}

void TestDemoFaults::sparesTheRoot()
{
    plan(u"503"_s);
    QCOMPARE(m_client->get("").status, 200);
    QCOMPARE(m_client->get("/v1").status, 503);
    QCOMPARE(principal().status, 503);
    DemoClient site(m_tenant.authority());
    for (const QByteArray path : {"/demo/", "/api/state/Cust31415", "/login/.well-known/jwks",
                                  "/login/.well-known/openid-configuration"})
        QCOMPARE(site.get(path).status, 503);
}

void TestDemoFaults::runsOut()
{
    DemoProfile profile;
    profile.everywhere = DemoFault();
    profile.everywhere->count = 2;
    DemoFault once;
    once.status = 403;
    profile.faults.insert(u"v1"_s, once);
    m_tenant.setProfile(profile);
    QCOMPARE(m_client->get("/v1").status, 403); // what is planned for one goes first
    QCOMPARE(m_client->get("/v1").status, 500);
    QCOMPARE(principal().status, 500);
    QCOMPARE(principal().status, 200);
}

void TestDemoFaults::retryAfterIsADate()
{
    plan(u"429-date"_s);
    const QString text = QString::fromLatin1(principal().headers.value("retry-after").value(0));
    const QDateTime date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    QVERIFY2(date.isValid(), qPrintable(text));
}

void TestDemoFaults::wrongType_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<char>("first");

    QTest::newRow("list") << QByteArray("GetLicenseForAllOwnersFromDB") << QByteArray() << '{';
    QTest::newRow("object") << QByteArray("GetLicenseFromDB") << QByteArray(R"({"OwnerName":"SIGNFLOW"})")
                            << '[';
    QTest::newRow("null") << QByteArray("GetLicenseFromDB") << QByteArray(R"({"OwnerName":"NOBODY"})") << '[';
}

void TestDemoFaults::wrongType()
{
    QFETCH(QByteArray, operation);
    QFETCH(QByteArray, body);
    QFETCH(char, first);
    plan(u"wrong-type"_s);
    QCOMPARE(m_client->license(operation, body).body.front(), first);
}

void TestDemoFaults::missingKeys()
{
    const QByteArray body = R"({"AssociateId":1,"ModuleOwner":"MAPLINE"})";
    const QJsonArray whole = m_client->license("GetThirdPartyLicenseAssignments", body).array();
    plan(u"missing-key"_s);
    const QJsonArray half = m_client->license("GetThirdPartyLicenseAssignments", body).array();
    QCOMPARE(half.size(), whole.size());
    QCOMPARE(whole[0].toObject().size(), 16);
    QCOMPARE(half[0].toObject().size(), 8);
    const QStringList kept = half[0].toObject().keys();
    for (const QString &key : kept)
        QCOMPARE(half[0][key], whole[0][key]);
}

void TestDemoFaults::hangs()
{
    plan(u"hang@User/currentPrincipal"_s);
    const std::unique_ptr<QNetworkReply> reply(m_client->begin("GET", "/v1/User/currentPrincipal"));
    QTRY_COMPARE(m_tenant.requests().size(), 1);
    QCOMPARE(m_client->get("/v1").status, 200); // the others go on
    QVERIFY(!reply->isFinished());
    QVERIFY(reply->bytesAvailable() == 0);
}

void TestDemoFaults::trickles()
{
    plan(u"trickle"_s);
    const std::unique_ptr<QNetworkReply> reply(m_client->begin("GET", "/v1/User/currentPrincipal"));
    QTRY_VERIFY(reply->bytesAvailable() > 2);
    QVERIFY(!reply->isFinished());
    QVERIFY(reply->header(QNetworkRequest::ContentLengthHeader).toInt() > 500);
    QVERIFY(reply->readAll().startsWith("{\"U"));
}

void TestDemoFaults::redirectWorksOnce()
{
    plan(u"redirect-same"_s);
    const QByteArray path = "/v1/Agents/License/GetUserLicenses?$select=Name";
    const QByteArray body = R"({"AssociateId":1})";
    const DemoAnswer answer = m_client->send("POST", path, body);
    QCOMPARE(answer.status, 307);
    const QByteArray location = answer.headers.value("location").value(0);
    QVERIFY2(location.startsWith(m_tenant.authority().toEncoded() + '/'), location.constData());
    DemoClient follower {QUrl()};
    const DemoAnswer followed = follower.send("POST", location, body);
    QCOMPARE(followed.status, 200);
    QVERIFY(followed.body.contains("SIGNFLOW") && followed.body.contains("\"Description\":null"));
    QCOMPARE(m_tenant.requests().constLast().operation, u"GetUserLicenses"_s);
    QCOMPARE(follower.send("POST", location, body).status, 404);
}

void TestDemoFaults::redirectsElsewhere()
{
    plan(u"redirect-other"_s);
    const DemoAnswer answer = m_client->get("/v1/Archive/AllUsers?$top=1");
    QCOMPARE(answer.status, 307);
    const QUrl location = QUrl::fromEncoded(answer.headers.value("location").value(0));
    QCOMPARE(location.host(), u"127.0.0.1"_s);
    QVERIFY(location.port() != m_tenant.authority().port());
    QVERIFY(location.path().endsWith(u"/v1/Archive/AllUsers"_s));

    DemoClient follower(location);
    QCOMPARE(follower.get("").status, 200);
    QCOMPARE(m_tenant.requests().constLast().operation, u"elsewhere"_s);
    QCOMPARE(m_tenant.requests().constLast().secretHeaders, QByteArrayList {"authorization"});
    follower.headers.remove("Authorization");
    QCOMPARE(follower.get("").status, 200);
    QCOMPARE(m_tenant.requests().constLast().secretHeaders, QByteArrayList());
    // The same place the next time.
    const DemoAnswer again = m_client->get("/v1/Archive/AllUsers?$top=1");
    QCOMPARE(QUrl::fromEncoded(again.headers.value("location").value(0)), location);
}

void TestDemoFaults::speaksHttps_data()
{
    QTest::addColumn<DemoTransport>("transport");
    QTest::addColumn<bool>("isTrusting");
    QTest::addColumn<int>("status");

    QTest::newRow("trusted") << DemoTransport::Https << true << 200;
    QTest::newRow("not trusted") << DemoTransport::Https << false << 0;
    QTest::newRow("another certificate") << DemoTransport::HttpsUntrusted << true << 0;
    QTest::newRow("not changed yet") << DemoTransport::HttpsChanging << true << 200;
}

void TestDemoFaults::speaksHttps()
{
    QFETCH(DemoTransport, transport);
    QFETCH(bool, isTrusting);
    QFETCH(int, status);
    DemoOptions options;
    options.transport = transport;
    DemoTenant tenant(options);
    QVERIFY2(tenant.start(), qPrintable(tenant.errorString()));
    QCOMPARE(tenant.root().scheme(), u"https"_s);
    QCOMPARE(tenant.authority().scheme(), u"https"_s);
    QVERIFY(!tenant.certificate().isNull());
    DemoClient client(tenant.root());
    if (isTrusting)
        client.trusted = tenant.certificate();
    const DemoAnswer answer = client.get("/v1/User/currentPrincipal");
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.networkError,
             status == 200 ? QNetworkReply::NoError : QNetworkReply::SslHandshakeFailedError);
    QCOMPARE(tenant.requests().size(), status == 200 ? 1 : 0);
}

void TestDemoFaults::certificateChanges()
{
    DemoOptions options;
    demoFaultFromText(u"certificate-changed"_s)->addTo(options);
    DemoTenant tenant(options);
    QVERIFY2(tenant.start(), qPrintable(tenant.errorString()));
    DemoClient client(tenant.root());
    client.trusted = tenant.certificate();
    for (int request = 1; request <= 3; ++request)
        QCOMPARE(client.get("/v1/User/currentPrincipal").status, 200);
    for (int request = 4; request <= 5; ++request) {
        const DemoAnswer answer = client.get("/v1/User/currentPrincipal");
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.networkError, QNetworkReply::SslHandshakeFailedError);
    }
    QCOMPARE(tenant.requests().size(), 3);
}

QTEST_GUILESS_MAIN(TestDemoFaults)
#include "tst_demofaults.moc"
