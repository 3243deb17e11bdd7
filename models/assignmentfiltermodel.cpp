// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assignmentfiltermodel.h"

#include "models/assignmentmodel.h"
#include "models/searchtext.h"
#include "models/workspace.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <vector>

AssignmentFilterModel::AssignmentFilterModel(AssignmentModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    // Not dynamic: edits must not move rows, and pages append while they load. refilter() puts things in
    // order.
    setDynamicSortFilter(false);
    setSourceModel(&source);
    // Before a reset, since rows are asked for as soon as it is done.
    const Workspace &workspace = source.workspace();
    connect(&workspace, &Workspace::aboutToReset, this, &AssignmentFilterModel::forgetAssociates);
    connect(&workspace, &Workspace::associatesRenewed, this, &AssignmentFilterModel::forgetAssociates);
    connect(&workspace, &Workspace::rowsAdded, this, [this] { m_hasStaleRanks = true; });
    computeRanks();
    sort(0);
}

void AssignmentFilterModel::forgetAssociates()
{
    m_matcher.reset();
    m_searchTexts.clear();
    m_hasStaleRanks = true;
}

void AssignmentFilterModel::setSearchText(const QString &text)
{
    const QStringList words = searchWords(text);
    if (words == m_words)
        return;
    m_words = words;
    refilter();
}

void AssignmentFilterModel::setFilter(const AssociateFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_matcher.reset();
    refilter();
}

void AssignmentFilterModel::setSortKey(SortKey key)
{
    if (key == m_sortKey)
        return;
    m_sortKey = key;
    m_hasStaleRanks = true;
    refilter();
}

void AssignmentFilterModel::refilter()
{
    if (m_hasStaleRanks)
        computeRanks();
    invalidate(); // filters and sorts in one go: the sort column is set once, at the start
}

bool AssignmentFilterModel::isFiltering() const
{
    return !m_words.isEmpty() || !m_filter.takesEverybody();
}

void AssignmentFilterModel::clearFilters()
{
    if (!isFiltering())
        return;
    m_words.clear();
    m_filter = {};
    m_matcher.reset();
    refilter();
}

QString AssignmentFilterModel::searchable(int row) const
{
    if (m_searchTexts.size() <= row)
        m_searchTexts.resize(m_source.rowCount());
    QString &text = m_searchTexts[row];
    if (text.isNull()) {
        const Associate &associate = m_source.workspace().associates().at(row);
        text = folded(associate.displayName() + u'\n' + associate.userId + u'\n' + associate.groupName + u'\n'
                      + associate.roleName);
    }
    return text;
}

const AssociateMatcher &AssignmentFilterModel::matcher() const
{
    if (!m_matcher)
        m_matcher.emplace(m_filter, m_source.workspace().columns());
    return *m_matcher;
}

bool AssignmentFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Workspace &workspace = m_source.workspace();
    return matcher().matches(workspace.associates().at(row), workspace.table(), row)
           && (m_words.isEmpty() || hasAllWords(searchable(row), m_words));
}

static QString sortText(const Associate &associate, AssignmentFilterModel::SortKey key)
{
    switch (key) {
    case AssignmentFilterModel::SortKey::UserId:
        return associate.userId;
    case AssignmentFilterModel::SortKey::Group:
        return associate.groupName;
    case AssignmentFilterModel::SortKey::Role:
        return associate.roleName;
    case AssignmentFilterModel::SortKey::LastLogin:
        // ISO text sorts like the instant; never comes first, as those are the ones to ask about.
        return associate.lastLogin ? associate.lastLogin->toUTC().toString(Qt::ISODate) : QString();
    case AssignmentFilterModel::SortKey::Name:
        break;
    }
    return associate.displayName();
}

/// Collates once a row instead of once a comparison.
void AssignmentFilterModel::computeRanks()
{
    const QList<Associate> &associates = m_source.workspace().associates();
    const QCollator collator;
    std::vector<std::pair<QCollatorSortKey, QCollatorSortKey>> keys;
    keys.reserve(static_cast<size_t>(associates.size()));
    for (const Associate &associate : associates) {
        keys.emplace_back(collator.sortKey(sortText(associate, m_sortKey)),
                          collator.sortKey(associate.displayName()));
    }
    std::vector<size_t> order(keys.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&keys](size_t a, size_t b) {
        const int first = keys[a].first.compare(keys[b].first);
        return first != 0 ? first < 0 : keys[a].second.compare(keys[b].second) < 0;
    });
    m_ranks.resize(associates.size());
    for (size_t rank = 0; rank < order.size(); ++rank)
        m_ranks[static_cast<qsizetype>(order[rank])] = static_cast<int>(rank);
    m_hasStaleRanks = false;
}

bool AssignmentFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // Rows that arrived after the ranks were computed stand at the end, as they came.
    const auto rank = [this](int row) { return row < m_ranks.size() ? m_ranks.at(row) : row; };
    return rank(left.row()) < rank(right.row());
}
