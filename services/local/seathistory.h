// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatsnapshot.h"
#include "services/local/database.h"
#include "services/local/seathistoryschema.h"

#include <QCoreApplication>
#include <QHash>

/// How many seats were in use when, by tenant and licence, in a SQLite database that survives the program. It
/// thins itself as it grows older, see models/domain/seatthinning.h.
///
/// Holds no secret and no names of people, and so stays when a connection is removed: a past cannot be read
/// again. Lives in the thread that made it; a call takes a millisecond or
/// so, the one that thins some tens of them, and waits for no disk. A program that is killed leaves every
/// snapshot whole or none of it. Several programs may use the same file. Errors are translated sentences; a
/// file that is broken, or written by a newer Seatkeeper, is left as it is and refuses every call with the
/// same sentence.
class SeatHistory
{
    Q_DECLARE_TR_FUNCTIONS(SeatHistory)

public:
    template<class T>
    using Expected = Database::Expected<T>;

    /// Opens, or makes, "seats.sqlite" in @p dataDir; an empty name keeps everything in memory, for a tenant
    /// that does not outlive the program either.
    explicit SeatHistory(const QString &dataDir);
    Q_DISABLE_COPY_MOVE(SeatHistory)

    /// Why nothing can be written or read; empty where it can.
    [[nodiscard]] const QString &problem() const { return m_database.problem(); }

    // Tenants are called as in RunStart::tenant.

    /// Adds @p snapshot, in place of one that was taken at the same millisecond. Where another hour (UTC) has
    /// begun, thins what has become old enough as of this snapshot or the one before, whichever is earlier: a
    /// single one from a clock that has leapt costs no detail.
    [[nodiscard]] Expected<void> record(const QString &tenant, const SeatSnapshot &snapshot);
    /// The same for many, in the order in which they were taken: all of them or, after an error, none.
    [[nodiscard]] Expected<void> recordAll(const QString &tenant, const QList<SeatSnapshot> &snapshots);
    /// Thins everything that is old enough as of @p now, also what has come late.
    [[nodiscard]] Expected<void> thin(const QString &tenant, const QDateTime &now);

    /// What is kept of @p license between @p from and @p to, both included, by time.
    [[nodiscard]] Expected<QList<SeatPoint>> series(const QString &tenant, const LicenseKey &license,
                                                    const QDateTime &from, const QDateTime &to);
    /// The licences of which anything is kept, by owner, then code name.
    [[nodiscard]] Expected<QList<LicenseKey>> licenses(const QString &tenant);

private:
    [[nodiscard]] Expected<void> add(const QString &tenant, const QList<SeatSnapshot> &snapshots);
    [[nodiscard]] Expected<void> insert(qint64 tenantId, const QList<SeatSnapshot> &snapshots);
    [[nodiscard]] Expected<QHash<LicenseKey, qint64>> licenseIds(const QList<SeatSnapshot> &snapshots);
    [[nodiscard]] Expected<void> thinSince(NumberedTenant tenant, const QDateTime &now);
    [[nodiscard]] Expected<void> update(const NumberedTenant &tenant);
    [[nodiscard]] Expected<void> replace(qint64 tenantId, const QList<NumberedPoint> &points,
                                         const QList<NumberedPoint> &others);

    Database m_database;
};
