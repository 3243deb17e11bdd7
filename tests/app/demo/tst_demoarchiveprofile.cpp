// SPDX-License-Identifier: GPL-3.0-or-later

#include "democlient.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// How the demo tenant's archives differ from profile to profile.
class TestDemoArchiveProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void pageSizes_data();
    void pageSizes();
    void columnsFollowTheProfile_data();
    void columnsFollowTheProfile();
    void licenseCells_data();
    void licenseCells();
    void primaryKeys();
    void demandsRestriction_data();
    void demandsRestriction();
    void expiredFollowsTheDate();

private:
    QJsonArray rows(const QByteArray &query) const;
    QStringList offered(const QByteArray &operation) const;

    DemoTenant m_tenant;
    std::unique_ptr<DemoClient> m_client;
};

void TestDemoArchiveProfile::initTestCase()
{
    QVERIFY2(m_tenant.start(), qPrintable(m_tenant.errorString()));
    m_client = std::make_unique<DemoClient>(m_tenant.root());
}

void TestDemoArchiveProfile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tenant.reset();
}

QJsonArray TestDemoArchiveProfile::rows(const QByteArray &query) const
{
    return m_client->get("/v1/Archive/" + query).object()["value"_L1].toArray();
}

QStringList TestDemoArchiveProfile::offered(const QByteArray &operation) const
{
    QStringList names;
    const QJsonArray items =
        m_client->agent("Archive/" + operation, R"({"providerName":"InternalUsers","context":""})").array();
    for (const auto &item : items)
        names.append(item["Name"_L1].toString());
    return names;
}

void TestDemoArchiveProfile::pageSizes_data()
{
    QTest::addColumn<int>("defaultTop");
    QTest::addColumn<int>("maximumTop");
    QTest::addColumn<QByteArray>("top");
    QTest::addColumn<qsizetype>("count");

    QTest::newRow("no limits") << 0 << 0 << QByteArray() << qsizetype(400);
    QTest::newRow("as asked") << 0 << 0 << QByteArray("&$top=20") << qsizetype(20);
    QTest::newRow("none asked") << 0 << 0 << QByteArray("&$top=0") << qsizetype(0);
    QTest::newRow("small page by default") << 20 << 0 << QByteArray() << qsizetype(20);
    QTest::newRow("asked beyond the default") << 20 << 0 << QByteArray("&$top=300") << qsizetype(300);
    QTest::newRow("limited") << 0 << 50 << QByteArray("&$top=500") << qsizetype(50);
    QTest::newRow("limited by default") << 0 << 50 << QByteArray() << qsizetype(50);
    QTest::newRow("below the limit") << 0 << 50 << QByteArray("&$top=20") << qsizetype(20);
}

void TestDemoArchiveProfile::pageSizes()
{
    QFETCH(int, defaultTop);
    QFETCH(int, maximumTop);
    QFETCH(QByteArray, top);
    QFETCH(qsizetype, count);
    DemoProfile profile;
    profile.users.defaultTop = defaultTop;
    profile.users.maximumTop = maximumTop;
    m_tenant.setProfile(profile);
    const QJsonObject answer = m_client->get("/v1/Archive/AllUsers?$select=associateDbId" + top).object();
    QCOMPARE(answer["value"_L1].toArray().size(), count);
    QCOMPARE(answer["odata.nextLink"_L1].isNull(), count == 400);
}

void TestDemoArchiveProfile::columnsFollowTheProfile_data()
{
    QTest::addColumn<bool>("partners");
    QTest::addColumn<bool>("superOffice");

    QTest::newRow("both") << true << true;
    QTest::newRow("no partners") << false << true;
    QTest::newRow("no SuperOffice") << true << false;
    QTest::newRow("neither") << false << false;
}

void TestDemoArchiveProfile::columnsFollowTheProfile()
{
    QFETCH(bool, partners);
    QFETCH(bool, superOffice);
    DemoProfile profile;
    profile.users.partnerLicenseColumns = partners;
    profile.users.superOfficeLicenseColumns = superOffice;
    m_tenant.setProfile(profile);
    for (const QByteArray &operation :
         {QByteArray("GetAvailableColumns"), QByteArray("GetAvailableEntities")}) {
        const QStringList names = offered(operation);
        QCOMPARE(names.contains(u"signflow_sign-user"), partners);
        QCOMPARE(names.contains(u"nordlys \"lab\" a/s_lab kit/\"pro\""), partners);
        QCOMPARE(names.contains(u"superoffice_visible-for"), superOffice);
        QVERIFY(!names.contains(u"superoffice_user")); // hidden
        QVERIFY(!names.contains(u"superoffice_sale")); // a site licence
    }
}

void TestDemoArchiveProfile::licenseCells_data()
{
    QTest::addColumn<DemoUserProfile::LicenseCell>("spelling");
    QTest::addColumn<QJsonValue>("held");
    QTest::addColumn<QJsonValue>("notHeld");
    QTest::addColumn<QString>("agentHeld");
    QTest::addColumn<QString>("agentNotHeld");

    QTest::newRow("numbers") << DemoUserProfile::LicenseCell::Number << QJsonValue(1) << QJsonValue(0)
                             << u"[B:1]"_s << u"[B:0]"_s;
    QTest::newRow("bools") << DemoUserProfile::LicenseCell::Bool << QJsonValue(true) << QJsonValue(false)
                           << u"[B:1]"_s << u"[B:0]"_s;
    QTest::newRow("texts") << DemoUserProfile::LicenseCell::Text << QJsonValue(u"license_held"_s)
                           << QJsonValue(QString()) << u"license_held"_s << QString();
}

void TestDemoArchiveProfile::licenseCells()
{
    QFETCH(DemoUserProfile::LicenseCell, spelling);
    QFETCH(QJsonValue, held);
    QFETCH(QJsonValue, notHeld);
    QFETCH(QString, agentHeld);
    QFETCH(QString, agentNotHeld);
    DemoProfile profile;
    profile.users.licenseCell = spelling;
    m_tenant.setProfile(profile);
    const QJsonArray found = rows("InternalUsers?$select=associateDbId,superoffice_visible-for");
    const QJsonArray same =
        m_client
            ->agent("Archive/GetArchiveListByColumns2",
                    R"({"ProviderName":"InternalUsers","Columns":"superoffice_visible-for","PageSize":1000})")
            .array();
    QCOMPARE(found.size(), 390);
    QCOMPARE(same.size(), 390);
    for (qsizetype row = 0; row < found.size(); ++row) {
        const int id = found[row]["associateDbId"_L1].toInt();
        const bool isHeld = m_tenant.heldModules(id, u"SUPEROFFICE"_s).contains(u"visible-for"_s);
        QCOMPARE(found[row]["superoffice_visible-for"_L1], isHeld ? held : notHeld);
        QCOMPARE(same[row]["ColumnData"_L1]["superoffice_visible-for"_L1]["DisplayValue"_L1].toString(),
                 isHeld ? agentHeld : agentNotHeld);
    }
}

void TestDemoArchiveProfile::primaryKeys()
{
    const QByteArray query = "AllUsers?$select=associateDbId&$top=1";
    QCOMPARE(rows(query)[0]["PrimaryKey"_L1], QJsonValue(u"1"_s));
    DemoProfile profile;
    profile.users.primaryKey = DemoUserProfile::PrimaryKey::Number;
    m_tenant.setProfile(profile);
    QCOMPARE(rows(query)[0]["PrimaryKey"_L1], QJsonValue(1));
}

void TestDemoArchiveProfile::demandsRestriction_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<int>("status");

    QTest::newRow("none") << QByteArray() << 400;
    QTest::newRow("blank") << QByteArray("%20") << 400;
    QTest::newRow("ids") << QByteArray("associateDbId%20gt%200") << 200;
    QTest::newRow("all rows") << QByteArray("getAllRows%20set%20true") << 200;
}

void TestDemoArchiveProfile::demandsRestriction()
{
    QFETCH(QByteArray, filter);
    QFETCH(int, status);
    DemoProfile profile;
    profile.users.demandsRestriction = true;
    m_tenant.setProfile(profile);
    const QByteArray path = "/v1/Archive/OtherUsers?$select=associateDbId&$filter=" + filter;
    QCOMPARE(m_client->get(path).status, status);
    const QByteArray restriction = QByteArray::fromPercentEncoding(filter);
    const QByteArray body = R"({"ProviderName":"OtherUsers","Columns":"associateDbId","PageSize":9,)"
                            R"("Restriction":")"
                            + restriction + R"("})";
    QCOMPARE(m_client->agent("Archive/GetArchiveListByColumnsWithHeader2", body).status, status);
    m_tenant.reset();
    QCOMPARE(m_client->get(path).status, 200); // without the switch everything goes
}

void TestDemoArchiveProfile::expiredFollowsTheDate()
{
    QVERIFY(rows("AllUsers?$entities=expired&$select=associateDbId").isEmpty());
    DemoOptions options;
    options.today = QDate(2027, 2, 1); // MAPLINE's package has run out, the others' have not
    DemoTenant later(options);
    QVERIFY2(later.start(), qPrintable(later.errorString()));
    DemoClient client(later.root());
    const QJsonArray found = client.get("/v1/Archive/AllUsers?$entities=expired&$select=associateDbId")
                                 .object()["value"_L1]
                                 .toArray();
    QVERIFY(!found.isEmpty());
    for (const auto &row : found) {
        QCOMPARE(row["EntityName"_L1].toString(), u"expired"_s);
        QVERIFY(!later.heldModules(row["associateDbId"_L1].toInt(), u"MAPLINE"_s).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestDemoArchiveProfile)
#include "tst_demoarchiveprofile.moc"
