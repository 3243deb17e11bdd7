// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>
#include <QString>

class MainMenu;
class QMainWindow;

/// Every key that does something, by where it does: those of the actions as they are now, and those that are
/// no actions, which are known here alone. A value, made in the language now set.
class ShortcutList
{
    Q_DECLARE_TR_FUNCTIONS(ShortcutList)

public:
    /// What keys do in one place of the program.
    struct Line
    {
        QString place; ///< where they hold, in words
        QList<QKeySequence> keys; ///< each of them does it, or its part of it
        QString text; ///< what they do
    };

    ShortcutList(const QMainWindow &window, const MainMenu &menu);

    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }
    /// Where a key of @p part of the window holds: in a search field, on the page that it is on, else
    /// everywhere.
    [[nodiscard]] QString placeOf(const QObject &part) const;
    /// The keys of @p line as this platform writes them.
    [[nodiscard]] static QString keyText(const Line &line);

private:
    void addMenus();
    void addActions();
    void addMatrixKeys();
    void addPageKeys();
    void addOtherKeys();
    [[nodiscard]] QString nameOf(Page page) const;

    const QMainWindow &m_window;
    const MainMenu &m_menu;
    QList<Line> m_lines;
};
