// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisontext.h"
#include "models/licensefiletext.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <limits>

using Verdict = PackageComparison::Verdict;

Q_DECLARE_METATYPE(Verdict)

/// The words for packages before and after, and for licence files.
class TestComparisonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void verdicts_data();
    void verdicts();
    void changes_data();
    void changes();
    void conflicts();
    void differences();
    void firstPackage();
    void standings_data();
    void standings();
    void fileProblems_data();
    void fileProblems();
};

namespace {

ModuleLicense terms()
{
    ModuleLicense terms;
    terms.moduleName = u"tool"_qs;
    terms.moduleDescription = u"Tool"_qs;
    terms.moduleVersion = u"11.12"_qs;
    terms.licenseType = LicenseType::UserLicense;
    terms.numberOfLicenses = 10;
    return terms;
}

/// One module with @p before and @p after, @p inUse in use.
ModuleComparison compared(const std::optional<ModuleLicense> &before,
                          const std::optional<ModuleLicense> &after, qint64 inUse = 0)
{
    ExtendedModuleLicense row {after, before, inUse, 0, 0, 0, 0, 0};
    row.total = before ? before->numberOfLicenses : 0;
    row.newTotal = after ? after->numberOfLicenses : 0;
    row.added = row.newTotal - row.total;
    row.free = row.total - inUse;
    row.newFree = row.newTotal - inUse;
    ExtendedLicenseInfo info;
    info.offered = LicenseInfo();
    info.current = LicenseInfo();
    info.moduleLicenses = {row};
    return comparePackages(info).modules.constFirst();
}

} // namespace

void TestComparisonText::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
}

void TestComparisonText::verdicts_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("text");
    const QString none;
    const QString because = u"<b>Because</b>"_qs;
    const QString isShort =
        u"2 licence(s) are held by more people than the new package allows: release 5 first."_qs;
    QTest::newRow("nothing") << Verdict::NothingOffered << none << u"No new package is on offer."_qs;
    QTest::newRow("nothing, because") << Verdict::NothingOffered << because
                                      << u"No new package is on offer. The server says: <b>Because</b>"_qs;
    QTest::newRow("nothing new") << Verdict::NothingNew << none
                                 << u"The package on offer is the one that is stored already."_qs;
    QTest::newRow("ready") << Verdict::Ready << none << u"The new package can be activated."_qs;
    QTest::newRow("short") << Verdict::Short << none << isShort;
    QTest::newRow("short, because") << Verdict::Short << because
                                    << isShort + u" The server says: <b>Because</b>"_qs;
    QTest::newRow("ready, but short") << Verdict::ReadyButShort << none
                                      << isShort + u" The server would take it all the same: it decides."_qs;
    QTest::newRow("refused") << Verdict::Refused << because
                             << u"The server does not let the new package be activated: <b>Because</b>"_qs;
    QTest::newRow("refused without a word")
        << Verdict::Refused << none
        << u"The server does not let the new package be activated, and does not say why. Ask whoever issued it."_qs;
}

void TestComparisonText::verdicts()
{
    QFETCH(const Verdict, verdict);
    QFETCH(const QString, reason);
    QFETCH(const QString, text);
    PackageComparison comparison;
    comparison.verdict = verdict;
    comparison.reason = reason;
    for (const qint64 superfluous : {0, 2, 3}) {
        ModuleComparison module;
        module.superfluous = superfluous;
        comparison.modules.append(module);
    }
    QCOMPARE(verdictText(comparison), text);
    comparison.modules.first().superfluous = std::numeric_limits<qint64>::max();
    QVERIFY(!verdictText(comparison).contains(u'-')); // no sum beyond all numbers
}

void TestComparisonText::changes_data()
{
    QTest::addColumn<ModuleComparison>("module");
    QTest::addColumn<QString>("text");
    const ModuleLicense before = terms();
    const auto row = [&before](const char *name, const ModuleLicense &after, const char16_t *text,
                               qint64 inUse = 0) {
        QTest::newRow(name) << compared(before, after, inUse) << QString::fromUtf16(text);
    };
    row("nothing", before, u"");
    QTest::newRow("new") << compared({}, before) << u"new"_qs;
    QTest::newRow("goes away") << compared(before, {}) << u"goes away"_qs;
    QTest::newRow("goes away in use") << compared(before, {}, 2) << u"goes away, release 2 first"_qs;
    ModuleLicense after = before;
    after.numberOfLicenses = 1210;
    row("more", after, u"1,200 more");
    after.moduleVersion = u"11.13"_qs;
    row("more and another version", after, u"1,200 more, version 11.12 → 11.13");
    after = before;
    after.numberOfLicenses = 6;
    row("fewer", after, u"4 fewer");
    row("too few", after, u"4 fewer, release 2 first", 8);
    after = before;
    after.unrestricted = true;
    row("becomes unlimited", after, u"becomes unlimited");
    QTest::newRow("no longer unlimited")
        << compared(after, before, 12) << u"no longer unlimited, release 2 first"_qs;
    after = before;
    after.licenseType = LicenseType::SiteLicense;
    row("type", after, u"type User → System");
    after = before;
    after.moduleDescription = u"Tool <Pro>"_qs;
    row("name", after, u"name Tool → Tool <Pro>");
    after = before;
    after.isHidden = true;
    row("becomes hidden", after, u"becomes hidden");
    QTest::newRow("is no longer hidden") << compared(after, before) << u"is no longer hidden"_qs;
    after = before;
    after.prerequisiteModuleName = u"user"_qs;
    row("needs", after, u"needs user");
    QTest::newRow("needs nothing") << compared(after, before) << u"needs no other licence any more"_qs;
    after = before;
    after.extraInfo = u"set=user,web"_qs;
    row("contains", after, u"contains other licences");
    after = before;
    after.extraInfo = u"note"_qs;
    row("other information", after, u"other terms");
    after = before;
    after.extraFlags = 1;
    row("flags", after, u"other terms");
    after.allowedUserType = UserType::ExternalAssociate;
    after.moduleTooltip = u"For tools"_qs;
    row("tooltip, flags and for whom", after, u"other terms");
}

void TestComparisonText::changes()
{
    QFETCH(const ModuleComparison, module);
    QFETCH(const QString, text);
    QCOMPARE(moduleChangeText(module), text);
}

void TestComparisonText::conflicts()
{
    ModuleComparison module = compared(terms(), terms(), 4);
    QCOMPARE(conflictWords(module), QString());
    QCOMPARE(conflictText(module), QString());
    module.figures.total = 11;
    module.figures.newTotal = 1300;
    module.conflicts = FigureConflicts(0x1f);
    QCOMPARE(
        conflictWords(module),
        u"figures contradict each other: seats now, seats added, free after, stored package, new package"_qs);
    QCOMPARE(conflictText(module), uR"(Now: 4 in use and 6 free do not make 11.
New: 11 seats and 0 added do not make 1,300.
Free after: of 1,300 seats 4 are in use, which does not leave 6.
The stored package holds 10 seats, not 11.
The new package holds 10 seats, not 1,300.)"_qs);
}

static QString printed(const FigureTable &table)
{
    QStringList lines {table.headers.join(u" | "_qs)};
    for (const FigureTable::Row &row : table.rows) {
        QStringList cells;
        for (const Figure &figure : row.figures)
            cells.append(figure.text);
        lines.append(cells.join(u" | "_qs));
    }
    return lines.join(u'\n');
}

void TestComparisonText::differences()
{
    using Field = PackageDifference::Field;
    PackageComparison comparison;
    QCOMPARE(printed(packageDifferenceTable(comparison)), u"What | Now | New"_qs);
    comparison.differences = {{Field::CompanyName, u"2027-03-27"_qs, {}}, // a company may be called so
                              {Field::SerialNr, u"0012"_qs, u"0013"_qs},
                              {Field::LicenseVersion, u"11.12"_qs, u"11.13"_qs},
                              {Field::ProductDescription, {}, u"<i>Core</i>"_qs},
                              {Field::ExpiryDate, u"2027-03-27T00:00:00"_qs, u"2028-03-27T23:00:00-10:00"_qs},
                              {Field::GraceDate, {}, u"2028-04-08"_qs},
                              {Field::AdminWarningDate, u"9999-12-31"_qs, u"soon"_qs},
                              {Field::MaintenanceDate, u"2027-01-01"_qs, u"0001-01-01T00:00:00Z"_qs},
                              {Field::NextCheckDate, u"2027-01-01"_qs, u"2027-02-01"_qs}};
    QCOMPARE(printed(packageDifferenceTable(comparison)), uR"(What | Now | New
Company | 2027-03-27 | 
Serial number | 0012 | 0013
Version | 11.12 | 11.13
Product |  | <i>Core</i>
Expires | 27/03/2027 | 27/03/2028
Grace ends | no end | 08/04/2028
Warning begins | no end | soon
Maintenance ends | 01/01/2027 | no end
Next check | 01/01/2027 | 01/02/2027)"_qs);
}

void TestComparisonText::firstPackage()
{
    PackageComparison comparison;
    comparison.isFirst = true;
    comparison.differences = {{PackageDifference::Field::ExpiryDate, {}, u"2028-03-27"_qs}};
    QCOMPARE(printed(packageDifferenceTable(comparison)).section(u'\n', 1), u"Expires |  | 27/03/2028"_qs);
}

void TestComparisonText::standings_data()
{
    QTest::addColumn<QString>("warning");
    QTest::addColumn<QString>("expiry");
    QTest::addColumn<QString>("grace");
    QTest::addColumn<QString>("text");
    // Today is 22 November 2026.
    const auto row = [](const char *name, const char16_t *warning, const char16_t *expiry,
                        const char16_t *grace, const char16_t *text) {
        QTest::newRow(name) << QString::fromUtf16(warning) << QString::fromUtf16(expiry)
                            << QString::fromUtf16(grace) << QString::fromUtf16(text);
    };
    row("fine", u"2027-02-27", u"2027-03-27", u"2027-04-08", u"expires on 27/03/2027, in 125 day(s)");
    row("no end", u"", u"", u"", u"");
    row("not a date", u"", u"soon", u"", u"");
    row("soon", u"2026-11-01", u"2026-12-15", u"2027-01-01", u"expires on 15/12/2026, in 23 day(s)");
    row("warned of nothing", u"2026-11-01", u"", u"", u"warns since 01/11/2026");
    row("in grace", u"2026-10-01", u"2026-11-22", u"2026-12-01",
        u"expired on 22/11/2026, works until 01/12/2026");
    row("expired, no grace", u"", u"2026-11-01", u"", u"expired on 01/11/2026");
    row("stopped", u"", u"2026-11-01", u"2026-11-22", u"stopped on 22/11/2026");
}

void TestComparisonText::standings()
{
    QFETCH(const QString, warning);
    QFETCH(const QString, expiry);
    QFETCH(const QString, grace);
    QFETCH(const QString, text);
    const LicenseDate dates[] = {licenseDateFromText(warning), licenseDateFromText(expiry),
                                 licenseDateFromText(grace)};
    const QDate today(2026, 11, 22);
    const LicenseStanding standing = licenseStanding(dates[0], dates[1], dates[2], today);
    QCOMPARE(licenseStandingText(standing, dates[0], dates[1], dates[2], today), text);
}

void TestComparisonText::fileProblems_data()
{
    QTest::addColumn<LicenseFileProblem>("problem");
    QTest::addColumn<QString>("beginning");
    using Kind = LicenseFileProblem::Kind;
    const auto row = [](const LicenseFileProblem &problem, const char16_t *beginning) {
        QTest::addRow("%d", static_cast<int>(problem.kind)) << problem << QString::fromUtf16(beginning);
    };
    row({Kind::Unreadable, 0, u"No such file"_qs}, u"The file could not be read (No such file). ");
    row({Kind::NotAFile}, u"This is not a file. ");
    row({Kind::TooLarge}, u"The file is larger than 1 MB: ");
    row({Kind::Empty}, u"The file is empty. ");
    row({Kind::UnknownEncoding, 0, u"KOI8-R"_qs}, u"The file is encoded as KOI8-R, ");
    row({Kind::WrongEncoding, 0, u"UTF-16"_qs}, u"The file should be UTF-16, ");
    row({Kind::HasDocumentType, 2}, u"Line 2 declares a document type or an entity, ");
    row({Kind::NotWellFormed, 1234}, u"The file is no XML: it breaks off or goes wrong in line 1,234. ");
    row({Kind::TooDeep, 3}, u"Line 3 is nested deeper ");
    row({Kind::TooManyElements}, u"The file has more than 100,000 elements: ");
    row({Kind::NoLicense}, u"The file is no licence file: ");
}

void TestComparisonText::fileProblems()
{
    QFETCH(const LicenseFileProblem, problem);
    QFETCH(const QString, beginning);
    const QString text = licenseFileProblemText(problem);
    QVERIFY2(text.startsWith(beginning), qPrintable(text));
    QVERIFY(text.endsWith(u'.') && !text.contains(u'%'));
}

QTEST_GUILESS_MAIN(TestComparisonText)
#include "tst_comparisontext.moc"
