// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/changeset.h"
#include "models/domain/phrase.h"

#include <QList>
#include <QString>
#include <QStringList>

/// What is sent for one associate and one owner: the unit that succeeds or fails as one.
struct ApplyItem
{
    qint64 associateId = 0;
    QString owner;
    QStringList grants; ///< module code names, prerequisites first
    QStringList releases; ///< module code names, dependants first
    QStringList held; ///< visible module code names the screen shows as held, sorted: the base of the review
    QStringList movedByPlan; ///< modules the server itself gives or takes with the user plans changed here

    friend bool operator==(const ApplyItem &, const ApplyItem &) = default;
};

/// The order in which changes go to the server: everything that frees seats before anything that takes them.
struct ApplyPlan
{
    QList<ApplyItem>
        items; ///< items with releases first, so that the seats they free are there for the others
    /// So many items at the end wait for seats that nobody else gives back: they need a spare seat.
    int stuck = 0;

    [[nodiscard]] bool isEmpty() const { return items.isEmpty(); }
    [[nodiscard]] int changeCount() const;
};

class Prerequisites;

/// Groups @p changes by associate and owner and puts them in a safe order.
[[nodiscard]] ApplyPlan applyPlanFor(const ChangeSet &changes, const Prerequisites &prerequisites);

class LicenseCatalogue;

/// Puts the items of @p plan in an order in which each finds its seats, see seatOrder(); what one associate
/// is to get stays in the order it has.
void orderBySeats(ApplyPlan &plan, const LicenseCatalogue &catalogue);

/// How one item ended, once the server was read again.
struct ApplyOutcome
{
    enum class Kind {
        Verified, ///< the re-read shows exactly what was wanted
        Refused, ///< the server said no; nothing of this item is changed
        Conflict, ///< somebody else changed these licences in the meantime; nothing was sent
        Mismatch, ///< sent without error, but the re-read shows something else
        Unknown, ///< sent, but the server could not be read again
    };
    Kind kind = Kind::Unknown;
    Phrase reason; ///< the server's words or ours; empty when verified
};

/// How a whole run ended.
struct ApplySummary
{
    int verified = 0; ///< changes that the re-read confirmed
    int failed = 0; ///< changes that stay staged, each with its reason
    int rolledBack = 0; ///< of the verified ones, changes that were taken back again
    QString error; ///< why the run stopped early, translated; empty when it did not
};
