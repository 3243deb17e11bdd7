// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensecatalogue.h"

#include <optional>

/// One module licence in as few words as a test needs: a restricted user licence unless told otherwise.
struct SampleModule
{
    QString name {};
    QString description {};
    qint64 sortOrder = 0;
    qint64 total = 10;
    qint64 inUse = 0;
    std::optional<qint64> free {}; ///< total minus in use unless told
    QString needs {};
    LicenseType type = LicenseType::UserLicense;
    qint64 extraFlags = 0;
    QString extraInfo {};
    QString tooltip {};
    QString version {};
    bool unrestricted = false;
    bool isHidden = false;
};

/// A package as GetLicenseForAllOwnersFromDB sends it, with these licences.
[[nodiscard]] ExtendedLicenseInfo samplePackage(const QString &owner, const QString &description,
                                                const QList<SampleModule> &modules);

/// A catalogue of one owner.
[[nodiscard]] LicenseCatalogue sampleCatalogue(const QString &owner, const QList<SampleModule> &modules);
