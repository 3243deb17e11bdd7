// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/satellitearchive.h"
#include "tests/services/superoffice/apifixture.h"

#include <QRegularExpression>
#include <QTest>

using Kind = ApiError::Kind;

class tst_SatelliteArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void satellites();
    void namesInManyLanguages();
    void decoding_data();
    void decoding();
};

void tst_SatelliteArchive::satellites()
{
    ApiFixture fixture;
    SatelliteArchive archive(fixture.api);
    fixture.server.play(
        FaultyAnswer::json(R"({"value": [{"satellite.satellite_id": 2, "satellite.name": "Bergen"}]})"));
    const Pending<Result<QList<Satellite>>> pending(archive.satellites());
    QTRY_VERIFY(pending.isDone());
    QVERIFY((pending.result()->constFirst() == Satellite {2, QStringLiteral("Bergen")}));
    QCOMPARE(
        fixture.lastRequest().target,
        QByteArray("/so/api/v1/Archive/dynamic?$select=satellite.satellite_id%2Csatellite.name&$top=500"));
}

void tst_SatelliteArchive::namesInManyLanguages()
{
    const QByteArray body = R"({"value": [{"satellite.satellite_id": "[I:2]",
        "satellite.name": "US:\"Bergen office\";NO:\"Bergenskontoret\""}]})";
    const auto satellites = satellitesFromJson(body, QStringLiteral("NO"));
    QVERIFY(satellites);
    QCOMPARE(satellites->constFirst().name, QStringLiteral("Bergenskontoret"));
}

void tst_SatelliteArchive::decoding_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("count"); // -1: an error
    QTest::newRow("wrapped") << QByteArray(
        R"({"value": [{"satellite.satellite_id": "[I:2]", "satellite.name": null}]})")
                             << 1;
    QTest::newRow("no id") << QByteArray(
        R"({"value": [{"satellite.name": "x"}, {"satellite.satellite_id": 0}]})")
                           << 0;
    QTest::newRow("none") << QByteArray(R"({"value": []})") << 0;
    QTest::newRow("null") << QByteArray("null") << -1;
    QTest::newRow("wrong type") << QByteArray(R"({"value": [{"satellite.satellite_id": {}}]})") << -1;
    QTest::newRow("html") << QByteArray("<html>") << -1;
}

void tst_SatelliteArchive::decoding()
{
    QFETCH(QByteArray, body);
    const auto satellites = satellitesFromJson(body, QStringLiteral("NO"));
    QTEST(satellites ? static_cast<int>(satellites->size()) : -1, "count");
    if (!satellites)
        QCOMPARE(satellites.error().kind, Kind::BadResponse);
}

QTEST_GUILESS_MAIN(tst_SatelliteArchive)
#include "tst_satellitearchive.moc"
