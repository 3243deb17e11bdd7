// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensecatalogue.h"
#include "models/domain/systeminfo.h"
#include "models/domain/userandinstallationlicencestatus.h"
#include "models/figuremodel.h"

#include <optional>

// What is known of a package and of the installation, as tables of two columns in the language now set. Pure
// but for that; what is not known has no row.

/// What @p owner's stored package says of itself, with the days left as of @p today.
[[nodiscard]] FigureTable packageFactTable(const CatalogueOwner &owner, QDate today);
/// What the server says of itself, its database and its dates, as of @p today; either may be missing.
[[nodiscard]] FigureTable installationTable(const std::optional<SystemInfo> &info,
                                            const std::optional<UserAndInstallationLicenceStatus> &status,
                                            QDate today);
/// What the server tells of one licence, "name: value" line by line.
[[nodiscard]] QString moduleLicenseText(const ModuleLicense &license);
