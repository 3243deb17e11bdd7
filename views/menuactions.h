// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenuBar;

/// An entry of the menus, as it is called outside of them.
struct MenuAction
{
    QAction *action = nullptr; ///< never null; belongs to its menu
    QString text; ///< with its submenu before it, as in "Language: Deutsch"
};

/// Every entry of @p menuBar that does something, in the order of the menus.
[[nodiscard]] QList<MenuAction> menuActions(const QMenuBar &menuBar);

/// @p text without the signs that mark the letter to press in a menu.
[[nodiscard]] QString withoutMnemonic(const QString &text);
