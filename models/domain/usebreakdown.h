// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/associatefilter.h"

#include <QList>
#include <QString>

#include <optional>

/// By what the holders of a licence are told apart.
enum class BreakdownBy {
    Group,
    Role,
    Plan, ///< the user plan they hold of the licence's owner
};

/// The associates of one group, role or plan, and how many of them hold the licence.
struct UseBucket
{
    QString name {}; ///< of the group, role or plan; empty: associates without one
    AssociateFilter filter {}; ///< picks its members, whether they hold the licence or not
    int holders = 0;
    int members = 0; ///< all associates in it
    int unknown = 0; ///< members of whom the server has not said yet whether they hold it

    /// Holders among the members of whom it is known, 0 to 1; 0 where it is known of nobody.
    [[nodiscard]] double share() const;

    friend bool operator==(const UseBucket &, const UseBucket &) = default;
};

/// Who holds the licence in @p column, bucket by bucket: most holders first, then by name. Buckets without a
/// holder are there too, for their members. An associate with two plans of the owner counts in both, so that
/// every number is that of the rows behind it; one whose plan is not known counts as without.
[[nodiscard]] QList<UseBucket> useBreakdown(const QList<Associate> &associates, const AssignmentTable &table,
                                            const QList<AssignmentColumn> &columns, int column,
                                            BreakdownBy by);

/// How many seats of the licence behind @p buckets @p people more would take (fewer than 0 leave), going by
/// the share of the members of @p bucket who hold it; without one, or where nothing is known of its members,
/// by everybody's. Rounded to whole seats. Never gives back more than the bucket's holders have.
[[nodiscard]] int expectedSeats(int people, const QList<UseBucket> &buckets,
                                const std::optional<QString> &bucket = {});
