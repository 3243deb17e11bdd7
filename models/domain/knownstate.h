// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/associate.h"
#include "models/domain/knownholdings.h"
#include "models/domain/licensecatalogue.h"
#include "models/domain/licensekey.h"

#include <QDateTime>
#include <QList>
#include <QString>

/// What was known of a tenant at one instant: to be shown while its server cannot be reached, and to be
/// compared with what is known later. Holds nothing that is staged.
struct KnownState
{
    QDateTime at; ///< UTC
    QString principalName; ///< who was signed in
    LicenseCatalogue catalogue;
    QList<LicenseKey> licenses; ///< the columns of the holdings, each once
    QList<Associate> associates; ///< their rows, each once
    KnownHoldings holdings;

    friend bool operator==(const KnownState &, const KnownState &) = default;
};
