// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/verbatimcodec.h"
#include "tests/services/superoffice/testdata.h"

#include <QTest>

using Changes = QHash<LicenseKey, bool>;
using Kind = ApiError::Kind;

namespace {

const QString Norwegian = QStringLiteral("NO");
const QDateTime Noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

LicenseKey key(const char *owner, const char *module)
{
    return {QString::fromLatin1(owner), QString::fromLatin1(module)};
}

/// @p json with the first @p before from position @p from on replaced.
QByteArray edited(QByteArray json, const QByteArray &from, const QByteArray &before, const QByteArray &after)
{
    const qsizetype position = json.indexOf(before, json.indexOf(from));
    return json.replace(position, before.size(), after);
}

} // namespace

class tst_VerbatimCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packageKeepsItsBytes();
    void everyElementKeepsItsBytes();
    void ownersKeepTheirBytes();
    void nothing();
    void requestsEchoTheBytes();
    void historyCarriesTheModule_data();
    void historyCarriesTheModule();
    void historyWithoutTheModule();
    void onlyAssignedChanges_data();
    void onlyAssignedChanges();
    void whatIsNotThereIsRefused_data();
    void whatIsNotThereIsRefused();
};

void tst_VerbatimCodec::packageKeepsItsBytes()
{
    const QByteArray sample = testData("sample_package");
    const auto package = verbatimLicenseInfoFromJson("\xEF\xBB\xBF\r\n " + sample + "\n", Norwegian, Noon);
    QVERIFY(package);
    QCOMPARE(package->json.bytes, sample);
    QCOMPARE(package->json.received, Noon);
    QCOMPARE(package->value.offered->serialNr, QStringLiteral("1010031415"));
}

void tst_VerbatimCodec::everyElementKeepsItsBytes()
{
    const QByteArray odd =
        R"({"Reason":"NO:\"Nei\";US:\"No\"" ,"AccumulatedNextCheckDate":"2027-02-03T04:12:30.5715671+01:00"})";
    const QByteArray sample = testData("sample_package");
    const auto packages = verbatimLicenseInfosFromJson("[ " + sample + " ,\n" + odd + "]", Norwegian, Noon);
    QVERIFY(packages);
    QCOMPARE(packages->size(), 2);
    QCOMPARE(packages->at(0).json.bytes, sample);
    QCOMPARE(packages->at(1).json.bytes, odd);
    QCOMPARE(packages->at(1).value.reason, QStringLiteral("Nei")); // resolved for display alone
}

void tst_VerbatimCodec::ownersKeepTheirBytes()
{
    const QByteArray sample = testData("sample_userlicenses");
    const auto owners = verbatimLicenseOwnersFromJson(sample + ' ', Norwegian, Noon);
    QVERIFY(owners);
    QCOMPARE(owners->json.bytes, sample);
    QCOMPARE(owners->value.constFirst().moduleLicenses.size(), 2);
}

void tst_VerbatimCodec::nothing()
{
    QCOMPARE(verbatimLicenseInfoFromJson("null", Norwegian, Noon).error().kind, Kind::NotFound);
    QCOMPARE(verbatimLicenseInfosFromJson("null", Norwegian, Noon).error().kind, Kind::BadResponse);
    QCOMPARE(verbatimLicenseOwnersFromJson({}, Norwegian, Noon).error().kind, Kind::BadResponse);
    QCOMPARE(verbatimLicenseInfoFromJson("{\"New\": 1}", Norwegian, Noon).error().detail,
             QStringLiteral("New: expected an object, found the number 1"));
}

void tst_VerbatimCodec::requestsEchoTheBytes()
{
    const VerbatimJson package {"{ \"b\":1.0 ,\"a\":\"\\u00f8\" }", Noon};
    QCOMPARE(validateRequest(package), QByteArray("{\"LicenseInfo\":{ \"b\":1.0 ,\"a\":\"\\u00f8\" }}"));
    QCOMPARE(activateRequest(package), QByteArray("{\"NewLicense\":{ \"b\":1.0 ,\"a\":\"\\u00f8\" }}"));
}

void tst_VerbatimCodec::historyCarriesTheModule_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QByteArray>("element");
    QTest::newRow("stored") << QStringLiteral("a\"b")
                            << QByteArray(R"({"New":null , "Current":{ "ModuleName":"a\"b"},"N":1.0})");
    QTest::newRow("offered only") << QStringLiteral("new")
                                  << QByteArray(R"({"Current":null,"New":{"ModuleName":"\u006eew"} })");
}

void tst_VerbatimCodec::historyCarriesTheModule()
{
    QFETCH(QString, module);
    QFETCH(QByteArray, element);
    const VerbatimJson package {
        R"({"X":"ExtendedModuleLicenses","ExtendedModuleLicenses":[ {"New":null,"Current":null},)"
        "\n"
        R"(        {"New":null , "Current":{ "ModuleName":"a\"b"},"N":1.0} ,{"Current":null,"New":{"ModuleName":"\u006eew"} }]})",
        Noon};
    const auto request = moduleHistoryRequest(package, module);
    QVERIFY(request);
    QCOMPARE(*request, "{\"LicenseInfo\":" + package.bytes + ",\"ModuleLicense\":" + element + '}');
}

void tst_VerbatimCodec::historyWithoutTheModule()
{
    const QString module = QStringLiteral("gone");
    QCOMPARE(moduleHistoryRequest({testData("sample_package"), Noon}, module).error().kind, Kind::Rejected);
    QCOMPARE(moduleHistoryRequest({"[]", Noon}, module).error().kind, Kind::BadResponse);
    QCOMPARE(moduleHistoryRequest({"{}", Noon}, module).error().kind, Kind::BadResponse);
}

void tst_VerbatimCodec::onlyAssignedChanges_data()
{
    const QByteArray odd = testData("odd_owners");
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const Changes &changes, const QByteArray &expected) {
        QTest::newRow(name) << changes << expected;
    };
    const QByteArray given = edited(odd, "a\\u0062c", "false", "true");
    row("nothing", {}, odd);
    row("give", {{key("SUPEROFFICE", "abc"), true}}, given);
    row("owner in another case", {{key("SuperOffice", "abc"), true}}, given);
    row("take what is not held", {{key("SUPEROFFICE", "abc"), false}}, odd);
    row("give what is held in one version", {{key("SUPEROFFICE", "two"), true}}, odd);
    row("take what is held in one version", {{key("SUPEROFFICE", "two"), false}},
        edited(odd, "{\"Assigned\":true,\"Name\":\"two\"", "true", "false"));
    row("null becomes true", {{key("SUPEROFFICE", "once"), true}}, edited(odd, "once", "null", "true"));
    row("repeated token", {{key("SUPEROFFICE", "twice"), true}},
        edited(edited(odd, "twice", "false", "true"), "twice", " 0}", " true}"));
    row("several", {{key("SUPEROFFICE", "abc"), true}, {key("SUPEROFFICE", "once"), true}},
        edited(given, "once", "null", "true"));
    row("take without a token", {{key("SUPEROFFICE", "bare"), false}}, odd);
}

void tst_VerbatimCodec::onlyAssignedChanges()
{
    QFETCH(Changes, changes);
    QFETCH(QByteArray, expected);
    const QByteArray odd = testData("odd_owners");
    const auto changed = withAssigned(odd, odd, changes);
    QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().detail));
    QCOMPARE(*changed, expected);
    const auto request = centralLicenseRequest({odd, Noon}, changes);
    QVERIFY(request);
    QCOMPARE(*request, "{\"License\":" + expected + '}');
}

void tst_VerbatimCodec::whatIsNotThereIsRefused_data()
{
    const QByteArray odd = testData("odd_owners");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<Kind>("kind");
    const Changes give {{key("SUPEROFFICE", "bare"), true}};
    QTest::newRow("unknown module") << odd << Changes {{key("SUPEROFFICE", "x"), true}} << Kind::Rejected;
    QTest::newRow("module in another case")
        << odd << Changes {{key("SUPEROFFICE", "ABC"), true}} << Kind::Rejected;
    QTest::newRow("unknown owner") << odd << Changes {{key("SIGNFLOW", "abc"), true}} << Kind::Rejected;
    QTest::newRow("row without a token") << odd << give << Kind::Rejected;
    QTest::newRow("no list") << QByteArray("{}") << give << Kind::BadResponse;
    QTest::newRow("no owners") << QByteArray("[1]") << give << Kind::BadResponse;
    QTest::newRow("no rows") << QByteArray(R"([{"RestrictedModuleLicenses":[1]}])") << give
                             << Kind::BadResponse;
    QTest::newRow("empty") << QByteArray("[]") << give << Kind::Rejected;
}

void tst_VerbatimCodec::whatIsNotThereIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(Changes, changes);
    const auto changed = withAssigned(json, json, changes);
    QVERIFY(!changed);
    QTEST(changed.error().kind, "kind");
}

QTEST_GUILESS_MAIN(tst_VerbatimCodec)
#include "tst_verbatimcodec.moc"
