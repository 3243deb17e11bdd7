// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/applyplan.h"
#include "models/domain/changeset.h"
#include "models/stageresult.h"
#include "models/stepname.h"

#include <QAbstractTableModel>

#include <optional>

class Workspace;

/// Where the server disagrees with a change that was sent: a line for each licence of its associate and owner
/// that the server has otherwise than it was wanted, with what the screen showed when it was sent, what was
/// wanted, and what the server says now. Empty where the change has met no conflict, and once no line differs
/// any more. Settling lines is staging, and can be undone. Needs the workspace to outlive it.
class ConflictModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { License, Loaded, Wanted, Server };
    static constexpr int ColumnCount = 4;
    enum Role {
        CellFactsRole = Qt::UserRole + 1, ///< CellFacts of the box; none for the licence
    };

    explicit ConflictModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Shows the conflict that @p change has met, if it has.
    void setChange(const std::optional<Change> &change);
    /// Stages what was wanted in these @p rows, also where somebody else has changed a box nothing was staged
    /// for: that one is wanted as it was loaded. It is sent on top of what the server says now.
    StageResult keepMine(const QList<int> &rows);
    /// Leaves these @p rows as the server has them now.
    StageResult takeTheirs(const QList<int> &rows);

    /// Says the texts anew in the language now set.
    void retranslate();

private:
    /// A licence the server has otherwise than wanted. Holds whatever there is to show, so that it stays
    /// right while rows and columns move.
    struct Line
    {
        LicenseKey license;
        QString name;
        bool isLoaded = false; ///< held when the item was sent, as the screen showed it
        bool isWanted = false;
        bool isHeld = false; ///< on the server now
        bool isStaged = false; ///< what was wanted is staged against what the server has now

        friend bool operator==(const Line &, const Line &) = default;
    };

    void reload();
    [[nodiscard]] QList<Line> currentLines() const;
    [[nodiscard]] StageResult stage(const QList<int> &rows, bool Line::*goal, const StepName &step);
    [[nodiscard]] static bool state(const Line &line, Column column);

    Workspace &m_workspace;
    std::optional<Change> m_change;
    QList<Line> m_lines;
};
