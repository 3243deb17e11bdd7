// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licenseinfo.h"

// Packages before and after, in as few words as a test needs. All are of ACME.

using SampleTerms = std::optional<ModuleLicense>;

/// A restricted user licence with @p number seats.
[[nodiscard]] ModuleLicense sampleTerms(const QString &name, qint64 number);
/// The same without a ceiling.
[[nodiscard]] ModuleLicense unlimitedTerms(const QString &name);
/// @p terms with one of its texts changed.
[[nodiscard]] ModuleLicense changedTerms(ModuleLicense terms, QString ModuleLicense::*field,
                                         const QString &value);
/// A row whose figures agree with its packages' numbers, as @p inUse are in use.
[[nodiscard]] ExtendedModuleLicense sampleRow(const SampleTerms &current, const SampleTerms &offered,
                                              qint64 inUse);
/// A stored and an offered package that say the same, with @p rows.
[[nodiscard]] ExtendedLicenseInfo sampleOffer(const QList<ExtendedModuleLicense> &rows);
