// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/associatefilter.h"

#include <algorithm>

AssociateFilter AssociateFilter::holdersOf(const LicenseKey &license)
{
    return {.license = license, .holding = Holding::Holds};
}

bool AssociateFilter::takesEverybody() const
{
    return holding == Holding::Any && !group && !role && !plan;
}

AssociateMatcher::AssociateMatcher(const AssociateFilter &filter, const QList<AssignmentColumn> &columns)
    : m_filter(filter)
{
    for (int column = 0; column < columns.size(); ++column) {
        const CatalogueLicense &license = columns.at(column).license;
        if (license.key == filter.license)
            m_column = column;
        if (filter.plan && license.isUserPlan() && license.key.owner == filter.plan->owner
            && (filter.plan->module.isEmpty() || license.key == *filter.plan))
            m_plans.append(column);
    }
}

bool AssociateMatcher::holdsAsAsked(const AssignmentTable &table, int row) const
{
    if (m_filter.holding == AssociateFilter::Holding::Any)
        return true;
    return m_column >= 0 && table.isKnown(row, m_column)
           && table.isHeld(row, m_column) == (m_filter.holding == AssociateFilter::Holding::Holds);
}

bool AssociateMatcher::hasPlanAsAsked(const AssignmentTable &table, int row) const
{
    if (!m_filter.plan)
        return true;
    const bool hasOne = std::any_of(m_plans.cbegin(), m_plans.cend(),
                                    [&table, row](int plan) { return table.isHeld(row, plan); });
    return hasOne != m_filter.plan->module.isEmpty();
}

bool AssociateMatcher::matches(const Associate &associate, const AssignmentTable &table, int row) const
{
    return (!m_filter.group || associate.groupName == *m_filter.group)
           && (!m_filter.role || associate.roleName == *m_filter.role) && holdsAsAsked(table, row)
           && hasPlanAsAsked(table, row);
}
