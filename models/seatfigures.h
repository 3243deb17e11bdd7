// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dashboardnumbers.h"
#include "models/domain/usebreakdown.h"
#include "models/figuremodel.h"

#include <QDate>

class Workspace;

/// From so many days on a date is close enough to plan for.
inline constexpr int NearDays = 30;

// The dashboard's figures of today as tables, in the language now set. Pure but for that.

/// Every licence that is shown, restricted ones first, as in @p numbers; what is staged in @p workspace
/// stands in the last column.
[[nodiscard]] FigureTable useTable(const DashboardNumbers &numbers, const Workspace &workspace);
/// The licences of each owner added up.
[[nodiscard]] FigureTable ownerTable(const DashboardNumbers &numbers);
/// What ends or comes due, the most urgent first; what has no end is left out.
[[nodiscard]] FigureTable dateTable(const LicenseCatalogue &catalogue, QDate today);
/// Who holds a licence, bucket by bucket.
[[nodiscard]] FigureTable breakdownTable(const QList<UseBucket> &buckets, BreakdownBy by);

/// How many days are left until @p date, pressing where they are few: "in 23 days".
[[nodiscard]] Figure countdownFigure(const LicenseDate &date, QDate today);

/// "Group", "Role" or "User plan".
[[nodiscard]] QString breakdownName(BreakdownBy by);
/// The bucket's name, or words for those who have none.
[[nodiscard]] QString bucketName(const UseBucket &bucket, BreakdownBy by);
/// "97 of 100 restricted seats in use. 2 licences are full." for all owners together.
[[nodiscard]] QString useSummary(const DashboardNumbers &numbers);
/// "Most holders of Sales Premium: Sales, 31 of 40."
[[nodiscard]] QString breakdownSummary(const QList<UseBucket> &buckets, BreakdownBy by,
                                       const QString &license);
