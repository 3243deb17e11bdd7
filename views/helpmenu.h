// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

/// The menu "Help" of the main window, with its actions and shortcuts. Owned by the window.
class HelpMenu : public QObject
{
    Q_OBJECT

public:
    explicit HelpMenu(QMainWindow &window);

Q_SIGNALS:
    /// The guide is wanted, where it tells of what is in sight.
    void guideRequested();
    void shortcutsRequested();
    void tourRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void showAbout();

    QMainWindow &m_window;
    QMenu *m_menu;
    QAction *m_guide;
    QAction *m_shortcuts;
    QAction *m_whatsThis;
    QAction *m_tour;
    QAction *m_about;
};
