// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/taborder.h"

#include <QWidget>

void tabThrough(const QList<QWidget *> &widgets)
{
    for (qsizetype next = 1; next < widgets.size(); ++next)
        QWidget::setTabOrder(widgets.at(next - 1), widgets.at(next));
}

static bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy();
}

void tabAfter(const QWidget &place, QWidget &part)
{
    QList<QWidget *> widgets;
    QWidget *before = place.previousInFocusChain();
    while (before != &place && !takesTab(*before))
        before = before->previousInFocusChain();
    if (takesTab(*before))
        widgets.append(before);
    QWidget *next = &part;
    do {
        if (takesTab(*next))
            widgets.append(next);
        next = next->nextInFocusChain();
    } while (next != &part && part.isAncestorOf(next));
    tabThrough(widgets);
}
