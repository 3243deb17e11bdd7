// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/taborder.h"

#include <QWidget>

void tabThrough(const QList<QWidget *> &widgets)
{
    for (qsizetype next = 1; next < widgets.size(); ++next)
        QWidget::setTabOrder(widgets.at(next - 1), widgets.at(next));
}
