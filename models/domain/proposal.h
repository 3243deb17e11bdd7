// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/assignmentrules.h"

#include <QList>

/// What is done with a wish that other boxes would have to move for.
enum class NeedsChoice {
    TakeAlong, ///< they move with it
    OnlyComplete, ///< it is left alone, and only wishes that need nothing more are done
};

/// What a list of wishes comes to before anything is staged: every box that would move, those that were not
/// wished for marked as implied, every wish that cannot be, with its reason, and what it costs in seats.
/// Speaks of rows and columns, so it holds as long as the table it was made from.
struct Proposal
{
    /// A box that would end otherwise than it is.
    struct Change
    {
        AssignmentTable::Cell cell;
        bool wanted = false;
        bool isImplied = false; ///< moves because another box does, never wished for itself

        friend bool operator==(const Change &, const Change &) = default;
    };
    /// A wish that cannot be. Where a release cannot be because a licence that is to stay needs it, that one
    /// is the need of the hindrance.
    struct Blocked
    {
        AssignmentRules::Wish wish;
        Hindrance hindrance;
        bool isForFellow =
            false; ///< nothing hinders it but another wish of its group, whose hindrance this is

        friend bool operator==(const Blocked &, const Blocked &) = default;
    };
    /// What happens to the seats of one licence.
    struct ColumnTotal
    {
        int column = 0;
        int grants = 0; ///< wished for
        int releases = 0; ///< wished for
        int impliedGrants = 0;
        int impliedReleases = 0;
        int lacking = 0; ///< wishes that cannot be because this licence has no seat left for them
        Seats before; ///< with everything that was staged already

        /// Seats that the wishes ask for, met or not.
        [[nodiscard]] int needed() const { return grants + impliedGrants + lacking; }

        friend bool operator==(const ColumnTotal &, const ColumnTotal &) = default;
    };

    QList<Change> changes; ///< each box once, in the order they first move
    QList<Blocked> blocked; ///< each box once, in the order of the wishes
    QList<ColumnTotal> columns; ///< of all licences that move, lack seats or are needed, needs first

    [[nodiscard]] int impliedCount() const;
    /// True where somebody has to choose: something can be done, but it moves other boxes or leaves wishes
    /// out.
    [[nodiscard]] bool needsDecision() const;

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// Goes through @p wishes in order, each with what has to move with it, on a copy of @p table: seats given to
/// one wish are gone for the next, so the first that fit are the ones that get them. What already stands as
/// wished is left out. Of a group all is done or nothing: where one of its wishes is hindered, or undone by
/// another one of them, all are blocked.
[[nodiscard]] Proposal proposalFor(const AssignmentRules &rules, const AssignmentTable &table,
                                   const QList<AssignmentRules::Wish> &wishes,
                                   NeedsChoice choice = NeedsChoice::TakeAlong);
