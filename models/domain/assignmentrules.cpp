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
           || obstacle == Obstacle::WriteNotAllowed || obstacle == Obstacle::LastKnown;
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
    m_columns.reserve(columns.size());
    for (const AssignmentColumn &column : columns)
        m_columns.append({column.license.seats, readOnlyObstacle(column.writeObstacle), {}, {}, {}});
    findNeeds(catalogue, columns);
    findOtherPlans(columns);
}

void AssignmentRules::findNeeds(const LicenseCatalogue &catalogue, const QList<AssignmentColumn> &columns)
{
    QHash<LicenseKey, int> columnByKey;
    for (int column = 0; column < columns.size(); ++column)
        columnByKey.insert(columns.at(column).license.key, column);

    const Prerequisites prerequisites(catalogue);
    for (int column = 0; column < columns.size(); ++column) {
        // Licences without a column, hidden ones, are passed over: nobody can give them.
        for (LicenseKey need = prerequisites.requirement(columns.at(column).license.key);
             !need.module.isEmpty(); need = prerequisites.requirement(need)) {
            if (const int needed = columnByKey.value(need, -1); needed >= 0)
                m_columns[column].needs.append(needed);
        }
    }
    for (int column = 0; column < columns.size(); ++column) {
        for (const LicenseKey &key : prerequisites.dependants(columns.at(column).license.key)) {
            const int dependant = columnByKey.value(key, -1);
            if (dependant >= 0 && columns.at(dependant).isWritable()
                && m_columns.at(dependant).needs.contains(column))
                m_columns[column].dependants.append(dependant);
        }
    }
}

void AssignmentRules::findOtherPlans(const QList<AssignmentColumn> &columns)
{
    for (int column = 0; column < columns.size(); ++column) {
        const CatalogueLicense &license = columns.at(column).license;
        for (int other = 0; license.isUserPlan() && other < columns.size(); ++other) {
            const CatalogueLicense &plan = columns.at(other).license;
            if (other != column && plan.isUserPlan() && plan.key.owner == license.key.owner)
                m_columns[column].otherPlans.append(other);
        }
    }
}

Seats AssignmentRules::projectedSeats(const AssignmentTable &table, int column) const
{
    return m_columns.at(column).seats.projected(table.stagedGrants(column) - table.stagedReleases(column));
}

bool AssignmentRules::hasFreeSeat(const AssignmentTable &table, int column) const
{
    const Seats seats = projectedSeats(table, column);
    return seats.unrestricted || seats.available() > 0;
}

/// CanAssign was counted before these changes were staged: a seat or a need that they bring overrules it.
bool AssignmentRules::isRefused(const AssignmentTable &table, int row, int column) const
{
    const ColumnRules &rules = m_columns.at(column);
    if (!table.isDetailed(row, column) || table.mayAssign(row, column))
        return false;
    const bool wasFull = !rules.seats.unrestricted && rules.seats.available() == 0;
    const bool lackedNeed = !rules.needs.isEmpty() && !table.isHeld(row, rules.needs.constFirst());
    return !wasFull && !lackedNeed;
}

/// What keeps the licence itself from being given or released; its needs aside.
Obstacle AssignmentRules::ownObstacle(const AssignmentTable &table, int row, int column) const
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
    return isRefused(table, row, column) ? Obstacle::ServerRefuses : Obstacle::None;
}

QList<int> AssignmentRules::missingNeeds(const AssignmentTable &table, int row, int column) const
{
    QList<int> missing;
    int given = column;
    for (const int need : m_columns.at(column).needs) {
        if (table.isWanted(row, need))
            break;
        // Who holds a licence without what it needs may go on holding it so.
        if (table.isHeld(row, given) && !table.isHeld(row, need))
            break;
        missing.append(need);
        given = need;
    }
    return missing;
}

/// Two plans of one owner push each other out: the need that could not stay beside what is given with
/// @p column and its @p missing needs, or -1.
int AssignmentRules::excludedNeed(const AssignmentTable &table, int row, int column,
                                  const QList<int> &missing) const
{
    const QList<int> &needs = m_columns.at(column).needs;
    if (needs.isEmpty())
        return -1;
    const QList<int> given = QList<int> {column} + missing;
    for (const int each : given) {
        for (const int otherPlan : m_columns.at(each).otherPlans) {
            if (given.contains(otherPlan) || (needs.contains(otherPlan) && table.isWanted(row, otherPlan)))
                return otherPlan == column ? each : otherPlan;
        }
    }
    return -1;
}

Hindrance AssignmentRules::hindrance(const AssignmentTable &table, int row, int column) const
{
    if (const Obstacle own = ownObstacle(table, row, column); own != Obstacle::None)
        return {own, -1, Obstacle::None};
    if (table.isWanted(row, column))
        return {};
    const QList<int> missing = missingNeeds(table, row, column);
    if (const int excluded = excludedNeed(table, row, column, missing); excluded >= 0)
        return {Obstacle::NeedsLicense, excluded, Obstacle::None};
    for (const int need : missing) {
        if (const Obstacle obstacle = ownObstacle(table, row, need); obstacle != Obstacle::None)
            return {Obstacle::NeedsLicense, need, obstacle};
    }
    return {};
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
    const auto give = [this, &table, &add, &release, &wish](int column) {
        for (const int otherPlan : m_columns.at(column).otherPlans) {
            if (table.isWanted(wish.row, otherPlan))
                release(otherPlan);
        }
        add({wish.row, column, true});
    };
    if (!wish.wanted) {
        release(wish.column);
        return wishes;
    }
    const QList<int> needs = missingNeeds(table, wish.row, wish.column);
    std::for_each(needs.crbegin(), needs.crend(), give);
    give(wish.column);
    return wishes;
}

QList<int> AssignmentRules::columnsMovedWith(int column) const
{
    QList<int> columns;
    const auto add = [&columns](int each) {
        if (!columns.contains(each))
            columns.append(each);
    };
    for (const int given : QList<int> {column} + m_columns.at(column).needs) {
        add(given);
        for (const int otherPlan : m_columns.at(given).otherPlans)
            add(otherPlan);
    }
    for (const int moved : QList<int>(columns)) {
        for (const int dependant : m_columns.at(moved).dependants)
            add(dependant);
    }
    std::stable_sort(columns.begin(), columns.end(), [this](int a, int b) {
        return m_columns.at(a).needs.size() < m_columns.at(b).needs.size();
    });
    return columns;
}
