// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/columnsmenu.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

QMenu &columnsMenu(const QWidget &table)
{
    for (const QAction *action : table.actions()) {
        if (QMenu *menu = action->menu()) {
            Q_EMIT menu->aboutToShow();
            return *menu;
        }
    }
    qFatal("There is no menu");
}

QAction &columnsMenuEntry(const QMenu &menu, const char *text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == QString::fromLatin1(text))
            return *action;
    }
    qFatal("There is no entry %s", text);
}
