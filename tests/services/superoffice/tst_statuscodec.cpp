// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/statuscodec.h"
#include "tests/services/superoffice/jsonmutation.h"
#include "tests/services/superoffice/testdata.h"

#include <QTest>

using Kind = ApiError::Kind;

namespace {

enum class Answer { Result, Check, Installation, Tree, Fencing };

const QString Norwegian = QStringLiteral("NO");

std::optional<ApiError> errorOf(Answer answer, const QByteArray &body)
{
    const auto error = [](const auto &result) -> std::optional<ApiError> {
        return result ? std::nullopt : std::optional(result.error());
    };
    switch (answer) {
    case Answer::Result:
        return error(licenseResultFromJson(body, Norwegian));
    case Answer::Check:
        return error(checkLicenseStatusFromJson(body, Norwegian));
    case Answer::Installation:
        return error(installationLicenceStatusFromJson(body, Norwegian));
    case Answer::Tree:
        return error(userLicenseTreeFromJson(body, Norwegian));
    case Answer::Fencing:
        return error(fencingInfoFromJson(body, Norwegian));
    }
    Q_UNREACHABLE();
}

} // namespace

class tst_StatusCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void result();
    void check();
    void statusNames_data();
    void statusNames();
    void installation();
    void tree();
    void treeIsCutAtItsDepth();
    void fencing();
    void history_data();
    void history();
    void shopUrl_data();
    void shopUrl();
    void everyMutationIsAValueOrNamesTheField_data();
    void everyMutationIsAValueOrNamesTheField();
};

void tst_StatusCodec::result()
{
    const auto refused = licenseResultFromJson(testData("sample_licenseresult"), Norwegian);
    QVERIFY(refused); // a refusal is an answer
    QVERIFY((*refused == LicenseResult {false, QStringLiteral("The serial number is not valid")}));
    const auto done = licenseResultFromJson(R"({"Succeeded": true, "Reason": null})", Norwegian);
    QVERIFY(done->succeeded && done->reason.isEmpty());
}

void tst_StatusCodec::check()
{
    const auto check = checkLicenseStatusFromJson(testData("sample_checklicensestatus"), Norwegian);
    QVERIFY(check);
    QCOMPARE(check->status, LicenseStatus::UseCustomMessageAndUrl);
    QCOMPARE(check->message, QStringLiteral("Se"));
    QCOMPARE(check->url, QUrl(QStringLiteral("https://shop.example.com/a")));
    const auto local = checkLicenseStatusFromJson("{\"Url\": \"file:///etc/passwd\"}", Norwegian);
    QVERIFY(local && local->url.isEmpty());
}

void tst_StatusCodec::statusNames_data()
{
    QTest::addColumn<LicenseStatus>("status");
    QTest::addColumn<bool>("canActivate");
    QTest::newRow("Ok") << LicenseStatus::Ok << false;
    QTest::newRow("NewLicenseAvailable") << LicenseStatus::NewLicenseAvailable << true;
    QTest::newRow("NewCompanyNameAvailable") << LicenseStatus::NewCompanyNameAvailable << true;
    QTest::newRow("NewSerialAvailable") << LicenseStatus::NewSerialAvailable << true;
    QTest::newRow("UseCustomMessage") << LicenseStatus::UseCustomMessage << false;
    QTest::newRow("UseCustomMessageAndUrl") << LicenseStatus::UseCustomMessageAndUrl << false;
    QTest::newRow("NewLicenseActivated") << LicenseStatus::NewLicenseActivated << false;
    QTest::newRow("ProblemWithLicense") << LicenseStatus::ProblemWithLicense << false;
    QTest::newRow("UnknownError") << LicenseStatus::UnknownError << false;
    QTest::newRow("NewerThanThis") << LicenseStatus::Unknown << false;
}

void tst_StatusCodec::statusNames()
{
    const QByteArray name = QTest::currentDataTag();
    const auto check = checkLicenseStatusFromJson("{\"LicenseStatus\": \"" + name + "\"}", Norwegian);
    QVERIFY(check);
    QTEST(check->status, "status");
    QTEST(check->canActivate(), "canActivate");
    QCOMPARE(check->statusName, QString::fromLatin1(name)); // kept where it is unknown
}

void tst_StatusCodec::installation()
{
    const auto status = installationLicenceStatusFromJson(testData("sample_installationstatus"), Norwegian);
    QVERIFY(status);
    QCOMPARE(status->adminWarningDate.date, QDate(2027, 2, 27));
    QCOMPARE(status->expiryDate.date, QDate(2027, 3, 27));
    QVERIFY(status->graceDate.isForever);
    QCOMPARE(status->companyName, QStringLiteral("Havgrind Logistikk AS"));
    QCOMPARE(status->serialNr, QStringLiteral("0010031415"));
    QCOMPARE(status->userLicenses.join(u','), QStringLiteral("user,web,ten-sales"));
}

void tst_StatusCodec::tree()
{
    const auto items = userLicenseTreeFromJson(testData("sample_userlicensetree"), Norwegian);
    QVERIFY(items);
    const SelectableMDOListItem child {.id = 2, .name = QStringLiteral("Nett")};
    const SelectableMDOListItem expected {.id = 1,
                                          .name = QStringLiteral("Sales"),
                                          .fullName = QStringLiteral("SuperOffice: Sales"),
                                          .toolTip = QStringLiteral("t"),
                                          .type = QStringLiteral("plan"),
                                          .extraInfo = QStringLiteral("ten-sales"),
                                          .rank = 3,
                                          .isHidden = true,
                                          .isSelected = true,
                                          .childItems = {child}};
    QVERIFY(items->constFirst() == expected);
}

void tst_StatusCodec::treeIsCutAtItsDepth()
{
    // As deep as an answer may be.
    QByteArray json = "[]";
    for (int level = 0; level < 31; ++level)
        json = "[{\"Id\": 1, \"ChildItems\": " + json + "}]";
    const auto items = userLicenseTreeFromJson(json, Norwegian);
    QVERIFY(items);
    int depth = 0;
    for (auto level = *items; !level.isEmpty(); level = QList(level.constFirst().childItems))
        ++depth;
    QCOMPARE(depth, 31);
    QCOMPARE(userLicenseTreeFromJson("[{\"ChildItems\": [" + json + "]}]", Norwegian).error().kind,
             Kind::BadResponse);
}

void tst_StatusCodec::fencing()
{
    const auto info = fencingInfoFromJson(testData("sample_fencinginfo"), Norwegian);
    QVERIFY(info);
    const FencingInfo expected {.activeCount = 92,
                                .maximum = 100,
                                .isNearingMaximum = true,
                                .hasReachedMaximum = false,
                                .warningMessage = QStringLiteral("92 of 100 active projects"),
                                .warningTooltip = QStringLiteral("Close projects")};
    QVERIFY(*info == expected);
    QVERIFY(*fencingInfoFromJson("null", Norwegian) == FencingInfo());
}

void tst_StatusCodec::history_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("markup stays text")
        << QByteArray(R"("<script>x</script>")") << QStringLiteral("<script>x</script>");
    QTest::newRow("languages") << QByteArray(R"("US:\"Added\";NO:\"Lagt til\"")")
                               << QStringLiteral("Lagt til");
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void tst_StatusCodec::history()
{
    QFETCH(QByteArray, body);
    const auto text = moduleHistoryFromJson(body, Norwegian);
    QVERIFY(text);
    QTEST(*text, "text");
    QCOMPARE(moduleHistoryFromJson("{}", Norwegian).error().kind, Kind::BadResponse);
}

void tst_StatusCodec::shopUrl_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("url");
    const QString shop = QStringLiteral("https://shop.example.com/licences?serial=1");
    QTest::newRow("https") << QByteArray("\"" + shop.toUtf8() + " \"") << shop;
    for (const char *bad : {"\"http://shop.example.com/\"", "\"javascript:alert(1)\"",
                            "\"file:///etc/passwd\"", "\"//shop.example.com\"",
                            "\"https://user:word@shop.example.com/\"", "\"https:///\"", "\"\"", "null", ""})
        QTest::newRow(bad) << QByteArray(bad) << QString();
}

void tst_StatusCodec::shopUrl()
{
    QFETCH(QByteArray, body);
    const auto url = shopUrlFromJson(body, Norwegian);
    QVERIFY(url);
    QTEST(url->toString(), "url");
}

void tst_StatusCodec::everyMutationIsAValueOrNamesTheField_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("result") << Answer::Result << testData("sample_licenseresult");
    QTest::newRow("check") << Answer::Check << testData("sample_checklicensestatus");
    QTest::newRow("installation") << Answer::Installation << testData("sample_installationstatus");
    QTest::newRow("tree") << Answer::Tree << testData("sample_userlicensetree");
    QTest::newRow("fencing") << Answer::Fencing << testData("sample_fencinginfo");
}

void tst_StatusCodec::everyMutationIsAValueOrNamesTheField()
{
    QFETCH(Answer, answer);
    QFETCH(QByteArray, body);
    int errors = 0;
    for (const JsonMutation &mutation : mutationsOf(body)) {
        const auto error = errorOf(answer, mutation.body);
        if (!error || mutation.path.isEmpty())
            continue;
        ++errors;
        QCOMPARE(error->kind, Kind::BadResponse);
        QVERIFY2(error->detail.startsWith(mutation.path), qPrintable(error->detail));
    }
    QVERIFY(errors > 3);
}

QTEST_GUILESS_MAIN(tst_StatusCodec)
#include "tst_statuscodec.moc"
