// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/seathistory.h"

#include "models/domain/seatthinning.h"
#include "services/local/seathistoryschema.h"

#include <algorithm>
#include <functional>
#include <iterator>

using Completed = SeatHistory::Expected<void>;
using Durability = Database::Durability;
using Points = QList<NumberedPoint>;

namespace {

SeatPoint pointOf(const SeatSample &sample, const QDateTime &at)
{
    return {at, sample.inUse, sample.inUse, sample.total, sample.unrestricted, sample.joined, sample.left};
}

/// @p points, which stand by licence, as they are to be at @p now.
Points thinnedByLicense(const Points &points, const QDateTime &now)
{
    Points kept;
    for (auto first = points.cbegin(); first != points.cend();) {
        const qint64 licenseId = first->licenseId;
        const auto last = std::find_if(first, points.cend(), [licenseId](const NumberedPoint &point) {
            return point.licenseId != licenseId;
        });
        QList<SeatPoint> history;
        std::transform(first, last, std::back_inserter(history), std::mem_fn(&NumberedPoint::point));
        for (const SeatPoint &point : thinned(history, now))
            kept.append({licenseId, point});
        first = last;
    }
    return kept;
}

} // namespace

SeatHistory::SeatHistory(const QString &dataDir)
    : m_database(Database::pathIn(dataDir, QStringLiteral("seats.sqlite")),
                 //: How many seats were in use when, as a file; the beginning of sentences such as "The
                 //: history of seats cannot be read: …"
                 seatHistorySchema(tr("The history of seats")))
{}

Completed SeatHistory::record(const QString &tenant, const SeatSnapshot &snapshot)
{
    return recordAll(tenant, {snapshot});
}

Completed SeatHistory::recordAll(const QString &tenant, const QList<SeatSnapshot> &snapshots)
{
    if (snapshots.isEmpty())
        return {};
    return m_database.transact(Durability::Crash, [&] { return add(tenant, snapshots); });
}

Completed SeatHistory::add(const QString &tenant, const QList<SeatSnapshot> &snapshots)
{
    const QDateTime &last = snapshots.constLast().at;
    const Expected<QList<NumberedTenant>> tenants = m_database.read(
        tenantInsertion(), {tenant, storedInstant(last), storedInstant(neverThinned())}, &tenantFrom);
    if (!tenants)
        return tl::unexpected(tenants.error());
    NumberedTenant known = tenants->constFirst();
    const QDateTime thinnedAt = std::min(known.recordedAt, last);
    known.recordedAt = last;
    return insert(known.id, snapshots).and_then([&] {
        return isThinningDue(known.thinnedAt, thinnedAt) ? thinSince(known, thinnedAt) : update(known);
    });
}

Completed SeatHistory::insert(qint64 tenantId, const QList<SeatSnapshot> &snapshots)
{
    const Expected<QHash<LicenseKey, qint64>> ids = licenseIds(snapshots);
    if (!ids)
        return tl::unexpected(ids.error());
    QList<QVariantList> replaced;
    QList<QVariantList> added;
    for (const SeatSnapshot &snapshot : snapshots) {
        replaced.append({tenantId, storedInstant(snapshot.at)});
        for (const SeatSample &sample : snapshot.samples)
            added.append(valuesOf({ids->value(sample.license), pointOf(sample, snapshot.at)}, tenantId));
    }
    return m_database.writeAll(snapshotRemoval(), replaced).and_then([&] {
        return m_database.writeAll(pointInsertion(), added);
    });
}

/// The numbers of all licences in @p snapshots; new ones are given theirs.
SeatHistory::Expected<QHash<LicenseKey, qint64>> SeatHistory::licenseIds(const QList<SeatSnapshot> &snapshots)
{
    const Expected<QList<NumberedLicense>> known =
        m_database.read(allLicensesQuery(), {}, &numberedLicenseFrom);
    if (!known)
        return tl::unexpected(known.error());
    QHash<LicenseKey, qint64> ids;
    for (const NumberedLicense &license : *known)
        ids.insert(license.key, license.id);
    for (const SeatSnapshot &snapshot : snapshots) {
        for (const SeatSample &sample : snapshot.samples) {
            if (ids.contains(sample.license))
                continue;
            const Expected<QList<NumberedLicense>> added = m_database.read(
                licenseInsertion(), {sample.license.owner, sample.license.module}, &numberedLicenseFrom);
            if (!added)
                return tl::unexpected(added.error());
            ids.insert(sample.license, added->constFirst().id);
        }
    }
    return ids;
}

Completed SeatHistory::thin(const QString &tenant, const QDateTime &now)
{
    return m_database.transact(Durability::Crash, [&]() -> Completed {
        const Expected<QList<NumberedTenant>> tenants = m_database.read(tenantQuery(), {tenant}, &tenantFrom);
        if (!tenants)
            return tl::unexpected(tenants.error());
        if (tenants->isEmpty())
            return {};
        NumberedTenant known = tenants->constFirst();
        known.thinnedAt = neverThinned();
        return thinSince(known, now);
    });
}

/// Thins what has become old enough since @p tenant was thinned last.
Completed SeatHistory::thinSince(NumberedTenant tenant, const QDateTime &now)
{
    for (const ThinnedStretch &stretch : stretchesToThin(tenant.thinnedAt, now)) {
        const Expected<Points> crowded =
            m_database.read(crowdedPointsQuery(), {stretch.interval, tenant.id, stretch.from, stretch.to},
                            &numberedPointFrom);
        if (!crowded)
            return tl::unexpected(crowded.error());
        if (const Completed replaced = replace(tenant.id, *crowded, thinnedByLicense(*crowded, now));
            !replaced)
            return replaced;
    }
    tenant.thinnedAt = now;
    return update(tenant);
}

Completed SeatHistory::update(const NumberedTenant &tenant)
{
    const Expected<int> updated = m_database.write(
        tenantUpdate(), {storedInstant(tenant.recordedAt), storedInstant(tenant.thinnedAt), tenant.id});
    if (!updated)
        return tl::unexpected(updated.error());
    return {};
}

Completed SeatHistory::replace(qint64 tenantId, const Points &points, const Points &others)
{
    QList<QVariantList> removed;
    for (const NumberedPoint &point : points)
        removed.append({tenantId, point.licenseId, storedInstant(point.point.at)});
    QList<QVariantList> added;
    for (const NumberedPoint &point : others)
        added.append(valuesOf(point, tenantId));
    return m_database.writeAll(pointRemoval(), removed).and_then([&] {
        return m_database.writeAll(pointInsertion(), added);
    });
}

SeatHistory::Expected<QList<SeatPoint>> SeatHistory::series(const QString &tenant, const LicenseKey &license,
                                                            const QDateTime &from, const QDateTime &to)
{
    return m_database.read(seriesQuery(),
                           {tenant, license.owner, license.module, storedInstant(from), storedInstant(to)},
                           &pointFrom);
}

SeatHistory::Expected<QList<LicenseKey>> SeatHistory::licenses(const QString &tenant)
{
    return m_database.read(licensesQuery(), {tenant}, &licenseFrom);
}
