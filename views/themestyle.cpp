// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/themestyle.h"

#include "views/focusring.h"

#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>

// Beside the text of a cell, as much as the style sheet leaves beside that of a header.
static constexpr int CellMargin = 4;

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element != PE_FrameFocusRect)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    else if (!widget) // the row of a tree: controls have their ring in the style sheet, tables draw their own
        paintFocusRing(*painter, option->rect, option->palette);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QTableView *>(widget))
        return CellMargin;
    return QProxyStyle::pixelMetric(metric, option, widget);
}
