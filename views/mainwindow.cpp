// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "models/stagingtext.h"
#include "models/tenantmodels.h"
#include "views/activitypage.h"
#include "views/announcer.h"
#include "views/assignmentspage.h"
#include "views/commandpalette.h"
#include "views/dashboardpage.h"
#include "views/diagnosticspage.h"
#include "views/exportcommand.h"
#include "views/guidedtour.h"
#include "views/helpmenu.h"
#include "views/helpwindow.h"
#include "views/lastknownstrip.h"
#include "views/licenseserverpage.h"
#include "views/licensespage.h"
#include "views/loadprogress.h"
#include "views/mainmenu.h"
#include "views/noticestrip.h"
#include "views/pages.h"
#include "views/satellitespage.h"
#include "views/stagingvoice.h"
#include "views/touroffer.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

MainWindow::MainWindow(TenantModels &models, QWidget *parent)
    : QMainWindow(parent)
    , confirmLeaving([this] { return askToLeave(); })
    , m_workspace(models.workspace)
    , m_exports(models.exports)
    , m_sidebar(new Sidebar(this))
    , m_lastKnown(new LastKnownStrip(m_workspace, this))
    , m_notices(new NoticeStrip(this))
    , m_tourOffer(new TourOffer(this))
    , m_pages(new Pages(models, this))
    , m_export(new ExportCommand(m_exports, *m_pages, *this))
    , m_menu(new MainMenu(*this, m_workspace.undoStack()))
    , m_helpMenu(new HelpMenu(*this))
    , m_palette(new CommandPalette(m_workspace, *m_menu, *this))
    , m_help(new HelpWindow(*m_menu, *this))
    , m_tour(new GuidedTour(*this))
    , m_progress(new LoadProgress(m_workspace, this))
{
    build();
    connectPages();
    connectMenus();
    connectPalette();
    connectTour();
    connectWorkspace();
    connectStatusBar();
    setMinimumSize(900, 600);
    resize(1400, 900);
    updateTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *center = new QWidget(this);
    auto *layout = new QHBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_lastKnown);
    beside->addWidget(m_notices);
    beside->addWidget(m_tourOffer);
    beside->addWidget(m_pages, 1);
    layout->addLayout(beside, 1);
    setCentralWidget(center);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(m_progress);
}

/// What the pages want beyond the ways between them, which are their own.
void MainWindow::connectPages()
{
    connect(m_sidebar, &Sidebar::pageChosen, m_pages, &Pages::showPage);
    connect(m_pages, &Pages::pageShown, m_sidebar, &Sidebar::setCurrentPage);
    connect(m_sidebar, &Sidebar::refreshRequested, this, &MainWindow::refreshRequested);
    connect(m_lastKnown, &MessageStrip::actionRequested, this, &MainWindow::refreshRequested);
    connect(m_export, &ExportCommand::told, this, &MainWindow::showNotice);

    m_pages->dashboard.whenBuilt([this](DashboardPage &page) { connectDashboard(page); });
    m_pages->assignments.whenBuilt([this](AssignmentsPage &page) { connectAssignments(page); });
    m_pages->changes.whenBuilt([this](ChangesPage &page) {
        connect(&page, &ChangesPage::applyRequested, this, &MainWindow::applyRequested);
        connect(&page, &ChangesPage::stopRequested, this, &MainWindow::stopRequested);
    });
    m_pages->activity.whenBuilt([this](ActivityPage &page) { connectActivity(page); });
    connectFewerWishes();
}

void MainWindow::connectDashboard(DashboardPage &page)
{
    connect(&page, &DashboardPage::refreshRequested, this, &MainWindow::refreshRequested);
    connect(&page, &DashboardPage::exportRequested, m_export, &ExportCommand::open);
    connect(&page, &DashboardPage::thresholdsRequested, this, &MainWindow::thresholdsRequested);
    connect(&page, &DashboardPage::reclaimRequested, this, &MainWindow::stageReclaimed);
    connect(&page, &DashboardPage::told, this, &MainWindow::showNotice);
}

void MainWindow::connectAssignments(AssignmentsPage &page)
{
    page.addCommands(
        {m_menu->importAction(), m_menu->exportAction(), m_menu->undoAction(), m_menu->redoAction()});
    connect(&page, &AssignmentsPage::refreshRequested, this, &MainWindow::refreshRequested);
    connect(&page, &AssignmentsPage::visibleAssociatesChanged, this, &MainWindow::visibleAssociatesChanged);
    connect(&page, &AssignmentsPage::stagedMessage, this, &MainWindow::showNotice);
    connect(&page, &AssignmentsPage::originRequested, this, &MainWindow::originRequested);
}

void MainWindow::connectActivity(ActivityPage &page)
{
    page.addCommand(m_menu->exportAction());
    connect(&page, &ActivityPage::itemExportRequested, m_export,
            [this] { m_export->openFor(ExportSubject::RunItems); });
    connect(&page, &ActivityPage::reloadRequested, this, &MainWindow::reloadRunsRequested);
    connect(&page, &ActivityPage::runChosen, this, &MainWindow::runChosen);
    connect(&page, &ActivityPage::undoRequested, this, &MainWindow::undoRunRequested);
    connect(&page, &ActivityPage::resumeRequested, this, &MainWindow::resumeRunRequested);
    connect(&page, &ActivityPage::closeRequested, this, &MainWindow::closeRunRequested);
    page.followRuns(); // those that were there before it
}

/// Of the pages that want little of anybody else.
void MainWindow::connectFewerWishes()
{
    m_pages->licenses.whenBuilt([this](LicensesPage &page) {
        connect(&page, &LicensesPage::refreshRequested, this, &MainWindow::refreshRequested);
    });
    m_pages->licenseServer.whenBuilt([this](LicenseServerPage &page) {
        connect(&page, &LicenseServerPage::refreshRequested, this, &MainWindow::refreshRequested);
        connect(&page, &LicenseServerPage::releasesRequested, this, &MainWindow::stageReclaimed);
    });
    m_pages->satellites.whenBuilt([this](SatellitesPage &page) {
        connect(&page, &SatellitesPage::signInRequested, this, &MainWindow::connectionsRequested);
    });
    m_pages->diagnostics.whenBuilt([this](DiagnosticsPage &page) {
        connect(&page, &DiagnosticsPage::signInRequested, this, &MainWindow::connectionsRequested);
        connect(&page, &DiagnosticsPage::bundleCopied, this,
                [this] { showNotice(tr("The support bundle is on the clipboard.")); });
    });
}

void MainWindow::connectMenus()
{
    connect(m_menu, &MainMenu::refreshRequested, this, &MainWindow::refreshRequested);
    connect(m_menu, &MainMenu::connectionsRequested, this, &MainWindow::connectionsRequested);
    connect(m_menu, &MainMenu::preferencesRequested, this, &MainWindow::preferencesRequested);
    connect(m_menu, &MainMenu::importRequested, m_pages, &Pages::importAssignments);
    connect(m_menu, &MainMenu::exportRequested, m_export, &ExportCommand::open);
    connect(m_menu, &MainMenu::pageChosen, m_pages, &Pages::showPage);
    connect(m_menu, &MainMenu::findRequested, m_pages, &Pages::findAssociates);
    connect(m_menu, &MainMenu::languageChosen, this, &MainWindow::languageChosen);
    connect(m_menu, &MainMenu::themeChosen, this, &MainWindow::themeChosen);
    connect(m_helpMenu, &HelpMenu::guideRequested, m_help, [this] {
        m_pages->buildAll(); // the help lists the keys of all of them
        m_help->showGuide(m_pages->pageInSight());
    });
    connect(m_helpMenu, &HelpMenu::shortcutsRequested, m_help, [this] {
        m_pages->buildAll();
        m_help->showShortcuts();
    });
    connect(m_helpMenu, &HelpMenu::tourRequested, this, &MainWindow::startTour);
}

void MainWindow::connectPalette()
{
    connect(m_menu, &MainMenu::paletteRequested, m_palette, &CommandPalette::open);
    connect(m_palette, &CommandPalette::licenseChosen, m_pages, &Pages::showLicense);
    connect(m_palette, &CommandPalette::ownerChosen, m_pages, [this](const QString &owner) {
        m_pages->showLicense({owner, {}});
    });
    connect(m_palette, &CommandPalette::associateChosen, m_pages, &Pages::showAssociate);
}

void MainWindow::connectTour()
{
    connect(m_tourOffer, &TourOffer::startRequested, this, &MainWindow::startTour);
    connect(m_tourOffer, &TourOffer::declined, this, &MainWindow::tourEnded);
    connect(m_tour, &GuidedTour::pageRequested, m_pages, &Pages::showPage);
    connect(m_tour, &GuidedTour::ended, this, &MainWindow::tourEnded);
    connect(m_notices, &NoticeStrip::chosen, this, &MainWindow::openNotices);
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::stagingChanged, this,
            [this] { m_sidebar->setChangeCount(m_workspace.changeCount()); });
    connect(&m_workspace, &Workspace::applyingChanged, this, [this] {
        m_sidebar->setRefreshEnabled(!m_workspace.isApplying());
        m_menu->setIdle(!m_workspace.isApplying());
    });
}

/// What comes about is shown there, and spoken.
void MainWindow::connectStatusBar()
{
    connect(m_progress, &LoadProgress::cancelRequested, this, &MainWindow::cancelRequested);
    auto *announcer = new Announcer(statusBar());
    new StagingVoice(m_workspace, *announcer, this);
    connect(statusBar(), &QStatusBar::messageChanged, announcer, [announcer](const QString &message) {
        announcer->announce(Announcer::Subject::Notice, message);
    });
}

void MainWindow::showPage(Page page)
{
    m_pages->showPage(page);
}

QJsonObject MainWindow::viewState() const
{
    return m_pages->viewMemory().state();
}

void MainWindow::restoreViewState(const QJsonObject &state)
{
    m_pages->viewMemory().restore(state);
}

void MainWindow::setConnection(const ConnectionInfo &connection)
{
    m_connection = connection;
    m_exports.setTenant(connection.tenant);
    m_sidebar->setConnection(connection);
    updateTitle();
}

void MainWindow::updateTitle()
{
    if (m_connection.tenant.isEmpty()) {
        setWindowTitle(QStringLiteral("Seatkeeper"));
        return;
    }
    //: Window title: %1 the tenant (company), %2 the user signed in.
    const QString title =
        m_connection.isDemo ? tr("%1 (demo) – %2 – Seatkeeper") : tr("%1 – %2 – Seatkeeper");
    setWindowTitle(title.arg(m_connection.tenant, m_connection.user));
}

void MainWindow::setLanguage(const QString &code)
{
    m_menu->setLanguage(code);
}

void MainWindow::setTheme(ThemeChoice theme)
{
    m_menu->setTheme(theme);
}

void MainWindow::stageReclaimed(const QList<NamedWish> &wishes)
{
    //: A step that can be undone: the release of seats that nobody seems to need.
    const StageResult result = m_workspace.stage(wishes, [] { return tr("Reclaim seats"); });
    showStaged(stageResultText(result));
}

void MainWindow::showStaged(const QString &message)
{
    m_pages->reviewChanges();
    tellOfStaged(message);
}

void MainWindow::tellOfStaged(const QString &message)
{
    m_pages->changes->showNote(message);
    showNotice(message.section(u'\n', 0, 0));
}

void MainWindow::setCallPreview(std::function<QList<PlannedCall>(const ApplyItem &)> preview)
{
    m_pages->changes.whenBuilt(
        [preview = std::move(preview)](ChangesPage &page) { page.setCallPreview(preview); });
}

void MainWindow::showWriting()
{
    m_pages->changes->showWriting();
}

void MainWindow::setRunProgress(int done, int total)
{
    m_progress->setRunProgress(done, total);
}

void MainWindow::showSummary(const ApplySummary &summary)
{
    m_pages->changes->showSummary(summary);
    showNotice(ChangesPage::summaryText(summary));
}

void MainWindow::showOrigin(const HoldingHistory &history)
{
    m_pages->assignments->showOrigin(history);
}

void MainWindow::offerTour()
{
    if (!m_tour->isRunning())
        m_tourOffer->offer();
}

void MainWindow::startTour()
{
    m_tourOffer->clear();
    m_tour->start();
}

void MainWindow::showNotices(const Notices &notices)
{
    m_notices->showNotices(notices);
}

void MainWindow::openNotices(const Notices &notices)
{
    m_pages->showSubjectOf(notices);
}

void MainWindow::showNotice(const QString &text)
{
    statusBar()->showMessage(text);
}

void MainWindow::setSlowRequest(const QString &path)
{
    m_progress->setSlowRequest(path);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        statusBar()->clearMessage();
        updateTitle();
    }
    QMainWindow::changeEvent(event);
}

bool MainWindow::mayLeave()
{
    if (m_workspace.isApplying()) {
        showNotice(tr("Changes are being applied. Wait until they are done."));
        return false;
    }
    return m_workspace.changeCount() == 0 || keepStaged() || confirmLeaving();
}

bool MainWindow::askToLeave()
{
    QMessageBox box(
        QMessageBox::Warning, QStringLiteral("Seatkeeper"),
        tr("%Ln change(s) are staged and have not been applied.", nullptr, m_workspace.changeCount()),
        QMessageBox::Cancel, this);
    box.setInformativeText(tr("Leaving now loses what is staged. The server is left as it is."));
    //: Button: leave the tenant, or the program, although changes are staged.
    const QAbstractButton *leave = box.addButton(tr("Leave anyway"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == leave;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(mayLeave());
}
