// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assignmentfiltermodel.h"

#include "models/assignmentmodel.h"
#include "models/background.h"
#include "models/searchtext.h"
#include "models/workspace.h"

// So many are put in order while nobody notices.
static constexpr int FewAssociates = 1'000;

AssignmentFilterModel::AssignmentFilterModel(AssignmentModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    // Not dynamic: edits must not move rows, and pages append while they load. refilter() puts things in
    // order.
    setDynamicSortFilter(false);
    setSourceModel(&source);
    // As long as there is no column Qt forgets by which to sort, and shows rows as they came when one is
    // back.
    connect(&source, &QAbstractItemModel::modelReset, this, [this] { sort(0); });
    // Before a reset, since rows are asked for as soon as it is done.
    const Workspace &workspace = source.workspace();
    connect(&workspace, &Workspace::aboutToReset, this, &AssignmentFilterModel::forgetAssociates);
    connect(&workspace, &Workspace::associatesRenewed, this, &AssignmentFilterModel::forgetAssociates);
    connect(&workspace, &Workspace::rowsAdded, this, [this] { m_hasStaleOrder = true; });
    connect(&m_ordering, &QFutureWatcherBase::finished, this, &AssignmentFilterModel::takeOrder);
    renewOrder();
    sort(0);
}

void AssignmentFilterModel::forgetAssociates()
{
    m_matcher.reset();
    m_searchTexts.clear();
    m_hasStaleOrder = true;
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
    renewOrder();
    sort(0);
}

void AssignmentFilterModel::refilter()
{
    renewOrder();
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

/// Few are put in order at once; more in another thread, as comparing names takes its time. While pages
/// still come, that would be in vain: refilter() is called when all are there.
void AssignmentFilterModel::renewOrder()
{
    const Workspace &workspace = m_source.workspace();
    const QLocale locale = QLocale().collation();
    if (!m_hasStaleOrder && locale == m_orderLocale)
        return;
    const bool areFew = workspace.associates().size() <= FewAssociates;
    const bool isLoading = workspace.associatesStatus().state == LoadState::Loading;
    if (!areFew && (isLoading || m_ordering.isRunning()))
        return;
    m_hasStaleOrder = false;
    m_orderLocale = locale;
    const auto order = [associates = workspace.associates(), locale] {
        return AssociateOrder(associates, locale);
    };
    if (areFew) {
        m_order = order();
        m_ordering.setFuture({});
    } else {
        m_ordering.setFuture(inBackground(order));
    }
}

void AssignmentFilterModel::takeOrder()
{
    if (m_ordering.isCanceled())
        return; // the few who came instead are in order
    if (m_hasStaleOrder) {
        renewOrder(); // it is not these associates any more
        return;
    }
    m_order = m_ordering.result();
    sort(0);
}

bool AssignmentFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return m_order.place(m_sortKey, left.row()) < m_order.place(m_sortKey, right.row());
}
