// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licenseinfo.h"
#include "models/domain/licensekey.h"

#include <QFlags>
#include <QList>

// What a package on offer would change about the one stored (API reference 4.5, 5.9). Figures are the
// server's own throughout: where they contradict each other that is said, and none is put right.

/// Two of the server's figures for one module that do not go together.
enum class FigureConflict {
    TotalIsNotUsePlusFree = 1 << 0,
    NewTotalIsNotTotalPlusAdded = 1 << 1,
    NewFreeIsNotNewTotalMinusUse = 1 << 2,
    TotalIsNotThatOfThePackage = 1 << 3, ///< "Total" beside the stored row's own number
    NewTotalIsNotThatOfThePackage = 1 << 4, ///< "NewTotal" beside the offered row's own number
};
Q_DECLARE_FLAGS(FigureConflicts, FigureConflict)
Q_DECLARE_OPERATORS_FOR_FLAGS(FigureConflicts)

/// One module licence before and after.
struct ModuleComparison
{
    /// The weightiest thing that happens to it.
    enum class Change {
        Unchanged,
        Terms, ///< the seats stay, anything else that people are told of differs: ceiling, version, type …
        More,
        Fewer,
        Added,
        Removed,
    };

    LicenseKey license; ///< as the package spells it; see LicenseCatalogue::keyFor()
    Change change = Change::Unchanged;
    ExtendedModuleLicense figures; ///< as received
    /// False where only the packages' own lists tell of it: the figures are all 0 then and mean nothing.
    bool isUsageKnown = true;
    FigureConflicts conflicts {}; ///< of what is unrestricted none, since its totals mean nothing
    qint64 superfluous = 0; ///< so many holders have to give it back before it fits; 0 where unrestricted

    /// The terms that will be in force, else those that are; nullptr for a row without either.
    [[nodiscard]] const ModuleLicense *terms() const;
    /// False where nothing limits its seats once the offered package is in force.
    [[nodiscard]] bool isRestricted() const;
    /// True where it is shown neither now nor afterwards.
    [[nodiscard]] bool isHidden() const;
    /// Seats owned now: the server's figure, else the stored row's own number.
    [[nodiscard]] qint64 totalBefore() const;
    /// Seats owned afterwards: the server's figure, else the offered row's own number.
    [[nodiscard]] qint64 totalAfter() const;
    /// Seats that come, or go where negative: the server's figure, else the difference of the totals.
    [[nodiscard]] qint64 added() const;
    /// The same by the first of the figures that says that there are any, since they may contradict each
    /// other.
    [[nodiscard]] qint64 seatChange() const;

    friend bool operator==(const ModuleComparison &, const ModuleComparison &) = default;
};

/// Something about the package as a whole that differs.
struct PackageDifference
{
    enum class Field {
        CompanyName,
        SerialNr,
        LicenseVersion,
        ProductDescription,
        ExpiryDate,
        GraceDate,
        AdminWarningDate,
        MaintenanceDate,
        NextCheckDate
    };
    Field field = Field::CompanyName;
    QString before; ///< as the server wrote it; empty where nothing is stored
    QString after;

    friend bool operator==(const PackageDifference &, const PackageDifference &) = default;
};

/// One owner's package before and after.
struct PackageComparison
{
    /// Whether the offered package may be activated, and if not, why.
    enum class Verdict {
        NothingOffered, ///< there is no offered package at all
        NothingNew, ///< it is what is stored already
        Ready,
        ReadyButShort, ///< the server would let it, although modules are superfluous: it decides
        Short, ///< modules are superfluous
        Refused, ///< the server says no, for the reason it gives, or for none
    };

    QString ownerName;
    bool isFirst = false; ///< nothing of this owner is stored yet
    QList<ModuleComparison> modules; ///< by SortOrder, display name, code name; versions each by itself
    QList<PackageDifference> differences; ///< in the order of Field; none while nothing is offered
    Verdict verdict = Verdict::NothingOffered;
    QString reason; ///< the server's, may be empty

    [[nodiscard]] bool canActivate() const
    {
        return verdict == Verdict::Ready || verdict == Verdict::ReadyButShort;
    }
    /// The modules with something to release, in the order of modules.
    [[nodiscard]] QList<ModuleComparison> superfluous() const;

    friend bool operator==(const PackageComparison &, const PackageComparison &) = default;
};

/// Compares what @p info holds, row by row as the server lists them. Modules that only the packages' own
/// lists name get a row too, without usage. While nothing is offered nothing changes, whatever the figures
/// say.
[[nodiscard]] PackageComparison comparePackages(const ExtendedLicenseInfo &info);
