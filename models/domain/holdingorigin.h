// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/assignmentrules.h"
#include "models/domain/holdingevent.h"

/// How an associate comes to hold a licence, or not to, and whose doing that is.
struct HoldingOrigin
{
    /// How it is held now.
    enum class Way {
        NotLoaded, ///< the server has not said yet
        NotHeld,
        Direct, ///< as a licence of its own
        ThroughPlan, ///< a user plan that is held brings it along
    };
    /// Whose doing the present state is.
    enum class Source {
        None, ///< nobody's, as far as is known: never given, or not loaded
        Run, ///< the event's
        PerhapsRun, ///< the event's, if the server has done it
        Elsewhere, ///< no run's; where there is an event, it did the opposite before
    };

    Way way = Way::NotLoaded;
    QList<int> plans {}; ///< with ThroughPlan: the columns of the plans that bring it along
    std::optional<ChangeKind> staged {}; ///< what is staged about it now
    Source source = Source::None;
    qsizetype event = -1; ///< index of the event that Source speaks of, or -1

    friend bool operator==(const HoldingOrigin &, const HoldingOrigin &) = default;
};

/// The origin of one box, from what is held in @p table and from @p events about the box, the newest first.
/// The newest event that was read back decides; one that was not may explain what is, but proves nothing.
[[nodiscard]] HoldingOrigin holdingOrigin(const AssignmentTable &table,
                                          const QList<AssignmentColumn> &columns,
                                          const AssignmentTable::Cell &cell,
                                          const QList<HoldingEvent> &events);
