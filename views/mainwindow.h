// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/changespage.h"
#include "views/page.h"
#include "views/sidebar.h"
#include "views/theme.h"

#include <QMainWindow>

#include <functional>

class AssignmentsPage;
class Diagnostics;
class DiagnosticsPage;
class LicensesPage;
class LoadProgress;
class MainMenu;
class QStackedWidget;
class Workspace;

/// The program's window: sections at the left, the chosen page beside them, state and progress below. Shows
/// the workspace and the diagnostics, which must outlive it, and passes the user's wishes on; knows nothing
/// of servers.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workspace &workspace, Diagnostics &diagnostics, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(Page page);
    void setConnection(const ConnectionInfo &connection);
    /// Ticks the language and theme now in force in the menus.
    void setLanguage(const QString &code);
    void setTheme(ThemeChoice theme);
    void showSummary(const ApplySummary &summary);
    /// The path of a request that takes long, to be said with a way out; empty: none does.
    void setSlowRequest(const QString &path);

    /// Says something in passing, at the foot of the window.
    void showNotice(const QString &text);
    /// True where the tenant can be left: nothing is being applied, and nothing is staged or the user lets it
    /// go.
    [[nodiscard]] bool mayLeave();

    /// Asks whether to leave although changes are staged. Replaced by tests.
    std::function<bool()> confirmLeaving;

Q_SIGNALS:
    void refreshRequested();
    void applyRequested();
    /// Choose another tenant.
    void connectionsRequested();
    /// Stop waiting for the server.
    void cancelRequested();
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
    [[nodiscard]] bool askToLeave();

    Workspace &m_workspace;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    LicensesPage *m_licenses;
    AssignmentsPage *m_assignments;
    ChangesPage *m_changes;
    DiagnosticsPage *m_diagnostics;
    MainMenu *m_menu;
    LoadProgress *m_progress;
    ConnectionInfo m_connection;
};
