// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licenseowner.h"
#include "services/superoffice/jsonreader.h"

// Licences as seen for one associate, read from inside an answer (API reference 4.1, 4.2). @p textCode is
// SuperOffice's language code for the texts shown to people.

/// One row of a list that does not say which of an owner's two lists it came from.
[[nodiscard]] ModuleLicenseLink readModuleLicenseLink(const JsonReader &row, const QString &textCode);
/// A list of owners: restricted and unrestricted rows in one list, equal owners merged.
[[nodiscard]] QList<LicenseOwner> readLicenseOwners(const JsonReader &list, const QString &textCode);
