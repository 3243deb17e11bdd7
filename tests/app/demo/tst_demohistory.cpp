// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demohistory.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

/// The year that the demo tenant is made to have behind it, whatever it has today.
class TestDemoHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isAYearThatEndsToday_data() { addDays(); }
    void isAYearThatEndsToday();
    void staysBelowWhatIsOwned_data() { addDays(); }
    void staysBelowWhatIsOwned();
    void peopleAddUp_data() { addDays(); }
    void peopleAddUp();
    void tellsTales();
    void isTheSameEveryTime();

private:
    static void addDays();
};

static std::vector<DemoSeats> tenant()
{
    const QString owner = QStringLiteral("SUPEROFFICE");
    std::vector<DemoSeats> seats {{owner, QStringLiteral("empty"), 0, 0, false},
                                  {owner, QStringLiteral("single"), 1, 1, false},
                                  {owner, QStringLiteral("over"), 103, 100, false},
                                  {owner, QStringLiteral("overnothing"), 4, 0, false},
                                  {owner, QStringLiteral("unlimited"), 250, 0, true},
                                  {owner, QStringLiteral("full"), 80, 80, false}};
    for (int i = 0; i < 12; ++i)
        seats.push_back(
            {QStringLiteral("PARTNER"), QStringLiteral("m%1").arg(i), 30 + 5 * i, 40 + 6 * i, false});
    return seats;
}

void TestDemoHistory::addDays()
{
    QTest::addColumn<QDateTime>("now");
    for (int day = 16; day <= 22; ++day) {
        const QDateTime now(QDate(2026, 11, day), QTime(9, 32), Qt::UTC);
        QTest::addRow("%s", qPrintable(QLocale::c().dayName(now.date().dayOfWeek()))) << now;
    }
    QTest::newRow("leap day") << QDateTime(QDate(2028, 2, 29), QTime(23, 59), Qt::UTC);
}

void TestDemoHistory::isAYearThatEndsToday()
{
    QFETCH(QDateTime, now);
    const std::vector<DemoSeats> today = tenant();
    const std::vector<DemoSeatDay> days = demoHistory(today, now);
    QCOMPARE(days.size(), 366U);
    QCOMPARE(days.front().at, now.addDays(-365));
    QCOMPARE(days.back().at, now);
    for (std::size_t i = 1; i < days.size(); ++i)
        QCOMPARE(days[i - 1].at.addDays(1), days[i].at);
    for (std::size_t i = 0; i < today.size(); ++i) {
        QCOMPARE(days.back().licenses.at(i).inUse, today[i].inUse);
        QCOMPARE(days.back().licenses.at(i).total, today[i].total);
    }
}

void TestDemoHistory::staysBelowWhatIsOwned()
{
    QFETCH(QDateTime, now);
    const std::vector<DemoSeats> today = tenant();
    for (const DemoSeatDay &day : demoHistory(today, now)) {
        for (std::size_t i = 0; i < today.size(); ++i) {
            const DemoSeatPoint &point = day.licenses.at(i);
            QVERIFY(point.inUse >= 0);
            const bool isOverToday = today[i].inUse > today[i].total;
            const bool mayBeOver = today[i].isUnrestricted || (isOverToday && day.at > now.addDays(-30));
            QVERIFY2(mayBeOver || point.inUse <= point.total, qPrintable(today[i].module));
        }
    }
}

/// Whoever has come and gone makes the difference; at the weekend nobody does.
void TestDemoHistory::peopleAddUp()
{
    QFETCH(QDateTime, now);
    const std::vector<DemoSeatDay> days = demoHistory(tenant(), now);
    for (std::size_t day = 1; day < days.size(); ++day) {
        for (std::size_t i = 0; i < days[day].licenses.size(); ++i) {
            const DemoSeatPoint &point = days[day].licenses[i];
            QCOMPARE(point.joined - point.left, int(point.inUse - days[day - 1].licenses[i].inUse));
            QVERIFY(point.joined >= 0 && point.left >= 0);
            QVERIFY(days[day].at.date().dayOfWeek() <= 5 || (point.joined == 0 && point.left == 0));
        }
    }
}

void TestDemoHistory::tellsTales()
{
    const std::vector<DemoSeats> today = tenant();
    const auto days = demoHistory(today, QDateTime(QDate(2026, 11, 22), QTime(9, 32), Qt::UTC));
    int grown = 0;
    int full = 0;
    int extended = 0;
    for (std::size_t i = 0; i < today.size(); ++i) {
        const auto isFull = [i](const DemoSeatDay &day) {
            return day.licenses[i].total > 9 && day.licenses[i].inUse == day.licenses[i].total;
        };
        grown += days.front().licenses[i].inUse < today[i].inUse ? 1 : 0;
        full += today[i].inUse < today[i].total && std::count_if(days.cbegin(), days.cend(), isFull) > 14;
        extended += days.front().licenses[i].total < today[i].total ? 1 : 0;
    }
    QVERIFY(grown > int(today.size()) / 2);
    QVERIFY(full >= 3);
    QCOMPARE(extended, 1);
}

void TestDemoHistory::isTheSameEveryTime()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(9, 32), Qt::UTC);
    QVERIFY(demoHistory(tenant(), now) == demoHistory(tenant(), now));
    std::vector<DemoSeats> others = tenant();
    others.at(8).module = QStringLiteral("another");
    QVERIFY(demoHistory(others, now) != demoHistory(tenant(), now));
}

QTEST_GUILESS_MAIN(TestDemoHistory)
#include "tst_demohistory.moc"
