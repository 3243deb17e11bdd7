// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/assignmentrules.h"
#include "models/domain/associate.h"

#include <QList>
#include <QString>

#include <optional>

/// Which associates are asked for, by what the server says of them. What is not set leaves nobody out.
struct AssociateFilter
{
    enum class Holding { Any, Holds, Lacks };

    LicenseKey license {}; ///< what it is about; without a module, all licences of its owner
    Holding holding = Holding::Any; ///< whether they hold that licence
    std::optional<QString> group {}; ///< empty: those without a group
    std::optional<QString> role {}; ///< empty: those without a role
    std::optional<LicenseKey> plan {}; ///< a user plan; without a module: those without any of its owner

    /// Those who hold @p license.
    [[nodiscard]] static AssociateFilter holdersOf(const LicenseKey &license);
    [[nodiscard]] bool takesEverybody() const;

    friend bool operator==(const AssociateFilter &, const AssociateFilter &) = default;
};

/// An AssociateFilter at work. Has looked up the columns it asks about, and holds until they change.
class AssociateMatcher
{
public:
    AssociateMatcher(const AssociateFilter &filter, const QList<AssignmentColumn> &columns);

    /// Of whom it is not known whether they hold the licence, those neither hold nor lack it; whose plan is
    /// not known has none, as for useBreakdown(). Nobody matches a licence that has no column.
    [[nodiscard]] bool matches(const Associate &associate, const AssignmentTable &table, int row) const;

private:
    [[nodiscard]] bool holdsAsAsked(const AssignmentTable &table, int row) const;
    [[nodiscard]] bool hasPlanAsAsked(const AssignmentTable &table, int row) const;

    AssociateFilter m_filter;
    int m_column = -1; ///< of the licence
    QList<int> m_plans; ///< the plan's column, or those of all the owner's plans
};
