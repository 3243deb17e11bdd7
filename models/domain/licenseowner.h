// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/modulelicenselink.h"

#include <QList>

/// An owner with all its module licences as seen for one associate or satellite (API reference 4.2).
/// Restricted and unrestricted rows stand in one list: the row's own flag says which it is.
struct LicenseOwner
{
    QString name; ///< code name in the server's spelling; compared without case
    QString description; ///< display name
    QList<ModuleLicenseLink> moduleLicenses;

    [[nodiscard]] QString displayName() const { return description.isEmpty() ? name : description; }

    friend bool operator==(const LicenseOwner &, const LicenseOwner &) = default;
};

/// True for "SUPEROFFICE" in any letter case: its licences are not written through the calls for third
/// parties (API reference 5.7).
[[nodiscard]] bool isSuperOfficeName(const QString &ownerName);

/// Joins owners whose names differ in case only, and drops rows whose non-zero ModuleLicenseId came before;
/// the order of first appearance stays.
[[nodiscard]] QList<LicenseOwner> mergedOwners(const QList<LicenseOwner> &owners);

/// The owner called @p name in any letter case, or nullptr. The pointer lives as long as @p owners is
/// unchanged.
[[nodiscard]] const LicenseOwner *findOwner(const QList<LicenseOwner> &owners, const QString &name);
