// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

/// What one item of a plan does to seats. Licences are known by index; those without a ceiling are left out.
struct SeatMove
{
    QList<int> gives {}; ///< licences whose seats come free
    QList<int> takes {}; ///< licences of which it needs a free seat before it can be done
    int after = -1; ///< the move that has to be done before, whatever the seats; -1: none
};

/// An order in which moves can be done, and what cannot be done in any.
struct SeatOrder
{
    QList<int> possible; ///< indexes of moves, each with its seats there when its turn comes
    QList<int> stuck; ///< indexes of moves that wait for seats nobody else gives back
};

/// Puts @p moves in an order in which every one finds its seats, as far as there is one: those that only give
/// come first, those that only take come last, and of those that swap everyone waits for the seat it needs. A
/// circle of swaps over full licences is taken up where a free seat passes by.
///
/// @p free are the free seats of each licence, @p moves stand in the order that is wanted where seats do not
/// matter. Takes time in proportion to the moves, and for every circle that has to be fitted in once more.
[[nodiscard]] SeatOrder seatOrder(const QList<SeatMove> &moves, const QList<qint64> &free);
