// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licenseowner.h"
#include "models/domain/packagematch.h"
#include "models/domain/phrase.h"

// Packages as phrases, for the journal and for what is said of an act. Keys and signatures are in none of
// them.

/// A package in lines: "Serial number: 1010031415", "Expires: 2027-03-27", "Sales Premium (ten-sales): 21".
[[nodiscard]] QList<Phrase> packageLines(const LicenseInfo &package);
/// The central licence in lines: "Sales Premium (SUPEROFFICE/ten-sales): assigned".
[[nodiscard]] QList<Phrase> centralLines(const QList<LicenseOwner> &owners);
/// What is not as it should be: "expiry date: 2027-03-27 instead of 2028-03-27; ten-sales: 21 instead of 25".
[[nodiscard]] Phrase deviationPhrase(const QList<PackageDeviation> &deviations);
