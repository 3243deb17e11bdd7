// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/focusring.h"

#include "views/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

static constexpr double RingWidth = 2;
static constexpr double RingRadius = 6;

void paintFocusRing(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect, option.palette);
}

void paintFocusRing(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColors(palette).focus, RingWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 2, -1, -2), RingRadius, RingRadius);
    painter.restore();
}
