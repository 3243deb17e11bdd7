// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklicensestatusresult.h"
#include "models/domain/fencinginfo.h"
#include "models/domain/licenseresult.h"
#include "models/domain/selectablemdolistitem.h"
#include "models/domain/userandinstallationlicencestatus.h"
#include "services/http/result.h"

#include <QByteArray>

// The small answers of the License agent from bytes to values (API reference 4.8, 4.9). Pure functions.
// @p textCode is SuperOffice's language code for texts shown to people. Every error is a BadResponse whose
// detail names the field; null is a BadResponse too, except where something else is said.

/// Ops 4, 5, 9, 12.
[[nodiscard]] Result<LicenseResult> licenseResultFromJson(const QByteArray &body, const QString &textCode);
/// Op 6.
[[nodiscard]] Result<CheckLicenseStatusResult> checkLicenseStatusFromJson(const QByteArray &body,
                                                                          const QString &textCode);
/// Op 8; null is NotFound.
[[nodiscard]] Result<UserAndInstallationLicenceStatus>
installationLicenceStatusFromJson(const QByteArray &body, const QString &textCode);
/// Op 3: plain text, whatever it looks like; null is an empty text.
[[nodiscard]] Result<QString> moduleHistoryFromJson(const QByteArray &body, const QString &textCode);
/// Op 14: an address of https, or an empty one where the owner has none that may be opened.
[[nodiscard]] Result<QUrl> shopUrlFromJson(const QByteArray &body, const QString &textCode);
/// Op 15.
[[nodiscard]] Result<QList<SelectableMDOListItem>> userLicenseTreeFromJson(const QByteArray &body,
                                                                           const QString &textCode);
/// Op 23; null is the info of no limit.
[[nodiscard]] Result<FencingInfo> fencingInfoFromJson(const QByteArray &body, const QString &textCode);
