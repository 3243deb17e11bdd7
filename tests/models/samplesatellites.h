// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/satellites.h"

/// When everything of the sample satellites is read: 10:32 UTC on 15 April 2026.
[[nodiscard]] QDateTime satelliteTime();

/// Three satellites as the server lists them: Tromsø (1), Lübeck (2), and one without a name (3).
[[nodiscard]] QList<Satellite> sampleSatellites();

/// What the satellite with this id has. 1 has all licences assigned; 2 may not travel and knows nothing of
/// Acme; 3 has figures that do not add up.
[[nodiscard]] QList<LicenseOwner> sampleSatelliteLicenses(qint64 satelliteId);

/// The central licence: one licence assigned, one not, and one that nobody may assign.
[[nodiscard]] QList<LicenseOwner> sampleCentralLicense();

/// Abilities of a server that can do everything the page needs.
[[nodiscard]] ServerAbilities allSatelliteAbilities();

/// Makes @p satellites an installation that has been read: all three listed, @p compared compared, the
/// central licence there.
void fillSatellites(Satellites &satellites, const QList<qint64> &compared = {1, 2});
