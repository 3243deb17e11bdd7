// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/licenseserver.h"

// What the page "Licence server" says of what is under way, on offer and done, in the user's language.
// @p owner is a display name throughout.

/// The time of @p at, with the day where that is not the one of @p now.
[[nodiscard]] QString whenText(const QDateTime &at, const QDateTime &now);
/// What is under way, and since when.
[[nodiscard]] QString inquiryText(const LicenseServer::Inquiry &inquiry, const QString &owner,
                                  const QDateTime &now);
/// Where a package comes from, when it was fetched, and what to do where it does not hold any more.
[[nodiscard]] QString offerText(const LicenseServer::Offer &offer, LicenseServer::Validity validity,
                                const QDateTime &now);
/// The same as why it cannot be activated; empty where it holds.
[[nodiscard]] QString validityText(const LicenseServer::Offer &offer, LicenseServer::Validity validity);
/// How an act has ended.
[[nodiscard]] QString actText(const LicenseServer::Act &act, const QString &owner);
/// How @p owner stands in the list of owners.
[[nodiscard]] PackageOwnerModel::Entry packageOwnerEntry(const LicenseServer &server,
                                                         const CatalogueOwner &owner);
