// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/satellitetext.h"

#include <QCoreApplication>

namespace {

/// Context of these texts in the translation files.
struct SatelliteText
{
    Q_DECLARE_TR_FUNCTIONS(SatelliteText)
};

} // namespace

QString satelliteName(const Satellite &satellite)
{
    const QString id = QString::number(satellite.satelliteId); // as it is typed, without groups of digits
    if (satellite.name.isEmpty()) {
        //: A satellite database without a name; %1 is its id.
        return SatelliteText::tr("Satellite %1").arg(id);
    }
    //: A satellite database: %1 its name, %2 its id.
    return SatelliteText::tr("%1 (%2)").arg(satellite.name, id);
}
