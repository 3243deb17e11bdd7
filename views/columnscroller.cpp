// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/columnscroller.h"

#include <QEvent>
#include <QScrollBar>

ColumnScroller::ColumnScroller(QWidget *column, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // what is in it has the focus
    setWidget(column);
    for (QWidget *ground : {viewport(), column})
        ground->setAutoFillBackground(false); // setWidget() fills
}

QSize ColumnScroller::minimumSizeHint() const
{
    const int width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {width, QScrollArea::minimumSizeHint().height()};
}

/// What is in it may need another width than before.
bool ColumnScroller::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}
