// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/licensesessionfixture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

using Action = LicenseServer::Action;
using Status = DemoLicenseProfile::Status;
using Verdict = PackageComparison::Verdict;
using Words = std::optional<Verdict>;

const QString Own = QStringLiteral("SUPEROFFICE");
const QString Signflow = QStringLiteral("SIGNFLOW"); // its offer grows
const QString Mapline = QStringLiteral("MAPLINE"); // its offer falls below what is in use
const QString Nordlys = QStringLiteral("NORDLYS \"LAB\" A/S"); // has nothing new
const QString AskStatus = QStringLiteral("GetLicenseStatusFromLicenseServer");
const QString AskPackage = QStringLiteral("GetLicenseFromLicenseServer");
const QString AskFile = QStringLiteral("GetLicenseFromFile");

DemoFault answer(int status, const QByteArray &body, const QByteArray &contentType = "application/json")
{
    DemoFault fault;
    fault.status = status;
    fault.body = body;
    fault.count = 1000;
    fault.contentType = contentType;
    return fault;
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

} // namespace

/// What a session asks of licence servers, against the demo tenant. What it does is SessionLicenseActsTest's.
class SessionLicensesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nobodyIsAskedUnasked();
    void checkFindsWhatIsOnOffer_data();
    void checkFindsWhatIsOnOffer();
    void checkSaysHowItStands_data();
    void checkSaysHowItStands();
    void checkMayActivateByItself();
    void troubleWithACheck_data();
    void troubleWithACheck();
    void oneThingAtATimeForEachOwner();
    void anInquiryCanBeCalledOff();
    void leavingCancels();
    void anotherCheckForgetsTheOffer();
    void aFileIsCompared();
    void aFileIsRefused_data();
    void aFileIsRefused();
    void aFirstLicenseIsForTheServerToJudge();
    void theServerRefusesAFile_data();
    void theServerRefusesAFile();
    void aForeignPackageIsNotUsed();
    void detailsAreRead();
    void historyIsPlainText();
    void shopIsOpened_data();
    void shopIsOpened();
    void installationIsRead();
    void troubleWithTheInstallation_data();
    void troubleWithTheInstallation();
};

void SessionLicensesTest::nobodyIsAskedUnasked()
{
    LicenseSessionFixture session;
    QVERIFY(session.isReady());
    session.licenses->readInstallation(); // nobody knows yet who is signed in
    QVERIFY(session.readAll());
    session.server.chooseOwner(Signflow);
    session.licenses->readInstallation();
    QTRY_VERIFY(session.server.installation().model().rowCount() > 5);
    for (const QString &operation : {AskStatus, AskPackage})
        QCOMPARE(session.calls(operation), 0);
}

void SessionLicensesTest::checkFindsWhatIsOnOffer_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<LicenseStatus>("status");
    QTest::addColumn<Words>("verdict");
    QTest::newRow("grows") << Signflow << LicenseStatus::NewLicenseAvailable << Words(Verdict::Ready);
    QTest::newRow("in another letter case")
        << u"Signflow"_qs << LicenseStatus::NewLicenseAvailable << Words(Verdict::Ready);
    QTest::newRow("shrinks") << Mapline << LicenseStatus::NewLicenseAvailable << Words(Verdict::Short);
    QTest::newRow("nothing new") << Nordlys << LicenseStatus::Ok << Words(Verdict::NothingOffered);
    QTest::newRow("nothing new of SuperOffice") << Own << LicenseStatus::Ok << Words(Verdict::NothingOffered);
}

void SessionLicensesTest::checkFindsWhatIsOnOffer()
{
    QFETCH(QString, owner);
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    session.licenses->check(owner);
    QVERIFY(session.server.isBusy(owner));
    QVERIFY(session.isIdle(owner));
    QCOMPARE(session.server.problem(owner), QString());
    QTEST(session.server.check(owner)->result.status, "status");
    QTEST(session.verdict(owner), "verdict");
    QCOMPARE(session.rereads, 0);
    QVERIFY(session.tenant.operations().endsWith(AskPackage));
}

void SessionLicensesTest::checkSaysHowItStands_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<LicenseStatus>("shown");
    QTest::addColumn<bool>("isPackageAskedFor");
    QTest::addColumn<int>("rereads");
    QTest::newRow("ok") << Status::Ok << LicenseStatus::Ok << true << 0;
    QTest::newRow("licence") << Status::NewLicenseAvailable << LicenseStatus::NewLicenseAvailable << true
                             << 0;
    QTest::newRow("company") << Status::NewCompanyNameAvailable << LicenseStatus::NewCompanyNameAvailable
                             << true << 0;
    QTest::newRow("serial") << Status::NewSerialAvailable << LicenseStatus::NewSerialAvailable << true << 0;
    QTest::newRow("message") << Status::UseCustomMessage << LicenseStatus::UseCustomMessage << false << 0;
    QTest::newRow("link") << Status::UseCustomMessageAndUrl << LicenseStatus::UseCustomMessageAndUrl << false
                          << 0;
    QTest::newRow("activated") << Status::NewLicenseActivated << LicenseStatus::NewLicenseActivated << false
                               << 1;
    QTest::newRow("problem") << Status::ProblemWithLicense << LicenseStatus::ProblemWithLicense << false << 0;
    QTest::newRow("error") << Status::UnknownError << LicenseStatus::UnknownError << false << 0;
}

void SessionLicensesTest::checkSaysHowItStands()
{
    QFETCH(Status, status);
    QFETCH(bool, isPackageAskedFor);
    DemoProfile profile;
    profile.licenses.status = status;
    LicenseSessionFixture session(profile);
    QVERIFY(session.isReady() && session.readAll());
    session.licenses->check(Signflow);
    QVERIFY(session.isIdle(Signflow));
    QTEST(session.server.check(Signflow)->result.status, "shown");
    QCOMPARE(session.server.check(Signflow)->result.url.isEmpty(), status != Status::UseCustomMessageAndUrl);
    QCOMPARE(session.calls(AskPackage), isPackageAskedFor ? 1 : 0);
    QCOMPARE(session.server.offer(Signflow) != nullptr, isPackageAskedFor);
    QTEST(session.rereads, "rereads");
}

void SessionLicensesTest::checkMayActivateByItself()
{
    DemoProfile profile;
    profile.licenses.statusActivates = true;
    LicenseSessionFixture session(profile);
    QVERIFY(session.isReady() && session.readAll());
    const LicenseKey users {Signflow, u"sign-user"_qs};
    const qint64 before = session.seats(users);
    session.licenses->check(Signflow);
    QVERIFY(session.isIdle(Signflow));
    QCOMPARE(session.rereads, 1);
    QVERIFY(session.readAll());
    QVERIFY(session.seats(users) > before);
}

void SessionLicensesTest::troubleWithACheck_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<DemoFault>("fault");
    QTest::addColumn<QString>("why"); // somewhere in the message
    QTest::addColumn<bool>("isClosed");

    const QByteArray html = "<html><body>Bad <b>gateway</b></body></html>";
    const QByteArray isError =
        R"({"Error":true,"ErrorType":"LicenseException","Message":"Ask the treasurer"})";
    for (const QString &operation : {AskStatus, AskPackage}) {
        const QByteArray tag = operation.toLatin1();
        const auto row = [&](const char *name, const DemoFault &fault, const QString &why,
                             bool isClosed = false) {
            QTest::newRow(tag + ' ' + name) << operation << fault << why << isClosed;
        };
        row("500", answerFault(500, 1000), u"The server says: Ask the treasurer"_qs);
        row("408", answer(408, {}), u"did not answer in time"_qs);
        row("403", answerFault(403, 1000), u"Sign in as an administrator"_qs, true);
        row("404", answer(404, {}), u"does not have what was asked for"_qs);
        row("405", answer(405, {}), u"does not have what was asked for"_qs, true);
        row("200 that says Error", answer(200, isError), u"Ask the treasurer"_qs);
        row("200 of HTML", answer(200, html, "text/html"), u"cannot be read"_qs);
        row("502 of HTML", answer(502, html, "text/html"), u"has a problem of its own"_qs);
        row("half an answer", answer(200, R"({"LicenseStatus":)"), u"cannot be read"_qs);
        row("null", answer(200, "null"),
            operation == AskStatus ? u"cannot be read"_qs : u"does not have what was asked for"_qs);
        row("cut", cutFault(DemoFault::Effect::DropBefore), u"cannot be reached"_qs);
    }
}

void SessionLicensesTest::troubleWithACheck()
{
    QFETCH(QString, operation);
    QFETCH(DemoFault, fault);
    QFETCH(QString, why);
    QFETCH(bool, isClosed);
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    session.tenant.setFault(operation, fault);
    session.licenses->check(Signflow);
    QVERIFY(session.isIdle(Signflow));
    const QString problem = session.server.problem(Signflow);
    QVERIFY2(problem.contains(why) && problem.contains(u"Signflow"), qPrintable(problem));
    QVERIFY2(!problem.contains(u'<'), qPrintable(problem));
    QVERIFY(!session.server.offer(Signflow));
    QCOMPARE(session.server.check(Signflow) != nullptr, operation == AskPackage);
    QCOMPARE(session.server.obstacle(Action::Check, Signflow).isEmpty(), !isClosed);
    QCOMPARE(session.rereads, 0);
}

void SessionLicensesTest::oneThingAtATimeForEachOwner()
{
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    session.licenses->check(Signflow);
    session.licenses->check(u"signFLOW"_qs);
    session.licenses->openShop(Signflow);
    session.licenses->check(Mapline);
    QVERIFY(session.server.isBusy(Mapline));
    QVERIFY(session.isIdle(Signflow) && session.isIdle(Mapline));
    QCOMPARE(session.calls(AskStatus), 2);
    QCOMPARE(session.calls(u"GetShopUrl"_qs), 0);
    QVERIFY(session.server.offer(Signflow) && session.server.offer(Mapline));
}

void SessionLicensesTest::anInquiryCanBeCalledOff()
{
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    DemoFault hanging;
    hanging.effect = DemoFault::Effect::Hang;
    session.tenant.setFault(AskStatus, hanging);
    session.licenses->check(Signflow);
    QTRY_COMPARE(session.calls(AskStatus), 1);
    session.licenses->cancel(Mapline); // of whom nothing was asked
    QVERIFY(session.server.isBusy(Signflow));
    session.licenses->cancel(u"signflow"_qs);
    QVERIFY(!session.server.isBusy(Signflow));
    QCOMPARE(session.server.problem(Signflow), QString());
    QVERIFY(!session.server.check(Signflow));
    session.licenses->check(Signflow);
    QVERIFY(session.isIdle(Signflow));
    QVERIFY(session.server.offer(Signflow));
}

void SessionLicensesTest::leavingCancels()
{
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    session.tenant.hang();
    session.licenses->check(Signflow);
    session.licenses->showModuleHistory({Mapline, u"map-view"_qs});
    session.licenses->readInstallation();
    session.licenses.reset();
    QVERIFY(!session.server.isBusy(Signflow));
    QVERIFY(!session.server.isBusy(Mapline));
    QVERIFY(!session.server.obstacle(Action::Check, Signflow).isEmpty());
}

void SessionLicensesTest::anotherCheckForgetsTheOffer()
{
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    session.licenses->check(Signflow);
    QVERIFY(session.isIdle(Signflow));
    QCOMPARE(session.server.obstacle(Action::Activate, Signflow), QString());
    session.tenant.setFault(AskPackage, answer(500, {}));
    session.licenses->check(Signflow);
    QVERIFY(session.isIdle(Signflow));
    QVERIFY(!session.server.offer(Signflow));
    session.licenses->activate(Signflow);
    QVERIFY(!session.licenses->isActing());
}

void SessionLicensesTest::aFileIsCompared()
{
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    const QTemporaryDir folder;
    const QByteArray bytes = session.tenant.tenant().licenseFile(Signflow);
    session.licenses->loadFile(Signflow, written(folder, u"signflow.xml"_qs, bytes));
    QVERIFY(session.isIdle(Signflow));
    QCOMPARE(session.server.problem(Signflow), QString());
    QCOMPARE(session.verdict(Signflow), Words(Verdict::Ready));
    QCOMPARE(session.server.offer(Signflow)->fileName, u"signflow.xml"_qs);
    QVERIFY(!session.server.check(Signflow)); // its issuer was not asked
    QCOMPARE(session.calls(AskFile), 1);
    QCOMPARE(session.calls(AskPackage), 0);
}

void SessionLicensesTest::aFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why"); // somewhere in the message

    LicenseSessionFixture session;
    QVERIFY(session.isReady());
    QTest::newRow("another owner's") << session.tenant.tenant().licenseFile(Mapline)
                                     << u"it holds a licence of Mapline GmbH, not of Signflow B.V."_qs;
    QTest::newRow("broken off") << QByteArray("<LicenseInfo><OwnerName>SIGN") << u"line 1"_qs;
    QTest::newRow("external entity") << QByteArray(
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><LicenseInfo>&b;</LicenseInfo>")
                                     << u"entity"_qs;
    QTest::newRow("too large") << QByteArray(50 * 1024 * 1024, 'x') << u"larger than 1 MB"_qs;
    QTest::newRow("empty") << QByteArray() << u"empty"_qs;
}

void SessionLicensesTest::aFileIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    session.licenses->check(Signflow);
    QVERIFY(session.isIdle(Signflow));
    const QTemporaryDir folder;
    session.licenses->loadFile(Signflow, written(folder, u"a.xml"_qs, bytes));
    QVERIFY(!session.server.isBusy(Signflow));
    const QString problem = session.server.problem(Signflow);
    QVERIFY2(problem.startsWith(u"The file a.xml was not loaded") && problem.contains(why),
             qPrintable(problem));
    QCOMPARE(session.calls(AskFile), 0);
    QVERIFY(session.server.offer(Signflow)); // what was on offer still is
}

/// Whoever has no licence here yet may get the first one by a file: that is for the server to judge.
void SessionLicensesTest::aFirstLicenseIsForTheServerToJudge()
{
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    const QTemporaryDir folder;
    const QByteArray file = session.tenant.tenant().licenseFile(Signflow).replace("SIGNFLOW", "NEWCOMER");
    session.licenses->loadFile(Signflow, written(folder, u"a.xml"_qs, file));
    QVERIFY(session.isIdle(Signflow));
    QCOMPARE(session.calls(AskFile), 1);
    const QString problem = session.server.problem(Signflow); // where the user is
    QVERIFY2(problem.startsWith(u"The server could not read the licence file a.xml."), qPrintable(problem));
    QVERIFY(!session.server.offer(u"NEWCOMER"_qs));
}

void SessionLicensesTest::theServerRefusesAFile_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("reason");
    QTest::newRow("line ends") << QByteArray("\r\n") << QByteArray("\n")
                               << u"The signature does not match the licence"_qs;
    QTest::newRow("dates") << QByteArray("<ExpiryDate>20") << QByteArray("<ExpiryDate>21")
                           << u"The signature does not match the licence"_qs;
}

void SessionLicensesTest::theServerRefusesAFile()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    const QTemporaryDir folder;
    const QByteArray bytes = session.tenant.tenant().licenseFile(Signflow).replace(from, to);
    session.licenses->loadFile(Signflow, written(folder, u"a.xml"_qs, bytes));
    QVERIFY(session.isIdle(Signflow));
    QCOMPARE(session.verdict(Signflow), Words(Verdict::Refused));
    QTEST(session.server.offer(Signflow)->comparison.reason, "reason");
    QVERIFY(!session.server.obstacle(Action::Activate, Signflow).isEmpty());
}

/// Whoever answers with somebody else's package is not trusted with it.
void SessionLicensesTest::aForeignPackageIsNotUsed()
{
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    session.tenant.setFault(AskPackage,
                            answer(200, R"({"CanBeActivated":true,"New":{"OwnerName":"MAPLINE"}})"));
    session.licenses->check(Signflow);
    QVERIFY(session.isIdle(Signflow));
    QVERIFY(!session.server.offer(Signflow));
    QVERIFY(session.server.problem(Signflow).contains(u"sent a licence of Mapline GmbH"));
}

void SessionLicensesTest::detailsAreRead()
{
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    session.licenses->showModuleDetails({Signflow, u"sign-user"_qs});
    QVERIFY(session.isIdle(Signflow));
    QCOMPARE(session.server.moduleTitle(), u"Signflow user"_qs);
    QVERIFY(session.server.moduleText().contains(u"Code name: sign-user"));

    session.licenses->showModuleDetails({Signflow, u"sign-nothing"_qs});
    QVERIFY(session.isIdle(Signflow));
    QVERIFY(session.server.problem(Signflow).startsWith(u"The details of sign-nothing could not be read."));
    QCOMPARE(session.server.obstacle(Action::ShowDetails, Signflow), QString());
}

void SessionLicensesTest::historyIsPlainText()
{
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    session.licenses->showModuleHistory({Signflow, u"sign-bulk"_qs});
    QVERIFY(session.isIdle(Signflow));
    QCOMPARE(session.server.problem(Signflow), QString());
    QCOMPARE(session.server.moduleText(), u"<p>sign-bulk</p><script>alert('history')</script>"_qs);
    QCOMPARE(session.calls(u"GetLicenseFromDB"_qs), 1);
}

void SessionLicensesTest::shopIsOpened_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("problem"); // how it begins
    QTest::newRow("https") << Signflow << QUrl(u"https://shop.signflow.example/"_qs) << QString();
    QTest::newRow("http") << Mapline << QUrl()
                          << u"The server knows no web shop of Mapline GmbH with a secure address."_qs;
}

void SessionLicensesTest::shopIsOpened()
{
    QFETCH(QString, owner);
    QFETCH(QUrl, url);
    QFETCH(QString, problem);
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    QSignalSpy opened(session.licenses.get(), &SessionLicenses::openUrlRequested);
    session.licenses->openShop(owner);
    QVERIFY(session.isIdle(owner));
    QCOMPARE(opened.size(), url.isEmpty() ? 0 : 1);
    if (!url.isEmpty())
        QCOMPARE(opened.constFirst().constFirst().toUrl(), url);
    QVERIFY(session.server.problem(owner).startsWith(problem));
}

void SessionLicensesTest::installationIsRead()
{
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    QSignalSpy changed(&session.server.installation(), &Installation::changed);
    session.licenses->readInstallation();
    session.licenses->readInstallation();
    QTRY_COMPARE(changed.size(), 3); // the database, the dates, that there is no more
    QCOMPARE(session.calls(u"GetSystemInfo"_qs), 1);
    QCOMPARE(session.server.installation().companyName(), u"Havgrind Logistikk AS"_qs);
    QCOMPARE(session.server.installation().serialNumber(), u"1010031415"_qs);
    session.licenses->readInstallation(); // the page is opened again
    QTRY_COMPARE(session.calls(u"GetUserAndInstallationLicenceStatus"_qs), 2);
}

void SessionLicensesTest::troubleWithTheInstallation_data()
{
    QTest::addColumn<DemoFault>("fault");
    QTest::addColumn<QString>("problem"); // somewhere in it; empty: none
    QTest::newRow("403") << answerFault(403, 1000) << u"Ask the treasurer"_qs;
    QTest::newRow("html") << answer(200, "<html>") << u"could not be read."_qs;
    QTest::newRow("not there") << answer(404, {}) << QString();
    QTest::newRow("null") << answer(200, "null") << QString();
}

void SessionLicensesTest::troubleWithTheInstallation()
{
    QFETCH(DemoFault, fault);
    QFETCH(QString, problem);
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    session.tenant.setFault(u"GetUserAndInstallationLicenceStatus"_qs, fault);
    QSignalSpy changed(&session.server.installation(), &Installation::changed);
    session.licenses->readInstallation();
    QTRY_COMPARE(changed.size(), 2); // the database, then that there is no more
    QVERIFY(session.server.installation().model().rowCount() > 3);
    QCOMPARE(session.server.installation().problem().isEmpty(), problem.isEmpty());
    QVERIFY(session.server.installation().problem().contains(problem));
}

QTEST_GUILESS_MAIN(SessionLicensesTest)
#include "tst_sessionlicenses.moc"
