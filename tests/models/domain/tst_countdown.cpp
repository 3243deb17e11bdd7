// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/countdown.h"

#include <QRegularExpression>
#include <QTest>

using State = Countdown::State;

/// Days left of every shape of licence date.
class TestCountdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void days_data();
    void days();
};

void TestCountdown::days_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<State>("state");
    QTest::addColumn<qint64>("days");

    const auto row = [](const char *name, const char *text, const QDate &today, State state, qint64 days) {
        QTest::newRow(name) << QString::fromLatin1(text) << today << state << days;
    };
    const QDate today(2026, 11, 22);
    row("tomorrow", "2026-11-23T00:00:00", today, State::Running, 1);
    row("today is the last day", "2026-11-22T00:00:00", today, State::Running, 0);
    row("yesterday", "2026-11-21", today, State::Overdue, 1);
    row("a year ago", "2025-11-22", today, State::Overdue, 365);
    row("over new year", "2027-01-01", today, State::Running, 40);
    row("over a leap day", "2028-03-01", QDate(2028, 2, 28), State::Running, 2);
    row("a zone does not move the day", "2026-11-23T00:00:00+14:00", today, State::Running, 1);
    row("late in the day", "2026-11-22T23:59:59-12:00", today, State::Running, 0);
    row("over the end of summer time", "2026-10-26", QDate(2026, 10, 24), State::Running, 2);
    row("empty", "", today, State::Forever, 0);
    row("year 9999", "9999-12-31T00:00:00", today, State::Forever, 0);
    row("no date", "soon", today, State::Unreadable, 0);
    row("no such day", "2026-02-30", today, State::Unreadable, 0);
}

void TestCountdown::days()
{
    QFETCH(const QString, text);
    QFETCH(const QDate, today);
    const Countdown countdown = countdownTo(licenseDateFromText(text), today);
    QTEST(countdown.state, "state");
    QTEST(countdown.days, "days");
}

QTEST_GUILESS_MAIN(TestCountdown)
#include "tst_countdown.moc"
