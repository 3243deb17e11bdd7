// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licenseinfo.h"
#include "models/domain/licenseowner.h"
#include "services/http/result.h"

#include <QByteArray>
#include <QStringList>

// Licence answers from bytes to values, and licence requests from values to bytes (API reference 2 to 4).
// Pure functions. @p textCode is SuperOffice's language code: texts for people are resolved to it, names
// never are. Every error is a BadResponse whose detail names the field, and a list is never half read; null
// is a BadResponse where a list is expected and NotFound where one object is.

/// Ops 18, 19, 20.
[[nodiscard]] Result<QList<ModuleLicenseLink>> moduleLicenseLinksFromJson(const QByteArray &body,
                                                                          const QString &textCode);
/// Op 10: restricted and unrestricted rows in one list, equal owners merged.
[[nodiscard]] Result<QList<LicenseOwner>> licenseOwnersFromJson(const QByteArray &body,
                                                                const QString &textCode);
/// Op 11: the same of one satellite, which may not be there; null is NotFound.
[[nodiscard]] Result<QList<LicenseOwner>> satelliteLicensesFromJson(const QByteArray &body,
                                                                    const QString &textCode);
/// Op 1.
[[nodiscard]] Result<QList<ExtendedLicenseInfo>> extendedLicenseInfosFromJson(const QByteArray &body,
                                                                              const QString &textCode);
/// Ops 7, 17.
[[nodiscard]] Result<ExtendedLicenseInfo> extendedLicenseInfoFromJson(const QByteArray &body,
                                                                      const QString &textCode);
/// Op 16.
[[nodiscard]] Result<ModuleLicense> moduleLicenseFromJson(const QByteArray &body, const QString &textCode);

/// Ops 8, 10.
[[nodiscard]] QByteArray userLicensesRequest(qint64 associateId);
/// Op 11.
[[nodiscard]] QByteArray satelliteLicensesRequest(qint64 satelliteId);
/// Ops 2, 6, 7, 14.
[[nodiscard]] QByteArray ownerRequest(const QString &ownerName);
/// Op 18.
[[nodiscard]] QByteArray assignmentsRequest(qint64 associateId, const QString &moduleOwner);
/// Ops 19, 20.
[[nodiscard]] QByteArray assignmentChangeRequest(qint64 associateId, const QString &moduleOwner,
                                                 const QStringList &moduleLicenseNames);
/// Op 16.
[[nodiscard]] QByteArray moduleRequest(const QString &ownerName, const QString &moduleName);
/// Op 12.
[[nodiscard]] QByteArray moduleOwnerRequest(const QString &moduleOwner);
/// Op 9.
[[nodiscard]] QByteArray serialNumberRequest(const QString &companyName, const QString &serialNumber);
/// Ops 13, 17.
[[nodiscard]] QByteArray fileRequest(const QString &fileContent);
