// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licenseinfo.h"
#include "models/domain/licensekey.h"
#include "models/domain/licenseowner.h"
#include "models/domain/verbatimjson.h"
#include "services/http/result.h"

// Answers that are sent back byte by byte (API reference 5.9), and the requests that carry them. Pure
// functions. @p textCode is SuperOffice's language code, @p received when the answer came, in UTC. An answer
// that cannot be read is a BadResponse that names the field, null is NotFound where one object is expected. A
// request that cannot be built is Rejected; what is in the way stands in the detail.

/// Ops 2, 7, 13.
[[nodiscard]] Result<Verbatim<ExtendedLicenseInfo>>
verbatimLicenseInfoFromJson(const QByteArray &body, const QString &textCode, const QDateTime &received);
/// Op 1, each element with its own bytes.
[[nodiscard]] Result<QList<Verbatim<ExtendedLicenseInfo>>>
verbatimLicenseInfosFromJson(const QByteArray &body, const QString &textCode, const QDateTime &received);
/// Op 21.
[[nodiscard]] Result<Verbatim<QList<LicenseOwner>>>
verbatimLicenseOwnersFromJson(const QByteArray &body, const QString &textCode, const QDateTime &received);

/// Op 3: the package and the one of its modules that is called @p moduleName.
[[nodiscard]] Result<QByteArray> moduleHistoryRequest(const VerbatimJson &package, const QString &moduleName);
/// Op 4.
[[nodiscard]] QByteArray validateRequest(const VerbatimJson &package);
/// Op 5.
[[nodiscard]] QByteArray activateRequest(const VerbatimJson &package);
/// Op 22: the owners of op 21 with nothing but `Assigned` changed, as withAssigned() does.
[[nodiscard]] Result<QByteArray> centralLicenseRequest(const VerbatimJson &owners,
                                                       const QHash<LicenseKey, bool> &assigned);

/// @p json with the `Assigned` tokens changed of those rows of @p owners, the list of owners inside it, that
/// @p assigned names; every other byte stays. Owner names match in any letter case. Where a name has several
/// rows, taking clears them all, and giving sets the first unless one is set. A name without a row is an
/// error: what the server did not show cannot be given.
[[nodiscard]] Result<QByteArray> withAssigned(const QByteArray &json, QByteArrayView owners,
                                              const QHash<LicenseKey, bool> &assigned);
