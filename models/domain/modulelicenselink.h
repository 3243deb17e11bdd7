// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seats.h"

#include <QString>

/// One module licence as seen for one associate or satellite, as the server sent it (API reference 4.1).
/// The figures are kept as received: the vendor's contradict each other at times, and are shown, not mended.
struct ModuleLicenseLink
{
    qint64 moduleLicenseId = 0;
    QString name; ///< code name without the owner, the value that is sent back
    QString description; ///< display name
    QString tooltip;
    QString prerequisiteModuleName;
    qint64 total = 0;
    qint64 free = 0;
    qint64 inUse = 0;
    qint64 sortOrder = 0;
    qint64 extraFlags = 0;
    bool unrestricted = false;
    bool canAssign = false;
    bool isHidden = false;
    bool assigned = false;

    [[nodiscard]] Seats seats() const { return {total, inUse, free, unrestricted}; }

    friend bool operator==(const ModuleLicenseLink &, const ModuleLicenseLink &) = default;
};
