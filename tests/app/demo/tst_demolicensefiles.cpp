// SPDX-License-Identifier: GPL-3.0-or-later

#include "demolicensetest.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// The demo tenant's licence files over real HTTP: looking at one, loading it, and what is refused.
class TestDemoLicenseFiles : public DemoLicenseTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void hasTheDocumentedElements();
    void previewChangesNothing();
    void addsByAgentAndRest_data();
    void addsByAgentAndRest();
    void refuses_data();
    void refuses();
    void refusedPreviewCannotBeActivated();
    void shortFileWaitsForReleases();
    void fileOfAnotherSerialNumber();

private:
    DemoAnswer send(const QByteArray &operation, const QByteArray &file) const
    {
        const QJsonObject body = {{"FileContent"_L1, QString::fromUtf8(file)}};
        return m_client->license(operation, body);
    }
    int totalOfSignUser() const { return row(1, Signflow, u"sign-user"_s)["Total"_L1].toInt(); }
};

void TestDemoLicenseFiles::initTestCase()
{
    QVERIFY2(m_tenant.start(), qPrintable(m_tenant.errorString()));
}

void TestDemoLicenseFiles::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tenant.reset();
    m_client = std::make_unique<DemoClient>(m_tenant.root());
    m_client->headers.insert("Accept-Language", "*");
}

void TestDemoLicenseFiles::hasTheDocumentedElements()
{
    const QByteArray file = m_tenant.licenseFile(u"signflow"_s);
    for (const char *element :
         {"AdminWarningDate", "CompanyName",      "DeploymentType", "ExpiryDate",        "GraceDate",
          "LicenseVersion",   "MaintenanceDate",  "ModuleLicenses", "ModuleLicense",     "OwnerName",
          "LicenseType",      "AllowedUserType",  "ModuleName",     "ModuleDescription", "ModuleTooltip",
          "ModuleVersion",    "NumberOfLicenses", "Unrestricted",   "IsHidden",          "ExtraFlags",
          "ExtraInfo",        "SortOrder"})
        QVERIFY2(file.contains('<' + QByteArray(element) + '>'), element);
    QVERIFY(!file.contains("<PublicKey>"));
    QVERIFY(!file.contains("<PrerequisiteModuleName></")); // empty ones are left out
    QVERIFY(file.contains("\r\n")); // a client that changes newlines breaks the signature
    QVERIFY(m_tenant.licenseFile(u"NOBODY"_s).isEmpty());
    // The awkward owner's names survive XML.
    QVERIFY(send("GetLicenseFromFile", m_tenant.licenseFile(Nordlys)).object()["New"_L1]["OwnerName"_L1]
            == Nordlys);
}

void TestDemoLicenseFiles::previewChangesNothing()
{
    const QJsonObject preview = send("GetLicenseFromFile", m_tenant.licenseFile(Signflow)).object();
    QVERIFY(preview["CanBeActivated"_L1].toBool());
    QCOMPARE(preview["Reason"_L1].toString(), QString());
    QCOMPARE(preview["New"_L1]["ExpiryDate"_L1].toString(), u"2028-09-30T00:00:00"_s);
    QCOMPARE(preview["Current"_L1]["ExpiryDate"_L1].toString(), u"2027-09-30T00:00:00"_s);
    QCOMPARE(totalOfSignUser(), 100);
}

void TestDemoLicenseFiles::addsByAgentAndRest_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("start"); // around the file in the body
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<bool>("isQuoted");

    const QByteArray json = "application/json";
    const QByteArray agent = "/v1/Agents/License/AddLicenseFromFile";
    QTest::newRow("agent") << agent << json << QByteArray("{\"fileContent\":") << QByteArray("}") << true;
    QTest::newRow("REST, plain text")
        << QByteArray("/v1/License") << QByteArray("text/plain") << QByteArray() << QByteArray() << false;
    QTest::newRow("REST, raw in JSON")
        << QByteArray("/v1/license") << json << QByteArray() << QByteArray() << false;
    QTest::newRow("REST, JSON string")
        << QByteArray("/v1/License") << json << QByteArray() << QByteArray() << true;
}

void TestDemoLicenseFiles::addsByAgentAndRest()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, end);
    QFETCH(bool, isQuoted);
    QByteArray file = m_tenant.licenseFile(Signflow);
    if (isQuoted) {
        const QByteArray list =
            QJsonDocument(QJsonArray {QString::fromUtf8(file)}).toJson(QJsonDocument::Compact);
        file = list.mid(1, list.size() - 2);
    }
    m_client->headers.insert("Content-Type", contentType);
    const QJsonObject added = m_client->send("POST", path, start + file + end).object();
    QCOMPARE(added["Reason"_L1].toString(), QString());
    QVERIFY(added["CanBeActivated"_L1].toBool());
    QCOMPARE(added["Current"_L1], added["New"_L1]);
    m_client->headers.insert("Content-Type", "application/json");
    QCOMPARE(totalOfSignUser(), 125);
}

void TestDemoLicenseFiles::refuses_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");

    QTest::newRow("another number") << QByteArray("<NumberOfLicenses>125<")
                                    << QByteArray("<NumberOfLicenses>999<") << 200 << u"signature"_s;
    QTest::newRow("other newlines") << QByteArray("\r\n") << QByteArray("\n") << 200 << u"signature"_s;
    QTest::newRow("no signature") << QByteArray("Signature>") << QByteArray("Sig>") << 200 << u"signature"_s;
    QTest::newRow("unknown owner") << QByteArray("SIGNFLOW") << QByteArray("NOBODY") << 400 << u"NOBODY"_s;
    QTest::newRow("another root") << QByteArray("LicenseInfo>") << QByteArray("Invoice>") << 400
                                  << u"not a licence file"_s;
    QTest::newRow("cut") << QByteArray("</LicenseInfo>") << QByteArray() << 400 << u"not a licence file"_s;
    QTest::newRow("not XML") << QByteArray("<") << QByteArray("%") << 400 << u"not a licence file"_s;
    QTest::newRow("more after the end")
        << QByteArray("</LicenseInfo>") << QByteArray("</LicenseInfo><b/>") << 400 << u"not a licence file"_s;
    QTest::newRow("external entity")
        << QByteArray("<LicenseInfo>\r\n")
        << QByteArray("<!DOCTYPE LicenseInfo [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]><LicenseInfo>"
                      "<CompanyName>&secret;</CompanyName>")
        << 400 << u"not a licence file"_s;
}

void TestDemoLicenseFiles::refuses()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, status);
    QFETCH(QString, word);
    QByteArray file = m_tenant.licenseFile(Signflow);
    QVERIFY(file.contains(before));
    file.replace(before, after);
    for (const QByteArray &operation : {QByteArray("GetLicenseFromFile"), QByteArray("AddLicenseFromFile")}) {
        const DemoAnswer answer = send(operation, file);
        QCOMPARE(answer.status, status);
        const QString text = status == 200 ? answer.object()["Reason"_L1].toString() : answer.message();
        QVERIFY2(text.contains(word), qPrintable(text));
        QVERIFY(!answer.object()["CanBeActivated"_L1].toBool());
        QCOMPARE(totalOfSignUser(), 100);
    }
}

void TestDemoLicenseFiles::refusedPreviewCannotBeActivated()
{
    QByteArray file = m_tenant.licenseFile(Signflow);
    file.replace("<NumberOfLicenses>125<", "<NumberOfLicenses>999<");
    const auto activate = [this](const QByteArray &package) {
        return m_client->license("ActivateLicenseInfo", "{\"NewLicense\":" + package + '}')
            .object()["Succeeded"_L1]
            .toBool();
    };
    QVERIFY(!activate(send("GetLicenseFromFile", file).body));
    QVERIFY(activate(send("GetLicenseFromFile", m_tenant.licenseFile(Signflow)).body));
    QCOMPARE(totalOfSignUser(), 125);
}

void TestDemoLicenseFiles::shortFileWaitsForReleases()
{
    const QJsonObject answer = send("AddLicenseFromFile", m_tenant.licenseFile(Mapline)).object();
    QVERIFY(!answer["CanBeActivated"_L1].toBool());
    QVERIFY(answer["Reason"_L1].toString().contains(u"map-view, map-optimise"));
    QCOMPARE(row(1, Mapline, u"map-optimise"_s)["Total"_L1].toInt(), 8);
}

void TestDemoLicenseFiles::fileOfAnotherSerialNumber()
{
    const QByteArray file = m_tenant.licenseFile(Signflow);
    const QByteArray move = R"({"NewCompanyName":"Havgrind AS","NewSerialNumber":"1010031416"})";
    QVERIFY(m_client->license("ChangeSerialNumber", move).object()["Succeeded"_L1].toBool());
    const QJsonObject refused = send("AddLicenseFromFile", file).object();
    QVERIFY(refused["Reason"_L1].toString().contains(u"1010031415"));
    QCOMPARE(totalOfSignUser(), 100);
    QCOMPARE(send("AddLicenseFromFile", m_tenant.licenseFile(Signflow)).object()["Reason"_L1].toString(),
             QString());
    QCOMPARE(totalOfSignUser(), 125);
}

QTEST_GUILESS_MAIN(TestDemoLicenseFiles)
#include "tst_demolicensefiles.moc"
