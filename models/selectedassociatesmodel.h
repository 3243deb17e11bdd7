// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

class AssignmentModel;

/// One row above the matrix that stands for all selected associates: a box a column, mixed where they differ.
/// Ticking it goes all on, all off, and back to as it was; a step that is asked about and left is not taken.
/// Needs the matrix model to outlive it.
class SelectedAssociatesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit SelectedAssociatesModel(AssignmentModel &matrix, QObject *parent = nullptr);

    /// The selected associates by id. Fewer than two leave the row without boxes.
    void setSelection(const QList<qint64> &associateIds);
    [[nodiscard]] int selectionCount() const { return static_cast<int>(m_associateIds.size()); }
    /// The workspace's rows of the selected associates, in the order of the selection.
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] bool isActive() const { return m_associateIds.size() > 1; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Says the texts anew in the language now set.
    void retranslate();

private:
    /// How the selected associates stand in one column.
    struct Tally
    {
        int wanted = 0;
        int open = 0; ///< boxes that can be changed
    };
    /// Where a column is in its cycle, and what it was before.
    struct Cycle
    {
        enum class Step { AllOn, AllOff, AsItWas };
        Step step = Step::AsItWas;
        QList<AssignmentRules::Wish> original;
    };
    /// A cycle after a click that waits for a decision.
    struct AwaitedCycle
    {
        int column = 0;
        Cycle cycle;
    };

    /// What is to be done so that there are boxes.
    [[nodiscard]] static QString invitation();
    void announce();
    void resetColumns();
    [[nodiscard]] Tally tally(int column) const;
    [[nodiscard]] QList<AssignmentRules::Wish> presentState(int column) const;
    [[nodiscard]] Cycle nextCycle(int column) const;
    [[nodiscard]] QList<AssignmentRules::Wish> wishesOf(const Cycle &cycle, int column) const;
    void takeAwaitedStep();

    AssignmentModel &m_matrix;
    QList<qint64> m_associateIds;
    QHash<int, Cycle> m_cycles; ///< by column of this model, while the selection stays
    std::optional<AwaitedCycle> m_awaited;
    mutable QHash<int, Tally> m_tallies; ///< counted once until something changes
    int m_columnCount = 0;
};
