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
    LastKnown, ///< what is shown was kept from an earlier visit: it only shows until the server has been read
    NotLoaded, ///< what the associate holds is not known yet
    WriteNotChecked, ///< whether this owner's licences can be changed here is not known yet
    WriteNotOffered, ///< this server has no call to change this owner's licences
    WriteNotAllowed, ///< this server does not let the program change this owner's licences
    NoFreeSeat,
    NeedsLicense, ///< a licence it needs is not held, and cannot be given either
    ServerRefuses, ///< CanAssign is false and nothing above explains it
    Gone, ///< the associate or the licence is not here any more
};

/// True where the whole column, if not everything, only shows: no box in it can be changed.
[[nodiscard]] bool isReadOnly(Obstacle obstacle);

/// What keeps one box from being changed, and where that lies.
struct Hindrance
{
    Obstacle obstacle = Obstacle::None;
    int need = -1; ///< with NeedsLicense: the column of the licence that is needed and cannot be given
    Obstacle needObstacle = Obstacle::None; ///< why that one cannot be given

    friend bool operator==(const Hindrance &, const Hindrance &) = default;
};

/// The rules for one box of the matrix: what stands in its way, and what else moves with it. Every way to
/// change assignments (click, range, paste, import, undo) goes through here. Pure: reads the table, changes
/// nothing.
class AssignmentRules
{
public:
    AssignmentRules() = default;
    AssignmentRules(const LicenseCatalogue &catalogue, const QList<AssignmentColumn> &columns);

    /// What keeps the box from being changed now; nothing for a held licence, which may always be released,
    /// for a staged change, which may always be taken back, and for a licence whose needs can be given along.
    [[nodiscard]] Hindrance hindrance(const AssignmentTable &table, int row, int column) const;
    [[nodiscard]] Obstacle obstacle(const AssignmentTable &table, int row, int column) const
    {
        return hindrance(table, row, column).obstacle;
    }

    /// The columns of all licences that must be held before, the nearest first.
    [[nodiscard]] const QList<int> &needsOf(int column) const { return m_columns.at(column).needs; }
    /// The columns of the owner's other user plans, where this is one: nobody is given two of them.
    [[nodiscard]] const QList<int> &otherPlansOf(int column) const { return m_columns.at(column).otherPlans; }
    /// Those of needsOf() that have to be given along with this box, the nearest first.
    [[nodiscard]] QList<int> missingNeeds(const AssignmentTable &table, int row, int column) const;

    /// One box and the state it is wanted in.
    struct Wish
    {
        int row = 0;
        int column = 0;
        bool wanted = false;
        int group = 0; ///< neighbours of the same number above 0 are done together or not at all

        friend bool operator==(const Wish &, const Wish &) = default;
    };
    /// @p wish and everything that has to move with it, in an order in which it can be done: releasing a
    /// licence releases those that need it, giving one gives what it needs, giving a user plan releases the
    /// owner's other plan. What already stands as wished is left out. Only for a box without hindrance.
    [[nodiscard]] QList<Wish> withConsequences(const AssignmentTable &table, const Wish &wish) const;

    /// @p column and every column that a wish about it may move, each after those it needs: wished in this
    /// order, their former states come back.
    [[nodiscard]] QList<int> columnsMovedWith(int column) const;

    /// Seats of a column as they would be once everything staged in @p table is applied.
    [[nodiscard]] Seats projectedSeats(const AssignmentTable &table, int column) const;
    /// True where the licence can be given to one more. A full one takes somebody on as soon as somebody else
    /// is about to leave it, and nobody once the seats left are staged for others.
    [[nodiscard]] bool hasFreeSeat(const AssignmentTable &table, int column) const;

private:
    struct ColumnRules
    {
        Seats seats;
        Obstacle readOnly = Obstacle::None; ///< why no box of the column can be changed, if so
        QList<int> needs; ///< direct and indirect, the nearest first
        QList<int> dependants; ///< direct and indirect, the farthest first
        QList<int> otherPlans; ///< the owner's other user plans, where this is one
    };
    void findNeeds(const LicenseCatalogue &catalogue, const QList<AssignmentColumn> &columns);
    void findOtherPlans(const QList<AssignmentColumn> &columns);
    [[nodiscard]] int excludedNeed(const AssignmentTable &table, int row, int column,
                                   const QList<int> &missing) const;
    [[nodiscard]] bool isRefused(const AssignmentTable &table, int row, int column) const;
    [[nodiscard]] Obstacle ownObstacle(const AssignmentTable &table, int row, int column) const;

    QList<ColumnRules> m_columns;
};
