// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/seathistory.h"
#include "tests/services/local/rawsql.h"
#include "tests/services/local/sampleseats.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

/// What is left of a history of seats when programs are killed while they write it, and when several write at
/// the same time: processes of their own, see seathistoryvictim.cpp.
class tst_SeatHistoryKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isWhole_data() { addPaces(); }
    void isWhole();
    void twoAtATime_data() { addPaces(); }
    void twoAtATime();

private:
    static void addPaces();
};

namespace {

constexpr int Endless = std::numeric_limits<int>::max();

void start(QProcess &victim, const QTemporaryDir &folder, int first, int step, int end, int seconds)
{
    QStringList arguments {folder.path()};
    for (const int number : {first, step, end, seconds})
        arguments.append(QString::number(number));
    victim.start(QStringLiteral(SEATKEEPER_SEATHISTORYVICTIM), arguments);
}

QString integrity(const QTemporaryDir &folder)
{
    return valueFromSql(folder.filePath(QStringLiteral("seats.sqlite")),
                        QStringLiteral("PRAGMA integrity_check"))
        .toString();
}

/// Everything that is kept of @p license.
QList<SeatPoint> series(SeatHistory &history, const LicenseKey &license)
{
    const QDateTime first = growingSnapshot(0, 1).at;
    return history.series(growingTenant(), license, first, first.addYears(10)).value();
}

/// How many snapshots @p points have been made of.
int recorded(const QList<SeatPoint> &points)
{
    int count = 0;
    for (const SeatPoint &point : points)
        count += point.joined.value_or(0);
    return count;
}

} // namespace

void tst_SeatHistoryKilled::addPaces()
{
    QTest::addColumn<int>("seconds"); // from one snapshot to the next
    QTest::newRow("nothing is thinned") << 1;
    QTest::newRow("thinned all the time") << 1200;
}

void tst_SeatHistoryKilled::isWhole()
{
    QFETCH(const int, seconds);
    const QTemporaryDir folder;
    QRandomGenerator random(1);
    int next = 0;
    for (int round = 0; round < 20; ++round) {
        QProcess victim;
        start(victim, folder, next, 1, Endless, seconds);
        int heard = 0;
        for (const int enough = random.bounded(1, 150); heard < enough;) {
            QVERIFY(victim.canReadLine() || victim.waitForReadyRead());
            while (victim.canReadLine()) {
                victim.readLine();
                ++heard;
            }
        }
        victim.kill();
        QVERIFY(victim.waitForFinished());
        QCOMPARE(victim.readAllStandardError(), QByteArray());

        SeatHistory history(folder.path());
        QCOMPARE(history.problem(), QString());
        QCOMPARE(integrity(folder), QStringLiteral("ok"));
        const QList<SeatPoint> points = series(history, growingLicenses().constFirst());
        QVERIFY(recorded(points) >= next + heard); // what it has told of is there
        QCOMPARE(points.constLast().inUse, recorded(points) - 1);
        for (const LicenseKey &license : growingLicenses())
            QCOMPARE(series(history, license), points);
        next = recorded(points);
    }
    SeatHistory history(folder.path());
    const bool isThinned = series(history, growingLicenses().constFirst()).size() < next;
    QCOMPARE(isThinned, seconds > 1);
}

void tst_SeatHistoryKilled::twoAtATime()
{
    constexpr int Snapshots = 1000;
    QFETCH(const int, seconds);
    const QTemporaryDir folder;
    QProcess even;
    QProcess odd;
    start(even, folder, 0, 2, Snapshots, seconds);
    start(odd, folder, 1, 2, Snapshots, seconds);
    for (QProcess *victim : {&even, &odd}) {
        QVERIFY(victim->waitForFinished());
        QCOMPARE(victim->readAllStandardError(), QByteArray());
        QCOMPARE(victim->exitStatus(), QProcess::NormalExit);
        QCOMPARE(victim->exitCode(), EXIT_SUCCESS);
    }

    QCOMPARE(integrity(folder), QStringLiteral("ok"));
    SeatHistory history(folder.path());
    QCOMPARE(history.licenses(growingTenant()).value().size(), growingLicenses().size());
    for (const LicenseKey &license : growingLicenses()) {
        const QList<SeatPoint> points = series(history, license);
        QCOMPARE(recorded(points), Snapshots);
        QCOMPARE(points.constLast().inUse, Snapshots - 1);
        QCOMPARE(points.size() < Snapshots, seconds > 1);
    }
}

QTEST_GUILESS_MAIN(tst_SeatHistoryKilled)
#include "tst_seathistorykilled.moc"
