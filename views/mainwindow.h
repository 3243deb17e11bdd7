// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/changespage.h"
#include "views/page.h"
#include "views/sidebar.h"
#include "views/theme.h"

#include <QMainWindow>

#include <functional>

class AssignmentsPage;
class LicensesPage;
class LoadProgress;
class MainMenu;
class QStackedWidget;
class Workspace;

/// The program's window: sections at the left, the chosen page beside them, state and progress below. Shows
/// the workspace and passes the user's wishes on; knows nothing of servers. The workspace must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workspace &workspace, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(Page page);
    void setConnection(const ConnectionInfo &connection);
    /// Ticks the language and theme now in force in the menus.
    void setLanguage(const QString &code);
    void setTheme(ThemeChoice theme);
    void showSummary(const ApplySummary &summary);

    /// Asks whether to close although changes are staged. Replaced by tests.
    std::function<bool()> confirmClose;

Q_SIGNALS:
    void refreshRequested();
    void applyRequested();
    void languageChosen(const QString &code);
    void themeChosen(ThemeChoice theme);
    void visibleAssociatesChanged(const QList<qint64> &associateIds);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    void connectMenu();
    void updateTitle();
    [[nodiscard]] bool askToClose();

    Workspace &m_workspace;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    LicensesPage *m_licenses;
    AssignmentsPage *m_assignments;
    ChangesPage *m_changes;
    MainMenu *m_menu;
    LoadProgress *m_progress;
    ConnectionInfo m_connection;
};
