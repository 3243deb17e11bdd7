// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatsnapshot.h"
#include "services/local/databaseschema.h"
#include "services/local/rowreader.h"

#include <QVariant>

// How seats stand in the database of their history.

/// A licence by its number in the database.
struct NumberedLicense
{
    qint64 id = 0;
    LicenseKey key;
};

/// A tenant by its number in the database.
struct NumberedTenant
{
    qint64 id = 0;
    QDateTime recordedAt; ///< when the snapshot was taken that came last, UTC
    QDateTime thinnedAt; ///< as of when it was thinned last, UTC; neverThinned() before
};

/// A point with the number of its licence.
struct NumberedPoint
{
    qint64 licenseId = 0;
    SeatPoint point;
};

/// @p name is what users call it, as a sentence begins with it.
[[nodiscard]] DatabaseSchema seatHistorySchema(const QString &name);

[[nodiscard]] qint64 storedInstant(const QDateTime &time);

/// Adds a tenant, with its name and both its times, or finds the one that is there.
[[nodiscard]] QString tenantInsertion();
[[nodiscard]] QString tenantQuery();
/// Sets both times of a tenant, by its number.
[[nodiscard]] QString tenantUpdate();
[[nodiscard]] NumberedTenant tenantFrom(RowReader &row);

/// Adds a licence, with its owner and code name, or finds the one that is there.
[[nodiscard]] QString licenseInsertion();
[[nodiscard]] QString allLicensesQuery();
[[nodiscard]] NumberedLicense numberedLicenseFrom(RowReader &row);
/// Finds the licences of which anything is kept for a tenant, by its name.
[[nodiscard]] QString licensesQuery();
[[nodiscard]] LicenseKey licenseFrom(RowReader &row);

/// Adds a point, with valuesOf() it, in place of one of the same time.
[[nodiscard]] QString pointInsertion();
[[nodiscard]] QVariantList valuesOf(const NumberedPoint &point, qint64 tenantId);
/// Removes a point by the numbers of tenant and licence, and its time.
[[nodiscard]] QString pointRemoval();
/// Removes a snapshot by its tenant's number and its time.
[[nodiscard]] QString snapshotRemoval();
/// Finds what is kept of a licence, by the names of tenant, owner and module, between two times.
[[nodiscard]] QString seriesQuery();
[[nodiscard]] SeatPoint pointFrom(RowReader &row);
/// Finds every point that is not alone in its interval: by interval, tenant's number, first
/// time, time after.
[[nodiscard]] QString crowdedPointsQuery();
[[nodiscard]] NumberedPoint numberedPointFrom(RowReader &row);
