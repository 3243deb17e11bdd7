// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/seatmeter.h"

#include "views/theme.h"

#include <QPainter>

#include <algorithm>

void paintSeatMeter(QPainter &painter, const QRectF &rect, const Seats &now, const Seats &after,
                    SeatLevel level, const QPalette &palette)
{
    if (now.unrestricted)
        return;
    const bool fillsFromRight = painter.layoutDirection() == Qt::RightToLeft;
    const auto bar = [&rect, fillsFromRight](double share) {
        QRectF part = rect;
        part.setWidth(std::max(rect.height(), rect.width() * std::min(share, 1.0)));
        if (fillsFromRight)
            part.moveRight(rect.right());
        return part;
    };
    const ThemeColors &colors = themeColors(palette);
    const double radius = rect.height() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.meterTrack);
    painter.drawRoundedRect(rect, radius, radius);
    const Seats &more = after.inUse > now.inUse ? after : now;
    const Seats &fewer = after.inUse > now.inUse ? now : after;
    if (more.inUse != fewer.inUse && more.inUse > 0) {
        painter.setBrush(after.inUse > now.inUse ? colors.grant : colors.release);
        painter.drawRoundedRect(bar(more.share()), radius, radius);
    }
    if (fewer.inUse > 0) {
        painter.setBrush(seatLevelColor(level, palette));
        painter.drawRoundedRect(bar(fewer.share()), radius, radius);
    }
    painter.restore();
}
