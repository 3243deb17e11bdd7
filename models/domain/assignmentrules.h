// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/assignmenttable.h"
#include "models/domain/licensecatalogue.h"
#include "models/domain/writeaccess.h"

#include <QList>

/// One column of the assignment table: a licence that is given to associates one by one.
struct AssignmentColumn
{
    CatalogueLicense license;
    QString ownerDisplayName;
    WriteObstacle writeObstacle = WriteObstacle::NotAskedYet; ///< why the boxes only show, if they do

    [[nodiscard]] bool isWritable() const { return writeObstacle == WriteObstacle::None; }
};

/// The assignable licences of a catalogue, in the order they are shown.
[[nodiscard]] QList<AssignmentColumn> assignmentColumns(const LicenseCatalogue &catalogue,
                                                        const WriteAccess &access);

/// Why a box cannot be changed.
enum class Obstacle {
    None,
    Applying, ///< changes are on their way to the server; nothing can be staged until they are done
    NotLoaded, ///< what the associate holds is not known yet
    WriteNotChecked, ///< whether this owner's licences can be changed here is not known yet
    WriteNotOffered, ///< this server has no call to change this owner's licences
    WriteNotAllowed, ///< this server does not let the program change this owner's licences
    NoFreeSeat,
    NeedsLicense, ///< the licence it needs is neither held nor about to be given
    ServerRefuses, ///< CanAssign is false and nothing above explains it
};

/// True where the whole column only shows: no box in it can be changed.
[[nodiscard]] bool isReadOnly(Obstacle obstacle);

/// The rules for one box of the matrix: what stands in its way, and what else moves with it. Every way to
/// change assignments (click, range, paste, import, undo) goes through here. Pure: reads the table, changes
/// nothing.
class AssignmentRules
{
public:
    AssignmentRules() = default;
    AssignmentRules(const LicenseCatalogue &catalogue, const QList<AssignmentColumn> &columns);

    /// What keeps the box from being changed now; None for a held licence, which may always be released, and
    /// for a staged change, which may always be taken back.
    [[nodiscard]] Obstacle obstacle(const AssignmentTable &table, int row, int column) const;

    /// The column of the licence that must be held before, or -1.
    [[nodiscard]] int requirementOf(int column) const { return m_columns.at(column).requirement; }

    /// One box and the state it is wanted in.
    struct Wish
    {
        int row = 0;
        int column = 0;
        bool wanted = false;
    };
    /// @p wish and everything that has to move with it: releasing a licence releases those that need it,
    /// giving a user plan releases the owner's other plan. What already stands as wished is left out.
    [[nodiscard]] QList<Wish> withConsequences(const AssignmentTable &table, const Wish &wish) const;

    /// @p column and every column that a wish about it may move, each after those it needs: wished in this
    /// order, their former states come back.
    [[nodiscard]] QList<int> columnsMovedWith(int column) const;

private:
    struct ColumnRules
    {
        Seats seats;
        Obstacle readOnly = Obstacle::None; ///< why no box of the column can be changed, if so
        int requirement = -1;
        QList<int> dependants; ///< direct and indirect, the farthest first
        QList<int> otherPlans; ///< the owner's other user plans, where this is one
    };
    [[nodiscard]] bool hasFreeSeat(const AssignmentTable &table, int column) const;

    QList<ColumnRules> m_columns;
};
