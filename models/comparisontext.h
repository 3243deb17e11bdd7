// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensestanding.h"
#include "models/domain/packagecomparison.h"
#include "models/figuremodel.h"

#include <QDate>
#include <QString>

// The words for packages before and after, for licence files and for where a package stands between its
// dates, in the language now set. What servers and files say is plain text.

/// Whether the offered package can be activated, and what stands in the way: sentences, with the server's
/// reason where it gives one.
[[nodiscard]] QString verdictText(const PackageComparison &comparison);
/// "4 more", "goes away", "new", "no longer unlimited, version 11.12 → 11.13"; empty where nothing changes.
[[nodiscard]] QString moduleChangeText(const ModuleComparison &module);
/// "figures contradict each other", with which of them behind it; empty where none do.
[[nodiscard]] QString conflictWords(const ModuleComparison &module);
/// Sentences that say which figures do not go together, one a line; empty where all do.
[[nodiscard]] QString conflictText(const ModuleComparison &module);
/// What differs about the package as a whole: what, now, new.
[[nodiscard]] FigureTable packageDifferenceTable(const PackageComparison &comparison);

/// A calendar day, "no end", or the server's own text where that is no date.
[[nodiscard]] QString licenseDayText(const LicenseDate &date);
/// "expires on 27/03/2027, in 23 days", "expired on 27/03/2027, works until 08/04/2027", "stopped on
/// 08/04/2027"; empty where everything is fine and has no end.
[[nodiscard]] QString licenseStandingText(LicenseStanding standing, const LicenseDate &adminWarningDate,
                                          const LicenseDate &expiryDate, const LicenseDate &graceDate,
                                          QDate today);
