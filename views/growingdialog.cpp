// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/growingdialog.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

GrowingDialog::GrowingDialog(int width, QWidget *parent)
    : QDialog(parent)
{
    setMinimumWidth(width);
    resize(width, 0);
}

bool GrowingDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
        grow();
    return isHandled;
}

void GrowingDialog::grow()
{
    const int wide = std::max(width(), layout()->totalMinimumSize().width());
    const int high = std::max(height(), layout()->totalHeightForWidth(wide));
    if (QSize(wide, high) != size())
        resize(wide, high);
}
