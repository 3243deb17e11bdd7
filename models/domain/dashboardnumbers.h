// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/assignmentrules.h"

#include <QList>
#include <QMap>
#include <QString>

/// What the dashboard says of one licence: the figures the server states, beside what the table counts.
struct LicenseUse
{
    LicenseKey key;
    QString displayName;
    QString ownerDisplayName;
    Seats seats; ///< as the server states them, also where they contradict each other
    SeatLevel level = SeatLevel::Plain;
    int column = -1; ///< its column in the table; -1 where it is not given to associates one by one
    int holders = 0; ///< associates known to hold it
    int unknown = 0; ///< associates of whom the server has not said yet

    friend bool operator==(const LicenseUse &, const LicenseUse &) = default;
};

/// The licences of one owner added up.
struct OwnerTotals
{
    QString owner; ///< as the catalogue spells it
    QString displayName;
    qint64 total = 0; ///< seats owned of restricted licences
    qint64 inUse = 0; ///< seats in use of restricted licences
    qint64 available = 0; ///< seats left; what one licence lacks no other makes up for
    qint64 excess = 0; ///< seats in use beyond those owned, licence by licence
    qint64 unrestrictedInUse = 0;
    QMap<SeatLevel, int> licenses {}; ///< how many stand at each level; levels without any are left out

    friend bool operator==(const OwnerTotals &, const OwnerTotals &) = default;
};

/// Every number of the dashboard's first sight. Site licences hold for everybody, so nothing of them can run
/// out: they and hidden licences are left out.
struct DashboardNumbers
{
    QList<LicenseUse>
        restricted; ///< those under most pressure first: share in use, then seats left, then name
    QList<LicenseUse> unrestricted; ///< those most used first, then by name
    QList<OwnerTotals> owners; ///< in the catalogue's order, without owners of whom nothing is shown

    friend bool operator==(const DashboardNumbers &, const DashboardNumbers &) = default;
};

/// Counts and sorts, in one pass over the boxes. @p columns are those of @p table, and of @p catalogue.
[[nodiscard]] DashboardNumbers dashboardNumbers(const LicenseCatalogue &catalogue,
                                                const QList<AssignmentColumn> &columns,
                                                const AssignmentTable &table,
                                                const SeatThresholds &thresholds = {});
