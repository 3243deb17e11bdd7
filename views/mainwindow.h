// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/changespage.h"
#include "views/page.h"
#include "views/sidebar.h"
#include "views/theme.h"

#include <QMainWindow>

#include <functional>

class Activity;
class ActivityPage;
class AssignmentsPage;
class Diagnostics;
class DiagnosticsPage;
class LicensesPage;
class LoadProgress;
class MainMenu;
class QStackedWidget;
class Workspace;

/// The program's window: sections at the left, the chosen page beside them, state and progress below. Shows
/// the workspace, the diagnostics and the activity, which must outlive it, and passes the user's wishes on;
/// knows nothing of servers.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workspace &workspace, Diagnostics &diagnostics, Activity &activity, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(Page page);
    void setConnection(const ConnectionInfo &connection);
    /// Ticks the language and theme now in force in the menus.
    void setLanguage(const QString &code);
    void setTheme(ThemeChoice theme);
    void showSummary(const ApplySummary &summary);
    /// How many items of the run under way are done.
    void setRunProgress(int done, int total);
    /// Changes of a former run are staged: shows them for review, with what became of them.
    void showStaged(const QString &message);
    /// The path of a request that takes long, to be said with a way out; empty: none does.
    void setSlowRequest(const QString &path);

    /// Says something in passing, at the foot of the window.
    void showNotice(const QString &text);
    /// True where the tenant can be left: nothing is being applied, and nothing is staged, or it is kept, or
    /// the user lets it go.
    [[nodiscard]] bool mayLeave();

    /// Keeps what is staged for the next time, so that nobody has to be asked about it; false where it
    /// cannot. Set by the program.
    std::function<bool()> keepStaged = [] { return false; };
    /// Asks whether to leave although changes are staged. Replaced by tests.
    std::function<bool()> confirmLeaving;

Q_SIGNALS:
    void refreshRequested();
    void applyRequested(const RunRequest &request);
    /// End the run under way after the change it is at.
    void stopRequested();
    /// Choose another tenant.
    void connectionsRequested();
    /// Stop waiting for the server.
    void cancelRequested();
    void languageChosen(const QString &code);
    void themeChosen(ThemeChoice theme);
    void visibleAssociatesChanged(const QList<qint64> &associateIds);
    /// The items of this run are wanted for the activity.
    void runChosen(qint64 runId);
    void undoRunRequested(qint64 runId);
    void resumeRunRequested(qint64 runId);
    void closeRunRequested(qint64 runId);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    void reviewChanges();
    void connectActivity();
    void connectMenu();
    void updateTitle();
    [[nodiscard]] bool askToLeave();

    Workspace &m_workspace;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    LicensesPage *m_licenses;
    AssignmentsPage *m_assignments;
    ChangesPage *m_changes;
    ActivityPage *m_activity;
    DiagnosticsPage *m_diagnostics;
    MainMenu *m_menu;
    LoadProgress *m_progress;
    ConnectionInfo m_connection;
};
