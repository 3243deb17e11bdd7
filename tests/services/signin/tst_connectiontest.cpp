// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/connectiontest.h"
#include "tests/fakes/faultyserver.h"
#include "tests/services/signin/signinfixture.h"

#include <QFile>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using Kind = ConnectionStep::Kind;
using State = ConnectionStep::State;
using Way = SignInWay;

namespace {

/// One letter for each step, in their order: ok, failed, skipped.
QString letters(const QList<ConnectionStep> &steps)
{
    QString text;
    for (const ConnectionStep &step : steps) {
        if (step.state == State::Succeeded)
            text += u'o';
        else if (step.state == State::Failed)
            text += u'F';
        else if (step.state == State::Skipped)
            text += u'-';
    }
    return text;
}

/// A finished test of a connection.
struct Report
{
    QList<ConnectionStep> steps {}; ///< as signalled, Running ones included
    bool isFinished = false;
    bool isUsable = false;
    int pages = 0;

    [[nodiscard]] QString text(Kind kind) const
    {
        for (const ConnectionStep &step : steps) {
            if (step.kind == kind && step.state != State::Running)
                return step.text;
        }
        return {};
    }
};

Report reportOf(const ConnectionProfile &profile, const ConnectionSecrets &secrets,
                SignInFixture *fixture = nullptr)
{
    Report report;
    ConnectionTest test(profile, secrets);
    QObject::connect(&test, &ConnectionTest::stepChanged, &test,
                     [&report](const ConnectionStep &step) { report.steps.append(step); });
    QObject::connect(
        &test, &ConnectionTest::browserWanted, &test,
        [&report, fixture](const QUrl &url) {
            ++report.pages;
            fixture->useBrowser(url);
        },
        Qt::QueuedConnection);
    QObject::connect(&test, &ConnectionTest::finished, &test, [&report](bool isUsable) {
        report.isFinished = true;
        report.isUsable = isUsable;
    });
    test.run();
    static_cast<void>(QTest::qWaitFor([&report] { return report.isFinished; }, 20'000));
    return report;
}

DemoProfile withFault(const QString &operation, int status)
{
    DemoFault fault;
    fault.status = status;
    fault.count = 1000;
    DemoProfile profile;
    profile.faults.insert(operation, fault);
    return profile;
}

ConnectionProfile at(const QUrl &url)
{
    ConnectionProfile profile;
    profile.url = url.toString();
    profile.user = QStringLiteral("demo");
    return profile;
}

DemoOptions encrypted(DemoTransport transport)
{
    DemoOptions options;
    options.associates = 12;
    options.transport = transport;
    return options;
}

ConnectionSecrets demoPassword()
{
    return {.secret = QStringLiteral("demo")};
}

} // namespace

class tst_ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void onSite_data();
    void onSite();
    void everyStepIsAnnounced();
    void online();
    void onlineWithUnknownTenant();
    void tenantCannotBeUsed();
    void nothingListens();
    void nameOfNobody();
    void nameIsLookedUp();
    void somethingElseListens();
    void serverTellsNothingBeforeSignIn();
    void encryption_data();
    void encryption();
    void destroyed_data();
    void destroyed();
};

void tst_ConnectionTest::onSite_data()
{
    QTest::addColumn<QString>("operation"); // that fails
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("steps");
    const QString good = QStringLiteral("demo");
    QTest::newRow("all is well") << QString() << 0 << good << QStringLiteral("o-o--oooo");
    QTest::newRow("wrong password") << QString() << 0 << QStringLiteral("wrong")
                                    << QStringLiteral("o-o--oF--");
    QTest::newRow("server in trouble")
        << QStringLiteral("root") << 500 << good << QStringLiteral("o-o--F---");
    QTest::newRow("no right to read licences")
        << QStringLiteral("GetLicenseForAllOwnersFromDB") << 403 << good << QStringLiteral("o-o--ooF-");
    QTest::newRow("no right to read associates")
        << QStringLiteral("GetArchiveListByColumnsWithHeader2") << 403 << good << QStringLiteral("o-o--oooF");
}

void tst_ConnectionTest::onSite()
{
    QFETCH(QString, operation);
    QFETCH(int, status);
    QFETCH(QString, password);
    SignInFixture fixture(operation.isEmpty() ? DemoProfile() : withFault(operation, status));
    const Report report = reportOf(fixture.onSite(Way::Basic), {.secret = password});
    QVERIFY(report.isFinished);
    QTEST(letters(report.steps), "steps");
    QCOMPARE(report.isUsable, operation.isEmpty() && password == u"demo");
    for (const ConnectionStep &step : report.steps) {
        if (step.state != State::Running)
            QVERIFY(!step.text.isEmpty());
    }
}

void tst_ConnectionTest::everyStepIsAnnounced()
{
    SignInFixture fixture;
    const Report report = reportOf(fixture.onSite(Way::Basic), demoPassword());
    QCOMPARE(report.steps.size(), 18);
    for (qsizetype i = 0; i < report.steps.size(); i += 2) {
        QCOMPARE(report.steps.at(i).kind, static_cast<Kind>(i / 2));
        QCOMPARE(report.steps.at(i).state, State::Running);
        QCOMPARE(report.steps.at(i + 1).kind, static_cast<Kind>(i / 2));
    }
    QVERIFY(report.text(Kind::Address).contains(fixture.tenant().root().toString()));
    QVERIFY(report.text(Kind::Server).contains(QStringLiteral("version")));
    QCOMPARE(report.text(Kind::SignIn), QStringLiteral("The server knows you as Demo Administrator."));
    QVERIFY(report.text(Kind::Users).startsWith(QStringLiteral("12 ")));
}

void tst_ConnectionTest::online()
{
    SignInFixture fixture;
    const Report report = reportOf(fixture.online(Way::OpenIdConnect), {}, &fixture);
    QCOMPARE(letters(report.steps), QStringLiteral("o-o-ooooo"));
    QVERIFY(report.isUsable);
    QCOMPARE(report.pages, 1);
    QVERIFY(report.text(Kind::TenantState).contains(QStringLiteral("Cust31415")));
}

void tst_ConnectionTest::onlineWithUnknownTenant()
{
    SignInFixture fixture;
    ConnectionProfile profile = fixture.online(Way::OpenIdConnect);
    profile.tenant.clear();
    const Report report = reportOf(profile, {}, &fixture);
    QCOMPARE(letters(report.steps), QStringLiteral("o-o---ooo"));
    QVERIFY(report.isUsable);
}

void tst_ConnectionTest::tenantCannotBeUsed()
{
    DemoProfile demo;
    demo.tenantState.state = DemoTenantStateProfile::State::Suspended;
    SignInFixture fixture(demo);
    const Report report = reportOf(fixture.online(Way::OpenIdConnect), {}, &fixture);
    QCOMPARE(letters(report.steps), QStringLiteral("o-o-F----"));
    QVERIFY(report.text(Kind::TenantState).contains(QStringLiteral("suspended")));
    QCOMPARE(report.text(Kind::Users), QStringLiteral("Not tried, because an earlier step failed."));
    QCOMPARE(report.pages, 0); // nobody is bothered for nothing
}

void tst_ConnectionTest::nothingListens()
{
    QUrl url;
    {
        const FaultyServer server;
        url = server.url(QStringLiteral("/so"));
    }
    const Report report = reportOf(at(url), demoPassword());
    QCOMPARE(letters(report.steps), QStringLiteral("o-F------"));
    QVERIFY(report.text(Kind::Connection).contains(QStringLiteral("cannot be reached")));
}

void tst_ConnectionTest::nameOfNobody()
{
    // Too long for any name server, so none is asked.
    const QString host = QStringList(5, QString(60, u'a')).join(u'.');
    const Report report = reportOf(at(QUrl(QStringLiteral("https://%1/so").arg(host))), demoPassword());
    QCOMPARE(letters(report.steps), QStringLiteral("oF-------"));
    QVERIFY(report.text(Kind::NameLookup).contains(host));
}

void tst_ConnectionTest::nameIsLookedUp()
{
    SignInFixture fixture;
    QUrl url = fixture.tenant().root();
    url.setHost(QStringLiteral("localhost"));
    const Report report = reportOf(at(url), demoPassword());
    QCOMPARE(letters(report.steps), QStringLiteral("ooo--oooo"));
    QVERIFY(report.text(Kind::NameLookup).contains(QStringLiteral("127.0.0.1")));
}

void tst_ConnectionTest::somethingElseListens()
{
    FaultyServer server;
    server.playAlways({.status = 200, .body = "<html>It works!</html>"});
    const Report report = reportOf(at(server.url(QStringLiteral("/so"))), demoPassword());
    QCOMPARE(letters(report.steps), QStringLiteral("o-o--F---"));
    QVERIFY(report.text(Kind::Server).contains(QStringLiteral("no SuperOffice WebAPI")));
    for (const FaultyRequest &request : server.requests())
        QVERIFY(!request.hasHeader("Authorization"));
}

void tst_ConnectionTest::serverTellsNothingBeforeSignIn()
{
    SignInFixture fixture(withFault(QStringLiteral("root"), 401));
    const Report report = reportOf(fixture.onSite(Way::Basic), demoPassword());
    QCOMPARE(letters(report.steps), QStringLiteral("o-o---ooo"));
}

void tst_ConnectionTest::encryption_data()
{
    QTest::addColumn<DemoTransport>("transport");
    QTest::addColumn<bool>("isTrusted"); // by a certificate file
    QTest::addColumn<QString>("steps");
    QTest::newRow("trusted by the file") << DemoTransport::Https << true << QStringLiteral("o-oo-oooo");
    QTest::newRow("trusted by nobody") << DemoTransport::Https << false << QStringLiteral("o-oF-----");
    QTest::newRow("another certificate")
        << DemoTransport::HttpsUntrusted << true << QStringLiteral("o-oF-----");
}

void tst_ConnectionTest::encryption()
{
    QFETCH(DemoTransport, transport);
    QFETCH(bool, isTrusted);
    DemoTenant trusted(encrypted(DemoTransport::Https));
    DemoTenant tenant(encrypted(transport));
    QVERIFY(trusted.start() && tenant.start());
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("authority.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const bool isOwn = transport == DemoTransport::Https;
    file.write((isOwn ? tenant : trusted).certificate().toPem());
    file.close();
    ConnectionProfile profile = at(tenant.root());
    if (isTrusted)
        profile.certificateFile = file.fileName();
    const Report report = reportOf(profile, demoPassword());
    QTEST(letters(report.steps), "steps");
    QVERIFY(report.text(Kind::Encryption).contains(QStringLiteral("certificate")));
}

void tst_ConnectionTest::destroyed_data()
{
    QTest::addColumn<QString>("hanging");
    for (const char *operation : {"tenantState", "root", "openid-configuration", "User/currentPrincipal",
                                  "GetLicenseForAllOwnersFromDB", "GetArchiveListByColumnsWithHeader2"})
        QTest::newRow(operation) << QString::fromLatin1(operation);
}

void tst_ConnectionTest::destroyed()
{
    QFETCH(QString, hanging);
    DemoFault hang;
    hang.effect = DemoFault::Effect::Hang;
    DemoProfile demo;
    demo.faults.insert(hanging, hang);
    SignInFixture fixture(demo);
    auto test = std::make_unique<ConnectionTest>(
        fixture.online(Way::SoTicket), ConnectionSecrets {.secret = QStringLiteral("7T:demo-ticket")});
    QSignalSpy steps(test.get(), &ConnectionTest::stepChanged);
    QSignalSpy ends(test.get(), &ConnectionTest::finished);
    test->run();
    const auto isReached = [&] {
        const auto requests = fixture.tenant().requests();
        return !requests.isEmpty() && requests.constLast().operation == hanging;
    };
    QTRY_VERIFY(isReached());
    const qsizetype before = steps.size();
    test.reset();
    QCOMPARE(steps.size(), before); // without another word
    QCOMPARE(ends.size(), 0);
}

QTEST_GUILESS_MAIN(tst_ConnectionTest)
#include "tst_connectiontest.moc"
