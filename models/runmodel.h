// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/runrecord.h"

#include <QAbstractTableModel>

/// The runs of a tenant, one a row, the newest first: what the page "Activity" lists.
class RunModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Run, When, What, Result, Who, Comment, Changes, State };
    Q_ENUM(Column)
    static constexpr int ColumnCount = 8;
    enum Role {
        RunIdRole = Qt::UserRole + 1, ///< number of the run
        HasFailedRole, ///< true where an item failed, or nobody knows how it ended
        IsInterruptedRole, ///< true where the run was interrupted and nobody has dealt with it
    };

    explicit RunModel(QObject *parent = nullptr);

    /// Takes the runs, in any order, with the fewest signals that tell the difference.
    void setRuns(QList<RunRecord> runs);
    /// The newest first.
    [[nodiscard]] const QList<RunRecord> &runs() const { return m_runs; }
    /// The row of a run, or -1.
    [[nodiscard]] int rowOf(qint64 runId) const;
    /// The run with this number, or nullptr; good until the runs are set again.
    [[nodiscard]] const RunRecord *run(qint64 runId) const;
    [[nodiscard]] static bool hasFailed(const RunRecord &run);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Says the texts anew in the language now set.
    void retranslate();

private:
    [[nodiscard]] static QString text(const RunRecord &run, Column column);

    QList<RunRecord> m_runs; ///< the newest first
};
