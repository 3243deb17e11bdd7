// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/userarchive.h"
#include "tests/services/superoffice/apifixture.h"
#include "tests/services/superoffice/testdata.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using Fault = FaultyAnswer::Fault;
using Kind = ApiError::Kind;
using PendingPage = Pending<Result<AssociatePage>>;

namespace {

QString filterOf(const FaultyRequest &request)
{
    return QUrlQuery(QUrl::fromEncoded(request.target))
        .queryItemValue(QStringLiteral("$filter"), QUrl::FullyDecoded);
}

QString bodyField(const FaultyRequest &request, const char *name)
{
    return QJsonDocument::fromJson(request.body)
        .object()
        .value(QLatin1StringView(name))
        .toVariant()
        .toString();
}

} // namespace

class tst_UserArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void pageByRest();
    void restrictionFallsBackAndIsRemembered();
    void restrictionsEnd();
    void otherErrorsDoNotFallBack();
    void longQueryGoesToTheAgent();
    void tooLongAnswerGoesToTheAgent();
    void nextLinkIsNotFollowed();
    void availableColumns();
    void availableEntities();
    void holdersOfALicense();
    void providers_data();
    void providers();
    void rowCount();
    void destroyedWhileHanging_data();
    void destroyedWhileHanging();
};

void tst_UserArchive::pageByRest()
{
    ApiFixture fixture;
    UserArchive archive(fixture.api);
    fixture.server.play(FaultyAnswer::json(testData("sample_archive_rest")));
    ArchiveQuery query;
    query.licenseColumns = {QStringLiteral("superoffice_ten-sales"), QStringLiteral("signflow_a+b")};
    query.withLastLogin = true;
    query.skip = 500;
    const PendingPage pending(archive.page(query));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(pending.result());
    QCOMPARE(pending.result()->rows.constFirst().associate.associateId, 57);
    QCOMPARE(pending.result()->rows.constFirst().holds.size(), 2);
    QCOMPARE(fixture.lastRequest().method, QByteArray("GET"));
    QCOMPARE(fixture.lastRequest().target,
             QByteArray(
                 "/so/api/v1/Archive/InternalUsers?$select=associateDbId%2CpersonId%2CfullName%2CassocName%2C"
                 "usergroup%2Crole%2CpersonEmail%2CcanLogin%2ClastLogin%2Csuperoffice_ten-sales%2Csignflow_a"
                 "%2Bb&$filter=associateDbId%20gt%200&$orderBy=associateDbId&$top=500&$skip=500"));
}

void tst_UserArchive::restrictionFallsBackAndIsRemembered()
{
    ApiFixture fixture;
    UserArchive archive(fixture.api);
    fixture.server.play(FaultyAnswer::json("{}", 400));
    fixture.server.play(FaultyAnswer::json("{}", 400));
    fixture.server.playAlways(FaultyAnswer::json(testData("sample_archive_rest")));
    for (int i = 0; i < 2; ++i) {
        const PendingPage pending(archive.page({}));
        QTRY_VERIFY(pending.isDone());
        QVERIFY(pending.result());
    }
    QStringList filters;
    for (const FaultyRequest &request : fixture.server.requests())
        filters.append(filterOf(request));
    const QString last = QStringLiteral("getAllRows set true");
    QCOMPARE(filters, QStringList({QStringLiteral("associateDbId gt 0"), QString(), last, last}));
}

void tst_UserArchive::restrictionsEnd()
{
    ApiFixture fixture;
    UserArchive archive(fixture.api);
    fixture.server.playAlways(FaultyAnswer::json(R"({"Message": "no"})", 400));
    const PendingPage pending(archive.page({}));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result().error().kind, Kind::Rejected);
    QCOMPARE(fixture.server.requests().size(), 3);
}

void tst_UserArchive::otherErrorsDoNotFallBack()
{
    ApiFixture fixture;
    UserArchive archive(fixture.api);
    fixture.server.playAlways(FaultyAnswer::json("{}", 403));
    const PendingPage pending(archive.page({}));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result().error().kind, Kind::Forbidden);
    QCOMPARE(fixture.server.requests().size(), 1);
}

void tst_UserArchive::longQueryGoesToTheAgent()
{
    ApiFixture fixture;
    UserArchive archive(fixture.api);
    fixture.server.play(FaultyAnswer::json("{}", 400));
    fixture.server.play(FaultyAnswer::json(testData("sample_archive_agent")));
    ArchiveQuery query;
    query.provider = ArchiveProvider::AllUsers;
    for (int i = 0; i < 60; ++i)
        query.licenseColumns.append(QStringLiteral("superoffice_module-number-%1").arg(i));
    const PendingPage pending(archive.page(query));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(pending.result());
    QCOMPARE(pending.result()->rows.constFirst().holds.size(), 60);
    QVERIFY(pending.result()->rows.constFirst().associate.isRetired);
    const FaultyRequest &first = fixture.server.requests().constFirst();
    QCOMPARE(first.method, QByteArray("POST"));
    QCOMPARE(first.target, QByteArray("/so/api/v1/Agents/Archive/GetArchiveListByColumnsWithHeader2"));
    QCOMPARE(bodyField(first, "ProviderName"), QStringLiteral("AllUsers"));
    QCOMPARE(bodyField(first, "Restriction"), QStringLiteral("associateDbId > 0"));
    QCOMPARE(bodyField(first, "SortOrder"), QStringLiteral("associateDbId asc"));
    QCOMPARE(bodyField(first, "Entities"), QStringLiteral("all"));
    QCOMPARE(bodyField(first, "Page"), QStringLiteral("0"));
    QCOMPARE(bodyField(first, "PageSize"), QStringLiteral("500"));
    QVERIFY(bodyField(first, "Columns").endsWith(QStringLiteral("superoffice_module-number-59")));
    QCOMPARE(bodyField(fixture.lastRequest(), "Restriction"), QString());
}

void tst_UserArchive::tooLongAnswerGoesToTheAgent()
{
    ApiFixture fixture;
    UserArchive archive(fixture.api);
    fixture.server.play(FaultyAnswer::json("{}", 414));
    fixture.server.play(FaultyAnswer::json(testData("sample_archive_agent")));
    const PendingPage pending(archive.page({}));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(pending.result());
    QCOMPARE(fixture.lastRequest().method, QByteArray("POST"));
}

void tst_UserArchive::nextLinkIsNotFollowed()
{
    ApiFixture fixture;
    FaultyServer other;
    UserArchive archive(fixture.api);
    QByteArray body = testData("sample_archive_rest");
    body.replace("\"odata.nextLink\": null", "\"odata.nextLink\": \"" + other.url().toEncoded() + '"');
    fixture.server.play(FaultyAnswer::json(body));
    const PendingPage pending(archive.page({}));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(pending.result()->mayHaveMore);
    QVERIFY(other.requests().isEmpty());
}

void tst_UserArchive::availableColumns()
{
    ApiFixture fixture;
    UserArchive archive(fixture.api);
    fixture.server.play(FaultyAnswer::json(R"([{"Name": "fullName"}, {"Name": "superoffice_ten-sales"}])"));
    const Pending<Result<QStringList>> pending(archive.availableColumns(ArchiveProvider::InternalUsers));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(*pending.result(),
             QStringList({QStringLiteral("fullName"), QStringLiteral("superoffice_ten-sales")}));
    QCOMPARE(fixture.lastRequest().target, QByteArray("/so/api/v1/Agents/Archive/GetAvailableColumns"));
    QCOMPARE(fixture.lastRequest().body, QByteArray(R"({"Context":"","ProviderName":"InternalUsers"})"));
}

void tst_UserArchive::availableEntities()
{
    ApiFixture fixture;
    UserArchive archive(fixture.api);
    fixture.server.play(FaultyAnswer::json(
        R"([{"Name": "all"}, {"Name": "Sales Premium", "Type": "", "ExtraInfo": "superoffice_ten-sales"},
            {"Name": "Signflow", "Type": "signflow_sign-user", "ExtraInfo": "x"}, {"Name": null}])"));
    const Pending<Result<QStringList>> pending(archive.availableEntities(ArchiveProvider::OtherUsers));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(*pending.result(), QStringList({QStringLiteral("all"), QStringLiteral("superoffice_ten-sales"),
                                             QStringLiteral("signflow_sign-user")}));
    QCOMPARE(fixture.lastRequest().target, QByteArray("/so/api/v1/Agents/Archive/GetAvailableEntities"));
    QCOMPARE(fixture.lastRequest().body, QByteArray(R"({"Context":"","ProviderName":"OtherUsers"})"));
}

void tst_UserArchive::holdersOfALicense()
{
    ApiFixture fixture;
    UserArchive archive(fixture.api);
    fixture.api.setTimeZone("NO");
    const QString entity = QStringLiteral("superoffice_ten-sales");
    fixture.server.play(FaultyAnswer::json(testData("sample_archive_rest")));
    fixture.server.play(FaultyAnswer::json(testData("sample_archive_agent")));
    ArchiveQuery query;
    query.provider = ArchiveProvider::AllUsers;
    query.entities = {entity};
    const PendingPage page(archive.page(query));
    QTRY_VERIFY(page.isDone());
    QVERIFY(page.result());
    const QUrlQuery sent(QUrl::fromEncoded(fixture.lastRequest().target));
    QCOMPARE(sent.queryItemValue(QStringLiteral("$entities")), entity);
    QVERIFY(fixture.lastRequest().target.startsWith("/so/api/v1/Archive/AllUsers?"));
    QCOMPARE(fixture.lastRequest().header("SO-TimeZone"), QByteArray("NO"));

    const Pending<Result<qint64>> count(archive.rowCount(ArchiveProvider::AllUsers, {entity}));
    QTRY_VERIFY(count.isDone());
    QCOMPARE(bodyField(fixture.lastRequest(), "Entities"), entity);
    QCOMPARE(fixture.lastRequest().header("SO-TimeZone"), QByteArray("NO"));
}

void tst_UserArchive::providers_data()
{
    QTest::addColumn<ArchiveProvider>("provider");
    QTest::newRow("InternalUsers") << ArchiveProvider::InternalUsers;
    QTest::newRow("AllUsers") << ArchiveProvider::AllUsers;
    QTest::newRow("OtherUsers") << ArchiveProvider::OtherUsers;
    QTest::newRow("ExternalUsers") << ArchiveProvider::ExternalUsers;
}

void tst_UserArchive::providers()
{
    QFETCH(ArchiveProvider, provider);
    ApiFixture fixture;
    UserArchive archive(fixture.api);
    fixture.server.play(FaultyAnswer::json(testData("sample_archive_rest")));
    ArchiveQuery query;
    query.provider = provider;
    const PendingPage page(archive.page(query));
    QTRY_VERIFY(page.isDone());
    const QByteArray path = QByteArray("/so/api/v1/Archive/") + QTest::currentDataTag() + '?';
    QVERIFY(fixture.lastRequest().target.startsWith(path));
}

void tst_UserArchive::rowCount()
{
    ApiFixture fixture;
    UserArchive archive(fixture.api);
    fixture.server.play(FaultyAnswer::json(testData("sample_archive_agent")));
    const Pending<Result<qint64>> pending(archive.rowCount(ArchiveProvider::InternalUsers));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(*pending.result(), 43);
    QCOMPARE(bodyField(fixture.lastRequest(), "Options"), QStringLiteral("rowcount=true"));
    QCOMPARE(bodyField(fixture.lastRequest(), "PageSize"), QStringLiteral("1"));
}

void tst_UserArchive::destroyedWhileHanging_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const char *what : {"archive", "api", "client"})
        QTest::newRow(what) << QByteArray(what);
}

void tst_UserArchive::destroyedWhileHanging()
{
    QFETCH(QByteArray, what);
    FaultyServer server;
    server.playAlways(FaultyAnswer::withFault(Fault::Hang));
    auto client = std::make_unique<HttpClient>();
    auto api = std::make_unique<WebApi>(*client, server.url(QStringLiteral("/so/api")));
    auto archive = std::make_unique<UserArchive>(*api);
    const PendingPage page(archive->page({}));
    const Pending<Result<qint64>> count(archive->rowCount(ArchiveProvider::InternalUsers));
    QTRY_COMPARE(server.requests().size(), 2);
    if (what == "archive")
        archive.reset();
    else if (what == "api")
        api.reset();
    else
        client.reset();
    QVERIFY(page.isDone() && count.isDone());
    QCOMPARE(page.result().error().kind, Kind::Cancelled);
    QCOMPARE(count.result().error().kind, Kind::Cancelled);
}

QTEST_GUILESS_MAIN(tst_UserArchive)
#include "tst_userarchive.moc"
