// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/focusring.h"

#include "views/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

static constexpr double RingWidth = 1.5;
static constexpr double RingRadius = 6;

void paintFocusRing(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColors(option.palette).accent, RingWidth));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 2, -1, -2), RingRadius, RingRadius);
    painter.restore();
}
