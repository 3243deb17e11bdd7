// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/noticetext.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

Q_DECLARE_METATYPE(Notices)

/// Notices in words: one speaks for itself, several are counted and the first of them named.
class NoticeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void words_data();
    void words();
};

namespace {

SeatNotice seats(const char *name, qint64 inUse, qint64 total)
{
    const QString text = QString::fromUtf8(name);
    return {{QStringLiteral("ACME"), text}, text, {.total = total, .inUse = inUse, .free = total - inUse}};
}

EndNotice end(qint64 daysLeft)
{
    return {QStringLiteral("ACME"), QStringLiteral("Acme"), daysLeft};
}

} // namespace

void NoticeTextTest::words_data()
{
    QTest::addColumn<Notices>("notices");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("details");
    const auto row = [](const char *name, const Notices &notices, const char *title, const char *details) {
        QTest::newRow(name) << notices << QString::fromUtf8(title) << QString::fromUtf8(details);
    };
    row("none", {}, "", "");
    row("seats", {.seats = {seats("Sales Premium", 97, 100)}}, "Sales Premium: 97 of 100 seats in use", "");
    row("large figures", {.seats = {seats("User", 12'345, 12'000)}}, "User: 12,345 of 12,000 seats in use",
        "");
    // Without a translation the plural forms are Qt's own.
    row("end", {.ends = {end(14)}}, "Acme: the licence expires in 14 day(s)", "");
    row("end today", {.ends = {end(0)}}, "Acme: the licence expires today", "");
    row("past", {.ends = {end(-3)}}, "Acme: the licence expired 3 day(s) ago", "");
    row("a date nobody means", {.ends = {end(5'000'000'000)}},
        "Acme: the licence expires in 2,147,483,647 day(s)", "");
    row("run", {.run = RunNotice {12, 40, 2}}, "Run 12 has finished: 40 verified, 2 not applied", "");
    row("placeholders in a name", {.seats = {seats("%2 %1", 1, 2)}}, "%2 %1: 1 of 2 seats in use", "");
    row("dates first", {.seats = {seats("User", 9, 10)}, .ends = {end(1)}}, "2 licence(s) need attention",
        "Acme: the licence expires in 1 day(s)\nUser: 9 of 10 seats in use");
    row("only the first few",
        {.seats = {seats("A", 9, 10), seats("B", 9, 10), seats("C", 9, 10), seats("D", 9, 10),
                   seats("E", 9, 10)}},
        "5 licence(s) need attention",
        "A: 9 of 10 seats in use\nB: 9 of 10 seats in use\nC: 9 of 10 seats in use\nand 2 more");
}

void NoticeTextTest::words()
{
    QFETCH(const Notices, notices);
    QTEST(noticeTitle(notices), "title");
    QTEST(noticeDetails(notices), "details");
}

QTEST_GUILESS_MAIN(NoticeTextTest)
#include "tst_noticetext.moc"
