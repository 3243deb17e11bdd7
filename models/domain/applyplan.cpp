// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/applyplan.h"

#include "models/domain/prerequisites.h"

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
