// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/applyplan.h"

#include "models/domain/prerequisites.h"
#include "models/domain/seatorder.h"

#include <algorithm>

int ApplyPlan::changeCount() const
{
    qsizetype count = 0;
    for (const ApplyItem &item : items)
        count += item.grants.size() + item.releases.size();
    return static_cast<int>(count);
}

namespace {

/// Sorts changes of licences so that each stands after those it needs.
class NeedOrder
{
public:
    explicit NeedOrder(const Prerequisites &prerequisites)
        : m_prerequisites(prerequisites)
    {}

    void sortNeedsFirst(QStringList &modules, const QString &owner) const
    {
        std::stable_sort(modules.begin(), modules.end(), [this, &owner](const QString &a, const QString &b) {
            return depth(owner, a) < depth(owner, b);
        });
    }
    /// How far down a chain of needs an item reaches; what is deep is granted late and released early.
    [[nodiscard]] qsizetype depth(const ApplyItem &item) const
    {
        qsizetype deepest = 0;
        for (const QString &module : item.grants + item.releases)
            deepest = std::max(deepest, depth(item.owner, module));
        return deepest;
    }

private:
    [[nodiscard]] qsizetype depth(const QString &owner, const QString &module) const
    {
        return m_prerequisites.requirements({owner, module}).size();
    }

    const Prerequisites &m_prerequisites;
};

} // namespace

ApplyPlan applyPlanFor(const ChangeSet &changes, const Prerequisites &prerequisites)
{
    ApplyPlan plan;
    QHash<std::pair<qint64, QString>, qsizetype> itemIndex;
    for (const Change &change : changes) {
        const std::pair key {change.associateId, change.license.owner};
        if (!itemIndex.contains(key)) {
            itemIndex.insert(key, plan.items.size());
            plan.items.append({change.associateId, change.license.owner, {}, {}, {}, {}});
        }
        ApplyItem &item = plan.items[itemIndex.value(key)];
        (change.kind == ChangeKind::Grant ? item.grants : item.releases).append(change.license.module);
    }
    const NeedOrder order(prerequisites);
    for (ApplyItem &item : plan.items) {
        order.sortNeedsFirst(item.grants, item.owner);
        order.sortNeedsFirst(item.releases, item.owner);
        std::reverse(item.releases.begin(), item.releases.end());
    }
    // Items that only release come first, then those that swap, then those that only take seats. A need may
    // belong to another owner: so the deep ones are released before, and granted after, what they need.
    const auto rank = [&order](const ApplyItem &item) {
        const qsizetype depth = order.depth(item);
        if (item.grants.isEmpty())
            return std::make_pair(0, -depth);
        return std::make_pair(item.releases.isEmpty() ? 2 : 1, depth);
    };
    std::stable_sort(plan.items.begin(), plan.items.end(),
                     [&rank](const ApplyItem &a, const ApplyItem &b) { return rank(a) < rank(b); });
    return plan;
}

namespace {

/// The restricted licences that a plan is about, by index, and what each item does to their seats.
class SeatLedger
{
public:
    explicit SeatLedger(const LicenseCatalogue &catalogue)
        : m_catalogue(catalogue)
    {}

    void add(const ApplyItem &item)
    {
        SeatMove move;
        addIndexes(move.gives, item.owner, item.releases);
        addIndexes(move.takes, item.owner, item.grants);
        move.after = m_lastOf.value(item.associateId, -1);
        m_lastOf.insert(item.associateId, static_cast<int>(m_moves.size()));
        m_moves.append(move);
    }
    [[nodiscard]] SeatOrder order() const { return seatOrder(m_moves, m_free); }

private:
    void addIndexes(QList<int> &indexes, const QString &owner, const QStringList &modules)
    {
        for (const QString &module : modules) {
            const LicenseKey key {owner, module};
            const CatalogueLicense *license = m_catalogue.license(key);
            if (!license || license->seats.unrestricted)
                continue;
            if (!m_index.contains(key)) {
                m_index.insert(key, static_cast<int>(m_free.size()));
                m_free.append(license->seats.free); // below 0, the first who leave free no seat
            }
            indexes.append(m_index.value(key));
        }
    }

    const LicenseCatalogue &m_catalogue;
    QHash<LicenseKey, int> m_index;
    QList<qint64> m_free;
    QHash<qint64, int> m_lastOf; ///< by associate
    QList<SeatMove> m_moves;
};

} // namespace

void orderBySeats(ApplyPlan &plan, const LicenseCatalogue &catalogue)
{
    SeatLedger ledger(catalogue);
    for (const ApplyItem &item : std::as_const(plan.items))
        ledger.add(item);
    const SeatOrder order = ledger.order();
    QList<ApplyItem> items;
    items.reserve(plan.items.size());
    for (const int index : order.possible + order.stuck)
        items.append(plan.items.at(index));
    plan.items = items;
    plan.stuck = static_cast<int>(order.stuck.size());
}
