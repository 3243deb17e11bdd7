// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/taborder.h"

#include <QKeySequence>
#include <QShortcut>
#include <QWidget>

void tabThrough(const QList<QWidget *> &widgets)
{
    for (qsizetype next = 1; next < widgets.size(); ++next)
        QWidget::setTabOrder(widgets.at(next - 1), widgets.at(next));
}

void leadOn(QWidget &from, const QList<QKeySequence> &keys, QWidget &to)
{
    auto *shortcut = new QShortcut(&from);
    shortcut->setKeys(keys);
    shortcut->setContext(Qt::WidgetShortcut);
    QObject::connect(shortcut, &QShortcut::activated, &to, qOverload<>(&QWidget::setFocus));
}
