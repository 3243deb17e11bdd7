// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/packagematch.h"

#include <QRegularExpression>
#include <QTest>

/// When a package is the one that was ordered.
class TestPackageMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void deviations_data();
    void deviations();
    void whereTheModulesAre_data();
    void whereTheModulesAre();
};

namespace {

using Field = PackageDeviation::Field;

/// Modules as "name:seats", seats as "*" where there is no ceiling.
QList<ModuleLicense> modulesFrom(const QString &words)
{
    QList<ModuleLicense> modules;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        const QString seats = word.section(u':', 1);
        ModuleLicense module;
        module.moduleName = word.section(u':', 0, 0);
        module.unrestricted = seats == u"*";
        module.numberOfLicenses = module.unrestricted ? 1 : seats.toLongLong();
        modules.append(module);
    }
    return modules;
}

LicenseInfo packageWith(const QString &modules)
{
    LicenseInfo package;
    package.companyName = QStringLiteral("Lab");
    package.serialNr = QStringLiteral("0010");
    package.licenseVersion = QStringLiteral("11.13");
    package.maintenanceDate = licenseDateFromText(QStringLiteral("2028-02-27T00:00:00"));
    package.adminWarningDate = licenseDateFromText(QStringLiteral("2028-02-27T00:00:00"));
    package.expiryDate = licenseDateFromText(QStringLiteral("2028-03-27T00:00:00"));
    package.graceDate = licenseDateFromText(QStringLiteral("2028-04-08T00:00:00"));
    package.moduleLicenses = modulesFrom(modules);
    return package;
}

QString printed(const std::optional<ModuleSeats> &seats)
{
    if (!seats)
        return QStringLiteral("-");
    return seats->unrestricted ? QStringLiteral("*") : QString::number(seats->number);
}

/// Deviations as "a 9/5", "expiry 2028/2027".
QString printed(const QList<PackageDeviation> &deviations)
{
    static const QHash<Field, QString> names {{Field::CompanyName, QStringLiteral("company")},
                                              {Field::SerialNr, QStringLiteral("serial")},
                                              {Field::LicenseVersion, QStringLiteral("version")},
                                              {Field::MaintenanceDate, QStringLiteral("maintenance")},
                                              {Field::AdminWarningDate, QStringLiteral("warning")},
                                              {Field::ExpiryDate, QStringLiteral("expiry")},
                                              {Field::GraceDate, QStringLiteral("grace")}};
    QStringList words;
    for (const PackageDeviation &each : deviations) {
        if (each.field == Field::Module) {
            words.append(QStringLiteral("%1 %2/%3")
                             .arg(each.module, printed(each.expectedSeats), printed(each.foundSeats)));
        } else {
            words.append(QStringLiteral("%1 %2/%3").arg(names.value(each.field), each.expected, each.found));
        }
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

void TestPackageMatch::deviations_data()
{
    QTest::addColumn<LicenseInfo>("found");
    QTest::addColumn<QString>("deviations"); // from a:9 b:*
    const LicenseInfo same = packageWith(QStringLiteral("a:9 b:*"));
    const auto modules = [](const char *name, const char *words, const char *deviations) {
        QTest::newRow(name) << packageWith(QString::fromLatin1(words)) << QString::fromLatin1(deviations);
    };
    QTest::newRow("the same") << same << QString();
    modules("in another order", "b:* a:9", "");
    modules("in several versions", "a:4 b:* a:5", "");
    modules("more", "a:10 b:*", "a 9/10");
    modules("fewer", "a:8 b:*", "a 9/8");
    modules("no ceiling any more", "a:* b:*", "a 9/*");
    modules("a ceiling", "a:9 b:1", "b */1");
    modules("gone", "b:*", "a 9/-");
    modules("without a seat", "a:0 b:*", "a 9/-");
    modules("another one", "a:9 b:* c:1", "c -/1");
    modules("another one without a seat", "a:9 b:* c:0", "");
    modules("another letter case", "A:9 b:*", "A -/9, a 9/-");
    modules("none", "", "a 9/-, b */-");

    const auto row = [&same](const char *name, const auto &change, const char *deviations) {
        LicenseInfo found = same;
        change(found);
        QTest::newRow(name) << found << QString::fromLatin1(deviations);
    };
    const auto day = [](const char *text) { return licenseDateFromText(QString::fromLatin1(text)); };
    row(
        "company", [](LicenseInfo &found) { found.companyName.clear(); }, "company Lab/");
    row(
        "serial number", [](LicenseInfo &found) { found.serialNr = u"10"_qs; }, "serial 0010/10");
    row(
        "version", [](LicenseInfo &found) { found.licenseVersion = u"12.0"_qs; }, "version 11.13/12.0");
    row(
        "maintenance", [&](LicenseInfo &found) { found.maintenanceDate = day("2028-02-28"); },
        "maintenance 2028-02-27T00:00:00/2028-02-28");
    row(
        "warning", [&](LicenseInfo &found) { found.adminWarningDate = day(""); },
        "warning 2028-02-27T00:00:00/");
    row(
        "expiry", [&](LicenseInfo &found) { found.expiryDate = day("2028-03-28T00:00:00"); },
        "expiry 2028-03-27T00:00:00/2028-03-28T00:00:00");
    row(
        "for ever", [&](LicenseInfo &found) { found.expiryDate = day("9999-12-31"); },
        "expiry 2028-03-27T00:00:00/9999-12-31");
    row(
        "no date", [&](LicenseInfo &found) { found.graceDate = day("soon"); },
        "grace 2028-04-08T00:00:00/soon");
    row(
        "the same day in other words", [&](LicenseInfo &found) { found.expiryDate = day("2028-03-27"); }, "");
    row(
        "names, dates of no account",
        [&](LicenseInfo &found) {
            found.nextCheckDate = day("2027-01-01");
            found.productDescription = u"Suite"_qs;
            found.moduleLicenses[0].moduleDescription = u"Salg"_qs;
        },
        "");
}

void TestPackageMatch::deviations()
{
    QFETCH(const LicenseInfo, found);
    const LicenseInfo expected = packageWith(QStringLiteral("a:9 b:*"));
    QTEST(printed(packageDeviations(expected, found)), "deviations");
    // The other way round is as long, and one day that never comes is like another.
    QCOMPARE(packageDeviations(found, expected).size(), packageDeviations(expected, found).size());
    LicenseInfo endless = found;
    LicenseInfo endlessToo = found;
    endless.expiryDate = licenseDateFromText({});
    endlessToo.expiryDate = licenseDateFromText(QStringLiteral("0001-01-01T00:00:00Z"));
    QCOMPARE(packageDeviations(endless, endlessToo), QList<PackageDeviation>());
}

void TestPackageMatch::whereTheModulesAre_data()
{
    QTest::addColumn<bool>("areInPackages");
    QTest::addColumn<bool>("areInRows");
    QTest::newRow("in both") << true << true;
    QTest::newRow("in the packages") << true << false;
    QTest::newRow("in the rows") << false << true;
}

/// "a" is stored, "b" is on offer.
void TestPackageMatch::whereTheModulesAre()
{
    QFETCH(const bool, areInPackages);
    QFETCH(const bool, areInRows);
    const QString stored = QStringLiteral("a:5");
    const QString offered = QStringLiteral("b:9");
    ExtendedLicenseInfo info;
    info.current = packageWith(areInPackages ? stored : QString());
    info.offered = packageWith(areInPackages ? offered : QString());
    if (areInRows) {
        info.moduleLicenses.resize(2);
        info.moduleLicenses[0].current = modulesFrom(stored).constFirst();
        info.moduleLicenses[1].offered = modulesFrom(offered).constFirst();
    }
    QCOMPARE(offeredPackage(info)->moduleLicenses, modulesFrom(offered));
    QCOMPARE(storedPackage(info)->moduleLicenses, modulesFrom(stored));
    info.current.reset(); // of an answer that tells what is stored
    QCOMPARE(storedPackage(info)->moduleLicenses, modulesFrom(offered));
    QVERIFY(!offeredPackage({}));
    QVERIFY(!storedPackage({}));
}

QTEST_GUILESS_MAIN(TestPackageMatch)
#include "tst_packagematch.moc"
