// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/taborder.h"

#include <QLineEdit>
#include <QShortcut>

void tabThrough(const QList<QWidget *> &widgets)
{
    for (qsizetype next = 1; next < widgets.size(); ++next)
        QWidget::setTabOrder(widgets.at(next - 1), widgets.at(next));
}

void leadDown(QLineEdit &search, QWidget &rows)
{
    auto *down = new QShortcut(Qt::Key_Down, &search);
    down->setContext(Qt::WidgetShortcut);
    QObject::connect(down, &QShortcut::activated, &rows, [&rows] { rows.setFocus(Qt::TabFocusReason); });
}
