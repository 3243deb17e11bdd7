// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/retrypolicy.h"

#include <QTest>

using std::chrono::milliseconds;
using std::chrono::seconds;

class tst_RetryDelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delay_data();
    void delay();
    void everyDelayIsWithinBounds();
    void repeats_data();
    void repeats();
    void retryAfterHeader_data();
    void retryAfterHeader();
};

void tst_RetryDelay::delay_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<int>("retryAfter"); // seconds, -1: not sent
    QTest::addColumn<double>("random");
    QTest::addColumn<int>("expected"); // milliseconds
    QTest::newRow("first, longest") << 1 << -1 << 1.0 << 500;
    QTest::newRow("first, half") << 1 << -1 << 0.5 << 250;
    QTest::newRow("first, none") << 1 << -1 << 0.0 << 0;
    QTest::newRow("second doubles") << 2 << -1 << 1.0 << 1000;
    QTest::newRow("third doubles again") << 3 << -1 << 1.0 << 2000;
    QTest::newRow("capped") << 30 << -1 << 1.0 << 8000;
    QTest::newRow("absurd attempt") << 100000 << -1 << 1.0 << 8000;
    QTest::newRow("attempt below one") << 0 << -1 << 1.0 << 500;
    QTest::newRow("random out of range") << 1 << -1 << 7.0 << 500;
    QTest::newRow("server's wish, no jitter") << 1 << 7 << 0.1 << 7000;
    QTest::newRow("server's wish of zero") << 2 << 0 << 0.9 << 0;
    QTest::newRow("server's wish capped") << 1 << 86400 << 0.1 << 120000;
}

void tst_RetryDelay::delay()
{
    QFETCH(int, attempt);
    QFETCH(int, retryAfter);
    QFETCH(double, random);
    QFETCH(int, expected);
    const auto wish = retryAfter < 0 ? std::nullopt : std::optional(seconds(retryAfter));
    QCOMPARE(retryDelay({}, attempt, wish, random).count(), milliseconds(expected).count());
}

void tst_RetryDelay::everyDelayIsWithinBounds()
{
    const RetryPolicy policy;
    for (int attempt = -2; attempt < 70; ++attempt) {
        for (double random = 0.0; random <= 1.0; random += 0.125) {
            const milliseconds delay = retryDelay(policy, attempt, {}, random);
            QVERIFY(delay >= milliseconds(0));
            QVERIFY(delay <= policy.maxDelay);
        }
    }
}

void tst_RetryDelay::repeats_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("tries"); // of a read, in all
    for (const int status : {200, 204, 301, 400, 401, 403, 404, 405, 409, 413, 421, 423, 501, 505})
        QTest::addRow("%d", status) << status << 1;
    for (const int status : {408, 429, 502, 503, 504})
        QTest::addRow("%d", status) << status << 3;
    QTest::newRow("500") << 500 << 2;
}

void tst_RetryDelay::repeats()
{
    QFETCH(int, status);
    QFETCH(int, tries);
    int made = 1;
    while (mayRetryStatus({}, Effect::Read, made, status))
        ++made;
    QCOMPARE(made, tries);
    QVERIFY(!mayRetryStatus({}, Effect::Write, 1, status));
    QVERIFY(!mayRetryBrokenConnection({}, Effect::Write, 1));
    QVERIFY(mayRetryBrokenConnection({}, Effect::Read, 2));
    QVERIFY(!mayRetryBrokenConnection({}, Effect::Read, 3));
}

void tst_RetryDelay::retryAfterHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("expected"); // seconds, -1: none
    QTest::newRow("missing") << QByteArray() << -1;
    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("blanks") << QByteArray(" 5 ") << 5;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("negative") << QByteArray("-1") << -1;
    QTest::newRow("words") << QByteArray("soon") << -1;
    QTest::newRow("date") << QByteArray("Wed, 21 Oct 2026 07:28:30 GMT") << 30;
    QTest::newRow("date gone by") << QByteArray("Wed, 21 Oct 2015 07:28:00 GMT") << 0;
    QTest::newRow("broken date") << QByteArray("Wed, 41 Oct 2026 07:28:00 GMT") << -1;
    QTest::newRow("too large a number") << QByteArray("99999999999999999999") << -1;
}

void tst_RetryDelay::retryAfterHeader()
{
    QFETCH(QByteArray, header);
    QFETCH(int, expected);
    const QDateTime now(QDate(2026, 10, 21), QTime(7, 28), Qt::UTC);
    const auto wish = retryAfterFromHeader(header, now);
    QCOMPARE(wish ? static_cast<int>(wish->count()) : -1, expected);
}

QTEST_GUILESS_MAIN(tst_RetryDelay)
#include "tst_retrydelay.moc"
