// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/archivecell.h"
#include "services/superoffice/archivecodec.h"
#include "tests/services/superoffice/jsonmutation.h"
#include "tests/services/superoffice/testdata.h"

#include <QTest>

#include <functional>

using Kind = ApiError::Kind;
using Held = QList<std::optional<bool>>;

namespace {

const QString Norwegian = QStringLiteral("NO");

ArchiveQuery sampleQuery()
{
    ArchiveQuery query;
    query.licenseColumns = {QStringLiteral("superoffice_ten-sales"),
                            QStringLiteral("superoffice_visible-for"), QStringLiteral("signflow_sign-user")};
    query.withLastLogin = true;
    return query;
}

/// A REST page of one row whose cell @p column is @p json.
QByteArray pageWith(const char *column, const QByteArray &json)
{
    return R"({"value": [{"associateDbId": 1, ")" + QByteArray(column) + "\": " + json + "}]}";
}

} // namespace

class tst_ArchiveCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restPage();
    void agentPage();
    void licenseCells_data();
    void licenseCells();
    void canLogIn_data();
    void canLogIn();
    void lastLogin_data();
    void lastLogin();
    void associateId_data();
    void associateId();
    void badRowIsNamed();
    void more_data();
    void more();
    void everyMutationIsAValueOrNamesTheField_data();
    void everyMutationIsAValueOrNamesTheField();
    void rowCount_data();
    void rowCount();
    void columnNames();
    void listRequest();
    void unwrapping_data();
    void unwrapping();
};

void tst_ArchiveCodec::restPage()
{
    const auto page = associatePageFromRest(testData("sample_archive_rest"), sampleQuery(), Norwegian);
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 1);
    QVERIFY(!page->mayHaveMore);
    const Associate &associate = page->rows.constFirst().associate;
    QCOMPARE(associate.associateId, 57);
    QCOMPARE(associate.personId, 211);
    QCOMPARE(associate.fullName, QStringLiteral("Ingrid Solbakken"));
    QCOMPARE(associate.userId, QStringLiteral("INGR"));
    QCOMPARE(associate.groupName, QStringLiteral("Salg"));
    QCOMPARE(associate.roleName, QStringLiteral("User level 0"));
    QCOMPARE(associate.email, QStringLiteral("ingrid@example.com"));
    QCOMPARE(associate.canLogIn, std::optional(true));
    QCOMPARE(*associate.lastLogin, QDateTime(QDate(2026, 10, 2), QTime(8, 15), Qt::UTC));
    QVERIFY(!associate.isRetired);
    QVERIFY((page->rows.constFirst().holds == Held {true, false, std::nullopt}));
}

void tst_ArchiveCodec::agentPage()
{
    const auto page = associatePageFromAgent(testData("sample_archive_agent"), sampleQuery(), Norwegian);
    QVERIFY(page);
    const Associate &associate = page->rows.constFirst().associate;
    QCOMPARE(associate.associateId, 57);
    QCOMPARE(associate.personId, 211);
    QCOMPARE(associate.groupName, QStringLiteral("SR_GROUP_SALES"));
    QCOMPARE(associate.canLogIn, std::optional(false));
    QCOMPARE(*associate.lastLogin, QDateTime(QDate(2026, 10, 2), QTime(8, 15)));
    QVERIFY(associate.isRetired);
    QVERIFY((page->rows.constFirst().holds == Held {true, false, std::nullopt}));
}

void tst_ArchiveCodec::licenseCells_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isHeld");
    for (const char *yes :
         {"1", "true", "\"1\"", "\"true\"", "\"TRUE\"", "\"[B:1]\"", "\"[I:1]\"", "\"icon_licence\""})
        QTest::newRow(yes) << QByteArray(yes) << true;
    for (const char *no :
         {"0", "false", "\"0\"", "\"False\"", "\"[B:0]\"", "\"[I:0]\"", "\"\"", "\" \"", "null"})
        QTest::newRow(no) << QByteArray(no) << false;
}

void tst_ArchiveCodec::licenseCells()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isHeld);
    const auto page =
        associatePageFromRest(pageWith("superoffice_ten-sales", json), sampleQuery(), Norwegian);
    QVERIFY(page);
    QCOMPARE(page->rows.constFirst().holds.constFirst(), std::optional(isHeld));
}

void tst_ArchiveCodec::canLogIn_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("expected"); // -1: the server does not say
    QTest::newRow("true") << QByteArray("true") << 1;
    QTest::newRow("[B:0]") << QByteArray("\"[B:0]\"") << 0;
    QTest::newRow("null") << QByteArray("null") << -1;
    QTest::newRow("empty") << QByteArray("\"\"") << -1;
    QTest::newRow("icon") << QByteArray("\"icon\"") << -1; // only licence columns show icons
}

void tst_ArchiveCodec::canLogIn()
{
    QFETCH(QByteArray, json);
    const auto page = associatePageFromRest(pageWith("canLogin", json), sampleQuery(), Norwegian);
    QVERIFY(page);
    const std::optional<bool> canLogIn = page->rows.constFirst().associate.canLogIn;
    QTEST(canLogIn ? static_cast<int>(*canLogIn) : -1, "expected");
}

void tst_ArchiveCodec::lastLogin_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected"); // "-": the server does not say; "": never
    QTest::newRow("instant") << QByteArray("\"2026-10-02T08:15:00Z\"")
                             << QStringLiteral("2026-10-02T08:15:00Z");
    QTest::newRow("fraction") << QByteArray("\"2026-10-02T08:15:00.5715671+01:00\"")
                              << QStringLiteral("2026-10-02T07:15:00Z");
    QTest::newRow("offset without colon")
        << QByteArray("\"2026-10-02T08:15:00-0500\"") << QStringLiteral("2026-10-02T13:15:00Z");
    QTest::newRow("wrapped") << QByteArray("\"[DT:2026-10-02T08:15:00Z]\"")
                             << QStringLiteral("2026-10-02T08:15:00Z");
    QTest::newRow("wrapped day") << QByteArray("\"[D:2014-09-13]\"")
                                 << QDateTime(QDate(2014, 9, 13), QTime(0, 0)).toUTC().toString(Qt::ISODate);
    QTest::newRow("never, wrapped") << QByteArray("\"[DT:0001-01-01T01:00:00]\"") << QString();
    QTest::newRow("never") << QByteArray("\"0001-01-01T00:00:00Z\"") << QString();
    QTest::newRow("empty") << QByteArray("\"\"") << QString();
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("words") << QByteArray("\"yesterday\"") << QStringLiteral("-");
}

void tst_ArchiveCodec::lastLogin()
{
    QFETCH(QByteArray, json);
    const auto page = associatePageFromRest(pageWith("lastLogin", json), sampleQuery(), Norwegian);
    QVERIFY(page);
    const std::optional<QDateTime> instant = page->rows.constFirst().associate.lastLogin;
    QTEST(instant ? instant->toUTC().toString(Qt::ISODate) : QStringLiteral("-"), "expected");
}

void tst_ArchiveCodec::associateId_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isValid");
    for (const char *good : {"57", "57.0", "\"57\"", "\"[I:57]\""})
        QTest::newRow(good) << QByteArray(good) << true;
    for (const char *bad : {"0", "-1", "null", "\"\"", "\"[I:0]\"", "\"x\"", "57.5", "true", "{}", "[57]"})
        QTest::newRow(bad) << QByteArray(bad) << false;
}

void tst_ArchiveCodec::associateId()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isValid);
    const QByteArray body = R"({"value": [{"associateDbId": )" + json + "}]}";
    const auto page = associatePageFromRest(body, {}, Norwegian);
    QCOMPARE(page.has_value(), isValid);
    if (isValid)
        QCOMPARE(page->rows.constFirst().associate.associateId, 57);
    else
        QVERIFY2(page.error().detail.startsWith(QStringLiteral("value[0].associateDbId: expected")),
                 qPrintable(page.error().detail));
}

void tst_ArchiveCodec::badRowIsNamed()
{
    const auto page =
        associatePageFromRest(R"({"value": [{"associateDbId": 1}, {"fullName": "x"}]})", {}, Norwegian);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Kind::BadResponse);
    QCOMPARE(page.error().detail,
             QStringLiteral("value[1].associateDbId: expected a positive number, found nothing"));
}

void tst_ArchiveCodec::more_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("mayHaveMore");
    const QByteArray two = R"("value": [{"associateDbId": 1}, {"associateDbId": 2}])";
    const QByteArray one = R"("value": [{"associateDbId": 1}])";
    const QByteArray link = R"("odata.nextLink": "https://elsewhere.example.com/")";
    QTest::newRow("full page") << '{' + two + '}' << true;
    QTest::newRow("short page") << '{' + one + '}' << false;
    QTest::newRow("short page with a link") << '{' + link + ',' + one + '}' << true;
    QTest::newRow("empty page with a link") << '{' + link + ",\"value\": []}" << false;
}

void tst_ArchiveCodec::more()
{
    QFETCH(QByteArray, body);
    ArchiveQuery query;
    query.top = 2;
    const auto page = associatePageFromRest(body, query, Norwegian);
    QVERIFY(page);
    QTEST(page->mayHaveMore, "mayHaveMore");
}

void tst_ArchiveCodec::everyMutationIsAValueOrNamesTheField_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isRest");
    QTest::newRow("REST") << testData("sample_archive_rest") << true;
    QTest::newRow("agent") << testData("sample_archive_agent") << false;
}

void tst_ArchiveCodec::everyMutationIsAValueOrNamesTheField()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isRest);
    int errors = 0;
    for (const JsonMutation &mutation : mutationsOf(body)) {
        const auto page = isRest ? associatePageFromRest(mutation.body, sampleQuery(), Norwegian)
                                 : associatePageFromAgent(mutation.body, sampleQuery(), Norwegian);
        if (page)
            continue;
        ++errors;
        const QString detail = page.error().detail;
        const QByteArray what = mutation.path.toUtf8() + " -> " + mutation.change + ": " + detail.toUtf8();
        QVERIFY2(page.error().kind == Kind::BadResponse, what.constData());
        if (mutation.path.isEmpty())
            QVERIFY2(!detail.isEmpty(), what.constData());
        else
            QVERIFY2(detail.startsWith(mutation.path), what.constData());
    }
    QVERIFY2(errors > 20, QByteArray::number(errors).constData());
}

void tst_ArchiveCodec::rowCount_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("count");
    QTest::newRow("count") << QByteArray(R"({"RowCount": 43, "Rows": [{}]})") << qint64(43);
    QTest::newRow("missing") << QByteArray(R"({"Rows": [{}]})") << qint64(-1);
    QTest::newRow("below the rows") << QByteArray(R"({"RowCount": 1, "Rows": [{}, {}]})") << qint64(-1);
    QTest::newRow("zero") << QByteArray(R"({"RowCount": 0, "Rows": []})") << qint64(-1);
    QTest::newRow("no rows") << QByteArray(R"({"RowCount": 5, "Rows": null})") << qint64(5);
}

void tst_ArchiveCodec::rowCount()
{
    QFETCH(QByteArray, body);
    const auto count = rowCountFromAgent(body);
    QVERIFY(count);
    QTEST(*count, "count");
}

void tst_ArchiveCodec::columnNames()
{
    const auto names =
        columnNamesFromJson(R"([{"Name": "fullName"}, {"Name": null}, {"Name": "superoffice_a b"}])");
    QVERIFY(names);
    QCOMPARE(*names, QStringList({QStringLiteral("fullName"), QStringLiteral("superoffice_a b")}));
    QCOMPARE(columnNamesFromJson("null").error().kind, Kind::BadResponse);
    QCOMPARE(columnNamesFromJson(R"([{"Name": []}])").error().detail,
             QStringLiteral("[0].Name: expected a text, found a list"));
}

void tst_ArchiveCodec::listRequest()
{
    ArchiveQuery query;
    query.skip = 1000;
    const QJsonObject whole =
        QJsonDocument::fromJson(archiveListRequest(query, QStringLiteral("a > 0"))).object();
    QCOMPARE(whole.value(QLatin1StringView("Page")).toInt(), 2);
    QCOMPARE(whole.value(QLatin1StringView("PageSize")).toInt(), 500);
    QCOMPARE(whole.value(QLatin1StringView("Restriction")).toString(), QStringLiteral("a > 0"));
    QCOMPARE(whole.value(QLatin1StringView("Columns")).toString(),
             QStringLiteral("associateDbId,personId,fullName,assocName,usergroup,role,personEmail,canLogin"));
    query.skip = 7;
    const QJsonObject odd = QJsonDocument::fromJson(archiveListRequest(query, {})).object();
    QCOMPARE(odd.value(QLatin1StringView("Page")).toInt(), -7);
}

void tst_ArchiveCodec::unwrapping_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *text, const char *value) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(value);
    };
    row("[I:57]", "57");
    row("[D:2014-09-13]", "2014-09-13");
    row("[DT:2014-09-13T08:00:00]", "2014-09-13T08:00:00");
    row("[S:]", "");
    row("[SR_NAME]", "[SR_NAME]");
    row("[SR_A:B]", "[SR_A:B]");
    row("[i:57]", "[i:57]");
    row("[I:57", "[I:57");
    row("57", "57");
    row("", "");
}

void tst_ArchiveCodec::unwrapping()
{
    QFETCH(QString, text);
    QTEST(unwrappedCell(text), "value");
}

QTEST_GUILESS_MAIN(tst_ArchiveCodec)
#include "tst_archivecodec.moc"
