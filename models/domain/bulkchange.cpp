// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bulkchange.h"

#include <algorithm>
#include <utility>

namespace {

/// Collects the wishes of one change.
class WishList
{
public:
    WishList(const AssignmentRules &rules, const AssignmentTable &table, const QList<int> &rows)
        : m_rules(rules)
        , m_table(table)
        , m_rows(rows)
    {}

    [[nodiscard]] QList<AssignmentRules::Wish> take() { return std::exchange(m_wishes, {}); }

    void addForAll(int column, bool wanted)
    {
        for (const int row : m_rows)
            m_wishes.append({row, column, wanted});
    }

    void addSwaps(int license, int replacement)
    {
        for (const int row : m_rows) {
            if (m_table.isWanted(row, license))
                addExchange(row, {license}, replacement);
        }
    }

    /// Makes everybody have what the associate in the row @p model has of @p columns.
    void addLikeness(int model, QList<int> columns)
    {
        columns.removeIf([this, model](int column) { return !m_table.isKnown(model, column); });
        std::stable_sort(columns.begin(), columns.end(), [this](int a, int b) {
            return m_rules.needsOf(a).size() < m_rules.needsOf(b).size();
        });
        for (auto column = columns.crbegin(); column != columns.crend(); ++column) {
            if (!m_table.isWanted(model, *column))
                addReleases(model, *column, columns);
        }
        for (const int column : std::as_const(columns)) {
            if (m_table.isWanted(model, column))
                addGrants(model, column, columns);
        }
    }

private:
    /// Takes @p licenses from @p row and gives it @p replacement, or does nothing.
    void addExchange(int row, const QList<int> &licenses, int replacement)
    {
        ++m_lastGroup;
        for (const int license : licenses)
            m_wishes.append({row, license, false, m_lastGroup});
        m_wishes.append({row, replacement, true, m_lastGroup});
    }

    void addReleases(int model, int column, const QList<int> &columns)
    {
        for (const int row : m_rows) {
            if (m_table.isWanted(row, column) && !isReplaced(model, row, column, columns))
                m_wishes.append({row, column, false});
        }
    }

    /// The plans go together with the one that takes their place.
    void addGrants(int model, int column, const QList<int> &columns)
    {
        for (const int row : m_rows) {
            if (row == model || !isMissing(row, column))
                continue;
            QList<int> plans = m_rules.otherPlansOf(column);
            plans.removeIf([this, row, &columns](int plan) {
                return !columns.contains(plan) || !m_table.isWanted(row, plan);
            });
            if (plans.isEmpty())
                m_wishes.append({row, column, true});
            else
                addExchange(row, plans, column);
        }
    }

    [[nodiscard]] bool isMissing(int row, int column) const
    {
        return m_table.isKnown(row, column) && !m_table.isWanted(row, column);
    }

    /// True where the model has another plan of the owner that the associate in @p row gets instead.
    [[nodiscard]] bool isReplaced(int model, int row, int column, const QList<int> &columns) const
    {
        const QList<int> &plans = m_rules.otherPlansOf(column);
        return std::any_of(plans.cbegin(), plans.cend(), [&](int plan) {
            return columns.contains(plan) && m_table.isWanted(model, plan) && isMissing(row, plan);
        });
    }

    const AssignmentRules &m_rules;
    const AssignmentTable &m_table;
    const QList<int> &m_rows;
    QList<AssignmentRules::Wish> m_wishes;
    int m_lastGroup = 0;
};

} // namespace

QList<AssignmentRules::Wish> wishesFor(const AssignmentRules &rules, const AssignmentTable &table,
                                       const QList<int> &rows, const BulkChange &change)
{
    WishList wishes(rules, table, rows);
    switch (change.verb) {
    case BulkChange::Verb::Give:
    case BulkChange::Verb::Take:
        wishes.addForAll(change.license, change.verb == BulkChange::Verb::Give);
        break;
    case BulkChange::Verb::Swap:
        wishes.addSwaps(change.license, change.replacement);
        break;
    case BulkChange::Verb::MakeLike:
        wishes.addLikeness(change.model, change.columns);
        break;
    }
    return wishes.take();
}
