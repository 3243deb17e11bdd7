// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reclaimcandidates.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::size_t ReasonCount = static_cast<std::size_t>(ReclaimReason::ContainedInPlan) + 1;

std::optional<ReclaimReason> reasonByLogin(const std::optional<QDateTime> &lastLogin, const QDateTime &now)
{
    if (!lastLogin)
        return std::nullopt;
    if (!lastLogin->isValid())
        return ReclaimReason::NeverLoggedIn;
    constexpr qint64 SecondsPerDay = qint64(24) * 60 * 60;
    const qint64 days = lastLogin->secsTo(now) / SecondsPerDay;
    if (days >= 90)
        return ReclaimReason::NotLoggedInFor90Days;
    if (days >= 60)
        return ReclaimReason::NotLoggedInFor60Days;
    return days >= 30 ? std::optional(ReclaimReason::NotLoggedInFor30Days) : std::nullopt;
}

/// For each column those of the plans that bring its licence along. A plan takes the place of another one, so
/// it is contained in none.
QList<QList<int>> containingPlans(const QList<AssignmentColumn> &columns)
{
    QList<QList<int>> plans(columns.size());
    for (int column = 0; column < columns.size(); ++column) {
        const CatalogueLicense &license = columns.at(column).license;
        for (int plan = 0; !license.isUserPlan() && plan < columns.size(); ++plan) {
            if (columns.at(plan).license.bringsAlong(license))
                plans[column].append(plan);
        }
    }
    return plans;
}

bool isKept(const AssignmentTable &table, int row, int column)
{
    return table.isHeld(row, column) && table.isWanted(row, column);
}

} // namespace

ReclaimReasons::ReclaimReasons(const QList<AssignmentColumn> &columns, const AssignmentTable &table,
                               const QDateTime &now)
    : m_table(table)
    , m_now(now)
    , m_plans(containingPlans(columns))
{}

std::optional<ReclaimReason> ReclaimReasons::ofAssociate(const Associate &associate) const
{
    if (associate.isRetired)
        return ReclaimReason::FormerEmployee;
    if (associate.canLogIn == false)
        return ReclaimReason::CannotLogIn;
    return reasonByLogin(associate.lastLogin, m_now);
}

bool ReclaimReasons::isContainedInPlan(int row, int column) const
{
    const QList<int> &plans = m_plans.at(column);
    return std::any_of(plans.cbegin(), plans.cend(),
                       [this, row](int plan) { return isKept(m_table, row, plan); });
}

QList<ReclaimCandidate> reclaimCandidates(const QList<Associate> &associates, const AssignmentTable &table,
                                          const QList<AssignmentColumn> &columns, const QDateTime &now,
                                          std::optional<int> column)
{
    const ReclaimReasons reasons(columns, table, now);
    const int first = column.value_or(0);
    const int last = column.value_or(static_cast<int>(columns.size()) - 1);
    // One list for each reason makes them stand in order without sorting.
    std::array<QList<ReclaimCandidate>, ReasonCount> byReason;
    for (int row = 0; row < associates.size(); ++row) {
        const Associate &associate = associates.at(row);
        const std::optional<ReclaimReason> ownReason = reasons.ofAssociate(associate);
        for (int each = first; each <= last; ++each) {
            if (!isKept(table, row, each) || (!ownReason && !reasons.isContainedInPlan(row, each)))
                continue;
            const ReclaimReason reason = ownReason.value_or(ReclaimReason::ContainedInPlan);
            byReason[static_cast<std::size_t>(reason)].append({row, each, reason, associate.lastLogin});
        }
    }
    QList<ReclaimCandidate> candidates;
    for (const QList<ReclaimCandidate> &some : byReason)
        candidates += some;
    return candidates;
}
