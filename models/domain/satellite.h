// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A satellite database of an on-site installation (API reference 5.8).
struct Satellite
{
    qint64 satelliteId = 0; ///< what GetSatelliteLicenses asks for
    QString name {}; ///< may be empty

    friend bool operator==(const Satellite &, const Satellite &) = default;
};
