// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatthinning.h"
#include "services/local/seathistory.h"
#include "tests/services/local/hostiletexts.h"
#include "tests/services/local/rawsql.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <limits>

/// What is recorded comes back, becomes less as it grows older, and does not depend on clocks and zones.
class tst_SeatHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup();

    void comesBack_data();
    void comesBack();
    void everyTenantHasItsOwn();
    void sameTimeReplaces();
    void theLastSampleOfALicenseCounts();
    void betweenTwoTimes();
    void hostileTexts_data() { addHostileTexts(); }
    void hostileTexts();
    void hostileFigures();
    void allOrNothing();
    void twoObjectsOnOneFile();

    void thinsAsItIsTold_data();
    void thinsAsItIsTold();
    void thinsOnceAnHour();
    void oneLeapCostsNoDetail_data();
    void oneLeapCostsNoDetail();
    void zonesMakeNoDifference_data();
    void zonesMakeNoDifference();
};

namespace {

constexpr int Hour = 3600;

QString tenant()
{
    return QStringLiteral("https://crm.example.com/SuperOffice/api/");
}

QString otherTenant()
{
    return tenant() + u'x';
}

LicenseKey tool()
{
    return {QStringLiteral("ACME"), QStringLiteral("tool")};
}

LicenseKey user()
{
    return {QStringLiteral("SuperOffice"), QStringLiteral("user")};
}

/// So many seconds after the beginning of a day, UTC.
QDateTime at(qint64 seconds)
{
    return QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC).addSecs(seconds);
}

SeatSample sample(const LicenseKey &license, qint64 inUse)
{
    return {license, inUse, 10, false, 1, 0};
}

SeatPoint point(const QDateTime &time, qint64 inUse)
{
    return {time, inUse, inUse, 10, false, 1, 0};
}

/// The snapshot of one licence.
SeatSnapshot snapshot(const QDateTime &time, qint64 inUse)
{
    return {time, {sample(tool(), inUse)}};
}

/// Everything that is kept of @p license.
QList<SeatPoint> all(SeatHistory &history, const LicenseKey &license = tool(), const QString &of = tenant())
{
    return history.series(of, license, at(0).addYears(-100), at(0).addYears(100)).value();
}

/// A snapshot every 20 minutes from @p first, one after the other.
QList<SeatSnapshot> everyTwentyMinutes(const QDateTime &first, int count)
{
    QList<SeatSnapshot> snapshots;
    for (int number = 0; number < count; ++number)
        snapshots.append(snapshot(first.addSecs(qint64(number) * Hour / 3), number % 17));
    return snapshots;
}

QList<SeatPoint> pointsOf(const QList<SeatSnapshot> &snapshots)
{
    QList<SeatPoint> points;
    for (const SeatSnapshot &taken : snapshots)
        points.append(point(taken.at, taken.samples.constFirst().inUse));
    return points;
}

} // namespace

void tst_SeatHistory::cleanup()
{
    qunsetenv("TZ");
    tzset();
}

void tst_SeatHistory::comesBack_data()
{
    QTest::addColumn<bool>("isFile");
    QTest::newRow("file") << true;
    QTest::newRow("memory") << false;
}

void tst_SeatHistory::comesBack()
{
    QFETCH(const bool, isFile);
    const QTemporaryDir folder;
    SeatHistory history(isFile ? folder.path() : QString());
    QCOMPARE(history.problem(), QString());
    QVERIFY(all(history).isEmpty());
    QVERIFY(history.licenses(tenant()).value().isEmpty());
    QVERIFY(history.thin(tenant(), at(0)));
    QVERIFY(history.recordAll(tenant(), {}));

    const SeatSample open {user(), 7, 0, true, std::nullopt, 3};
    QVERIFY(history.record(tenant(), {at(0), {sample(tool(), 4), open}}));
    QVERIFY(history.record(tenant(), {at(1), {sample(tool(), 5)}}));
    QCOMPARE(history.licenses(tenant()).value(), (QList<LicenseKey> {tool(), user()}));
    QCOMPARE(all(history), (QList<SeatPoint> {point(at(0), 4), point(at(1), 5)}));
    QCOMPARE(all(history, user()), (QList<SeatPoint> {{at(0), 7, 7, 0, true, std::nullopt, 3}}));
    QCOMPARE(all(history).constFirst().at.timeSpec(), Qt::UTC);
    QVERIFY(all(history, {QStringLiteral("ACME"), QStringLiteral("TOOL")}).isEmpty());
    if (isFile) {
        SeatHistory next(folder.path());
        QCOMPARE(all(next), all(history));
    }
}

void tst_SeatHistory::everyTenantHasItsOwn()
{
    SeatHistory history((QString()));
    QVERIFY(history.record(tenant(), snapshot(at(0), 4)));
    QVERIFY(history.record(otherTenant(), {at(0), {sample(tool(), 9), sample(user(), 1)}}));
    QCOMPARE(all(history), QList<SeatPoint> {point(at(0), 4)});
    QCOMPARE(all(history, tool(), otherTenant()), QList<SeatPoint> {point(at(0), 9)});
    QCOMPARE(history.licenses(tenant()).value(), QList<LicenseKey> {tool()});
    QVERIFY(history.licenses(QStringLiteral("nobody's")).value().isEmpty());
}

void tst_SeatHistory::sameTimeReplaces()
{
    SeatHistory history((QString()));
    QVERIFY(history.record(tenant(), {at(0), {sample(tool(), 4), sample(user(), 1)}}));
    QVERIFY(history.record(otherTenant(), snapshot(at(0), 8)));
    QVERIFY(history.record(tenant(), snapshot(at(0), 5)));
    QCOMPARE(all(history), QList<SeatPoint> {point(at(0), 5)});
    QVERIFY(all(history, user()).isEmpty()); // the later snapshot knows nothing of it
    QCOMPARE(all(history, tool(), otherTenant()), QList<SeatPoint> {point(at(0), 8)});
    QVERIFY(history.recordAll(tenant(), {snapshot(at(1), 6), snapshot(at(1), 7)}));
    QCOMPARE(all(history), (QList<SeatPoint> {point(at(0), 5), point(at(1), 7)}));
}

void tst_SeatHistory::theLastSampleOfALicenseCounts()
{
    SeatHistory history((QString()));
    QVERIFY(history.record(tenant(), {at(0), {sample(tool(), 4), sample(user(), 1), sample(tool(), 5)}}));
    QCOMPARE(all(history), QList<SeatPoint> {point(at(0), 5)});
}

void tst_SeatHistory::betweenTwoTimes()
{
    SeatHistory history((QString()));
    for (const int seconds : {5, 1, 9, 3}) // whatever the order
        QVERIFY(history.record(tenant(), snapshot(at(seconds), seconds)));
    const auto times = [&](int from, int to) {
        const QList<SeatPoint> points = history.series(tenant(), tool(), at(from), at(to)).value();
        QList<qint64> found;
        for (const SeatPoint &kept : points)
            found.append(kept.inUse);
        return found;
    };
    QCOMPARE(times(0, 10), (QList<qint64> {1, 3, 5, 9}));
    QCOMPARE(times(3, 5), (QList<qint64> {3, 5}));
    QCOMPARE(times(4, 4), QList<qint64>());
    QCOMPARE(times(5, 3), QList<qint64>());
}

void tst_SeatHistory::hostileTexts()
{
    QFETCH(const QString, text);
    SeatHistory history((QString()));
    const QString plain = QStringLiteral("plain");
    const QList<LicenseKey> licenses {{text, plain}, {plain, text}, {text, text}};
    SeatSnapshot taken {at(0), {}};
    for (const LicenseKey &license : licenses)
        taken.samples.append(sample(license, taken.samples.size()));
    QVERIFY(history.record(text, taken));
    QVERIFY(history.record(plain, snapshot(at(0), 1)));
    QCOMPARE(history.licenses(text).value().size(), 3);
    for (const LicenseKey &license : licenses) {
        QVERIFY(history.licenses(text).value().contains(license));
        QCOMPARE(all(history, license, text).size(), 1);
    }
    QCOMPARE(history.licenses(plain).value(), QList<LicenseKey> {tool()});
}

/// Half a character, which no database holds, and figures that no tenant has.
void tst_SeatHistory::hostileFigures()
{
    SeatHistory history((QString()));
    const LicenseKey half {QString(QChar(0xd800)), QStringLiteral("x")};
    const LicenseKey other {QString(QChar(0xdc00)), QStringLiteral("x")};
    using Limits = std::numeric_limits<qint64>;
    const SeatSample most {half, Limits::max(), Limits::min(), true, std::numeric_limits<int>::max(), 0};
    QVERIFY(history.record(tenant(), {at(0), {most, sample(other, 1), most}}));
    QVERIFY(history.record(tenant(), {at(1), {most}}));
    QCOMPARE(all(history, half).size(), 2);
    QCOMPARE(all(history, half).constLast().inUse, Limits::max());
    QVERIFY(history.thin(tenant(), at(0).addYears(1)));
    QCOMPARE(all(history, half).constLast().joined, std::numeric_limits<int>::max());
}

void tst_SeatHistory::allOrNothing()
{
    const QTemporaryDir folder;
    SeatHistory history(folder.path());
    QVERIFY(history.record(tenant(), snapshot(at(0), 1)));
    QVERIFY(runSql(folder.filePath(QStringLiteral("seats.sqlite")),
                   {QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON point WHEN NEW.in_use = 3 "
                                   "BEGIN SELECT RAISE(ABORT, 'no more'); END")}));
    const auto recorded = history.recordAll(tenant(), {snapshot(at(0), 2), snapshot(at(1), 3)});
    QVERIFY(!recorded);
    QVERIFY2(recorded.error().startsWith(QStringLiteral("The history of seats cannot be used.")),
             qPrintable(recorded.error()));
    QCOMPARE(all(history), QList<SeatPoint> {point(at(0), 1)});
    QVERIFY(history.record(tenant(), snapshot(at(1), 4))); // nothing is left open
    QCOMPARE(all(history).size(), 2);
}

void tst_SeatHistory::twoObjectsOnOneFile()
{
    const QTemporaryDir folder;
    SeatHistory first(folder.path());
    SeatHistory second(folder.path());
    for (int number = 0; number < 20; ++number)
        QVERIFY((number % 2 == 0 ? first : second).record(tenant(), snapshot(at(number), number)));
    QCOMPARE(all(first).size(), 20);
    QCOMPARE(all(second), all(first));
}

void tst_SeatHistory::thinsAsItIsTold_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 25; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// The database and the rule come to the same, whenever either has been at it before.
void tst_SeatHistory::thinsAsItIsTold()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    SeatHistory history((QString()));
    const QDateTime now = at(random.bounded(24 * Hour));
    QList<SeatPoint> points;
    QList<SeatSnapshot> snapshots;
    qint64 age = 70 * 24 * Hour; // seconds
    for (int number = 0; age > 0; ++number) {
        snapshots.append(snapshot(now.addSecs(-age), random.bounded(20)));
        points.append(pointsOf(snapshots.last(1)));
        age -= random.bounded(1, number % 100 == 0 ? 20 * 24 * Hour : Hour);
    }
    QVERIFY(history.recordAll(tenant(), snapshots));
    QVERIFY(history.recordAll(otherTenant(), snapshots));
    if (seed % 2 == 0)
        QVERIFY(history.thin(tenant(), now.addSecs(-random.bounded(100 * Hour))));
    QVERIFY(history.thin(tenant(), now));
    QCOMPARE(all(history), thinned(points, now));
    QCOMPARE(all(history, tool(), otherTenant()), thinned(points, points.constLast().at));
}

void tst_SeatHistory::thinsOnceAnHour()
{
    SeatHistory history((QString()));
    const QList<SeatSnapshot> old = everyTwentyMinutes(at(-72 * Hour), 6);
    QVERIFY(history.recordAll(tenant(), old));
    QCOMPARE(all(history).size(), 6);
    QVERIFY(history.record(tenant(), snapshot(at(10), 1))); // as of the one before, three days ago
    QCOMPARE(all(history).size(), 7);
    QVERIFY(history.record(tenant(), snapshot(at(20), 2)));
    QCOMPARE(all(history).size(), 2 + 2);
    QVERIFY(history.record(tenant(), {at(-72 * Hour + 1), {sample(tool(), 3)}})); // comes late
    QVERIFY(history.record(tenant(), snapshot(at(30), 4)));
    QVERIFY(history.record(tenant(), snapshot(at(40), 5)));
    QCOMPARE(all(history), thinned(all(history), at(40)));
    QCOMPARE(all(history).size(), 2 + 4);
}

void tst_SeatHistory::oneLeapCostsNoDetail_data()
{
    QTest::addColumn<int>("leap"); // days
    QTest::newRow("a year forward") << 365;
    QTest::newRow("a year back") << -365;
    QTest::newRow("two days forward") << 2;
}

void tst_SeatHistory::oneLeapCostsNoDetail()
{
    QFETCH(const int, leap);
    SeatHistory history((QString()));
    const QList<SeatSnapshot> today = everyTwentyMinutes(at(0), 30);
    QVERIFY(history.recordAll(tenant(), today));
    QVERIFY(history.record(tenant(), snapshot(at(12 * Hour).addDays(leap), 99)));
    QVERIFY(history.record(tenant(), snapshot(at(12 * Hour), 1)));
    QVERIFY(history.record(tenant(), snapshot(at(13 * Hour), 2)));
    const QList<SeatPoint> kept = history.series(tenant(), tool(), at(0), at(11 * Hour)).value();
    QCOMPARE(kept, pointsOf(today));
    QCOMPARE(all(history).size(), 33);
}

void tst_SeatHistory::zonesMakeNoDifference_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("first"); // of four days
    const QDateTime spring(QDate(2026, 3, 27), QTime(0, 0), Qt::UTC); // Oslo goes forward on the 29th
    const QDateTime autumn(QDate(2026, 10, 23), QTime(0, 0), Qt::UTC); // and back on the 25th
    const QDateTime april(QDate(2026, 4, 3), QTime(0, 0), Qt::UTC); // Auckland goes back on the 4th
    const QDateTime september(QDate(2026, 9, 25), QTime(0, 0), Qt::UTC); // and forward on the 26th
    QTest::newRow("Oslo, spring") << QByteArray("Europe/Oslo") << spring;
    QTest::newRow("Oslo, autumn") << QByteArray("Europe/Oslo") << autumn;
    QTest::newRow("Auckland, April") << QByteArray("Pacific/Auckland") << april;
    QTest::newRow("Auckland, September") << QByteArray("Pacific/Auckland") << september;
}

/// Times come from a clock on the wall of that zone; what is kept is what would be kept in Greenwich.
void tst_SeatHistory::zonesMakeNoDifference()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QDateTime, first);
    qputenv("TZ", zone);
    tzset();
    const QList<SeatSnapshot> snapshots = everyTwentyMinutes(first, 4 * 24 * 3);
    SeatHistory history((QString()));
    for (SeatSnapshot taken : snapshots) {
        taken.at = taken.at.toLocalTime();
        QCOMPARE(taken.at.timeSpec(), Qt::LocalTime);
        QVERIFY(history.record(tenant(), taken));
    }
    // The first snapshot of the last hour says how old the others are.
    QCOMPARE(all(history), thinned(pointsOf(snapshots), snapshots.at(snapshots.size() - 3).at));
    QVERIFY(history.thin(tenant(), snapshots.constLast().at.toLocalTime()));
    QCOMPARE(all(history), thinned(pointsOf(snapshots), snapshots.constLast().at));

    QVERIFY(history.thin(tenant(), first.addDays(100).toLocalTime()));
    const QList<SeatPoint> days = all(history);
    QCOMPARE(days.size(), 4);
    for (const SeatPoint &day : days) {
        QCOMPARE(day.at.time(), QTime(23, 40)); // UTC
        QCOMPARE(day.joined, 72);
        QCOMPARE(day.peak, 16);
    }
}

QTEST_GUILESS_MAIN(tst_SeatHistory)
#include "tst_seathistory.moc"
