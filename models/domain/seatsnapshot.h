// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensekey.h"
#include "models/domain/seats.h"

#include <QDateTime>
#include <QList>

#include <optional>

/// The seats of one licence, as one read of the tenant found them.
struct SeatSample
{
    LicenseKey license {};
    qint64 inUse = 0;
    qint64 total = 0;
    bool unrestricted = false; ///< no ceiling: total means nothing then
    /// How many have come to hold it since the read before, and how many hold it no longer; none where that
    /// is not known: at the first read, and while not everybody's licences have been read.
    std::optional<int> joined {};
    std::optional<int> left {};

    friend bool operator==(const SeatSample &, const SeatSample &) = default;
};

/// The seats of all licences, as one read of the tenant found them.
struct SeatSnapshot
{
    QDateTime at; ///< UTC
    QList<SeatSample> samples; ///< of several for one licence the last counts
};

/// One licence in its history: a sample, or what thinning has made of several, see thinned().
struct SeatPoint
{
    QDateTime at {}; ///< UTC; when the last of the samples was taken
    qint64 inUse = 0; ///< then
    qint64 peak = 0; ///< the most that were in use in any of the samples
    qint64 total = 0; ///< with the last of the samples
    bool unrestricted = false; ///< the same
    std::optional<int> joined {}; ///< in all samples that knew; none where none did
    std::optional<int> left {}; ///< the same

    [[nodiscard]] Seats seats() const { return {total, inUse, total - inUse, unrestricted}; }

    friend bool operator==(const SeatPoint &, const SeatPoint &) = default;
};
