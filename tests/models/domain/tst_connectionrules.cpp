// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/connectionrules.h"
#include "models/domain/secretkinds.h"

#include <QRegularExpression>
#include <QTest>
#include <QUuid>

using Problem = ConnectionProblem;
using Problems = QList<ConnectionProblem>;

/// What makes a connection usable, and what its name and place are.
class ConnectionRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void problems_data();
    void problems();
    void namesAreComparedWithoutCase();
    void everyProblemHasItsField();
    void tidiesWhatHasNoUse_data();
    void tidiesWhatHasNoUse();
    void offersWaysByPlace();
    void place_data();
    void place();
    void uniqueNames_data();
    void uniqueNames();
    void newOnesAreBlankAndDifferent();
    void secretKinds();
};

static ConnectionProfile ownServer()
{
    ConnectionProfile profile;
    profile.id = QStringLiteral("own");
    profile.name = QStringLiteral("Head office");
    profile.url = QStringLiteral("https://crm.example.com/SuperOffice");
    profile.user = QStringLiteral("ingrid");
    return profile;
}

static ConnectionProfile online(SignInWay way = SignInWay::OpenIdConnect)
{
    ConnectionProfile profile;
    profile.id = QStringLiteral("online");
    profile.environment = QStringLiteral("online");
    profile.tenant = QStringLiteral("Cust31415");
    profile.way = way;
    if (way == SignInWay::OpenIdConnect)
        profile.clientId = QStringLiteral("0a1b2c");
    return profile;
}

void ConnectionRulesTest::problems_data()
{
    QTest::addColumn<ConnectionProfile>("profile");
    QTest::addColumn<Problems>("expected");
    const auto add = [](const char *name, ConnectionProfile profile, const auto &change,
                        const Problems &expected) {
        change(profile);
        QTest::newRow(name) << profile << expected;
    };
    const auto nothing = [](ConnectionProfile &) {};
    using P = ConnectionProfile;
    const auto text = [](const char *latin1) { return QString::fromUtf8(latin1); };
    add("own server", ownServer(), nothing, {});
    add("online", online(), nothing, {});
    add("ticket online", online(SignInWay::SoTicket), nothing, {});
    add("blank", P(), nothing, {Problem::UrlMissing, Problem::UserMissing});
    add("no server", ownServer(), [](P &p) { p.url.clear(); }, {Problem::UrlMissing});
    add("no user", ownServer(), [](P &p) { p.user.clear(); }, {Problem::UserMissing});
    add("colon in the user", ownServer(), [&](P &p) { p.user = text("a:b"); }, {Problem::UserMalformed});
    add("line break in the user", ownServer(), [&](P &p) { p.user = text("a\nb"); },
        {Problem::UserMalformed});
    add("colon in the proposed user", online(), [&](P &p) { p.user = text("a:b"); }, {});
    add("no user for a ticket", ownServer(),
        [](P &p) {
            p.way = SignInWay::SoTicket;
            p.user.clear();
        },
        {});
    add("no app", online(), [](P &p) { p.clientId.clear(); }, {Problem::ClientIdMissing});
    add("no app for a token", online(SignInWay::Bearer), nothing, {});
    add("tenant left to the browser", online(), [](P &p) { p.tenant.clear(); }, {});
    add("no tenant for a token", online(SignInWay::Bearer), [](P &p) { p.tenant.clear(); },
        {Problem::TenantMissing});
    for (const char *tenant : {"Cust 1", "Cust1/api", "../x", "Cust1?x", "æ"})
        add(tenant, online(), [&](P &p) { p.tenant = text(tenant); }, {Problem::TenantMalformed});
    for (const char *authority : {"https://login.example.com", "http://127.0.0.1:8080", "http://localhost",
                                  "http://[::1]:99", "sod", "qaonline", "stage"})
        add(authority, online(), [&](P &p) { p.environment = text(authority); }, {});
    for (const char *authority :
         {"https://", "http://login.example.com", "ftp://x", "sandbox", "https://a:b@example.com",
          "http://localhost.example.com", "https://bad host"})
        add(authority, online(), [&](P &p) { p.environment = text(authority); },
            {Problem::AuthorityNotSecure});
    for (const char *culture : {"en", "en-GB", "zh-Hant-TW"})
        add(culture, ownServer(), [&](P &p) { p.culture = text(culture); }, {});
    for (const char *culture : {"e", "english!", "en_GB", "en-GB\r\nX: y"})
        add(culture, ownServer(), [&](P &p) { p.culture = text(culture); }, {Problem::CultureMalformed});
    for (const char *zone : {"NO", "US-NY", "UTC", "42", "Europe/Oslo"})
        add(zone, ownServer(), [&](P &p) { p.timeZone = text(zone); }, {});
    for (const char *zone : {"N O", "UTC\n", "NO, includeTZOffset"})
        add(zone, ownServer(), [&](P &p) { p.timeZone = text(zone); }, {Problem::TimeZoneMalformed});
    add("proxy without anything", ownServer(), [](P &p) { p.proxy.kind = ProxySettings::Kind::Socks5; },
        {Problem::ProxyHostMissing, Problem::ProxyPortMissing});
    add("proxy", ownServer(),
        [&](P &p) {
            p.proxy = {ProxySettings::Kind::Http, text("proxy.example.com"), 8080, {}};
        },
        {});
    add("no proxy", ownServer(), [](P &p) { p.proxy.kind = ProxySettings::Kind::None; }, {});
}

void ConnectionRulesTest::problems()
{
    QFETCH(ConnectionProfile, profile);
    QFETCH(Problems, expected);
    QCOMPARE(connectionProblems(profile, {}), expected);
    QCOMPARE(connectionProblems(profile, {profile}), expected); // it does not stand in its own way
}

void ConnectionRulesTest::namesAreComparedWithoutCase()
{
    ConnectionProfile other = online();
    other.name = QStringLiteral("HEAD office");
    QCOMPARE(connectionProblems(ownServer(), {other}), Problems {Problem::NameTaken});
    other.name = QStringLiteral("Branch office");
    QCOMPARE(connectionProblems(ownServer(), {other}), Problems());
    other.name.clear();
    ConnectionProfile nameless = ownServer();
    nameless.name.clear();
    QCOMPARE(connectionProblems(nameless, {other}), Problems()); // both will get a name of their own

    const QList<ConnectionProfile> all {ownServer(), online()};
    QCOMPARE(profileNamed(all, QStringLiteral("HEAD OFFICE")), &all.first());
    QCOMPARE(profileNamed(all, QStringLiteral("Head")), nullptr);
}

void ConnectionRulesTest::everyProblemHasItsField()
{
    QCOMPARE(fieldOf(Problem::NameTaken), ConnectionField::Name);
    QCOMPARE(fieldOf(Problem::UrlMissing), ConnectionField::Url);
    QCOMPARE(fieldOf(Problem::AuthorityNotSecure), ConnectionField::Authority);
    QCOMPARE(fieldOf(Problem::TenantMissing), ConnectionField::Tenant);
    QCOMPARE(fieldOf(Problem::TenantMalformed), ConnectionField::Tenant);
    QCOMPARE(fieldOf(Problem::UserMissing), ConnectionField::User);
    QCOMPARE(fieldOf(Problem::UserMalformed), ConnectionField::User);
    QCOMPARE(fieldOf(Problem::SecretMissing), ConnectionField::Secret);
    QCOMPARE(fieldOf(Problem::ClientIdMissing), ConnectionField::ClientId);
    QCOMPARE(fieldOf(Problem::CultureMalformed), ConnectionField::Culture);
    QCOMPARE(fieldOf(Problem::TimeZoneMalformed), ConnectionField::TimeZone);
    QCOMPARE(fieldOf(Problem::ProxyHostMissing), ConnectionField::ProxyHost);
    QCOMPARE(fieldOf(Problem::ProxyPortMissing), ConnectionField::ProxyPort);
}

void ConnectionRulesTest::tidiesWhatHasNoUse_data()
{
    QTest::addColumn<ConnectionProfile>("profile");
    QTest::addColumn<ConnectionProfile>("expected");
    ConnectionProfile blanks = ownServer();
    blanks.name = QStringLiteral("  Head office ");
    blanks.url = QStringLiteral(" https://crm.example.com/SuperOffice\n");
    blanks.user = QStringLiteral("ingrid\t");
    QTest::newRow("blanks") << blanks << ownServer();
    ConnectionProfile leftovers = ownServer();
    leftovers.tenant = QStringLiteral("Cust1");
    leftovers.clientId = QStringLiteral("app");
    leftovers.proxy = {ProxySettings::Kind::System, QStringLiteral("proxy"), 8080, QStringLiteral("me")};
    QTest::newRow("own server") << leftovers << ownServer();
    ConnectionProfile withUrl = online(SignInWay::Bearer);
    withUrl.url = QStringLiteral("https://crm.example.com");
    withUrl.user = QStringLiteral("ingrid");
    withUrl.clientId = QStringLiteral("app");
    QTest::newRow("online") << withUrl << online(SignInWay::Bearer);
    ConnectionProfile basic = online();
    basic.way = SignInWay::Basic;
    QTest::newRow("no password online") << basic << online();
    ConnectionProfile browser = ownServer();
    browser.way = SignInWay::OpenIdConnect;
    QTest::newRow("no browser on an own server") << browser << ownServer();
}

void ConnectionRulesTest::tidiesWhatHasNoUse()
{
    QFETCH(ConnectionProfile, profile);
    QFETCH(ConnectionProfile, expected);
    QCOMPARE(tidied(profile), expected);
    QCOMPARE(tidied(expected), expected);
}

void ConnectionRulesTest::offersWaysByPlace()
{
    QCOMPARE(offeredWays(ownServer()), (QList<SignInWay> {SignInWay::Basic, SignInWay::SoTicket,
                                                          SignInWay::Bearer, SignInWay::Integrated}));
    QCOMPARE(offeredWays(online()),
             (QList<SignInWay> {SignInWay::OpenIdConnect, SignInWay::Bearer, SignInWay::SoTicket}));
    for (const SignInWay way : {SignInWay::SoTicket, SignInWay::Bearer})
        QVERIFY(needsSecret(way));
    for (const SignInWay way : {SignInWay::Basic, SignInWay::Integrated, SignInWay::OpenIdConnect})
        QVERIFY(!needsSecret(way));
}

void ConnectionRulesTest::place_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *url, const char *environment, const char *tenant, const char *expected) {
        QTest::newRow(*expected ? expected : "nothing")
            << QString::fromLatin1(url) << QString::fromLatin1(environment) << QString::fromLatin1(tenant)
            << QString::fromLatin1(expected);
    };
    add("https://crm.example.com/SuperOffice", "", "", "crm.example.com");
    add("crm.example.org/so", "", "", "crm.example.org");
    add("http://127.0.0.1:8080/demo", "", "", "127.0.0.1");
    add("", "online", "Cust31415", "Cust31415");
    add("", "sod", "", "sod");
    add("", "https://login.example.com/x", "", "login.example.com");
    add("", "", "", "");
}

void ConnectionRulesTest::place()
{
    QFETCH(QString, url);
    QFETCH(QString, environment);
    QFETCH(QString, tenant);
    ConnectionProfile profile;
    profile.url = url;
    profile.environment = environment;
    profile.tenant = tenant;
    QTEST(placeNameOf(profile), "expected");
}

void ConnectionRulesTest::uniqueNames_data()
{
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("expected");
    const QString office = QStringLiteral("Office");
    QTest::newRow("free") << QStringList() << office << office;
    QTest::newRow("taken") << QStringList {office} << office << QStringLiteral("Office 2");
    QTest::newRow("in other letters")
        << QStringList {QStringLiteral("OFFICE")} << office << QStringLiteral("Office 2");
    QTest::newRow("with its number") << QStringList {office, QStringLiteral("office 2")} << office
                                     << QStringLiteral("Office 3");
    QTest::newRow("percent signs") << QStringList {QStringLiteral("%1 %2")} << QStringLiteral("%1 %2")
                                   << QStringLiteral("%1 %2 2");
}

void ConnectionRulesTest::uniqueNames()
{
    QFETCH(QStringList, taken);
    QFETCH(QString, wanted);
    QList<ConnectionProfile> profiles;
    for (const QString &name : taken) {
        profiles.append(newProfile());
        profiles.last().name = name;
    }
    QTEST(uniqueName(wanted, profiles, QStringLiteral("another")), "expected");
    if (!profiles.isEmpty())
        QCOMPARE(uniqueName(taken.constFirst(), profiles, profiles.constFirst().id), taken.constFirst());
}

void ConnectionRulesTest::newOnesAreBlankAndDifferent()
{
    const ConnectionProfile first = newProfile();
    QVERIFY(isBlank(first));
    QVERIFY(!isBlank(ownServer()));
    QVERIFY(first.id != newProfile().id);
    QCOMPARE(QUuid(first.id).toString(QUuid::WithoutBraces), first.id);
}

void ConnectionRulesTest::secretKinds()
{
    QCOMPARE(secretKindsOf({}), SecretKinds());
    ConnectionSecrets secrets;
    secrets.secret = QStringLiteral("x");
    secrets.appToken = QStringLiteral("y");
    secrets.refreshToken = QStringLiteral("z"); // no field asks for it
    QCOMPARE(secretKindsOf(secrets), SecretKind::Secret | SecretKind::AppToken);
    secrets.clientSecret = QStringLiteral("u");
    secrets.proxyPassword = QStringLiteral("v");
    QCOMPARE(secretKindsOf(secrets), SecretKind::Secret | SecretKind::AppToken | SecretKind::ClientSecret
                                         | SecretKind::ProxyPassword);
}

QTEST_GUILESS_MAIN(ConnectionRulesTest)
#include "tst_connectionrules.moc"
