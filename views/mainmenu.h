// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"
#include "views/themechoice.h"

#include <QActionGroup>

class QAction;
class QMainWindow;
class QMenu;
class QUndoStack;

/// The menu bar of the main window, its actions and shortcuts; the menu "Help" comes from HelpMenu. Owned by
/// the window.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    MainMenu(QMainWindow &window, QUndoStack &undoStack);

    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *redoAction() const { return m_redo; }
    [[nodiscard]] QAction *importAction() const { return m_import; }
    [[nodiscard]] QAction *exportAction() const { return m_export; }
    /// The entries that show a page, in the order of Page.
    [[nodiscard]] QList<QAction *> pageActions() const { return m_pages->actions(); }
    [[nodiscard]] QAction *paletteAction() const { return m_palette; }
    void setLanguage(const QString &code);
    void setTheme(ThemeChoice theme);
    /// False while changes are applied: nothing may be undone, imported or reread then.
    void setIdle(bool isIdle);

Q_SIGNALS:
    void connectionsRequested();
    void refreshRequested();
    void importRequested();
    void exportRequested();
    void preferencesRequested();
    void findRequested();
    void paletteRequested();
    void pageChosen(Page page);
    void languageChosen(const QString &code);
    void themeChosen(ThemeChoice theme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void retranslate();
    void explain();
    void updateIcons();
    void updateEnabled();

    QMainWindow &m_window;
    QUndoStack &m_undoStack;
    QMenu *m_fileMenu;
    QMenu *m_editMenu;
    QMenu *m_viewMenu;
    QMenu *m_languageMenu;
    QMenu *m_themeMenu;
    QAction *m_connections;
    QAction *m_refresh;
    QAction *m_import;
    QAction *m_export;
    QAction *m_preferences;
    QAction *m_quit;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_find;
    QAction *m_palette;
    QActionGroup *m_pages;
    QActionGroup *m_languages;
    QActionGroup *m_themes;
    bool m_isIdle = true;
};
