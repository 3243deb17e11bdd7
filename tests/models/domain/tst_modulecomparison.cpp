// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/packagecomparison.h"
#include "tests/models/domain/sampleoffer.h"

#include <QRegularExpression>
#include <QTest>

using Change = ModuleComparison::Change;

Q_DECLARE_METATYPE(Change)

/// One module licence before and after.
class TestModuleComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void changes_data();
    void changes();
    void conflicts_data();
    void conflicts();
    void superfluous_data();
    void superfluous();
    void hidden_data();
    void hidden();
    void severalVersions();
};

namespace {

ModuleComparison only(const ExtendedLicenseInfo &info)
{
    const PackageComparison comparison = comparePackages(info);
    return comparison.modules.size() == 1 ? comparison.modules.constFirst() : ModuleComparison();
}

} // namespace

void TestModuleComparison::changes_data()
{
    QTest::addColumn<SampleTerms>("current");
    QTest::addColumn<SampleTerms>("offered");
    QTest::addColumn<Change>("change");
    const ModuleLicense ten = sampleTerms(u"tool"_qs, 10);
    const auto row = [](const char *name, const SampleTerms &current, const SampleTerms &offered,
                        Change change) { QTest::newRow(name) << current << offered << change; };
    row("the same", ten, ten, Change::Unchanged);
    row("more", ten, sampleTerms(u"tool"_qs, 11), Change::More);
    row("fewer", ten, sampleTerms(u"tool"_qs, 9), Change::Fewer);
    row("new", {}, ten, Change::Added);
    row("goes away", ten, {}, Change::Removed);
    row("without a name", {}, {}, Change::Unchanged);
    row("becomes unlimited", ten, unlimitedTerms(u"tool"_qs), Change::Terms);
    row("no longer unlimited", unlimitedTerms(u"tool"_qs), ten, Change::Terms);
    ModuleLicense more = unlimitedTerms(u"tool"_qs);
    more.numberOfLicenses = 20;
    row("another number, unlimited", unlimitedTerms(u"tool"_qs), more, Change::Unchanged);
    row("version", ten, changedTerms(ten, &ModuleLicense::moduleVersion, u"2"_qs), Change::Terms);
    row("name", ten, changedTerms(ten, &ModuleLicense::moduleDescription, u"Tool"_qs), Change::Terms);
    row("tooltip", ten, changedTerms(ten, &ModuleLicense::moduleTooltip, u"Does"_qs), Change::Terms);
    row("extra info", ten, changedTerms(ten, &ModuleLicense::extraInfo, u"set=a"_qs), Change::Terms);
    row("needs", ten, changedTerms(ten, &ModuleLicense::prerequisiteModuleName, u"user"_qs), Change::Terms);
    row("the owner otherwise spelled", ten, changedTerms(ten, &ModuleLicense::ownerName, u"Acme"_qs),
        Change::Unchanged);
    ModuleLicense other = ten;
    other.licenseType = LicenseType::SiteLicense;
    row("type", ten, other, Change::Terms);
    other = ten;
    other.allowedUserType = UserType::ExternalAssociate;
    row("for whom", ten, other, Change::Terms);
    other = ten;
    other.extraFlags = 1;
    row("flags", ten, other, Change::Terms);
    other = ten;
    other.isHidden = true;
    row("hidden", ten, other, Change::Terms);
    other = ten;
    other.sortOrder = 7;
    row("only its place", ten, other, Change::Unchanged);
    other.moduleVersion = u"2"_qs;
    other.numberOfLicenses = 12;
    row("more, and another version", ten, other, Change::More);
}

void TestModuleComparison::changes()
{
    QFETCH(const SampleTerms, current);
    QFETCH(const SampleTerms, offered);
    QFETCH(const Change, change);
    const ExtendedLicenseInfo info = sampleOffer({sampleRow(current, offered, 0)});
    QCOMPARE(only(info).change, change);
    const SampleTerms &expected = offered ? offered : current;
    QCOMPARE(only(info).terms() != nullptr, expected.has_value());
    if (expected)
        QCOMPARE(*only(info).terms(), *expected);
    QCOMPARE(only(info).figures, info.moduleLicenses.constFirst());
}

void TestModuleComparison::conflicts_data()
{
    QTest::addColumn<ExtendedModuleLicense>("figures");
    QTest::addColumn<FigureConflicts>("conflicts");
    const ModuleLicense ten = sampleTerms(u"tool"_qs, 10);
    const ModuleLicense twelve = sampleTerms(u"tool"_qs, 12);
    using Figure = qint64 ExtendedModuleLicense::*;
    const auto changed = [&](Figure figure, qint64 value, const SampleTerms &current,
                             const SampleTerms &offered) {
        ExtendedModuleLicense figures = sampleRow(current, offered, 4);
        figures.*figure = value;
        return figures;
    };
    using C = FigureConflict;
    QTest::newRow("none") << sampleRow(ten, twelve, 4) << FigureConflicts();
    QTest::newRow("none, over-assigned") << sampleRow(ten, twelve, 14) << FigureConflicts();
    QTest::newRow("free") << changed(&ExtendedModuleLicense::free, 5, ten, twelve)
                          << FigureConflicts(C::TotalIsNotUsePlusFree);
    QTest::newRow("added") << changed(&ExtendedModuleLicense::added, 3, ten, twelve)
                           << FigureConflicts(C::NewTotalIsNotTotalPlusAdded);
    QTest::newRow("new free") << changed(&ExtendedModuleLicense::newFree, 7, ten, twelve)
                              << FigureConflicts(C::NewFreeIsNotNewTotalMinusUse);
    QTest::newRow("total") << changed(&ExtendedModuleLicense::total, 11, ten, twelve)
                           << (C::TotalIsNotUsePlusFree | C::NewTotalIsNotTotalPlusAdded
                               | C::TotalIsNotThatOfThePackage);
    QTest::newRow("new total") << changed(&ExtendedModuleLicense::newTotal, 13, ten, twelve)
                               << (C::NewTotalIsNotTotalPlusAdded | C::NewFreeIsNotNewTotalMinusUse
                                   | C::NewTotalIsNotThatOfThePackage);
    QTest::newRow("in use") << changed(&ExtendedModuleLicense::inUse, 5, ten, twelve)
                            << (C::TotalIsNotUsePlusFree | C::NewFreeIsNotNewTotalMinusUse);
    QTest::newRow("unlimited") << changed(&ExtendedModuleLicense::free, 99, unlimitedTerms(u"tool"_qs),
                                          unlimitedTerms(u"tool"_qs))
                               << FigureConflicts();
    QTest::newRow("unlimited until now")
        << changed(&ExtendedModuleLicense::newFree, 99, unlimitedTerms(u"tool"_qs), ten)
        << FigureConflicts(C::NewFreeIsNotNewTotalMinusUse);
    QTest::newRow("unlimited from now on")
        << changed(&ExtendedModuleLicense::free, 99, ten, unlimitedTerms(u"tool"_qs))
        << FigureConflicts(C::TotalIsNotUsePlusFree);
    QTest::newRow("new and unlimited")
        << changed(&ExtendedModuleLicense::free, 99, {}, unlimitedTerms(u"tool"_qs)) << FigureConflicts();
    QTest::newRow("goes away") << sampleRow(ten, {}, 4) << FigureConflicts();
    QTest::newRow("goes away, but seats stay")
        << changed(&ExtendedModuleLicense::newTotal, 2, ten, {})
        << (C::NewTotalIsNotTotalPlusAdded | C::NewFreeIsNotNewTotalMinusUse);
}

void TestModuleComparison::conflicts()
{
    QFETCH(const ExtendedModuleLicense, figures);
    QFETCH(const FigureConflicts, conflicts);
    QCOMPARE(only(sampleOffer({figures})).conflicts, conflicts);
    QCOMPARE(only(sampleOffer({figures})).figures, figures); // shown as they came
}

void TestModuleComparison::superfluous_data()
{
    QTest::addColumn<SampleTerms>("current");
    QTest::addColumn<SampleTerms>("offered");
    QTest::addColumn<qint64>("inUse");
    QTest::addColumn<qint64>("superfluous");
    const ModuleLicense ten = sampleTerms(u"tool"_qs, 10);
    const ModuleLicense six = sampleTerms(u"tool"_qs, 6);
    QTest::newRow("fits") << SampleTerms(ten) << SampleTerms(six) << qint64(6) << qint64(0);
    QTest::newRow("two too many") << SampleTerms(ten) << SampleTerms(six) << qint64(8) << qint64(2);
    QTest::newRow("too many as it is") << SampleTerms(ten) << SampleTerms(ten) << qint64(11) << qint64(1);
    QTest::newRow("goes away in use") << SampleTerms(ten) << SampleTerms() << qint64(3) << qint64(3);
    QTest::newRow("goes away, never had a ceiling")
        << SampleTerms(unlimitedTerms(u"tool"_qs)) << SampleTerms() << qint64(3) << qint64(0);
    QTest::newRow("becomes unlimited")
        << SampleTerms(ten) << SampleTerms(unlimitedTerms(u"tool"_qs)) << qint64(30) << qint64(0);
    QTest::newRow("no longer unlimited")
        << SampleTerms(unlimitedTerms(u"tool"_qs)) << SampleTerms(ten) << qint64(31) << qint64(21);
}

void TestModuleComparison::superfluous()
{
    QFETCH(const SampleTerms, current);
    QFETCH(const SampleTerms, offered);
    QFETCH(const qint64, inUse);
    QFETCH(const qint64, superfluous);
    const ExtendedLicenseInfo info = sampleOffer({sampleRow(current, offered, inUse)});
    QCOMPARE(only(info).superfluous, superfluous);
    const PackageComparison comparison = comparePackages(info);
    QCOMPARE(comparison.superfluous().size(), superfluous > 0 ? 1 : 0);
    QCOMPARE(comparison.verdict == PackageComparison::Verdict::Short, superfluous > 0);
}

void TestModuleComparison::hidden_data()
{
    QTest::addColumn<SampleTerms>("current");
    QTest::addColumn<SampleTerms>("offered");
    QTest::addColumn<bool>("isHidden");
    const SampleTerms shown = sampleTerms(u"tool"_qs, 10);
    SampleTerms hidden = shown;
    hidden->isHidden = true;
    QTest::newRow("shown") << shown << shown << false;
    QTest::newRow("hidden") << hidden << hidden << true;
    QTest::newRow("becomes hidden") << shown << hidden << false;
    QTest::newRow("becomes shown") << hidden << shown << false;
    QTest::newRow("new and hidden") << SampleTerms() << hidden << true;
    QTest::newRow("hidden and gone") << hidden << SampleTerms() << true;
    QTest::newRow("neither") << SampleTerms() << SampleTerms() << false;
}

/// Hidden rows are compared and counted like any other.
void TestModuleComparison::hidden()
{
    QFETCH(const SampleTerms, current);
    QFETCH(const SampleTerms, offered);
    QFETCH(const bool, isHidden);
    const ModuleComparison module = only(sampleOffer({sampleRow(current, offered, 12)}));
    QCOMPARE(module.isHidden(), isHidden);
    QCOMPARE(module.superfluous, offered ? 2 : 12);
}

/// One row for each version, in the order of versions.
void TestModuleComparison::severalVersions()
{
    const ModuleLicense old =
        changedTerms(sampleTerms(u"tool"_qs, 5), &ModuleLicense::moduleVersion, u"1"_qs);
    const ModuleLicense recent =
        changedTerms(sampleTerms(u"tool"_qs, 5), &ModuleLicense::moduleVersion, u"2"_qs);
    ModuleLicense fewer = recent;
    fewer.numberOfLicenses = 2;
    const PackageComparison comparison =
        comparePackages(sampleOffer({sampleRow(recent, fewer, 3), sampleRow(old, old, 5)}));
    QCOMPARE(comparison.modules.size(), 2);
    QCOMPARE(comparison.modules.at(0).terms()->moduleVersion, u"1"_qs);
    QCOMPARE(comparison.modules.at(0).superfluous, 0);
    QCOMPARE(comparison.modules.at(1).superfluous, 1);
    QCOMPARE(comparison.modules.at(0).license, comparison.modules.at(1).license);
}

QTEST_GUILESS_MAIN(TestModuleComparison)
#include "tst_modulecomparison.moc"
