// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/applyplan.h"
#include "models/domain/licenseowner.h"

#include <QStringList>

/// What the server says of one associate and one owner. Lists hold module code names and are sorted.
struct Holdings
{
    QList<ModuleLicenseLink> rows; ///< the owner's, hidden ones included
    QStringList held; ///< hidden ones included
    QStringList visible; ///< those of held that are not hidden
    QStringList elsewhere; ///< "OWNER/module" of other owners, where a change of this one could move them
};

/// What @p rows say: several rows of one name count as held if any of them is.
[[nodiscard]] Holdings holdingsFromRows(const QList<ModuleLicenseLink> &rows);

/// @p names but for those in @p removed, in their order.
[[nodiscard]] QStringList without(const QStringList &names, const QStringList &removed);

// What an item makes of what is held (API reference 5.2)

/// The visible licences that the review promised.
[[nodiscard]] QStringList visibleGoal(const ApplyItem &item);
/// What is held, but for what comes and goes with a plan: that is the server's to move.
[[nodiscard]] QStringList assignableNames(const ApplyItem &item, const Holdings &before);
/// The full set that is to be held afterwards: prerequisites stand before what was staged on top of them.
[[nodiscard]] QStringList wantedNames(const ApplyItem &item, const Holdings &before);
