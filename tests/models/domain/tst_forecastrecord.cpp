// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatforecast.h"
#include "tests/models/domain/sampleseathistory.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

/// How well forecasts would have done for a history, had they been made while it went on.
class TestForecastRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void record_data();
    void record();
    void recordOfAJump();
    void recordOfARandomWalk();
};

void TestForecastRecord::record_data()
{
    QTest::addColumn<Points>("points");
    QTest::addColumn<int>("guesses");

    QTest::newRow("nothing") << Points() << 0;
    QTest::newRow("too short to try") << line(7, 7, 100, 3, 200) << 0;
    QTest::newRow("long enough for one guess") << line(8, 7, 100, 3, 200) << 1;
    QTest::newRow("half a year") << line(26, 7, 1000, 3, 2000) << 19;
    QTest::newRow("no more than a year of guesses") << line(1000, 1, 5000, 2, 9000) << 52;
    QTest::newRow("no figures four weeks apart") << line(12, 60, 1000, 3, 2000) << 0;
}

/// A perfect line was always guessed right.
void TestForecastRecord::record()
{
    QFETCH(const Points, points);
    const ForecastRecord record = forecastRecord(points, QTimeZone::utc(), Today);
    QTEST(record.guesses, "guesses");
    QVERIFY(record.meanError < Exact);
    QCOMPARE(record.shareWithin, record.guesses > 0 ? 1.0 : 0.0);
}

/// Twelve weeks at 100, then ten more: the four guesses made before the jump for after it are ten off, and
/// the others are right.
void TestForecastRecord::recordOfAJump()
{
    Points points = line(16, 7, 100, 0, 200);
    for (qsizetype week = 12; week < points.size(); ++week)
        points[week].inUse += 10;
    const ForecastRecord record = forecastRecord(points, QTimeZone::utc(), Today);
    QCOMPARE(record.guesses, 9);
    QVERIFY(std::abs(record.meanError - 40.0 / 9) < Exact);
    QVERIFY(std::abs(record.shareWithin - 5.0 / 9) < Exact);
}

void TestForecastRecord::recordOfARandomWalk()
{
    double within = 0.0;
    constexpr int Walks = 60;
    for (quint32 seed = 1; seed <= Walks; ++seed)
        within +=
            forecastRecord(randomWalk(seed, 728, 4, 99999), QTimeZone::utc(), Today).shareWithin / Walks;
    QVERIFY2(within > 0.8 && within < 0.98, qPrintable(QString::number(within)));
}

QTEST_GUILESS_MAIN(TestForecastRecord)
#include "tst_forecastrecord.moc"
