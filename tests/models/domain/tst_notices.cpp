// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/notices.h"
#include "tests/models/domain/samplelicenses.h"

#include <QRegularExpression>
#include <QTest>

/// What has come about from one look at a tenant to the next, and that each crossing is told once.
class NoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void seats_data();
    void seats();
    void everyCrossingOnce();
    void otherThresholdsAloneTellNothing();
    void newThingsTellNothingOfTheirSeats();
    void ends_data();
    void ends();
    void aNearEndIsToldAtFirstSight();
    void whatIsOffTellsNothing();
    void choicesAreChecked_data();
    void choicesAreChecked();
};

namespace {

const QString Owner = QStringLiteral("ACME");
const QDate Today(2026, 11, 22);

LicenseLook lookOf(const SampleModule &module, QDate day = Today)
{
    return {sampleCatalogue(Owner, {module}), day};
}

SampleModule moduleOf(qint64 inUse, qint64 total = 100)
{
    return {.name = QStringLiteral("sales"),
            .description = QStringLiteral("Sales Premium"),
            .total = total,
            .inUse = inUse};
}

/// A tenant whose package ends on this day, as seen on @p day.
LicenseLook ending(const QString &expiry, QDate day)
{
    ExtendedLicenseInfo package = samplePackage(Owner, QStringLiteral("Acme"), {});
    package.current->expiryDate = licenseDateFromText(expiry);
    return {LicenseCatalogue({package}), day};
}

/// "sales 97/100" for each licence, "ACME -3" for each package.
QStringList told(const Notices &notices)
{
    QStringList all;
    for (const SeatNotice &notice : notices.seats)
        all.append(
            QStringLiteral("%1 %2/%3").arg(notice.name).arg(notice.seats.inUse).arg(notice.seats.total));
    for (const EndNotice &notice : notices.ends)
        all.append(QStringLiteral("%1 %2").arg(notice.name).arg(notice.daysLeft));
    return all;
}

QStringList told(const LicenseLook &before, const LicenseLook &after)
{
    return told(newNotices(before, after, {}, {}));
}

} // namespace

void NoticesTest::seats_data()
{
    QTest::addColumn<SampleModule>("before");
    QTest::addColumn<SampleModule>("after");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const SampleModule &before, const SampleModule &after,
                        const QStringList &expected) { QTest::newRow(name) << before << after << expected; };
    row("far from the ceiling", moduleOf(10), moduleOf(84), {});
    row("nearly full", moduleOf(84), moduleOf(85), {QStringLiteral("Sales Premium 85/100")});
    row("still nearly full", moduleOf(85), moduleOf(99), {});
    row("full", moduleOf(99), moduleOf(100), {QStringLiteral("Sales Premium 100/100")});
    row("two steps at once", moduleOf(10), moduleOf(100), {QStringLiteral("Sales Premium 100/100")});
    row("beyond", moduleOf(100), moduleOf(101), {QStringLiteral("Sales Premium 101/100")});
    row("seats come free", moduleOf(100), moduleOf(10), {});
    row("fewer owned", moduleOf(80), moduleOf(80, 80), {QStringLiteral("Sales Premium 80/80")});
    row("more owned", moduleOf(80, 80), moduleOf(80), {});
    SampleModule endless = moduleOf(100);
    endless.unrestricted = true;
    row("no ceiling", moduleOf(10), endless, {});
    row("a ceiling at last", endless, moduleOf(100), {QStringLiteral("Sales Premium 100/100")});
    SampleModule hidden = moduleOf(100);
    hidden.isHidden = true;
    row("hidden", moduleOf(10), hidden, {});
    SampleModule site = moduleOf(100);
    site.type = LicenseType::SiteLicense;
    row("for a site", moduleOf(10), site, {});
}

void NoticesTest::seats()
{
    QFETCH(const SampleModule, before);
    QFETCH(const SampleModule, after);
    QTEST(told(lookOf(before), lookOf(after)), "expected");
}

void NoticesTest::everyCrossingOnce()
{
    QStringList all;
    LicenseLook before = lookOf(moduleOf(80));
    for (const qint64 inUse : {84, 86, 90, 90, 100, 100, 70, 70, 86, 100}) {
        const LicenseLook after = lookOf(moduleOf(inUse));
        all += told(before, after);
        before = after;
    }
    const QStringList expected {
        QStringLiteral("Sales Premium 86/100"), QStringLiteral("Sales Premium 100/100"),
        QStringLiteral("Sales Premium 86/100"), QStringLiteral("Sales Premium 100/100")};
    QCOMPARE(all, expected);
}

void NoticesTest::otherThresholdsAloneTellNothing()
{
    const LicenseLook look = lookOf(moduleOf(60));
    const SeatThresholds strict {0.5, 0.55};
    QCOMPARE(told(newNotices(look, look, strict, {})), QStringList());
    const LicenseLook less = lookOf(moduleOf(49));
    QCOMPARE(told(newNotices(less, look, strict, {})), QStringList {QStringLiteral("Sales Premium 60/100")});
}

void NoticesTest::newThingsTellNothingOfTheirSeats()
{
    const LicenseLook full = lookOf(moduleOf(100));
    QCOMPARE(told(newNotices(std::nullopt, full, {}, {})), QStringList());
    QCOMPARE(told({sampleCatalogue(Owner, {}), Today}, full), QStringList());
    QCOMPARE(told({LicenseCatalogue(), Today}, full), QStringList());
    QCOMPARE(told(full, {LicenseCatalogue(), Today}), QStringList());
}

void NoticesTest::ends_data()
{
    QTest::addColumn<QString>("formerExpiry");
    QTest::addColumn<QDate>("formerDay");
    QTest::addColumn<QString>("expiry");
    QTest::addColumn<QStringList>("expected"); // on 22 November
    const QString december = QStringLiteral("2026-12-06T00:00:00");
    const auto row = [](const char *name, const QString &formerExpiry, int daysAgo, const QString &expiry,
                        const QStringList &expected) {
        QTest::newRow(name) << formerExpiry << Today.addDays(-daysAgo) << expiry << expected;
    };
    row("comes near", december, 1, december, {QStringLiteral("Acme 14")});
    row("was near before", december, 0, december, {});
    row("after a long while", december, 300, december, {QStringLiteral("Acme 14")});
    const QString later = QStringLiteral("2026-12-07T00:00:00");
    row("not yet near", later, 1, later, {});
    const QString today = QStringLiteral("2026-11-22T00:00:00");
    row("today, told before", today, 1, today, {});
    row("today, seen long ago", today, 60, today, {QStringLiteral("Acme 0")});
    const QString yesterday = QStringLiteral("2026-11-21T00:00:00");
    row("past", yesterday, 1, yesterday, {QStringLiteral("Acme -1")});
    row("was past before", QStringLiteral("2026-11-20T00:00:00"), 1, QStringLiteral("2026-11-20T00:00:00"),
        {});
    row("renewed", yesterday, 0, QStringLiteral("2027-11-21T00:00:00"), {});
    row("cut short", QStringLiteral("2027-11-21T00:00:00"), 0, december, {QStringLiteral("Acme 14")});
    row("for ever", QString(), 1, QString(), {});
    row("not a date", QStringLiteral("soon"), 1, QStringLiteral("soon"), {});
    row("the clock was ahead", december, -100, december, {});
    row("the clock was behind", december, 10'000, december, {QStringLiteral("Acme 14")});
}

void NoticesTest::ends()
{
    QFETCH(const QString, formerExpiry);
    QFETCH(const QDate, formerDay);
    QFETCH(const QString, expiry);
    QTEST(told(ending(formerExpiry, formerDay), ending(expiry, Today)), "expected");
}

void NoticesTest::aNearEndIsToldAtFirstSight()
{
    const LicenseLook look = ending(QStringLiteral("2026-11-30T00:00:00"), Today);
    QCOMPARE(told(newNotices(std::nullopt, look, {}, {})), QStringList {QStringLiteral("Acme 8")});
}

void NoticesTest::whatIsOffTellsNothing()
{
    ExtendedLicenseInfo package = samplePackage(Owner, QStringLiteral("Acme"), {moduleOf(100)});
    package.current->expiryDate = licenseDateFromText(QStringLiteral("2026-11-30T00:00:00"));
    const LicenseLook after {LicenseCatalogue({package}), Today};
    const LicenseLook before = lookOf(moduleOf(10));
    const NoticeChoices neither {.seatsLow = false, .licenseEnds = false};
    QCOMPARE(newNotices(before, after, {}, {}).count(), 2);
    QCOMPARE(newNotices(before, after, {}, {.seatsLow = false}).count(), 1);
    QCOMPARE(newNotices(before, after, {}, {.licenseEnds = false}).count(), 1);
    QVERIFY(newNotices(before, after, {}, neither).isEmpty());
    QCOMPARE(newNotices(before, after, {}, {.daysBefore = 7}).ends.size(), 0);
}

void NoticesTest::choicesAreChecked_data()
{
    QTest::addColumn<int>("daysBefore");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("negative") << -1 << false;
    QTest::newRow("least") << 1 << true;
    QTest::newRow("most") << NoticeChoices::MostDaysBefore << true;
    QTest::newRow("more") << NoticeChoices::MostDaysBefore + 1 << false;
}

void NoticesTest::choicesAreChecked()
{
    QFETCH(const int, daysBefore);
    QTEST((NoticeChoices {.daysBefore = daysBefore}).isValid(), "isValid");
}

QTEST_GUILESS_MAIN(NoticesTest)
#include "tst_notices.moc"
