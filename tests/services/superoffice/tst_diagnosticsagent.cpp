// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/diagnosticsagent.h"
#include "tests/services/superoffice/jsonmutation.h"

#include <QTest>

using Kind = ApiError::Kind;

static const QByteArray Body =
    R"({"CompanyName": "Havgrind Logistikk AS", "DatabaseName": "CRM", "DatabaseType": "MSSQL",
    "DatabaseVersion": 952, "DatabaseLanguage": null, "FileVersion": "11.13.1", "BuildLabel": "Release", "BuildType": "x64",
    "WarningEnglish": "Soon", "DaysUntilNetServerExpiry": 30, "IsSatellite": true, "IsOnTravel": false,
    "License": {"SerialNr": "0010031415", "ModuleLicenses": [{"ModuleName": "user"}]}})";

/// What the request is, tst_operations shows.
class tst_DiagnosticsAgent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemInfo();
    void nothing();
    void everyMutationIsAValueOrNamesTheField();
};

void tst_DiagnosticsAgent::systemInfo()
{
    const auto info = systemInfoFromJson(Body, {});
    QVERIFY(info);
    QCOMPARE(info->companyName, QStringLiteral("Havgrind Logistikk AS"));
    QCOMPARE(info->databaseName, QStringLiteral("CRM"));
    QCOMPARE(info->databaseType, QStringLiteral("MSSQL"));
    QCOMPARE(info->databaseVersion, QStringLiteral("952"));
    QVERIFY(info->databaseLanguage.isEmpty());
    QCOMPARE(info->fileVersion, QStringLiteral("11.13.1"));
    QCOMPARE(info->buildLabel, QStringLiteral("Release"));
    QCOMPARE(info->buildType, QStringLiteral("x64"));
    QCOMPARE(info->warning, QStringLiteral("Soon"));
    QCOMPARE(info->daysUntilNetServerExpiry, 30);
    QVERIFY(info->isSatellite && !info->isOnTravel);
    QCOMPARE(info->license->serialNr, QStringLiteral("0010031415"));
    QVERIFY(!systemInfoFromJson("{}", {})->license);
}

void tst_DiagnosticsAgent::nothing()
{
    QCOMPARE(systemInfoFromJson("null", {}).error().kind, Kind::NotFound);
    QCOMPARE(systemInfoFromJson("[]", {}).error().kind, Kind::BadResponse);
}

void tst_DiagnosticsAgent::everyMutationIsAValueOrNamesTheField()
{
    int errors = 0;
    for (const JsonMutation &mutation : mutationsOf(Body)) {
        const auto info = systemInfoFromJson(mutation.body, {});
        if (info || mutation.path.isEmpty())
            continue;
        ++errors;
        QCOMPARE(info.error().kind, Kind::BadResponse);
        QVERIFY2(info.error().detail.startsWith(mutation.path), qPrintable(info.error().detail));
    }
    QVERIFY(errors > 20);
}

QTEST_GUILESS_MAIN(tst_DiagnosticsAgent)
#include "tst_diagnosticsagent.moc"
