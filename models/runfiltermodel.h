// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

class RunModel;

/// The runs that match what was searched and chosen, in the order of the RunModel, which must outlive it.
class RunFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Scope { All, WithFailures, Interrupted };
    Q_ENUM(Scope)

    explicit RunFilterModel(RunModel &source, QObject *parent = nullptr);

    /// Every word of @p text has to occur in comment, user or name of the run; case and accents do not
    /// matter.
    void setSearchText(const QString &text);
    void setScope(Scope scope);
    [[nodiscard]] bool isFiltering() const;
    /// The row of a run, or -1 where it is not shown.
    [[nodiscard]] int rowOf(qint64 runId) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const RunModel &m_source;
    QStringList m_words;
    Scope m_scope = Scope::All;
};
