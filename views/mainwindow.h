// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exportchoice.h"
#include "views/changespage.h"
#include "views/page.h"
#include "views/sidebar.h"
#include "views/theme.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class ActivityPage;
class AssignmentsPage;
class DashboardPage;
class DiagnosticsPage;
class ExportDesk;
class ExportDialog;
class LastKnownStrip;
class LicenseServerPage;
class LicensesPage;
class LoadProgress;
class MainMenu;
class QStackedWidget;
class SatellitesPage;
class Workspace;
struct HoldingHistory;
struct LicenseKey;
struct TenantModels;

/// The program's window: sections at the left, the chosen page beside them, state and progress below. Shows
/// the tenant's models, which must outlive it; passes the user's wishes on; knows nothing of servers.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(TenantModels &models, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(Page page);
    /// What is asked for there goes to the session; the window has no part in it.
    [[nodiscard]] LicenseServerPage &licenseServerPage() { return *m_licenseServer; }
    [[nodiscard]] SatellitesPage &satellitesPage() { return *m_satellites; }
    void setConnection(const ConnectionInfo &connection);
    /// Ticks the language and theme now in force in the menus.
    void setLanguage(const QString &code);
    void setTheme(ThemeChoice theme);
    void showSummary(const ApplySummary &summary);
    /// Sets what is asked for the calls that an item of the plan will be sent with, to be shown beforehand.
    void setCallPreview(std::function<QList<PlannedCall>(const ApplyItem &)> preview);
    /// The run under way is about to send its first change.
    void showWriting();
    /// How many items of the run under way are done.
    void setRunProgress(int done, int total);
    /// Changes of a former run are staged: shows them for review, with what became of them.
    void showStaged(const QString &message);
    /// Changes of former work are staged, or cannot be: says what became of them, in lines, and leaves the
    /// user where they are.
    void tellOfStaged(const QString &message);
    /// Tells where the state of a box comes from, in answer to originRequested().
    void showOrigin(const HoldingHistory &history);
    /// The path of a request that takes long, to be said with a way out; empty: none does.
    void setSlowRequest(const QString &path);

    /// How many rows of the export under way are written.
    void setExportProgress(int rowsDone, int rows);
    /// The export that was asked for is in this file.
    void showExported(const QString &fileName);
    /// It is not: says why and what to do.
    void showExportProblem(const QString &problem);

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
    /// Write a table or the report into a file.
    void exportRequested(const ExportRequest &request);
    /// Leave no file of the export under way.
    void cancelExportRequested();
    /// From where on licences count as nearly full and as full, as the user wants it.
    void thresholdsChosen(const SeatThresholds &thresholds);
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
    /// What the runs have done about this box is wanted.
    void originRequested(qint64 associateId, const LicenseKey &license);
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
    void stageReclaimed(const QList<NamedWish> &wishes);
    void showRun(qint64 runId);
    void connectDashboard();
    void connectLicensePages();
    void connectActivity();
    void connectMenu();
    void openExport();
    void openExportOf(ExportSubject subject);
    [[nodiscard]] ExportSubject subjectInSight() const;
    void updateTitle();
    [[nodiscard]] bool askToLeave();

    Workspace &m_workspace;
    ExportDesk &m_exports;
    QPointer<ExportDialog> m_exportDialog; ///< while there is one
    Sidebar *m_sidebar;
    LastKnownStrip *m_lastKnown;
    QStackedWidget *m_stack;
    DashboardPage *m_dashboard;
    LicensesPage *m_licenses;
    AssignmentsPage *m_assignments;
    ChangesPage *m_changes;
    ActivityPage *m_activity;
    LicenseServerPage *m_licenseServer;
    SatellitesPage *m_satellites;
    DiagnosticsPage *m_diagnostics;
    MainMenu *m_menu;
    LoadProgress *m_progress;
    ConnectionInfo m_connection;
};
