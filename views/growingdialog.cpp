// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/growingdialog.h"

#include <QEvent>
#include <QLayout>

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
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height())
        resize(width(), needed);
}
