// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklicensestatusresult.h"
#include "models/domain/licensetype.h"

// The vendor's enums by their names on the wire (API reference 4.12); any other name is Unknown.

[[nodiscard]] LicenseType licenseTypeFromName(const QString &name);
[[nodiscard]] UserType userTypeFromName(const QString &name);
[[nodiscard]] LicenseStatus licenseStatusFromName(const QString &name);
