// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/menuactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'&' && at + 1 < text.size())
            ++at; // of two of them the second one is meant
        plain.append(text.at(at));
    }
    return plain;
}

static void collect(const QMenu &menu, const QString &submenu, QList<MenuAction> &found)
{
    for (QAction *action : menu.actions()) {
        const QString text = withoutMnemonic(action->text());
        if (const QMenu *inner = action->menu()) {
            collect(*inner, text, found);
        } else if (!action->isSeparator() && action->isVisible() && !text.isEmpty()) {
            //: An entry of a submenu, called by both: %1 the submenu, %2 the entry.
            const QString both = QCoreApplication::translate("MenuAction", "%1: %2");
            found.append({action, submenu.isEmpty() ? text : both.arg(submenu, text)});
        }
    }
}

QList<MenuAction> menuActions(const QMenuBar &menuBar)
{
    QList<MenuAction> found;
    for (const QAction *top : menuBar.actions()) {
        if (const QMenu *menu = top->menu())
            collect(*menu, {}, found);
    }
    return found;
}
