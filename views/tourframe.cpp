// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tourframe.h"

#include "views/theme.h"

#include <QPainter>

static constexpr int LineWidth = 3;
static constexpr qreal FrameRadius = 6;

TourFrame::TourFrame(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void TourFrame::surround(const QRect &target)
{
    setVisible(target.isValid());
    setGeometry(target.marginsAdded({LineWidth, LineWidth, LineWidth, LineWidth}) & parentWidget()->rect());
    raise();
}

void TourFrame::paintEvent(QPaintEvent *)
{
    constexpr qreal Inset = LineWidth / 2.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColors(palette()).accent, LineWidth));
    painter.drawRoundedRect(QRectF(rect()).adjusted(Inset, Inset, -Inset, -Inset), FrameRadius, FrameRadius);
}
