// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licenseinfo.h"
#include "services/superoffice/jsonreader.h"

// Packages and their modules, read from inside an answer (API reference 4.3 to 4.7). Signatures and keys are
// left in the answer. @p textCode is SuperOffice's language code for the texts shown to people.

/// The terms of one module licence.
[[nodiscard]] ModuleLicense readModuleLicense(const JsonReader &object, const QString &textCode);
/// One owner's package.
[[nodiscard]] LicenseInfo readLicenseInfo(const JsonReader &object, const QString &textCode);
/// One owner's package with its usage and what is offered in its place.
[[nodiscard]] ExtendedLicenseInfo readExtendedLicenseInfo(const JsonReader &object, const QString &textCode);
