// SPDX-License-Identifier: GPL-3.0-or-later

#include "demolicensetest.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

using Status = DemoLicenseProfile::Status;

/// What the demo tenant's issuers say, over real HTTP: news, history, shop, serial number, and the plan's
/// fence.
class TestDemoIssuers : public DemoLicenseTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void status_data();
    void status();
    void statusActivates_data();
    void statusActivates();
    void issuerIsDown();
    void shopUrls_data();
    void shopUrls();
    void history_data();
    void history();
    void serialNumber_data();
    void serialNumber();
    void fence_data();
    void fence();
    void fenceSpeaksTheLanguage();

private:
    DemoAnswer ask(const QByteArray &operation, const QString &owner) const
    {
        return m_client->license(operation, QJsonObject {{"OwnerName"_L1, owner}});
    }
};

void TestDemoIssuers::initTestCase()
{
    QVERIFY2(m_tenant.start(), qPrintable(m_tenant.errorString()));
}

void TestDemoIssuers::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tenant.reset();
    m_client = std::make_unique<DemoClient>(m_tenant.root());
}

void TestDemoIssuers::status_data()
{
    QTest::addColumn<Status>("profile");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("hasMessage");
    QTest::addColumn<bool>("hasUrl");

    QTest::newRow("offered") << Status::AsOffered << Signflow << u"NewLicenseAvailable"_s << false << false;
    QTest::newRow("offered, but short")
        << Status::AsOffered << Mapline << u"NewLicenseAvailable"_s << false << false;
    QTest::newRow("not offered") << Status::AsOffered << u"superoffice"_s << u"Ok"_s << false << false;
    QTest::newRow("0") << Status::Ok << Signflow << u"Ok"_s << false << false;
    QTest::newRow("1") << Status::NewLicenseAvailable << Nordlys << u"NewLicenseAvailable"_s << false
                       << false;
    QTest::newRow("2") << Status::NewCompanyNameAvailable << Nordlys << u"NewCompanyNameAvailable"_s << false
                       << false;
    QTest::newRow("3") << Status::NewSerialAvailable << Nordlys << u"NewSerialAvailable"_s << false << false;
    QTest::newRow("4") << Status::UseCustomMessage << Nordlys << u"UseCustomMessage"_s << true << false;
    QTest::newRow("5") << Status::UseCustomMessageAndUrl << Nordlys << u"UseCustomMessageAndUrl"_s << true
                       << true;
    QTest::newRow("6") << Status::NewLicenseActivated << Nordlys << u"NewLicenseActivated"_s << false
                       << false;
    QTest::newRow("100") << Status::ProblemWithLicense << Nordlys << u"ProblemWithLicense"_s << false
                         << false;
    QTest::newRow("5000") << Status::UnknownError << Nordlys << u"UnknownError"_s << false << false;
}

void TestDemoIssuers::status()
{
    QFETCH(Status, profile);
    QFETCH(QString, owner);
    QFETCH(bool, hasMessage);
    QFETCH(bool, hasUrl);
    DemoProfile changed;
    changed.licenses.status = profile;
    m_tenant.setProfile(changed);
    const QJsonObject answer = ask("GetLicenseStatusFromLicenseServer", owner).object();
    QTEST(answer["LicenseStatus"_L1].toString(), "name");
    QCOMPARE(!answer["Message"_L1].toString().isEmpty(), hasMessage);
    QCOMPARE(!answer["Url"_L1].toString().isEmpty(), hasUrl);
    QCOMPARE(ask("GetLicenseStatusFromLicenseServer", u"NOBODY"_s).body, QByteArray("null"));
}

void TestDemoIssuers::statusActivates_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");

    QTest::newRow("grows") << Signflow << u"NewLicenseActivated"_s << u"Ok"_s;
    QTest::newRow("short") << Mapline << u"NewLicenseAvailable"_s << u"NewLicenseAvailable"_s;
    QTest::newRow("nothing new") << Nordlys << u"Ok"_s << u"Ok"_s;
}

void TestDemoIssuers::statusActivates()
{
    QFETCH(QString, owner);
    DemoProfile profile;
    profile.licenses.statusActivates = true;
    m_tenant.setProfile(profile);
    const QJsonObject before = ask("GetLicenseFromDB", owner).object();
    const auto status = [&] {
        return ask("GetLicenseStatusFromLicenseServer", owner).object()["LicenseStatus"_L1].toString();
    };
    const QString first = status();
    QTEST(first, "first");
    QTEST(status(), "second");
    QCOMPARE(ask("GetLicenseFromDB", owner).object() != before, first == u"NewLicenseActivated");
}

void TestDemoIssuers::issuerIsDown()
{
    DemoProfile profile;
    profile.licenses.status = Status::ProblemWithLicense;
    m_tenant.setProfile(profile);
    const QJsonObject answer = ask("GetLicenseFromLicenseServer", Signflow).object();
    QVERIFY(answer["New"_L1].isNull());
    QVERIFY(answer["Current"_L1].isObject());
    QVERIFY(!answer["CanBeActivated"_L1].toBool());
    QVERIFY(answer["Reason"_L1].toString().contains(u"cannot be reached"));
}

void TestDemoIssuers::shopUrls_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QByteArray>("answer");

    QTest::newRow("https") << u"superoffice"_s
                           << QByteArray("\"https://shop.example.com/licences?serial=1010031415\"");
    QTest::newRow("http") << Mapline << QByteArray("\"http://laden.mapline.example/\"");
    QTest::newRow("empty") << Nordlys << QByteArray("\"\"");
    QTest::newRow("nobody") << u"NOBODY"_s << QByteArray("null");
}

void TestDemoIssuers::shopUrls()
{
    QFETCH(QString, owner);
    QTEST(ask("GetShopUrl", owner).body, "answer");
}

void TestDemoIssuers::history_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");

    const QByteArray start = R"({"LicenseInfo":{"New":null},"ModuleLicense":)";
    QTest::newRow("plain") << start + R"({"Current":{"ModuleName":"sign-user"}}})" << 200
                           << u"sign-user\n2025"_s;
    QTest::newRow("camel case") << start + R"({"current":{"moduleName":"sign-user"}}})" << 200
                                << u"sign-user\n2025"_s;
    QTest::newRow("new module") << start + R"({"Current":null,"New":{"ModuleName":"sign-user"}}})" << 200
                                << u"sign-user\n2025"_s;
    QTest::newRow("markup") << start + R"({"Current":{"ModuleName":"sign-bulk"}}})" << 200
                            << u"<script>alert('history')</script>"_s;
    QTest::newRow("no module") << QByteArray(R"({"LicenseInfo":{}})") << 400 << u"ModuleLicense"_s;
    QTest::newRow("no licence") << QByteArray(R"({"ModuleLicense":{}})") << 400 << u"LicenseInfo"_s;
    QTest::newRow("no object") << start + "7}" << 400 << u"ModuleLicense"_s;
    QTest::newRow("no object inside") << start + R"({"Current":7}})" << 400 << u"Current"_s;
}

void TestDemoIssuers::history()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, word);
    const DemoAnswer answer = m_client->license("GetModuleLicenseHistoryFromLicenseServer", body);
    QCOMPARE(answer.status, status);
    const QString text =
        status == 200 ? QJsonDocument::fromJson('[' + answer.body + ']')[0].toString() : answer.message();
    QVERIFY2(text.contains(word), qPrintable(text));
}

void TestDemoIssuers::serialNumber_data()
{
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("serial");
    QTest::addColumn<bool>("isTaken");

    QTest::newRow("valid") << u"Havgrind AS"_s << u"1010031416"_s << true;
    QTest::newRow("another serial number") << u"Havgrind AS"_s << u"1010031417"_s << false;
    QTest::newRow("no company") << u" "_s << u"1010031416"_s << false;
}

void TestDemoIssuers::serialNumber()
{
    QFETCH(QString, company);
    QFETCH(QString, serial);
    QFETCH(bool, isTaken);
    const DemoAnswer answer = m_client->license(
        "ChangeSerialNumber", QJsonObject {{"NewCompanyName"_L1, company}, {"NewSerialNumber"_L1, serial}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object()["Succeeded"_L1].toBool(), isTaken);
    QCOMPARE(answer.object()["Reason"_L1].toString().isEmpty(), isTaken);
    const QJsonValue license = ask("GetLicenseFromDB", Signflow).object()["Current"_L1];
    QCOMPARE(license["SerialNr"_L1].toString() == serial, isTaken);
    QCOMPARE(license["CompanyName"_L1].toString() == company, isTaken);
    const QJsonObject status =
        m_client->license("GetUserAndInstallationLicenceStatus", R"({"AssociateId":1})").object();
    QCOMPARE(status["SerialNr"_L1], license["SerialNr"_L1]);
}

void TestDemoIssuers::fence_data()
{
    QTest::addColumn<int>("active");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<bool>("isNear");
    QTest::addColumn<bool>("isReached");

    QTest::newRow("zeros") << 0 << 0 << false << false;
    QTest::newRow("84 %") << 84 << 100 << false << false;
    QTest::newRow("85 %") << 85 << 100 << true << false;
    QTest::newRow("99 %") << 99 << 100 << true << false;
    QTest::newRow("100 %") << 100 << 100 << true << true;
    QTest::newRow("120 %") << 120 << 100 << true << true;
    QTest::newRow("not in the plan") << 3 << 0 << true << true;
}

void TestDemoIssuers::fence()
{
    QFETCH(int, active);
    QFETCH(int, maximum);
    QFETCH(bool, isNear);
    DemoProfile profile;
    profile.licenses.fence = {active, maximum};
    m_tenant.setProfile(profile);
    const QJsonObject answer = m_client->license("GetFencingInfo").object();
    QCOMPARE(answer["ActiveCount"_L1].toInt(), active);
    QCOMPARE(answer["Maximum"_L1].toInt(), maximum);
    QCOMPARE(answer["IsNearingMaximum"_L1].toBool(), isNear);
    QTEST(answer["HasReachedMaximum"_L1].toBool(), "isReached");
    QCOMPARE(answer["WarningMessage"_L1].toString().isEmpty(), !isNear);
    profile.licenses.fence.reset();
    m_tenant.setProfile(profile);
    QCOMPARE(m_client->license("GetFencingInfo").body, QByteArray("null"));
}

void TestDemoIssuers::fenceSpeaksTheLanguage()
{
    const auto message = [this](const QByteArray &language) {
        m_client->headers.insert("SO-Language", language);
        return m_client->license("GetFencingInfo").object()["WarningMessage"_L1].toString();
    };
    QCOMPARE(message("en"), u"92 of 100 active projects"_s);
    QCOMPARE(message("da"), u"92 af 100 aktive projekter"_s);
    QVERIFY(message("*").startsWith(u"US:\"92 of 100"));
}

QTEST_GUILESS_MAIN(TestDemoIssuers)
#include "tst_demoissuers.moc"
