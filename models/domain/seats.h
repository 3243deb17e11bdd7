// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

/// How close a licence is to its ceiling, for colour, sign and word.
enum class SeatLevel {
    Plain, ///< unrestricted, or below the warning share
    NearlyFull, ///< from the warning share on, 85 % unless set otherwise
    Full, ///< no seat is left, or the share that is set to count as full is in use
    OverAssigned, ///< more in use than owned
};

/// Every level, the least pressing first.
inline constexpr std::array AllSeatLevels {SeatLevel::Plain, SeatLevel::NearlyFull, SeatLevel::Full,
                                           SeatLevel::OverAssigned};

/// From which share of the seats owned on a licence counts as nearly full, and as full.
struct SeatThresholds
{
    double warning = 0.85; ///< where the vendor's own indicator turns amber (API reference 5.10)
    double full = 1.0;

    /// True where both are shares above 0 and up to 1, and the warning comes no later than full.
    [[nodiscard]] bool isValid() const { return warning > 0.0 && warning <= full && full <= 1.0; }

    friend bool operator==(const SeatThresholds &, const SeatThresholds &) = default;
};

/// Seat figures of one module licence, as the server states them.
struct Seats
{
    qint64 total = 0;
    qint64 inUse = 0;
    qint64 free = 0;
    bool unrestricted = false; ///< no ceiling: total and free mean nothing then

    /// Seats that may be planned with: never negative, and the server's own figure rather than total minus in
    /// use.
    [[nodiscard]] qint64 available() const { return free > 0 ? free : 0; }
    /// False where the server's three figures contradict each other; they are shown all the same.
    [[nodiscard]] bool addsUp() const;
    /// Seats in use beyond those owned; 0 where there are enough.
    [[nodiscard]] qint64 excess() const;
    /// Share in use of those owned, 0 to 1 and above when over-assigned; 0 for unrestricted licences.
    [[nodiscard]] double share() const;
    /// How close the licence is to its ceiling; @p thresholds are valid ones. Without a free seat it is full,
    /// whatever they say.
    [[nodiscard]] SeatLevel level(const SeatThresholds &thresholds = {}) const;
    /// These seats after @p delta more are in use, as a preview until the server has been read again.
    [[nodiscard]] Seats projected(qint64 delta) const;

    friend bool operator==(const Seats &, const Seats &) = default;
};
