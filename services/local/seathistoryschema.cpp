// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/seathistoryschema.h"

namespace {

constexpr qint32 SeatHistoryId = 0x534b7365; // "SKse"

/// Times are milliseconds since 1970, UTC.
QStringList historyTables()
{
    return {
        QStringLiteral(R"(
            CREATE TABLE tenant (
                id INTEGER PRIMARY KEY,
                name TEXT NOT NULL UNIQUE,
                recorded_at INTEGER NOT NULL, -- the time of the snapshot that came last
                thinned_at INTEGER NOT NULL -- as of when it was thinned last; 0: never
            ) STRICT)"),
        QStringLiteral(R"(
            CREATE TABLE license (
                id INTEGER PRIMARY KEY,
                owner TEXT NOT NULL,
                module TEXT NOT NULL,
                UNIQUE (owner, module)
            ) STRICT)"),
        QStringLiteral(R"(
            CREATE TABLE point (
                tenant INTEGER NOT NULL REFERENCES tenant (id),
                license INTEGER NOT NULL REFERENCES license (id),
                at INTEGER NOT NULL,
                in_use INTEGER NOT NULL,
                peak INTEGER NOT NULL,
                total INTEGER NOT NULL,
                unrestricted INTEGER NOT NULL, -- 1 or 0
                came INTEGER,
                went INTEGER,
                PRIMARY KEY (tenant, license, at)
            ) STRICT, WITHOUT ROWID)"),
    };
}

QDateTime timeFromInstant(qint64 instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC);
}

QVariant storedCount(std::optional<int> count)
{
    return count ? QVariant(*count) : QVariant();
}

} // namespace

DatabaseSchema seatHistorySchema(const QString &name)
{
    return {name, SeatHistoryId, {historyTables()}};
}

qint64 storedInstant(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}

QString tenantInsertion()
{
    return QStringLiteral("INSERT INTO tenant (name, recorded_at, thinned_at) VALUES (?, ?, ?) "
                          "ON CONFLICT (name) DO UPDATE SET name = excluded.name "
                          "RETURNING id, recorded_at, thinned_at");
}

QString tenantQuery()
{
    return QStringLiteral("SELECT id, recorded_at, thinned_at FROM tenant WHERE name = ?");
}

QString tenantUpdate()
{
    return QStringLiteral("UPDATE tenant SET recorded_at = ?, thinned_at = ? WHERE id = ?");
}

NumberedTenant tenantFrom(RowReader &row)
{
    NumberedTenant tenant;
    tenant.id = row.key();
    tenant.recordedAt = timeFromInstant(row.number());
    tenant.thinnedAt = timeFromInstant(row.number());
    return tenant;
}

QString licenseInsertion()
{
    return QStringLiteral("INSERT INTO license (owner, module) VALUES (?, ?) "
                          "ON CONFLICT (owner, module) DO UPDATE SET owner = excluded.owner "
                          "RETURNING id, owner, module");
}

QString allLicensesQuery()
{
    return QStringLiteral("SELECT id, owner, module FROM license");
}

NumberedLicense numberedLicenseFrom(RowReader &row)
{
    NumberedLicense license;
    license.id = row.key();
    license.key = licenseFrom(row);
    return license;
}

QString licensesQuery()
{
    return QStringLiteral(R"(
        SELECT owner, module FROM license, tenant
        WHERE tenant.name = ?
            AND EXISTS (SELECT 1 FROM point WHERE point.tenant = tenant.id AND point.license = license.id)
        ORDER BY owner, module)");
}

LicenseKey licenseFrom(RowReader &row)
{
    LicenseKey license;
    license.owner = row.text();
    license.module = row.text();
    return license;
}

QString pointInsertion()
{
    return QStringLiteral("INSERT OR REPLACE INTO point (tenant, license, at, in_use, peak, total, "
                          "unrestricted, came, went) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
}

QVariantList valuesOf(const NumberedPoint &point, qint64 tenantId)
{
    const SeatPoint &seats = point.point;
    return {tenantId,
            point.licenseId,
            storedInstant(seats.at),
            seats.inUse,
            seats.peak,
            seats.total,
            seats.unrestricted,
            storedCount(seats.joined),
            storedCount(seats.left)};
}

QString pointRemoval()
{
    return QStringLiteral("DELETE FROM point WHERE tenant = ? AND license = ? AND at = ?");
}

QString snapshotRemoval()
{
    // By every licence there is, here and below: the key begins with it, so no index is needed for times.
    return QStringLiteral(
        "DELETE FROM point WHERE tenant = ? AND license IN (SELECT id FROM license) AND at = ?");
}

QString seriesQuery()
{
    return QStringLiteral(R"(
        SELECT at, in_use, peak, total, unrestricted, came, went FROM point
        WHERE tenant = (SELECT id FROM tenant WHERE name = ?)
            AND license = (SELECT id FROM license WHERE owner = ? AND module = ?)
            AND at BETWEEN ? AND ?
        ORDER BY at)");
}

SeatPoint pointFrom(RowReader &row)
{
    SeatPoint point;
    point.at = timeFromInstant(row.key());
    point.inUse = row.number();
    point.peak = row.number();
    point.total = row.number();
    point.unrestricted = row.flag();
    point.joined = row.countIfAny();
    point.left = row.countIfAny();
    return point;
}

QString crowdedPointsQuery()
{
    return QStringLiteral(R"(
        WITH stretch AS (
            SELECT *, at / ? AS interval FROM point
            WHERE tenant = ? AND license IN (SELECT id FROM license) AND at >= ? AND at < ?
        )
        SELECT license, at, in_use, peak, total, unrestricted, came, went FROM stretch
        WHERE (license, interval) IN
            (SELECT license, interval FROM stretch GROUP BY license, interval HAVING count(*) > 1)
        ORDER BY license, at)");
}

NumberedPoint numberedPointFrom(RowReader &row)
{
    NumberedPoint point;
    point.licenseId = row.key();
    point.point = pointFrom(row);
    return point;
}
