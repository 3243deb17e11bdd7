// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/certificatefile.h"
#include "services/signin/connectioncheck.h"
#include "tests/services/signin/certificatemaker.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

Q_DECLARE_METATYPE(ConnectionProfile)
Q_DECLARE_METATYPE(ConnectionSecrets)

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

ConnectionProfile onSite(SignInWay way)
{
    ConnectionProfile profile;
    profile.way = way;
    profile.url = text("https://crm.example.com/SuperOffice");
    profile.user = text("ingrid");
    return profile;
}

ConnectionProfile online(SignInWay way)
{
    ConnectionProfile profile;
    profile.way = way;
    profile.environment = text("sod");
    profile.tenant = text("Cust31415");
    profile.clientId = text("client-7");
    return profile;
}

template<class Change>
ConnectionProfile with(ConnectionProfile profile, Change change)
{
    change(profile);
    return profile;
}

ConnectionSecrets secret(const char *utf8)
{
    ConnectionSecrets secrets;
    secrets.secret = text(utf8);
    return secrets;
}

ProxySettings proxy(ProxySettings::Kind kind, const char *host, quint16 port)
{
    return {.kind = kind, .host = text(host), .port = port, .user = text("proxy-user")};
}

} // namespace

class tst_ConnectionCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void verdict_data();
    void verdict();
    void proxies_data();
    void proxies();
    void certificateFile_data();
    void certificateFile();
    void missingCertificateFile();

private:
    QTemporaryDir m_folder;
};

void tst_ConnectionCheck::verdict_data()
{
    QTest::addColumn<ConnectionProfile>("profile");
    QTest::addColumn<ConnectionSecrets>("secrets");
    QTest::addColumn<QString>("word"); // of the sentence; empty: all is well
    const auto row = [](const char *name, const ConnectionProfile &profile, const ConnectionSecrets &secrets,
                        const char *word) { QTest::newRow(name) << profile << secrets << text(word); };
    using Way = SignInWay;
    const ConnectionSecrets none;
    using Profile = ConnectionProfile;

    row("basic", onSite(Way::Basic), secret("hunter2 æ"), "");
    row("basic without password", onSite(Way::Basic), none, "");
    row("basic without user", with(onSite(Way::Basic), [](Profile &p) { p.user.clear(); }), none,
        "user name");
    row("basic, colon in the user", with(onSite(Way::Basic), [](Profile &p) { p.user = text("a:b"); }), none,
        "colon");
    row("basic online", with(online(Way::Basic), [](Profile &p) { p.user = text("a"); }), none, "browser");
    row("basic over http",
        with(onSite(Way::Basic), [](Profile &p) { p.url = text("http://crm.example.com"); }), none,
        "https://");
    row("no address", with(onSite(Way::Basic), [](Profile &p) { p.url.clear(); }), none, "address");
    row("loopback over http",
        with(onSite(Way::Bearer), [](Profile &p) { p.url = text("http://127.0.0.1:8080/demo"); }),
        secret("8A:token"), "");

    row("ticket", onSite(Way::SoTicket), secret("7T:abc=="), "");
    row("ticket with blanks around", onSite(Way::SoTicket), secret(" 7T:abc==\n"), "");
    row("ticket online", online(Way::SoTicket), secret("7T:abc=="), "");
    row("no ticket", onSite(Way::SoTicket), none, "ticket");
    row("ticket with a line break", onSite(Way::SoTicket), secret("7T:a\nX-Evil: 1"), "ticket");
    row("ticket with a blank", onSite(Way::SoTicket), secret("7T:a b"), "ticket");
    row("ticket, not ASCII", onSite(Way::SoTicket), secret("7T:æ"), "ticket");

    row("bearer", online(Way::Bearer), secret("8A:Cust31415.abc"), "");
    row("no token", online(Way::Bearer), none, "access token");
    row("token with a line break", online(Way::Bearer), secret("a\r\nb"), "access token");
    row("bearer over http",
        with(onSite(Way::Bearer), [](Profile &p) { p.url = text("http://crm.example.com"); }),
        secret("8A:token"), "https://");

    row("web session", onSite(Way::Integrated), secret("so=1; x=2"), "");
    row("web session without cookies", onSite(Way::Integrated), none, "");
    row("no cookies", onSite(Way::Integrated), secret("hello"), "Cookie");
    row("cookies with a line break", onSite(Way::Integrated), secret("a=1\nX-Evil: 1"), "Cookie");

    row("browser", online(Way::OpenIdConnect), none, "");
    row("browser, any tenant", with(online(Way::OpenIdConnect), [](Profile &p) { p.tenant.clear(); }), none,
        "");
    row("browser on site", with(onSite(Way::OpenIdConnect), [](Profile &p) { p.clientId = text("c"); }), none,
        "Only SuperOffice Online");
    row("no client id", with(online(Way::OpenIdConnect), [](Profile &p) { p.clientId.clear(); }), none,
        "application id");
    row("client id of two words",
        with(online(Way::OpenIdConnect), [](Profile &p) { p.clientId = text("a b"); }), none,
        "application id");
    row("client secret of two words", online(Way::OpenIdConnect), {.clientSecret = text("a b")},
        "application secret");

    row("no tenant", with(online(Way::Bearer), [](Profile &p) { p.tenant.clear(); }), secret("8A:token"),
        "tenant");
    for (const char *tenant : {"Cust 1", "../evil", "Cust1?x", "Cust1/", "Custæ", "Cust1\n"})
        row(qPrintable(QStringLiteral("tenant %1").arg(text(tenant).simplified())),
            with(online(Way::OpenIdConnect), [&](Profile &p) { p.tenant = text(tenant); }), none, "tenant");
    row("tenant with all that is allowed",
        with(online(Way::OpenIdConnect), [](Profile &p) { p.tenant = text("Cust-31_415x"); }), none, "");
    row("environment", with(online(Way::OpenIdConnect), [](Profile &p) { p.environment = text("moon"); }),
        none, "environment");

    row("application token", onSite(Way::Basic), {.appToken = text("abc")}, "");
    row("application token with a line break", onSite(Way::Basic), {.appToken = text("a\nb")}, "SO-AppToken");
    row("culture", with(onSite(Way::Basic), [](Profile &p) { p.culture = text("en-GB\r\nX: 1"); }), none,
        "numbers and dates");
    row("time zone", with(onSite(Way::Basic), [](Profile &p) { p.timeZone = text("UTC\r\nX: 1"); }), none,
        "time zone");
    row("proxy", with(onSite(Way::Basic), [](Profile &p) { p.proxy.kind = ProxySettings::Kind::Http; }), none,
        "proxy");
    row("certificate file",
        with(onSite(Way::Basic), [](Profile &p) { p.certificateFile = text("/no/such"); }), none, "/no/such");
}

void tst_ConnectionCheck::verdict()
{
    QFETCH(ConnectionProfile, profile);
    QFETCH(ConnectionSecrets, secrets);
    QFETCH(QString, word);
    const auto checked = checkConnection(profile, secrets);
    if (word.isEmpty()) {
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error()));
        return;
    }
    QVERIFY(!checked);
    QVERIFY2(checked.error().contains(word), qPrintable(checked.error()));
    QVERIFY(checked.error().endsWith(u'.'));
    if (!secrets.secret.trimmed().isEmpty())
        QVERIFY(!checked.error().contains(secrets.secret.trimmed()));
}

void tst_ConnectionCheck::proxies_data()
{
    using Kind = ProxySettings::Kind;
    QTest::addColumn<ProxySettings>("settings");
    QTest::addColumn<int>("type"); // -1: as the desktop; -2: refused
    QTest::addColumn<QString>("host");
    QTest::newRow("system") << ProxySettings() << -1 << QString();
    QTest::newRow("none") << proxy(Kind::None, "", 0) << int(QNetworkProxy::NoProxy) << QString();
    QTest::newRow("http") << proxy(Kind::Http, "proxy.example.com", 3128) << int(QNetworkProxy::HttpProxy)
                          << text("proxy.example.com");
    QTest::newRow("socks") << proxy(Kind::Socks5, " 10.0.0.1 ", 1080) << int(QNetworkProxy::Socks5Proxy)
                           << text("10.0.0.1");
    QTest::newRow("no host") << proxy(Kind::Http, "", 3128) << -2 << QString();
    QTest::newRow("no port") << proxy(Kind::Http, "proxy.example.com", 0) << -2 << QString();
    QTest::newRow("address instead of a name")
        << proxy(Kind::Http, "http://proxy.example.com", 3128) << -2 << QString();
    QTest::newRow("a path too") << proxy(Kind::Http, "proxy.example.com/x", 3128) << -2 << QString();
}

void tst_ConnectionCheck::proxies()
{
    QFETCH(ProxySettings, settings);
    QFETCH(int, type);
    QFETCH(QString, host);
    ConnectionProfile profile = onSite(SignInWay::Basic);
    profile.proxy = settings;
    const auto network = networkSettingsOf(profile, {.proxyPassword = text("proxy-password")});
    QCOMPARE(network.has_value(), type != -2);
    if (!network)
        return;
    QCOMPARE(network->proxy ? int(network->proxy->type()) : -1, type);
    if (host.isEmpty())
        return;
    QCOMPARE(network->proxy->hostName(), host);
    QCOMPARE(network->proxy->port(), settings.port);
    QCOMPARE(network->proxy->user(), text("proxy-user"));
    QCOMPARE(network->proxy->password(), text("proxy-password"));
}

void tst_ConnectionCheck::certificateFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("count"); // of certificates; 0: refused
    QTest::addColumn<QString>("word");
    const QByteArray good = certificatePem(3600);
    const QByteArray expired = certificatePem(-3600);
    QTest::newRow("one") << good << 1 << QString();
    QTest::newRow("two") << QByteArray(good + good) << 2 << QString();
    QTest::newRow("words around") << QByteArray("Our authority:\n" + good + "Thank you.\n") << 1 << QString();
    QTest::newRow("one of two has expired") << QByteArray(expired + good) << 1 << QString();
    QTest::newRow("expired") << expired << 0 << text("has expired");
    QTest::newRow("empty") << QByteArray() << 0 << text("holds no certificate");
    QTest::newRow("text") << QByteArray("hello") << 0 << text("holds no certificate");
    QTest::newRow("cut") << good.left(200) << 0 << text("holds no certificate");
    QTest::newRow("key instead") << QByteArray(
        "-----BEGIN PRIVATE KEY-----\nYWJj\n-----END PRIVATE KEY-----\n")
                                 << 0 << text("holds no certificate");
    QTest::newRow("too large") << QByteArray(good + QByteArray(1'048'576, ' ')) << 0
                               << text("larger than a megabyte");
}

void tst_ConnectionCheck::certificateFile()
{
    QFETCH(QByteArray, content);
    QFETCH(int, count);
    QFETCH(QString, word);
    const QString path = m_folder.filePath(text("authority.pem"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto certificates = certificatesFromFile(path, QDateTime::currentDateTimeUtc());
    QCOMPARE(certificates ? certificates->size() : 0, count);
    if (certificates)
        return;
    QVERIFY2(certificates.error().contains(word), qPrintable(certificates.error()));
    QVERIFY(certificates.error().contains(path));
}

void tst_ConnectionCheck::missingCertificateFile()
{
    for (const QString &path : {m_folder.filePath(text("missing.pem")), m_folder.path()}) {
        const auto certificates = certificatesFromFile(path, QDateTime::currentDateTimeUtc());
        QVERIFY(!certificates);
        QVERIFY2(certificates.error().contains(path), qPrintable(certificates.error()));
    }
}

QTEST_GUILESS_MAIN(tst_ConnectionCheck)
#include "tst_connectioncheck.moc"
