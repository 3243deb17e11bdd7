// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/assignmentrules.h"
#include "models/domain/associate.h"

#include <QDateTime>
#include <QList>

#include <optional>

/// Why a licence might be taken from its holder, the strongest reason first.
enum class ReclaimReason {
    FormerEmployee, ///< has left: the server keeps the user for the records' sake
    CannotLogIn,
    NeverLoggedIn,
    NotLoggedInFor90Days,
    NotLoggedInFor60Days,
    NotLoggedInFor30Days,
    ContainedInPlan, ///< a plan that is held brings the same with it
};

/// A box whose licence its holder may do without.
struct ReclaimCandidate
{
    int row = 0;
    int column = 0;
    ReclaimReason reason = ReclaimReason::CannotLogIn; ///< the strongest there is
    std::optional<QDateTime> lastLogin {}; ///< as the associate has it

    friend bool operator==(const ReclaimCandidate &, const ReclaimCandidate &) = default;
};

/// Says why the holder of a licence might do without it, as of one instant. Needs columns and table to
/// outlive it.
class ReclaimReasons
{
public:
    ReclaimReasons(const QList<AssignmentColumn> &columns, const AssignmentTable &table,
                   const QDateTime &now);

    /// The strongest reason why any licence might be taken from @p associate; none by a login of which the
    /// server does not say, or which lies in the future.
    [[nodiscard]] std::optional<ReclaimReason> ofAssociate(const Associate &associate) const;
    /// True where the associate in @p row keeps a plan that brings the licence of @p column along.
    [[nodiscard]] bool isContainedInPlan(int row, int column) const;

private:
    const AssignmentTable &m_table;
    QDateTime m_now;
    QList<QList<int>> m_plans; ///< for each column those of the plans that bring its licence along
};

/// Every held box that might be reclaimed at @p now, one entry each: by reason, the strongest first, then by
/// row and column. Only in @p column where there is one. Boxes already staged to be released are left out,
/// and nobody is one by a login of which the server does not say, or which lies in the future.
[[nodiscard]] QList<ReclaimCandidate> reclaimCandidates(const QList<Associate> &associates,
                                                        const AssignmentTable &table,
                                                        const QList<AssignmentColumn> &columns,
                                                        const QDateTime &now, std::optional<int> column = {});
