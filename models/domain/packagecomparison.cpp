// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/packagecomparison.h"

#include "models/domain/cappedsum.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

using ModuleChange = ModuleComparison::Change;
using Field = PackageDifference::Field;

const ModuleLicense *ModuleComparison::terms() const
{
    return figures.offered ? &*figures.offered : figures.terms();
}

bool ModuleComparison::isRestricted() const
{
    const ModuleLicense *known = terms();
    return !known || !known->unrestricted;
}

bool ModuleComparison::isHidden() const
{
    const auto isShown = [](const std::optional<ModuleLicense> &row) { return row && !row->isHidden; };
    return terms() && !isShown(figures.current) && !isShown(figures.offered);
}

qint64 ModuleComparison::totalBefore() const
{
    return isUsageKnown || !figures.current ? figures.total : figures.current->numberOfLicenses;
}

qint64 ModuleComparison::totalAfter() const
{
    return isUsageKnown || !figures.offered ? figures.newTotal : figures.offered->numberOfLicenses;
}

qint64 ModuleComparison::added() const
{
    return isUsageKnown ? figures.added : cappedDifference(totalAfter(), totalBefore());
}

qint64 ModuleComparison::seatChange() const
{
    if (const qint64 seats = cappedDifference(totalAfter(), totalBefore()); seats != 0)
        return seats;
    if (figures.added != 0 || !figures.offered || !figures.current)
        return figures.added;
    return cappedDifference(figures.offered->numberOfLicenses, figures.current->numberOfLicenses);
}

QList<ModuleComparison> PackageComparison::superfluous() const
{
    QList<ModuleComparison> some;
    std::copy_if(modules.cbegin(), modules.cend(), std::back_inserter(some),
                 [](const ModuleComparison &module) { return module.superfluous > 0; });
    return some;
}

namespace {

/// Which of the figures of a row do not go together. Those about afterwards are looked at where there is an
/// afterwards, or where the server gives some all the same.
FigureConflicts conflictsOf(const ModuleComparison &module, bool isOffered)
{
    const ExtendedModuleLicense &row = module.figures;
    const ModuleLicense *now = row.terms();
    const bool isLimitedNow = !now || !now->unrestricted;
    const bool isLimitedThen = module.isRestricted();
    const bool hasThen = isOffered || row.added != 0 || row.newTotal != 0 || row.newFree != 0;
    FigureConflicts conflicts;
    const auto check = [&conflicts](FigureConflict conflict, bool isRight) {
        conflicts.setFlag(conflict, !isRight);
    };
    if (isLimitedNow) {
        check(FigureConflict::TotalIsNotUsePlusFree, cappedSum(row.inUse, row.free) == row.total);
        check(FigureConflict::TotalIsNotThatOfThePackage,
              !row.current || row.current->numberOfLicenses == row.total);
    }
    if (isLimitedThen && hasThen) {
        check(FigureConflict::NewFreeIsNotNewTotalMinusUse,
              cappedSum(row.newFree, row.inUse) == row.newTotal);
        check(FigureConflict::NewTotalIsNotThatOfThePackage,
              !row.offered || row.offered->numberOfLicenses == row.newTotal);
    }
    if (isLimitedNow && isLimitedThen && hasThen)
        check(FigureConflict::NewTotalIsNotTotalPlusAdded, cappedSum(row.total, row.added) == row.newTotal);
    return conflicts;
}

/// All that people are told of beside the number of seats.
auto toldTerms(const ModuleLicense &terms)
{
    return std::tie(terms.moduleName, terms.moduleDescription, terms.moduleTooltip, terms.moduleVersion,
                    terms.extraInfo, terms.prerequisiteModuleName, terms.licenseType, terms.allowedUserType,
                    terms.extraFlags, terms.unrestricted, terms.isHidden);
}

ModuleChange changeOf(const ModuleComparison &module)
{
    const std::optional<ModuleLicense> &offered = module.figures.offered;
    const std::optional<ModuleLicense> &current = module.figures.current;
    if (offered && !current)
        return ModuleChange::Added;
    if (current && !offered)
        return ModuleChange::Removed;
    const bool isUnlimited = offered && (offered->unrestricted || current->unrestricted);
    if (const qint64 change = isUnlimited ? 0 : module.seatChange(); change != 0)
        return change > 0 ? ModuleChange::More : ModuleChange::Fewer;
    return offered && toldTerms(*offered) != toldTerms(*current) ? ModuleChange::Terms
                                                                 : ModuleChange::Unchanged;
}

/// The rows of the server's list, and behind them those that only the packages' own lists know: paired by
/// name and version, and what is left of a name in the order it comes.
class ModuleRows
{
public:
    explicit ModuleRows(const ExtendedLicenseInfo &info)
    {
        QSet<QString> listed;
        for (const ExtendedModuleLicense &row : info.moduleLicenses) {
            for (const auto &terms : {row.offered, row.current}) {
                if (terms)
                    listed.insert(terms->moduleName);
            }
            m_rows.append(comparison(row, true));
        }
        if (info.current)
            addCurrent(info.current->moduleLicenses, listed);
        if (info.offered)
            addOffered(info.offered->moduleLicenses, listed);
    }

    [[nodiscard]] const QList<ModuleComparison> &rows() const { return m_rows; }

private:
    static ModuleComparison comparison(const ExtendedModuleLicense &figures, bool isUsageKnown)
    {
        ModuleComparison module;
        module.figures = figures;
        module.isUsageKnown = isUsageKnown;
        return module;
    }

    void addCurrent(const QList<ModuleLicense> &modules, const QSet<QString> &listed)
    {
        for (const ModuleLicense &terms : modules) {
            if (listed.contains(terms.moduleName))
                continue;
            m_open[terms.moduleName].append(m_rows.size());
            m_rows.append(comparison({{}, terms}, false));
        }
    }

    void addOffered(const QList<ModuleLicense> &modules, const QSet<QString> &listed)
    {
        QList<ModuleLicense> otherVersions;
        for (const ModuleLicense &terms : modules) {
            if (!listed.contains(terms.moduleName) && !pair(terms, true))
                otherVersions.append(terms);
        }
        for (const ModuleLicense &terms : std::as_const(otherVersions)) {
            if (!pair(terms, false))
                m_rows.append(comparison({terms, {}}, false));
        }
    }

    /// Puts @p terms beside the first row of its name that has none yet; false where there is none.
    bool pair(const ModuleLicense &terms, bool isSameVersion)
    {
        QList<qsizetype> &open = m_open[terms.moduleName];
        const auto found = std::find_if(open.cbegin(), open.cend(), [&](qsizetype row) {
            return !isSameVersion || m_rows.at(row).figures.current->moduleVersion == terms.moduleVersion;
        });
        if (found == open.cend())
            return false;
        m_rows[*found].figures.offered = terms;
        open.erase(found);
        return true;
    }

    QList<ModuleComparison> m_rows;
    QHash<QString, QList<qsizetype>> m_open; ///< by name, the rows that nothing offered stands beside yet
};

/// Fills in what a row comes to.
void judge(ModuleComparison &module, const LicenseInfo *package, bool isOffered)
{
    const ModuleLicense *terms = module.terms();
    const QString packageOwner = package ? package->ownerName : QString();
    module.license = {terms && !terms->ownerName.isEmpty() ? terms->ownerName : packageOwner,
                      terms ? terms->moduleName : QString()};
    if (isOffered)
        module.change = changeOf(module);
    if (!module.isUsageKnown)
        return;
    module.conflicts = conflictsOf(module, isOffered);
    if (isOffered && module.isRestricted())
        module.superfluous =
            std::max(qint64(0), cappedDifference(module.figures.inUse, module.figures.newTotal));
}

/// Rows that say nothing of themselves come last.
auto sortRank(const ModuleComparison &module)
{
    static const ModuleLicense nothing;
    const ModuleLicense *known = module.terms();
    const ModuleLicense &terms = known ? *known : nothing;
    const QString &name = terms.moduleDescription.isEmpty() ? terms.moduleName : terms.moduleDescription;
    return std::tuple(!known, terms.sortOrder, name.toCaseFolded(), terms.moduleName, terms.moduleVersion);
}

QList<ModuleComparison> comparedModules(const ExtendedLicenseInfo &info)
{
    QList<ModuleComparison> modules = ModuleRows(info).rows();
    const LicenseInfo *package = info.package();
    for (ModuleComparison &module : modules)
        judge(module, package, info.offered.has_value());
    std::stable_sort(
        modules.begin(), modules.end(),
        [](const ModuleComparison &a, const ModuleComparison &b) { return sortRank(a) < sortRank(b); });
    return modules;
}

/// Two spellings of one day are no difference, nor are two of "no end".
bool isSameDay(const LicenseDate &a, const LicenseDate &b)
{
    if (a.isForever || b.isForever)
        return a.isForever == b.isForever;
    return a.date.isValid() && b.date.isValid() ? a.date == b.date : a.text == b.text;
}

QList<PackageDifference> differencesOf(const LicenseInfo &before, const LicenseInfo &after)
{
    QList<PackageDifference> differences;
    const auto addText = [&](Field field, QString LicenseInfo::*text) {
        if (before.*text != after.*text)
            differences.append({field, before.*text, after.*text});
    };
    const auto addDate = [&](Field field, LicenseDate LicenseInfo::*date) {
        if (!isSameDay(before.*date, after.*date))
            differences.append({field, (before.*date).text, (after.*date).text});
    };
    addText(Field::CompanyName, &LicenseInfo::companyName);
    addText(Field::SerialNr, &LicenseInfo::serialNr);
    addText(Field::LicenseVersion, &LicenseInfo::licenseVersion);
    addText(Field::ProductDescription, &LicenseInfo::productDescription);
    addDate(Field::ExpiryDate, &LicenseInfo::expiryDate);
    addDate(Field::GraceDate, &LicenseInfo::graceDate);
    addDate(Field::AdminWarningDate, &LicenseInfo::adminWarningDate);
    addDate(Field::MaintenanceDate, &LicenseInfo::maintenanceDate);
    addDate(Field::NextCheckDate, &LicenseInfo::nextCheckDate);
    return differences;
}

/// What is compared with where nothing is stored: it says nothing, and ends nowhere.
LicenseInfo noPackage()
{
    const LicenseDate none = licenseDateFromText({});
    LicenseInfo package;
    for (const auto date :
         {&LicenseInfo::nextCheckDate, &LicenseInfo::maintenanceDate, &LicenseInfo::adminWarningDate,
          &LicenseInfo::expiryDate, &LicenseInfo::graceDate})
        package.*date = none;
    return package;
}

/// CanBeActivated may mean "allowed" or "there is something to do", so that only true opens the button, and
/// false has its reason looked for.
PackageComparison::Verdict verdictOf(const PackageComparison &comparison, const ExtendedLicenseInfo &info)
{
    using Verdict = PackageComparison::Verdict;
    if (!info.offered)
        return Verdict::NothingOffered;
    const auto isShort = [](const ModuleComparison &module) { return module.superfluous > 0; };
    const QList<ModuleComparison> &modules = comparison.modules;
    if (std::any_of(modules.cbegin(), modules.cend(), isShort))
        return info.canBeActivated ? Verdict::ReadyButShort : Verdict::Short;
    if (info.canBeActivated)
        return Verdict::Ready;
    const auto isSame = [](const ModuleComparison &module) {
        return module.change == ModuleChange::Unchanged;
    };
    const bool isAllSame =
        comparison.differences.isEmpty() && std::all_of(modules.cbegin(), modules.cend(), isSame);
    return isAllSame && info.reason.isEmpty() ? Verdict::NothingNew : Verdict::Refused;
}

} // namespace

PackageComparison comparePackages(const ExtendedLicenseInfo &info)
{
    PackageComparison comparison;
    if (const LicenseInfo *package = info.package())
        comparison.ownerName = package->ownerName;
    comparison.modules = comparedModules(info);
    comparison.isFirst = info.offered && !info.current;
    if (info.offered)
        comparison.differences = differencesOf(info.current.value_or(noPackage()), *info.offered);
    comparison.verdict = verdictOf(comparison, info);
    comparison.reason = info.reason;
    return comparison;
}
