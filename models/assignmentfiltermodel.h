// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/associateorder.h"
#include "models/domain/associatefilter.h"

#include <QFutureWatcher>
#include <QSortFilterProxyModel>

#include <optional>

class AssignmentModel;

/// The rows of the matrix that match what was searched and chosen, in the order chosen. Filters look at what
/// the server says, not at what is staged, and only when a filter changes: no row leaves because it was
/// edited. The order of many associates is found in another thread; until then, rows stand as they came.
class AssignmentFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using SortKey = AssociateOrder::SortKey;

    explicit AssignmentFilterModel(AssignmentModel &source, QObject *parent = nullptr);

    /// Every word of @p text has to occur in name, user id, group or role; case and accents do not matter.
    void setSearchText(const QString &text);
    void setFilter(const AssociateFilter &filter);
    void setSortKey(SortKey key);
    /// Filters and sorts anew, once a load is complete; many associates are sorted soon after.
    void refilter();
    [[nodiscard]] bool isFiltering() const;
    void clearFilters();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void forgetAssociates();
    void renewOrder();
    void takeOrder();
    [[nodiscard]] QString searchable(int row) const;
    [[nodiscard]] const AssociateMatcher &matcher() const;

    AssignmentModel &m_source;
    QStringList m_words;
    AssociateFilter m_filter;
    SortKey m_sortKey = SortKey::Name;
    mutable std::optional<AssociateMatcher> m_matcher; ///< of m_filter, none until asked for
    mutable QStringList m_searchTexts; ///< by source row, null until asked for
    AssociateOrder m_order; ///< of the source's rows
    QLocale m_orderLocale; ///< m_order is as usual there
    QFutureWatcher<AssociateOrder> m_ordering; ///< at work where there are many
    bool m_hasStaleOrder = true; ///< associates have come, gone or been renewed since it was last asked for
};
