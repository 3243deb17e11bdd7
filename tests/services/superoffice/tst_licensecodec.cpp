// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/licensecodec.h"
#include "tests/services/superoffice/jsonmutation.h"
#include "tests/services/superoffice/testdata.h"

#include <QTest>

using Kind = ApiError::Kind;

namespace {

enum class Answer { Links, Owners, Packages, Package, Module };

const QString Norwegian = QStringLiteral("NO");

/// Decodes @p body as @p answer and gives the error, if any.
std::optional<ApiError> errorOf(Answer answer, const QByteArray &body)
{
    const auto error = [](const auto &result) -> std::optional<ApiError> {
        return result ? std::nullopt : std::optional(result.error());
    };
    switch (answer) {
    case Answer::Links:
        return error(moduleLicenseLinksFromJson(body, Norwegian));
    case Answer::Owners:
        return error(licenseOwnersFromJson(body, Norwegian));
    case Answer::Packages:
        return error(extendedLicenseInfosFromJson(body, Norwegian));
    case Answer::Package:
        return error(extendedLicenseInfoFromJson(body, Norwegian));
    case Answer::Module:
        return error(moduleLicenseFromJson(body, Norwegian));
    }
    Q_UNREACHABLE();
}

} // namespace

class tst_LicenseCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void links();
    void owners();
    void package();
    void module();
    void packagesAreAList();
    void vendorSamplesAreAccepted_data();
    void vendorSamplesAreAccepted();
    void vendorFillerIsKept();
    void rowFlagDecides();
    void unknownNamesAreUnknown();
    void everyMutationIsAValueOrNamesTheField_data();
    void everyMutationIsAValueOrNamesTheField();
    void nothing_data();
    void nothing();
    void cutAnywhereIsAnError();
    void requests_data();
    void requests();
};

void tst_LicenseCodec::links()
{
    const auto links = moduleLicenseLinksFromJson(testData("sample_assignments"), Norwegian);
    QVERIFY(links);
    QCOMPARE(links->size(), 3);
    const ModuleLicenseLink expected {.moduleLicenseId = 302,
                                      .name = QStringLiteral("sign-bulk"),
                                      .description = QStringLiteral("Signflow masse"),
                                      .tooltip = QStringLiteral("Bulk sending"),
                                      .prerequisiteModuleName = QStringLiteral("sign-user"),
                                      .total = 5,
                                      .free = 0,
                                      .inUse = 5,
                                      .sortOrder = 20,
                                      .extraFlags = 0,
                                      .unrestricted = false,
                                      .canAssign = false,
                                      .isHidden = false,
                                      .assigned = false};
    QVERIFY(links->at(1) == expected);
    QVERIFY(links->at(0).assigned && links->at(0).canAssign);
    QVERIFY(links->at(2).unrestricted);
}

void tst_LicenseCodec::owners()
{
    const auto owners = licenseOwnersFromJson(testData("sample_userlicenses"), Norwegian);
    QVERIFY(owners);
    QCOMPARE(owners->size(), 1);
    QCOMPARE(owners->constFirst().name, QStringLiteral("SUPEROFFICE"));
    QCOMPARE(owners->constFirst().description, QStringLiteral("SuperOffice AS"));
    const QList<ModuleLicenseLink> &links = owners->constFirst().moduleLicenses;
    QCOMPARE(links.size(), 2);
    QCOMPARE(links.at(0).name, QStringLiteral("ten-sales"));
    QVERIFY(isUserPlan(links.at(0).extraFlags));
    QCOMPARE(links.at(1).name, QStringLiteral("visible-for"));
    QVERIFY(links.at(1).unrestricted);
}

void tst_LicenseCodec::package()
{
    const auto info = extendedLicenseInfoFromJson(testData("sample_package"), Norwegian);
    QVERIFY(info);
    QVERIFY(!info->canBeActivated);
    QCOMPARE(info->reason, QStringLiteral("Fewer licences than are in use: ten-service"));
    QVERIFY(info->offered && info->current);
    QCOMPARE(info->offered->serialNr, QStringLiteral("1010031415"));
    QCOMPARE(info->offered->graceDate.date, QDate(2028, 4, 8));
    QCOMPARE(info->offered->deploymentType, 1);
    QCOMPARE(info->offered->licenseUrl, QStringLiteral("https://licence.example.com/"));
    const ModuleLicense &module = info->offered->moduleLicenses.constFirst();
    QCOMPARE(module.licenseType, LicenseType::UserLicense);
    QCOMPARE(module.allowedUserType, UserType::InternalAssociate);
    QCOMPARE(module.extraInfo, QStringLiteral("set=user,web,pocket-crm-cal"));
    QCOMPARE(info->current->expiryDate.date, QDate(2027, 3, 27));
    QVERIFY(info->current->graceDate.isForever);
    const ExtendedModuleLicense &short1 = info->moduleLicenses.at(1);
    QCOMPARE(short1.current->numberOfLicenses, 10);
    QCOMPARE(short1.inUse, 8);
    QCOMPARE(short1.added, -4);
    QCOMPARE(short1.newTotal, 6);
    QCOMPARE(short1.newFree, -2);
    QCOMPARE(short1.total, 10);
    QCOMPARE(short1.free, 2);
    QCOMPARE(info->accumulatedNextCheckDate, QStringLiteral("2027-02-03T04:12:30.5715671+01:00"));
}

void tst_LicenseCodec::module()
{
    const auto module = moduleLicenseFromJson(
        R"({"OwnerName": "SUPEROFFICE", "ModuleName": "ten-sales", "LicenseType": "UserLicense",
            "ModuleDescription": "US:\"Sales\";NO:\"Salg\"", "NumberOfLicenses": "21", "Signature": "MC0"})",
        Norwegian);
    QVERIFY(module);
    QCOMPARE(module->moduleName, QStringLiteral("ten-sales"));
    QCOMPARE(module->moduleDescription, QStringLiteral("Salg"));
    QCOMPARE(module->licenseType, LicenseType::UserLicense);
    QCOMPARE(module->numberOfLicenses, 21);
}

void tst_LicenseCodec::packagesAreAList()
{
    const QByteArray one = testData("sample_package");
    const auto infos = extendedLicenseInfosFromJson('[' + one + ',' + one + ']', Norwegian);
    QVERIFY(infos);
    QCOMPARE(infos->size(), 2);
    QVERIFY(infos->at(0) == *extendedLicenseInfoFromJson(one, Norwegian));
}

void tst_LicenseCodec::vendorSamplesAreAccepted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Answer>("answer");
    QTest::newRow("op 18") << testData("getthirdpartylicenseassignments") << Answer::Links;
    QTest::newRow("REST route 11") << testData("getlicensebymoduleowner") << Answer::Links;
    QTest::newRow("op 19") << testData("assignthirdpartylicenses") << Answer::Links;
    QTest::newRow("op 11") << testData("getsatellitelicenses") << Answer::Owners;
    QTest::newRow("op 2") << testData("getlicensefromlicenseserver") << Answer::Package;
}

void tst_LicenseCodec::vendorSamplesAreAccepted()
{
    QFETCH(QByteArray, body);
    QFETCH(Answer, answer);
    QVERIFY(!errorOf(answer, body));
    QVERIFY(!errorOf(answer, "\xEF\xBB\xBF" + body));
}

void tst_LicenseCodec::vendorFillerIsKept()
{
    const auto links = moduleLicenseLinksFromJson(testData("getthirdpartylicenseassignments"), Norwegian);
    QCOMPARE(links->constFirst().seats().total, 100);
    QCOMPARE(links->constFirst().seats().free, 305);
    QCOMPARE(links->constFirst().seats().inUse, 464);

    const auto owners = licenseOwnersFromJson(testData("getsatellitelicenses"), Norwegian);
    QCOMPARE(owners->size(), 1); // the sample lists one owner twice
    QCOMPARE(owners->constFirst().moduleLicenses.size(), 2); // and every row twice
    QVERIFY(
        !owners->constFirst().moduleLicenses.at(1).unrestricted); // its own flag beats the list it stands in
}

void tst_LicenseCodec::rowFlagDecides()
{
    const auto owners = licenseOwnersFromJson(R"([{"Name": "A",
        "RestrictedModuleLicenses": [{"Name": "1"}, {"Name": "2", "Unrestricted": true}, {"Name": "3", "Unrestricted": null}],
        "UnrestrictedModuleLicenses": [{"Name": "4"}, {"Name": "5", "Unrestricted": false}, {"Name": "6", "Unrestricted": null}]
        }])",
                                              Norwegian);
    QVERIFY(owners);
    QString unrestricted;
    for (const ModuleLicenseLink &link : owners->constFirst().moduleLicenses)
        unrestricted += link.unrestricted ? link.name : QString();
    QCOMPARE(unrestricted, QStringLiteral("246"));
}

void tst_LicenseCodec::unknownNamesAreUnknown()
{
    QByteArray body = testData("sample_package");
    body.replace("\"UserLicense\"", "\"MoonLicense\"").replace("\"InternalAssociate\"", "null");
    const auto info = extendedLicenseInfoFromJson(body, Norwegian);
    QVERIFY(info);
    QCOMPARE(info->offered->moduleLicenses.constFirst().licenseType, LicenseType::Unknown);
    QCOMPARE(info->offered->moduleLicenses.constFirst().allowedUserType, UserType::Unknown);
}

void tst_LicenseCodec::everyMutationIsAValueOrNamesTheField_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Answer>("answer");
    QTest::newRow("links") << testData("sample_assignments") << Answer::Links;
    QTest::newRow("owners") << testData("sample_userlicenses") << Answer::Owners;
    QTest::newRow("package") << testData("sample_package") << Answer::Package;
    QTest::newRow("packages") << '[' + testData("sample_package") + ']' << Answer::Packages;
}

void tst_LicenseCodec::everyMutationIsAValueOrNamesTheField()
{
    QFETCH(QByteArray, body);
    QFETCH(Answer, answer);
    int errors = 0;
    for (const JsonMutation &mutation : mutationsOf(body)) {
        const std::optional<ApiError> error = errorOf(answer, mutation.body);
        if (!error)
            continue;
        ++errors;
        const QByteArray what =
            mutation.path.toUtf8() + " -> " + mutation.change + ": " + error->detail.toUtf8();
        if (mutation.path.isEmpty() && mutation.change == "null") {
            QVERIFY2(error->kind == (answer == Answer::Package ? Kind::NotFound : Kind::BadResponse),
                     what.constData());
            continue;
        }
        QVERIFY2(error->kind == Kind::BadResponse, what.constData());
        QVERIFY2(
            error->detail.startsWith(mutation.path.isEmpty() ? QStringLiteral("the answer") : mutation.path)
                || (mutation.path.isEmpty() && error->detail.startsWith(u'[')),
            what.constData());
        QVERIFY2(mutation.change != "missing", what.constData());
    }
    QVERIFY2(errors > 20, QByteArray::number(errors).constData());
}

void tst_LicenseCodec::nothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \r\n");
    QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF");
}

void tst_LicenseCodec::nothing()
{
    QFETCH(QByteArray, body);
    for (const Answer answer : {Answer::Links, Answer::Owners, Answer::Packages}) {
        const auto error = errorOf(answer, body);
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::BadResponse);
        QCOMPARE(error->detail, QStringLiteral("the server returned no data"));
    }
    QCOMPARE(errorOf(Answer::Package, body)->kind, Kind::NotFound);
    QCOMPARE(errorOf(Answer::Module, body)->kind, Kind::NotFound);
    QVERIFY(!errorOf(Answer::Links, "[]"));
}

void tst_LicenseCodec::cutAnywhereIsAnError()
{
    const QByteArray body = testData("sample_userlicenses");
    for (qsizetype size = 1; size < body.size(); ++size)
        QVERIFY(errorOf(Answer::Owners, body.left(size)));
}

void tst_LicenseCodec::requests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("expected");
    const QString owner = QStringLiteral("SIGNFLOW");
    const auto row = [](const char *name, const QByteArray &request, const QByteArray &expected) {
        QTest::newRow(name) << request << expected;
    };
    row("op 10", userLicensesRequest(57), R"({"AssociateId":57})");
    row("op 11", satelliteLicensesRequest(2), R"({"SatelliteId":2})");
    row("op 2", ownerRequest(QStringLiteral("A \"B\" ø")), R"({"OwnerName":"A \"B\" ø"})");
    row("op 9", serialNumberRequest(QStringLiteral("Havgrind \"L\" AS"), QStringLiteral("0010031416")),
        R"({"NewCompanyName":"Havgrind \"L\" AS","NewSerialNumber":"0010031416"})");
    row("op 12", moduleOwnerRequest(owner), R"({"ModuleOwner":"SIGNFLOW"})");
    row("op 13", fileRequest(QStringLiteral("<?xml \"1\"?>\r\n<a/>\n")),
        R"({"FileContent":"<?xml \"1\"?>\r\n<a/>\n"})");
    row("op 16", moduleRequest(owner, QStringLiteral("sign user")),
        R"({"ModuleName":"sign user","OwnerName":"SIGNFLOW"})");
    row("op 18", assignmentsRequest(57, owner), R"({"AssociateId":57,"ModuleOwner":"SIGNFLOW"})");
    row("op 19", assignmentChangeRequest(57, owner, {QStringLiteral("b"), QStringLiteral("a")}),
        R"({"AssociateId":57,"ModuleLicenseNames":["b","a"],"ModuleOwner":"SIGNFLOW"})");
}

void tst_LicenseCodec::requests()
{
    QFETCH(QByteArray, request);
    QTEST(request, "expected");
}

QTEST_GUILESS_MAIN(tst_LicenseCodec)
#include "tst_licensecodec.moc"
