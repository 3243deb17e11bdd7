// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensekey.h"

#include <QSortFilterProxyModel>

class AssignmentModel;

/// The rows of the matrix that match what was searched and chosen, in the order chosen. Filters look at what
/// the server says, not at what is staged, and only when a filter changes: no row leaves because it was
/// edited.
class AssignmentFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class SortKey { Name, UserId, Group, Role, LastLogin };
    Q_ENUM(SortKey)
    enum class Holding { Any, Holds, Lacks };
    Q_ENUM(Holding)

    explicit AssignmentFilterModel(AssignmentModel &source, QObject *parent = nullptr);

    /// Every word of @p text has to occur in name, user id, group or role; case and accents do not matter.
    void setSearchText(const QString &text);
    /// Only this group, or every group when empty.
    void setGroup(const QString &group);
    /// Only associates that hold, or do not hold, @p license.
    void setHolding(Holding holding, const LicenseKey &license);
    void setSortKey(SortKey key);
    /// Filters and sorts anew, once a load is complete.
    void refilter();
    [[nodiscard]] bool isFiltering() const;
    void clearFilters();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void forgetTexts();
    void computeRanks();
    [[nodiscard]] QString searchable(int row) const;

    AssignmentModel &m_source;
    QStringList m_words;
    QString m_group;
    Holding m_holding = Holding::Any;
    LicenseKey m_license;
    SortKey m_sortKey = SortKey::Name;
    mutable QStringList m_searchTexts; ///< by source row, null until asked for
    QList<int> m_ranks; ///< by source row
};
