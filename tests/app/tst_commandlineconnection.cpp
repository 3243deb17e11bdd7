// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandlineconnection.h"

#include "app/commandline.h"
#include "app/signinwayname.h"

#include <QRegularExpression>
#include <QTest>

/// What --url, --auth and --user mean as a connection.
class CommandLineConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void connections_data();
    void connections();
    void wayNamesAreReadBack();
};

void CommandLineConnectionTest::connections_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected"); // url, or environment and tenant
    const auto add = [](const char *way, const char *url, const char *expected) {
        QTest::addRow("%s %s", way, url)
            << QString::fromLatin1(way) << QString::fromLatin1(url) << QString::fromLatin1(expected);
    };
    add("basic", "", "");
    add("basic", "crm.example.com/so", "crm.example.com/so");
    add("soticket", "https://crm.example.com/so", "https://crm.example.com/so");
    add("integrated", "https://crm.example.com/so", "https://crm.example.com/so");
    // An own server's password stays with the address, whatever it is called.
    add("basic", "https://online.superoffice.com/Cust1", "https://online.superoffice.com/Cust1");
    add("integrated", "https://online3.superoffice.com/Cust1", "https://online3.superoffice.com/Cust1");
    add("bearer", "https://online3.superoffice.com/Cust31415/api", "online Cust31415");
    add("soticket", "https://sod.superoffice.com/Cust31415", "sod Cust31415");
    add("openid", "https://qaonline12.superoffice.com/Cust31415/api/v1/", "qaonline Cust31415");
    add("openid", "https://online.superoffice.com", "online ");
    add("openid", "http://127.0.0.1:8080/demo/api", "http://127.0.0.1:8080 demo");
    add("openid", "https://login.example.com", "https://login.example.com ");
    add("bearer", "https://docs.superoffice.com/Cust1", "https://docs.superoffice.com/Cust1");
    add("bearer", "https://online.superoffice.com.example.com/Cust1",
        "https://online.superoffice.com.example.com/Cust1");
}

void CommandLineConnectionTest::connections()
{
    QFETCH(QString, way);
    QFETCH(QString, url);
    CommandLine commandLine;
    commandLine.way = *signInWayFromName(way);
    commandLine.url = url;
    commandLine.user = commandLine.way == SignInWay::Basic ? QStringLiteral("ingrid") : QString();
    const ConnectionProfile profile = connectionFromCommandLine(commandLine);
    QCOMPARE(profile.way, commandLine.way);
    QCOMPARE(profile.user, commandLine.user);
    QCOMPARE(profile.id, QString());
    const QString found = profile.isOnline() ? profile.environment + u' ' + profile.tenant : profile.url;
    QTEST(found, "expected");
}

void CommandLineConnectionTest::wayNamesAreReadBack()
{
    for (const SignInWay way : {SignInWay::Basic, SignInWay::SoTicket, SignInWay::Bearer,
                                SignInWay::Integrated, SignInWay::OpenIdConnect})
        QCOMPARE(signInWayFromName(signInWayName(way)), std::optional(way));
    QCOMPARE(signInWayName(SignInWay::OpenIdConnect), QStringLiteral("openid"));
    QVERIFY(!signInWayFromName(QStringLiteral("Basic")));
}

QTEST_GUILESS_MAIN(CommandLineConnectionTest)
#include "tst_commandlineconnection.moc"
