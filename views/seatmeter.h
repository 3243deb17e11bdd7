// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seats.h"

#include <QPalette>
#include <QRectF>

class QPainter;

/// Draws a seat meter: how full a licence is, in the colour of @p level, with what is staged as a second,
/// lighter stretch. Nothing for unrestricted licences: they have no ceiling to measure against.
void paintSeatMeter(QPainter &painter, const QRectF &rect, const Seats &now, const Seats &after,
                    SeatLevel level, const QPalette &palette);
