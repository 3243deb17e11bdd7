// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/assignmentrules.h"
#include "models/domain/assignmenttable.h"
#include "models/domain/associate.h"
#include "models/domain/packagecomparison.h"
#include "models/domain/reclaimcandidates.h"

#include <QDateTime>
#include <QList>

#include <optional>

// Who has to give a licence back before a smaller package fits (API reference 5.9, step 3).

/// Somebody who holds a licence of which there will be too few.
struct SuperfluousHolder
{
    int row = 0;
    std::optional<ReclaimReason> reason {}; ///< why it might be missed least; none: only the login counts
    std::optional<QDateTime> lastLogin {}; ///< as the associate has it
    bool isProposed = false; ///< one of the few that are enough
    bool isStaged = false; ///< about to be released already

    friend bool operator==(const SuperfluousHolder &, const SuperfluousHolder &) = default;
};

/// A licence of which more are in use than there will be. Several versions of one module are one licence, of
/// which those count that are short: people hold the module, not a version of it.
struct SuperfluousLicense
{
    LicenseKey license; ///< as the matrix spells it, else as the package does
    int column = -1; ///< of the matrix; -1: nobody gives it to people, as with hidden ones
    qint64 inUse = 0; ///< the server's figure
    qint64 allowed = 0; ///< the new total
    qint64 mustRelease = 0; ///< inUse - allowed, more than 0
    QList<SuperfluousHolder> holders {}; ///< who will miss it least comes first
    /// True where the known holders are fewer than have to go: some hold more than one, or are not visible.
    [[nodiscard]] bool isOutOfReach() const { return holders.size() < mustRelease; }

    friend bool operator==(const SuperfluousLicense &, const SuperfluousLicense &) = default;
};

/// Every superfluous licence of @p comparison with its holders, as of @p now. Ranked by reason, the strongest
/// first, those without one last; then who has never logged in, who has not for the longest time, those of
/// whom the server does not say; among equals the lower associate id. Proposed are as many as have to go,
/// those about to be released counted in. Whose release takes another of the licences along (a plan that
/// contains it, a licence it needs) is proposed for that one too, and counts for both. @p rules are those of
/// @p columns.
[[nodiscard]] QList<SuperfluousLicense>
superfluousLicenses(const PackageComparison &comparison, const QList<Associate> &associates,
                    const AssignmentTable &table, const QList<AssignmentColumn> &columns,
                    const AssignmentRules &rules, const QDateTime &now);
