// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/assignmentrules.h"
#include "models/domain/licensetype.h"
#include "models/domain/seats.h"

#include <QString>

/// The words for seats, boxes and obstacles, in the user's language: one place, so that the matrix, its
/// tooltips, screen readers and the review say the same.

/// "97 of 100 in use", or "31 in use, unlimited".
[[nodiscard]] QString seatText(const Seats &seats);
/// "97 of 100", or "97 → 98 of 100" and "97 → 103 of 100, short 3" while changes are staged; unlimited
/// likewise.
[[nodiscard]] QString seatChangeText(const Seats &now, const Seats &after);
/// "3 free", "full", "3 over" or "unlimited".
[[nodiscard]] QString freeSeatText(const Seats &seats);
/// "nearly full", "full" and the like, where there is no figure beside it.
[[nodiscard]] QString seatLevelText(SeatLevel level);
/// "Restricted" or "Unrestricted": whether a licence has a ceiling.
[[nodiscard]] QString restrictionText(const Seats &seats);
/// @p toolTip, the server's text about a licence, and beneath it whether its figures contradict each other.
[[nodiscard]] QString licenseToolTip(const QString &toolTip, const Seats &seats);
/// The figure for one seat column, or a dash where it means nothing.
[[nodiscard]] QString numberText(qint64 number);
[[nodiscard]] QString licenseTypeText(LicenseType type);

/// Everything there is to say about one box of the matrix.
struct CellFacts
{
    bool isKnown = false;
    bool isHeld = false;
    bool isStaged = false;
    Obstacle obstacle = Obstacle::None;

    [[nodiscard]] bool isWanted() const { return isHeld != isStaged; }
    /// True where a click changes the box.
    [[nodiscard]] bool isEditable() const { return obstacle == Obstacle::None; }
};

/// "assigned", "not assigned, will be assigned", "not available: no free seat", "not loaded yet".
/// @p neededLicense is the one that is in the way, or would be given along; empty where there is none.
[[nodiscard]] QString cellStateText(const CellFacts &facts, const QString &neededLicense);
/// Why a box is closed, in a few words such as "no free seat"; empty where there is no obstacle.
/// @p neededLicense is named where it is known.
[[nodiscard]] QString obstacleWords(Obstacle obstacle, const QString &neededLicense = {});
/// The same with what is behind it, such as "needs User: no free seat".
[[nodiscard]] QString hindranceWords(const Hindrance &hindrance, const QString &neededLicense);
/// A sentence that says why the box cannot be changed and what would help; empty for Obstacle::None.
[[nodiscard]] QString obstacleText(Obstacle obstacle, const QString &neededLicense);
