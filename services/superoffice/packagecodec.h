// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licenseinfo.h"
#include "services/superoffice/jsonreader.h"

/// Reads one owner's package with its usage (API reference 4.3 to 4.7). Signatures and keys are left in the
/// answer.
/// @p textCode is SuperOffice's language code for the texts shown to people.
[[nodiscard]] ExtendedLicenseInfo readExtendedLicenseInfo(const JsonReader &object, const QString &textCode);
