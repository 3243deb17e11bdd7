// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/licenseserveragent.h"
#include "tests/services/superoffice/apifixture.h"
#include "tests/services/superoffice/testdata.h"

#include <QRegularExpression>
#include <QTest>

using Kind = ApiError::Kind;
using PendingPackage = Pending<Result<Verbatim<ExtendedLicenseInfo>>>;
using PendingResult = Pending<Result<LicenseResult>>;

/// What the requests are, tst_operations shows.
class tst_LicenseServerAgent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsOfferedIsActivatedByteByByte();
    void stalePackagesAreNotSent_data();
    void stalePackagesAreNotSent();
    void unknownModuleIsNotAskedFor();
    void superOfficeIsNotRemoved_data();
    void superOfficeIsNotRemoved();
    void notSucceededIsAnAnswer();
    void fileIsSentAsItIs();
    void issuersMayTakeTheirTime_data();
    void issuersMayTakeTheirTime();
};

void tst_LicenseServerAgent::whatIsOfferedIsActivatedByteByByte()
{
    ApiFixture fixture;
    LicenseServerAgent agent(fixture.api);
    const QByteArray odd =
        R"({ "Signature":"MC0=","New":{"SerialNr":"0010","N":1.50e0,"Z":"\u00f8\/"},"A" : null })";
    fixture.server.play(FaultyAnswer::json(odd));
    fixture.server.play(FaultyAnswer::json(R"({"Succeeded": true})"));
    const PendingPackage offered(agent.getLicenseFromLicenseServer(QStringLiteral("SUPEROFFICE")));
    QTRY_VERIFY(offered.isDone());
    QVERIFY(offered.result()->json.isFresh(QDateTime::currentDateTimeUtc()));
    const PendingResult activated(agent.activateLicenseInfo(offered.result()->json));
    QTRY_VERIFY(activated.isDone());
    QVERIFY(activated.result()->succeeded);
    QCOMPARE(fixture.lastRequest().body, "{\"NewLicense\":" + odd + '}');
}

void tst_LicenseServerAgent::stalePackagesAreNotSent_data()
{
    QTest::addColumn<QDateTime>("received");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTest::newRow("too old") << now.addSecs(-16 * 60);
    QTest::newRow("never received") << QDateTime();
    QTest::newRow("from the future") << now.addSecs(600);
}

void tst_LicenseServerAgent::stalePackagesAreNotSent()
{
    QFETCH(QDateTime, received);
    ApiFixture fixture;
    LicenseServerAgent agent(fixture.api);
    const VerbatimJson package {testData("sample_package"), received};
    const PendingResult validated(agent.validateLicenseInfo(package));
    const PendingResult activated(agent.activateLicenseInfo(package));
    const Pending<Result<QString>> history(
        agent.getModuleLicenseHistoryFromLicenseServer(package, QStringLiteral("ten-sales")));
    QVERIFY(validated.isDone() && activated.isDone() && history.isDone());
    QCOMPARE(validated.result().error().kind, Kind::Rejected);
    QCOMPARE(activated.result().error().kind, Kind::Rejected);
    QCOMPARE(history.result().error().kind, Kind::Rejected);
    QVERIFY(fixture.server.requests().isEmpty());
}

void tst_LicenseServerAgent::unknownModuleIsNotAskedFor()
{
    ApiFixture fixture;
    LicenseServerAgent agent(fixture.api);
    const VerbatimJson package {testData("sample_package"), QDateTime::currentDateTimeUtc()};
    const Pending<Result<QString>> history(
        agent.getModuleLicenseHistoryFromLicenseServer(package, QStringLiteral("gone")));
    QVERIFY(history.isDone());
    QCOMPARE(history.result().error().kind, Kind::Rejected);
    QVERIFY(fixture.server.requests().isEmpty());
}

void tst_LicenseServerAgent::superOfficeIsNotRemoved_data()
{
    QTest::addColumn<QString>("owner");
    for (const char *owner : {"SUPEROFFICE", "SuperOffice", "superoffice", " SUPEROFFICE "})
        QTest::newRow(owner) << QString::fromLatin1(owner);
}

void tst_LicenseServerAgent::superOfficeIsNotRemoved()
{
    QFETCH(QString, owner);
    ApiFixture fixture;
    LicenseServerAgent agent(fixture.api);
    const PendingResult removed(agent.removeLicenseFromDB(owner));
    QVERIFY(removed.isDone());
    QCOMPARE(removed.result().error().kind, Kind::Rejected);
    QVERIFY(fixture.server.requests().isEmpty());
}

void tst_LicenseServerAgent::notSucceededIsAnAnswer()
{
    ApiFixture fixture;
    LicenseServerAgent agent(fixture.api);
    fixture.server.play(FaultyAnswer::json(R"({"Succeeded": false, "Reason": "US:\"No\";SW:\"Nej\""})"));
    fixture.api.setLanguage(WireLanguage::forCode(QStringLiteral("sv")));
    const PendingResult removed(agent.removeLicenseFromDB(QStringLiteral("MAPLINE")));
    QTRY_VERIFY(removed.isDone());
    QVERIFY((*removed.result() == LicenseResult {false, QStringLiteral("Nej")}));
}

void tst_LicenseServerAgent::fileIsSentAsItIs()
{
    ApiFixture fixture;
    LicenseServerAgent agent(fixture.api);
    fixture.server.play(FaultyAnswer::json(testData("sample_package")));
    const QString file = QStringLiteral("<?xml version=\"1.0\"?>\r\n<a b='ø'>\n\t</a> ");
    const Pending<Result<ExtendedLicenseInfo>> added(agent.addLicenseFromFile(file));
    QTRY_VERIFY(added.isDone());
    QCOMPARE(added.result()->offered->serialNr, QStringLiteral("1010031415"));
    QCOMPARE(fixture.lastRequest().body,
             QByteArray("{\"FileContent\":\"<?xml version=\\\"1.0\\\"?>\\r\\n<a b='ø'>\\n\\t</a> \"}"));
}

void tst_LicenseServerAgent::issuersMayTakeTheirTime_data()
{
    QTest::addColumn<bool>("asksIssuer");
    QTest::newRow("what the issuer offers") << true;
    QTest::newRow("what is in a file") << false;
}

// Only a request with more than the usual deadline may be silent for longer than the idle timeout.
void tst_LicenseServerAgent::issuersMayTakeTheirTime()
{
    QFETCH(bool, asksIssuer);
    FaultyServer server;
    HttpClientOptions options = ApiFixture::quickOptions();
    options.idleTimeout = std::chrono::milliseconds(50);
    HttpClient client(options);
    WebApi api(client, server.url(QStringLiteral("/so/api")));
    LicenseServerAgent agent(api);
    FaultyAnswer late = FaultyAnswer::json(testData("sample_package"));
    late.delay = std::chrono::milliseconds(500);
    server.playAlways(late);
    const QString text = QStringLiteral("SUPEROFFICE");
    const PendingPackage pending(asksIssuer ? agent.getLicenseFromLicenseServer(text)
                                            : agent.getLicenseFromFile(text));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result().has_value(), asksIssuer);
    if (!asksIssuer)
        QCOMPARE(pending.result().error().kind, Kind::Timeout);
}

QTEST_GUILESS_MAIN(tst_LicenseServerAgent)
#include "tst_licenseserveragent.moc"
