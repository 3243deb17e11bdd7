// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/assignmentrules.h"

#include "models/domain/prerequisites.h"

#include <algorithm>

static Obstacle readOnlyObstacle(WriteObstacle obstacle)
{
    switch (obstacle) {
    case WriteObstacle::NotAskedYet:
        return Obstacle::WriteNotChecked;
    case WriteObstacle::NotOffered:
        return Obstacle::WriteNotOffered;
    case WriteObstacle::NotAllowed:
        return Obstacle::WriteNotAllowed;
    case WriteObstacle::None:
        break;
    }
    return Obstacle::None;
}

bool isReadOnly(Obstacle obstacle)
{
    return obstacle == Obstacle::WriteNotChecked || obstacle == Obstacle::WriteNotOffered
           || obstacle == Obstacle::WriteNotAllowed;
}

QList<AssignmentColumn> assignmentColumns(const LicenseCatalogue &catalogue, const WriteAccess &access)
{
    QList<AssignmentColumn> columns;
    for (const CatalogueOwner &owner : catalogue.owners()) {
        const WriteObstacle obstacle = owner.isSuperOffice() ? access.superOffice : access.partners;
        for (const CatalogueLicense &license : owner.licenses) {
            if (license.isAssignable())
                columns.append({license, owner.displayName(), obstacle});
        }
    }
    return columns;
}

AssignmentRules::AssignmentRules(const LicenseCatalogue &catalogue, const QList<AssignmentColumn> &columns)
{
    QHash<LicenseKey, int> columnByKey;
    for (int column = 0; column < columns.size(); ++column)
        columnByKey.insert(columns.at(column).license.key, column);

    const Prerequisites prerequisites(catalogue);
    m_columns.reserve(columns.size());
    for (int column = 0; column < columns.size(); ++column) {
        const CatalogueLicense &license = columns.at(column).license;
        ColumnRules rules {license.seats, readOnlyObstacle(columns.at(column).writeObstacle), -1, {}, {}};
        rules.requirement = columnByKey.value(prerequisites.requirement(license.key), -1);
        for (const LicenseKey &dependant : prerequisites.dependants(license.key)) {
            const int dependantColumn = columnByKey.value(dependant, -1);
            if (dependantColumn >= 0 && columns.at(dependantColumn).isWritable())
                rules.dependants.append(dependantColumn);
        }
        if (license.isUserPlan()) {
            for (int other = 0; other < columns.size(); ++other) {
                const CatalogueLicense &plan = columns.at(other).license;
                if (other != column && plan.isUserPlan() && plan.key.owner == license.key.owner)
                    rules.otherPlans.append(other);
            }
        }
        m_columns.append(rules);
    }
}

bool AssignmentRules::hasFreeSeat(const AssignmentTable &table, int column) const
{
    const Seats &seats = m_columns.at(column).seats;
    if (seats.unrestricted || seats.available() > 0)
        return true;
    // A full licence takes somebody on as soon as somebody else is about to leave it.
    const qint64 delta = table.stagedGrants(column) - table.stagedReleases(column);
    return seats.projected(delta).available() > 0;
}

Obstacle AssignmentRules::obstacle(const AssignmentTable &table, int row, int column) const
{
    const ColumnRules &rules = m_columns.at(column);
    if (!table.isKnown(row, column))
        return Obstacle::NotLoaded;
    if (table.isStaged(row, column))
        return Obstacle::None;
    if (rules.readOnly != Obstacle::None)
        return rules.readOnly;
    if (table.isHeld(row, column))
        return Obstacle::None;
    if (!hasFreeSeat(table, column))
        return Obstacle::NoFreeSeat;
    if (rules.requirement >= 0 && table.isKnown(row, rules.requirement)
        && !table.isWanted(row, rules.requirement))
        return Obstacle::NeedsLicense;
    // CanAssign was counted before these changes were staged: a seat or a prerequisite they bring overrules
    // it.
    const bool wasFull = !rules.seats.unrestricted && rules.seats.available() == 0;
    const bool isOutdated = wasFull || (rules.requirement >= 0 && table.isStaged(row, rules.requirement));
    if (table.isDetailed(row, column) && !table.mayAssign(row, column) && !isOutdated)
        return Obstacle::ServerRefuses;
    return Obstacle::None;
}

QList<AssignmentRules::Wish> AssignmentRules::withConsequences(const AssignmentTable &table,
                                                               const Wish &wish) const
{
    QList<Wish> wishes;
    const auto add = [&table, &wishes](const Wish &each) {
        const bool isListed = std::any_of(wishes.cbegin(), wishes.cend(), [&each](const Wish &listed) {
            return listed.column == each.column;
        });
        if (!isListed && table.isKnown(each.row, each.column)
            && table.isWanted(each.row, each.column) != each.wanted)
            wishes.append(each);
    };
    const auto release = [this, &add, &wish](int column) {
        for (const int dependant : m_columns.at(column).dependants)
            add({wish.row, dependant, false});
        add({wish.row, column, false});
    };
    if (!wish.wanted) {
        release(wish.column);
        return wishes;
    }
    for (const int otherPlan : m_columns.at(wish.column).otherPlans) {
        if (table.isKnown(wish.row, otherPlan) && table.isWanted(wish.row, otherPlan))
            release(otherPlan);
    }
    add(wish);
    return wishes;
}

QList<int> AssignmentRules::columnsMovedWith(int column) const
{
    QList<int> columns = m_columns.at(column).otherPlans;
    columns.prepend(column);
    QList<int> needing;
    for (const int each : std::as_const(columns)) {
        // The nearest first: a licence stands after the one it needs.
        for (auto dependant = m_columns.at(each).dependants.crbegin();
             dependant != m_columns.at(each).dependants.crend(); ++dependant) {
            if (!columns.contains(*dependant) && !needing.contains(*dependant))
                needing.append(*dependant);
        }
    }
    return columns + needing;
}
