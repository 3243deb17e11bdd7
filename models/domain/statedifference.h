// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/knownstate.h"

#include <QHash>
#include <QList>

#include <optional>

/// An associate who has come to hold a licence, or holds it no longer.
struct HolderChange
{
    qint64 associateId = 0;
    QString name; ///< as people know the associate; the later one
    LicenseKey license;
    bool isHeldNow = false;

    friend bool operator==(const HolderChange &, const HolderChange &) = default;
};

/// How many have come to hold a licence, and how many hold it no longer.
struct HolderCount
{
    int joined = 0;
    int left = 0;

    friend bool operator==(const HolderCount &, const HolderCount &) = default;
};

/// A licence of which another number of seats is owned, one that is new, or one that is gone.
struct SeatsChange
{
    LicenseKey license;
    QString name; ///< display name; the later one
    std::optional<Seats> before; ///< none: the licence is new
    std::optional<Seats> after; ///< none: it is gone

    friend bool operator==(const SeatsChange &, const SeatsChange &) = default;
};

/// What has changed in a tenant between two looks at it, by whomever.
struct StateDifference
{
    /// By associate as the later list has them, those who are gone last; then by licence. Whoever has come is
    /// there with every licence held, whoever has gone with every one that was; of all others only what was
    /// known both times counts.
    QList<HolderChange> holders;
    /// The same as numbers, 0 too; only of licences of which everybody's holding was known both times.
    QHash<LicenseKey, HolderCount> holderCounts;
    QList<Associate> arrived; ///< in the order of the later list
    QList<Associate> departed; ///< in the order of the earlier list
    QList<SeatsChange> seats; ///< in the order of the later catalogue, those that are gone last

    /// True where nothing has changed that an administrator would want to be told.
    [[nodiscard]] bool isEmpty() const
    {
        return holders.isEmpty() && arrived.isEmpty() && departed.isEmpty() && seats.isEmpty();
    }
};

/// Compares two looks at one tenant. Takes time by the number of boxes, in words of bits where both have the
/// same licences in the same order.
[[nodiscard]] StateDifference stateDifference(const KnownState &before, const KnownState &after);
