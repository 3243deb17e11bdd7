// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licenseinfo.h"
#include "models/domain/licensekey.h"
#include "models/domain/runrecord.h"
#include "models/domain/verbatimjson.h"

#include <QHash>

/// One write about a whole package, as the administrator has confirmed it. Holds signed bytes: never shown,
/// logged or kept.
struct LicenseOrder
{
    RunKind kind = RunKind::ActivateLicense;
    QString owner {}; ///< whose package; of a file, the owner named in it
    Verbatim<ExtendedLicenseInfo> package {}; ///< ActivateLicense: as fetched; AddLicenseFile: the preview
    QString fileContent {}; ///< AddLicenseFile: not a character changed
    QString companyName {}; ///< ChangeSerialNumber
    QString serialNr {}; ///< ChangeSerialNumber; digits, but text
    VerbatimJson central {}; ///< SaveCentralLicense: as GetCentralLicense answered
    QHash<LicenseKey, bool> assigned {}; ///< SaveCentralLicense: the only thing that changes
};
