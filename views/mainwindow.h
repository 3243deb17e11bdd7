// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/changespage.h"
#include "views/page.h"
#include "views/sidebar.h"
#include "views/themechoice.h"

#include <QMainWindow>

#include <functional>

class ActivityPage;
class AssignmentsPage;
class CommandPalette;
class DashboardPage;
class ExportCommand;
class ExportDesk;
class GuidedTour;
class HelpMenu;
class HelpWindow;
class LastKnownStrip;
class LoadProgress;
class MainMenu;
class NoticeStrip;
class Pages;
class TourOffer;
class Workspace;
struct HoldingHistory;
struct LicenseKey;
struct Notices;
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
    /// The page in sight and how the user has arranged all of them, as it can be remembered.
    [[nodiscard]] QJsonObject viewState() const;
    /// Arranges everything as viewState() told, or as at first where it tells nothing.
    void restoreViewState(const QJsonObject &state);
    /// What is asked for on some of them goes to the session; the window has no part in it.
    [[nodiscard]] Pages &pages() { return *m_pages; }
    /// What is to be written, and how that goes, is between it and who writes.
    [[nodiscard]] ExportCommand &exportCommand() { return *m_export; }
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

    /// Offers the tour, unless it is under way.
    void offerTour();
    void startTour();
    /// Tells of what has come about, above whichever page is shown.
    void showNotices(const Notices &notices);
    /// Goes to what @p notices are about.
    void openNotices(const Notices &notices);
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
    /// The user wants to choose what they like, or from where on licences count as nearly full and as full.
    void preferencesRequested();
    void thresholdsRequested();
    /// The user has taken the tour, skipped it, or does not want it.
    void tourEnded();
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
    /// The journal of runs is to be read again.
    void reloadRunsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void connectPages();
    void connectDashboard(DashboardPage &page);
    void connectAssignments(AssignmentsPage &page);
    void connectActivity(ActivityPage &page);
    void connectFewerWishes();
    void connectMenus();
    void connectPalette();
    void connectTour();
    void connectWorkspace();
    void connectStatusBar();
    void stageReclaimed(const QList<NamedWish> &wishes);
    void updateTitle();
    [[nodiscard]] bool askToLeave();

    Workspace &m_workspace;
    ExportDesk &m_exports;
    Sidebar *m_sidebar;
    LastKnownStrip *m_lastKnown;
    NoticeStrip *m_notices;
    TourOffer *m_tourOffer;
    Pages *m_pages;
    ExportCommand *m_export;
    MainMenu *m_menu;
    HelpMenu *m_helpMenu;
    CommandPalette *m_palette;
    HelpWindow *m_help;
    GuidedTour *m_tour;
    LoadProgress *m_progress;
    ConnectionInfo m_connection;
};
