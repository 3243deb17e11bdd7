// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/licensesessionfixture.h"

#include <QRegularExpression>
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
    void aForeignPackageIsNotUsed();
};

void SessionLicensesTest::nobodyIsAskedUnasked()
{
    LicenseSessionFixture session;
    QVERIFY(session.isReady());
    session.installation->read(); // nobody knows yet who is signed in
    QVERIFY(session.readAll());
    session.server.chooseOwner(Signflow);
    session.installation->read();
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
    session.installation->read();
    session.installation.reset();
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

QTEST_GUILESS_MAIN(SessionLicensesTest)
#include "tst_sessionlicenses.moc"
