// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/licensestanding.h"

#include <QRegularExpression>
#include <QTest>

Q_DECLARE_METATYPE(LicenseStanding)

/// Where a package stands between its dates.
class TestLicenseStanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void standing_data();
    void standing();
};

void TestLicenseStanding::standing_data()
{
    QTest::addColumn<QString>("warning");
    QTest::addColumn<QString>("expiry");
    QTest::addColumn<QString>("grace");
    QTest::addColumn<LicenseStanding>("standing");
    // Today is 22 November 2026.
    const auto row = [](const char *name, const char16_t *warning, const char16_t *expiry,
                        const char16_t *grace, LicenseStanding standing) {
        QTest::newRow(name) << QString::fromUtf16(warning) << QString::fromUtf16(expiry)
                            << QString::fromUtf16(grace) << standing;
    };
    using Standing = LicenseStanding;
    row("all to come", u"2027-02-27", u"2027-03-27", u"2027-04-08", Standing::Fine);
    row("warning today", u"2026-11-22T00:00:00", u"2027-03-27", u"2027-04-08", Standing::ExpiresSoon);
    row("warning today, late in another zone", u"2026-11-22T23:59:59-10:00", u"2027-03-27", u"",
        Standing::ExpiresSoon);
    row("warned", u"2026-10-01", u"2026-11-23", u"2026-12-01", Standing::ExpiresSoon);
    row("expires today", u"2026-10-01", u"2026-11-22", u"2026-12-01", Standing::InGrace);
    row("in grace", u"2026-10-01", u"2026-11-01", u"2026-11-23", Standing::InGrace);
    row("stops today", u"2026-10-01", u"2026-11-01", u"2026-11-22", Standing::Stopped);
    row("stopped long ago", u"2016-10-01", u"2016-11-01", u"2016-11-22", Standing::Stopped);
    row("no dates", u"", u"", u"", Standing::Fine);
    row("for ever in three shapes", u"0001-01-01T00:00:00Z", u"1970-01-01", u"9999-12-31", Standing::Fine);
    row("no warning", u"", u"2026-11-01", u"2027-04-08", Standing::InGrace);
    row("no grace", u"2026-10-01", u"2026-11-01", u"", Standing::InGrace);
    row("no expiry", u"2026-10-01", u"", u"2026-11-22", Standing::Stopped);
    row("not a date", u"2026-10-01", u"last week", u"then", Standing::ExpiresSoon);
    row("expiry before the warning", u"2027-01-01", u"2026-11-01", u"2027-04-08", Standing::InGrace);
    row("grace before all", u"2027-01-01", u"2027-03-01", u"2026-11-01", Standing::Stopped);
}

void TestLicenseStanding::standing()
{
    QFETCH(const QString, warning);
    QFETCH(const QString, expiry);
    QFETCH(const QString, grace);
    QFETCH(const LicenseStanding, standing);
    QCOMPARE(licenseStanding(licenseDateFromText(warning), licenseDateFromText(expiry),
                             licenseDateFromText(grace), QDate(2026, 11, 22)),
             standing);
}

QTEST_GUILESS_MAIN(TestLicenseStanding)
#include "tst_licensestanding.moc"
