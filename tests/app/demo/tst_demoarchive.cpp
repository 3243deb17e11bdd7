// SPDX-License-Identifier: GPL-3.0-or-later

#include "democlient.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// The demo tenant's user archives over real HTTP.
class TestDemoArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void counts_data();
    void counts();
    void pagesHoldEveryoneOnce();
    void selectsAndSpells();
    void filters_data();
    void filters();
    void sorts();
    void refuses_data();
    void refuses();
    void entitiesNameHolders();
    void columnsSpeakTheLanguage();
    void agentCountsRows();
    void agentPages();
    void agentSkipsByNegativePage();

private:
    QJsonArray rows(const QByteArray &query) const;

    DemoTenant m_tenant;
    std::unique_ptr<DemoClient> m_client;
};

void TestDemoArchive::initTestCase()
{
    QVERIFY2(m_tenant.start(), qPrintable(m_tenant.errorString()));
    m_client = std::make_unique<DemoClient>(m_tenant.root());
}

void TestDemoArchive::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tenant.reset();
}

QJsonArray TestDemoArchive::rows(const QByteArray &query) const
{
    return m_client->get("/v1/Archive/" + query).object()["value"_L1].toArray();
}

void TestDemoArchive::counts_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<qsizetype>("count");

    QTest::newRow("internal") << QByteArray("InternalUsers") << qsizetype(390);
    QTest::newRow("all") << QByteArray("AllUsers") << qsizetype(400);
    QTest::newRow("external") << QByteArray("ExternalUsers") << qsizetype(6);
    QTest::newRow("other") << QByteArray("OtherUsers") << qsizetype(4);
    QTest::newRow("path without case") << QByteArray("otherusers") << qsizetype(4);
}

void TestDemoArchive::counts()
{
    QFETCH(QByteArray, provider);
    QFETCH(qsizetype, count);
    QCOMPARE(rows(provider + "?$select=associateDbId").size(), count);
}

void TestDemoArchive::pagesHoldEveryoneOnce()
{
    QSet<int> ids;
    QSet<QString> userIds;
    for (int skip = 0;; skip += 90) {
        const auto answer = m_client
                                ->get("/v1/Archive/AllUsers?$select=associateDbId,assocName&$top=90&$skip="
                                      + QByteArray::number(skip) + "&$orderBy=associateDbId")
                                .object();
        const QJsonArray page = answer["value"_L1].toArray();
        for (const auto &row : page) {
            ids.insert(row["associateDbId"_L1].toInt());
            userIds.insert(row["assocName"_L1].toString());
            QCOMPARE(row["PrimaryKey"_L1].toString(), QString::number(row["associateDbId"_L1].toInt()));
        }
        if (answer["odata.nextLink"_L1].isNull())
            break;
        QVERIFY(!answer["odata.nextLink"_L1].toString().contains(u"127.0.0.1"));
    }
    QCOMPARE(ids.size(), 400);
    QCOMPARE(userIds.size(), 400);
}

void TestDemoArchive::selectsAndSpells()
{
    // '$' plain or encoded, names without case, licence cells as 0 and 1, other flags as true and false.
    const QJsonArray found =
        rows("InternalUsers?%24select=ASSOCIATEDBID,canLogin,lastLogin,superoffice_ten-sales,"
             "nordlys%20%22lab%22%20a%2Fs_lab%20kit%2F%22pro%22&$top=400");
    int salesPlans = 0;
    int labKits = 0;
    for (const auto &row : found) {
        QCOMPARE(row.toObject().size(), 7);
        QVERIFY(row["associateDbId"_L1].isDouble());
        QVERIFY(row["canLogin"_L1].isBool());
        const QString login = row["lastLogin"_L1].toString();
        QVERIFY(login.isEmpty()
                || QDateTime::fromString(login, Qt::ISODate) < QDateTime(QDate(2026, 11, 20), QTime()));
        salesPlans += row["superoffice_ten-sales"_L1].toInt(-1000);
        labKits += row["nordlys \"lab\" a/s_lab kit/\"pro\""_L1].toInt(-1000);
    }
    QCOMPARE(salesPlans, 97);
    QCOMPARE(labKits, 9);
}

void TestDemoArchive::filters_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<bool>("hasRows");

    QTest::newRow("all") << QByteArray("associateDbId%20gt%200") << true;
    QTest::newRow("all by flag") << QByteArray("getAllRows%20set%20true") << true;
    QTest::newRow("none by flag") << QByteArray("getNoRows%20set%20true") << false;
    QTest::newRow("group") << QByteArray("usergroup%20eq%20'Sales%20DACH'") << true;
    QTest::newRow("group, plus for blank") << QByteArray("usergroup+eq+'Sales+DACH'") << true;
    QTest::newRow("group id") << QByteArray("usergroupId%20eq%203") << true;
    QTest::newRow("name") << QByteArray("firstName%20is%20'J%C3%BCrgen'") << true;
    QTest::newRow("nobody") << QByteArray("fullName%20is%20'Nobody'") << false;
}

void TestDemoArchive::filters()
{
    QFETCH(QByteArray, filter);
    QFETCH(bool, hasRows);
    const DemoAnswer answer = m_client->get("/v1/Archive/InternalUsers?$select=fullName&$filter=" + filter);
    QCOMPARE(answer.status, 200);
    QCOMPARE(!answer.object()["value"_L1].toArray().isEmpty(), hasRows);
}

void TestDemoArchive::sorts()
{
    const QJsonArray found =
        rows("InternalUsers?$select=usergroup,fullName&$orderBy=usergroup%20desc,fullName%20asc");
    QStringList keys;
    for (const auto &row : found)
        keys.append(row["usergroup"_L1].toString());
    QStringList expected = keys;
    std::sort(expected.begin(), expected.end(), std::greater<>());
    QCOMPARE(keys, expected);
    QCOMPARE(keys.constFirst(), u"Service"_s);
    QVERIFY(found.at(0)["fullName"_L1].toString() <= found.at(1)["fullName"_L1].toString());
}

void TestDemoArchive::refuses_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");

    QTest::newRow("le") << QByteArray("InternalUsers?$filter=associateDbId%20le%205") << 400;
    QTest::newRow("ge") << QByteArray("InternalUsers?$filter=associateDbId%20ge%205") << 400;
    QTest::newRow("filter by plan") << QByteArray("InternalUsers?$filter=userplan%20eq%20'x'") << 400;
    QTest::newRow("filter by licence")
        << QByteArray("InternalUsers?$filter=superoffice_ten-sales%20eq%201") << 400;
    QTest::newRow("sort by plan") << QByteArray("InternalUsers?$orderBy=userplan") << 400;
    QTest::newRow("unknown column") << QByteArray("InternalUsers?$select=shoeSize") << 400;
    QTest::newRow("unknown entity") << QByteArray("InternalUsers?$entities=nobody") << 400;
    QTest::newRow("entity of internal users alone") << QByteArray("AllUsers?$entities=retired") << 400;
    QTest::newRow("top is no number") << QByteArray("InternalUsers?$top=many") << 400;
    QTest::newRow("unknown archive") << QByteArray("Cars") << 404;
    QTest::newRow("too long") << QByteArray("InternalUsers?$select=") + QByteArray(2050, 'a') << 404;
}

void TestDemoArchive::refuses()
{
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    const DemoAnswer answer = m_client->get("/v1/Archive/" + path);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.object()["Error"_L1].toBool());
    QVERIFY(!answer.object()["ErrorMessage"_L1].toString().isEmpty());
}

void TestDemoArchive::entitiesNameHolders()
{
    const QJsonArray holders =
        rows("AllUsers?$entities=superoffice_ten-sales&$select=associateDbId,userplan");
    QCOMPARE(holders.size(), 97);
    for (const auto &row : holders) {
        QCOMPARE(row["EntityName"_L1].toString(), u"superoffice_ten-sales"_s);
        QCOMPARE(row["userplan"_L1].toString(), u"Sales Premium"_s);
        QVERIFY(
            m_tenant.heldModules(row["associateDbId"_L1].toInt(), u"superoffice"_s).contains(u"ten-sales"_s));
    }
    QCOMPARE(rows("InternalUsers?$entities=retired&$select=isActive").size(), 20);
    QCOMPARE(rows("InternalUsers?$entities=retired,all&$select=isActive").size(), 390);
}

void TestDemoArchive::columnsSpeakTheLanguage()
{
    const QByteArray path = "/v1/Agents/Archive/GetAvailableColumns";
    const QByteArray body = R"({"ProviderName":"InternalUsers"})";
    m_client->headers.insert("SO-Language", "nl");
    QVERIFY(m_client->send("POST", path, body).body.contains("\"Voornaam\""));
    m_client->headers.insert("SO-Language", "*");
    QVERIFY(m_client->send("POST", path, body).body.contains("[SR_AR_USERS_FIRSTNAME]"));
    m_client->headers.remove("SO-Language");
}

void TestDemoArchive::agentCountsRows()
{
    const QJsonObject answer =
        m_client
            ->send("POST", "/v1/Agents/Archive/GetArchiveListByColumnsWithHeader2",
                   R"({"ProviderName":"InternalUsers","Columns":"associateDbId,fullName,canLogin,lastLogin",
                                 "SortOrder":"associateDbId asc","Restriction":"associateDbId > 0","Entities":"all",
                                 "Page":0,"PageSize":1,"Options":"rowcount=true"})")
            .object();
    QCOMPARE(answer["RowCount"_L1].toInt(), 390);
    QCOMPARE(answer["Rows"_L1].toArray().size(), 1);
    const QJsonValue row = answer["Rows"_L1][0];
    QCOMPARE(row["PrimaryKey"_L1].toInt(), 1);
    QCOMPARE(row["ColumnData"_L1]["associateDbId"_L1]["DisplayValue"_L1].toString(), u"[I:1]"_s);
    QCOMPARE(row["ColumnData"_L1]["fullName"_L1]["DisplayValue"_L1].toString(), u"Demo Administrator"_s);
    QCOMPARE(row["ColumnData"_L1]["canLogin"_L1]["DisplayValue"_L1].toString(), u"[B:1]"_s);
    QVERIFY(
        row["ColumnData"_L1]["lastLogin"_L1]["DisplayValue"_L1].toString().startsWith(u"[DT:2026-11-19T"));
}

void TestDemoArchive::agentPages()
{
    QSet<int> ids;
    for (int page = 0; page < 5; ++page) {
        const QJsonObject answer =
            m_client
                ->send("POST", "/v1/Agents/Archive/GetArchiveListByColumnsWithHeader2",
                       R"({"providername":"AllUsers","columns":"associateDbId","page":)"
                           + QByteArray::number(page) + R"(,"pagesize":"100"})")
                .object();
        const QJsonArray found = answer["Rows"_L1].toArray();
        QCOMPARE(found.size(), page < 4 ? 100 : 0);
        for (const auto &row : found)
            ids.insert(row["PrimaryKey"_L1].toInt());
    }
    QCOMPARE(ids.size(), 400);
}

void TestDemoArchive::agentSkipsByNegativePage()
{
    const QJsonObject answer = m_client
                                   ->send("POST", "/v1/Agents/Archive/GetArchiveListByColumnsWithHeader2",
                                          R"({"ProviderName":"AllUsers","Columns":"associateDbId",
                                                  "Page":-395,"PageSize":100})")
                                   .object();
    QCOMPARE(answer["Rows"_L1].toArray().size(), 5);
}

QTEST_GUILESS_MAIN(TestDemoArchive)
#include "tst_demoarchive.moc"
