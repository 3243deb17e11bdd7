// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QPalette;
class QRect;
class QStyleOptionViewItem;

/// Draws the ring around the entry of a list that has the keyboard focus; nothing around any other.
void paintFocusRing(QPainter &painter, const QStyleOptionViewItem &option);
/// Draws it around @p rect, whoever has the focus.
void paintFocusRing(QPainter &painter, const QRect &rect, const QPalette &palette);
