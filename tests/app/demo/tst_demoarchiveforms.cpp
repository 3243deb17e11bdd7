// SPDX-License-Identifier: GPL-3.0-or-later

#include "democlient.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// Other ways to the demo tenant's archives than `Archive/{provider}`: the two agent calls, `$metadata`,
/// `User`, `dynamic`.
class TestDemoArchiveForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void agentFormsAgree();
    void restrictionIsSingularOrPlural_data();
    void restrictionIsSingularOrPlural();
    void metadataIsAvailableColumns_data();
    void metadataIsAvailableColumns();
    void userMeansAllUsers();
    void dynamic_data();
    void dynamic();
    void dynamicFiltersAndSorts();
    void dynamicRefuses_data();
    void dynamicRefuses();

private:
    DemoTenant m_tenant;
    std::unique_ptr<DemoClient> m_client;
};

void TestDemoArchiveForms::initTestCase()
{
    QVERIFY2(m_tenant.start(), qPrintable(m_tenant.errorString()));
    m_client = std::make_unique<DemoClient>(m_tenant.root());
}

void TestDemoArchiveForms::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestDemoArchiveForms::agentFormsAgree()
{
    const QByteArray body = R"({"ProviderName":"InternalUsers","Columns":"associateDbId,fullName",
                                "SortOrder":"fullName desc","Page":2,"PageSize":10})";
    const QJsonArray rows = m_client->agent("Archive/GetArchiveListByColumns2", body).array();
    QCOMPARE(rows.size(), 10);
    QCOMPARE(
        m_client->agent("Archive/GetArchiveListByColumnsWithHeader2", body).object()["Rows"_L1].toArray(),
        rows);
}

void TestDemoArchiveForms::restrictionIsSingularOrPlural_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<bool>("isObeyed");

    QTest::newRow("header, singular")
        << QByteArray("GetArchiveListByColumnsWithHeader2") << QByteArray("Restriction") << true;
    QTest::newRow("header, plural") << QByteArray("GetArchiveListByColumnsWithHeader2")
                                    << QByteArray("Restrictions") << false;
    QTest::newRow("rows, singular") << QByteArray("GetArchiveListByColumns2") << QByteArray("Restriction")
                                    << false;
    QTest::newRow("rows, plural") << QByteArray("GetArchiveListByColumns2") << QByteArray("Restrictions")
                                  << true;
}

void TestDemoArchiveForms::restrictionIsSingularOrPlural()
{
    QFETCH(QByteArray, operation);
    QFETCH(QByteArray, argument);
    QFETCH(bool, isObeyed);
    const DemoAnswer answer = m_client->agent(
        "Archive/" + operation, R"({"ProviderName":"AllUsers","Columns":"associateDbId","PageSize":1000,")"
                                    + argument + R"(":"associateDbId = 1"})");
    const QJsonArray rows =
        operation.contains("Header") ? answer.object()["Rows"_L1].toArray() : answer.array();
    QCOMPARE(rows.size(), isObeyed ? 1 : 400);
}

void TestDemoArchiveForms::metadataIsAvailableColumns_data()
{
    QTest::addColumn<QByteArray>("provider");

    for (const char *provider : {"InternalUsers", "AllUsers", "OtherUsers", "ExternalUsers"})
        QTest::newRow(provider) << QByteArray(provider);
}

void TestDemoArchiveForms::metadataIsAvailableColumns()
{
    QFETCH(QByteArray, provider);
    const QJsonArray columns =
        m_client->agent("Archive/GetAvailableColumns", R"({"ProviderName":")" + provider + R"("})").array();
    QVERIFY(columns.size() > 20);
    QCOMPARE(m_client->get("/v1/Archive/" + provider + "$metadata").array(), columns);
}

void TestDemoArchiveForms::userMeansAllUsers()
{
    const QByteArray query = "?$select=associateDbId,fullName&$orderBy=fullName&$top=7&$skip=3";
    const QByteArray rows = m_client->get("/v1/User" + query).body;
    QCOMPARE(rows, m_client->get("/v1/Archive/AllUsers" + query).body);
    QVERIFY(rows.contains("fullName"));
}

void TestDemoArchiveForms::dynamic_data()
{
    QTest::addColumn<QByteArray>("select");
    QTest::addColumn<qsizetype>("count");
    QTest::addColumn<QJsonObject>("first");

    QTest::newRow("associates") << QByteArray("associate.associate_id,associate.name") << qsizetype(400)
                                << QJsonObject {{"associate.associate_id"_L1, 1},
                                                {"associate.name"_L1, u"DEOR"_s}};
    QTest::newRow("satellites") << QByteArray("satellite.satellite_id,satellite.name") << qsizetype(3)
                                << QJsonObject {{"satellite.satellite_id"_L1, 1},
                                                {"satellite.name"_L1, u"Tromsø"_s}};
}

void TestDemoArchiveForms::dynamic()
{
    QFETCH(QByteArray, select);
    QFETCH(qsizetype, count);
    const QJsonArray rows =
        m_client->get("/v1/archive/dynamic?$select=" + select).object()["value"_L1].toArray();
    QCOMPARE(rows.size(), count);
    QJsonObject first = rows[0].toObject();
    QCOMPARE(first.take("PrimaryKey"_L1).toString(), u"1"_s);
    QVERIFY(!first.take("EntityName"_L1).toString().isEmpty());
    QTEST(first, "first");
}

void TestDemoArchiveForms::dynamicFiltersAndSorts()
{
    const QJsonArray rows = m_client
                                ->get("/v1/Archive/dynamic?$select=associate.lastlogin"
                                      "&$filter=associate.lastlogin%20after%20'2026-11-19'&$orderBy="
                                      "associate.lastlogin%20desc&$top=5")
                                .object()["value"_L1]
                                .toArray();
    QCOMPARE(rows.size(), 5);
    QString previous = u"9999"_s;
    for (const auto &row : rows) {
        const QString login = row["associate.lastlogin"_L1].toString();
        QVERIFY(login.startsWith(u"2026-11-19T") && login <= previous);
        previous = login;
    }
}

void TestDemoArchiveForms::dynamicRefuses_data()
{
    QTest::addColumn<QByteArray>("query");

    QTest::newRow("no columns") << QByteArray();
    QTest::newRow("unknown table") << QByteArray("?$select=salary.amount");
    QTest::newRow("unknown column") << QByteArray("?$select=associate.salary");
    QTest::newRow("two tables") << QByteArray("?$select=associate.name,satellite.name");
    QTest::newRow("entity") << QByteArray("?$select=associate.name&$entities=retired");
}

void TestDemoArchiveForms::dynamicRefuses()
{
    QFETCH(QByteArray, query);
    const DemoAnswer answer = m_client->get("/v1/Archive/dynamic" + query);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.message().isEmpty());
}

QTEST_GUILESS_MAIN(TestDemoArchiveForms)
#include "tst_demoarchiveforms.moc"
