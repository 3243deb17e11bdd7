// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "models/stagingtext.h"
#include "models/tenantmodels.h"
#include "views/activitypage.h"
#include "views/assignmentspage.h"
#include "views/dashboardpage.h"
#include "views/diagnosticspage.h"
#include "views/exportdialog.h"
#include "views/exportsubject.h"
#include "views/lastknownstrip.h"
#include "views/licenseserverpage.h"
#include "views/licensespage.h"
#include "views/loadprogress.h"
#include "views/mainmenu.h"
#include "views/satellitespage.h"

#include <QCloseEvent>
#include <QDir>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>

MainWindow::MainWindow(TenantModels &models, QWidget *parent)
    : QMainWindow(parent)
    , confirmLeaving([this] { return askToLeave(); })
    , m_workspace(models.workspace)
    , m_exports(models.exports)
    , m_sidebar(new Sidebar(this))
    , m_lastKnown(new LastKnownStrip(m_workspace, this))
    , m_stack(new QStackedWidget(this))
    , m_dashboard(new DashboardPage(models.dashboard, m_workspace, this))
    , m_licenses(new LicensesPage(m_workspace, this))
    , m_assignments(new AssignmentsPage(m_workspace, this))
    , m_changes(new ChangesPage(m_workspace, this))
    , m_activity(new ActivityPage(models.activity, this))
    , m_licenseServer(new LicenseServerPage(m_workspace, models.licenseServer, this))
    , m_satellites(new SatellitesPage(models.satellites, this))
    , m_diagnostics(new DiagnosticsPage(models.diagnostics, this))
    , m_menu(new MainMenu(*this, m_workspace.undoStack()))
    , m_progress(new LoadProgress(m_workspace, this))
{
    buildPages();
    connectDashboard();
    connectLicensePages();
    connectActivity();
    connectMenu();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(m_progress);
    connect(m_progress, &LoadProgress::cancelRequested, this, &MainWindow::cancelRequested);
    setMinimumSize(900, 600);
    resize(1400, 900);
    updateTitle();
    showPage(Page::Dashboard);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    for (QWidget *page :
         std::initializer_list<QWidget *> {m_dashboard, m_licenses, m_assignments, m_changes, m_activity,
                                           m_licenseServer, m_satellites, m_diagnostics})
        m_stack->addWidget(page);
    auto *center = new QWidget(this);
    auto *layout = new QHBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    auto *pages = new QVBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_lastKnown);
    pages->addWidget(m_stack, 1);
    layout->addLayout(pages, 1);
    setCentralWidget(center);
    m_assignments->addCommands(
        {m_menu->importAction(), m_menu->exportAction(), m_menu->undoAction(), m_menu->redoAction()});
    m_activity->addCommand(m_menu->exportAction());

    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(m_sidebar, &Sidebar::refreshRequested, this, &MainWindow::refreshRequested);
    connect(m_lastKnown, &MessageStrip::actionRequested, this, &MainWindow::refreshRequested);
    connect(m_licenses, &LicensesPage::refreshRequested, this, &MainWindow::refreshRequested);
    connect(m_assignments, &AssignmentsPage::refreshRequested, this, &MainWindow::refreshRequested);
    connect(m_assignments, &AssignmentsPage::reviewRequested, this, &MainWindow::reviewChanges);
    connect(m_assignments, &AssignmentsPage::visibleAssociatesChanged, this,
            &MainWindow::visibleAssociatesChanged);
    connect(m_assignments, &AssignmentsPage::stagedMessage, this, &MainWindow::showNotice);
    connect(m_changes, &ChangesPage::applyRequested, this, &MainWindow::applyRequested);
    connect(m_changes, &ChangesPage::stopRequested, this, &MainWindow::stopRequested);
    connect(m_diagnostics, &DiagnosticsPage::bundleCopied, this,
            [this] { showNotice(tr("The support bundle is on the clipboard.")); });
    connect(&m_workspace, &Workspace::stagingChanged, this,
            [this] { m_sidebar->setChangeCount(m_workspace.changeCount()); });
    connect(&m_workspace, &Workspace::applyingChanged, this, [this] {
        m_sidebar->setRefreshEnabled(!m_workspace.isApplying());
        m_menu->setIdle(!m_workspace.isApplying());
    });
}

void MainWindow::connectDashboard()
{
    connect(m_dashboard, &DashboardPage::refreshRequested, this, &MainWindow::refreshRequested);
    connect(m_dashboard, &DashboardPage::exportRequested, this, &MainWindow::openExport);
    connect(m_dashboard, &DashboardPage::thresholdsChosen, this, &MainWindow::thresholdsChosen);
    connect(m_dashboard, &DashboardPage::told, this, &MainWindow::showNotice);
    connect(m_dashboard, &DashboardPage::reclaimRequested, this, &MainWindow::stageReclaimed);
    connect(m_dashboard, &DashboardPage::associatesRequested, this, [this](const AssociateFilter &filter) {
        showPage(Page::Assignments);
        m_assignments->showAssociates(filter);
    });
}

void MainWindow::stageReclaimed(const QList<NamedWish> &wishes)
{
    //: A step that can be undone: the release of seats that nobody seems to need.
    const StageResult result = m_workspace.stage(wishes, tr("Reclaim seats"));
    showStaged(stageResultText(result));
}

void MainWindow::connectLicensePages()
{
    connect(m_licenseServer, &LicenseServerPage::refreshRequested, this, &MainWindow::refreshRequested);
    connect(m_licenseServer, &LicenseServerPage::releasesRequested, this, &MainWindow::stageReclaimed);
    connect(m_licenseServer, &LicenseServerPage::activityRequested, this, &MainWindow::showRun);
    connect(m_satellites, &SatellitesPage::signInRequested, this, &MainWindow::connectionsRequested);
    connect(m_satellites, &SatellitesPage::activityRequested, this, &MainWindow::showRun);
}

void MainWindow::showRun(qint64 runId)
{
    showPage(Page::Activity);
    m_activity->showRun(runId);
}

void MainWindow::connectActivity()
{
    connect(m_assignments, &AssignmentsPage::originRequested, this, &MainWindow::originRequested);
    connect(m_assignments, &AssignmentsPage::runRequested, this, &MainWindow::showRun);
    connect(m_activity, &ActivityPage::runChosen, this, &MainWindow::runChosen);
    connect(m_activity, &ActivityPage::undoRequested, this, &MainWindow::undoRunRequested);
    connect(m_activity, &ActivityPage::resumeRequested, this, &MainWindow::resumeRunRequested);
    connect(m_activity, &ActivityPage::closeRequested, this, &MainWindow::closeRunRequested);
    connect(m_activity, &ActivityPage::itemExportRequested, this,
            [this] { openExportOf(ExportSubject::RunItems); });
}

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::refreshRequested, this, &MainWindow::refreshRequested);
    connect(m_menu, &MainMenu::connectionsRequested, this, &MainWindow::connectionsRequested);
    connect(m_menu, &MainMenu::importRequested, this, [this] {
        showPage(Page::Assignments);
        m_assignments->chooseImportFile();
    });
    connect(m_menu, &MainMenu::exportRequested, this, &MainWindow::openExport);
    connect(m_menu, &MainMenu::pageChosen, this, &MainWindow::showPage);
    connect(m_menu, &MainMenu::languageChosen, this, &MainWindow::languageChosen);
    connect(m_menu, &MainMenu::themeChosen, this, &MainWindow::themeChosen);
    connect(m_menu, &MainMenu::findRequested, this, [this] {
        showPage(Page::Assignments);
        m_assignments->focusSearch();
    });
}

/// What the page in sight is about; the dashboard as a whole is the report.
ExportSubject MainWindow::subjectInSight() const
{
    const auto page = static_cast<Page>(m_stack->currentIndex());
    const auto report = exportSubject(page, ExportFormat::Pdf);
    return report ? *report : exportSubject(page, ExportFormat::Csv).value_or(ExportSubject::Matrix);
}

void MainWindow::openExport()
{
    openExportOf(subjectInSight());
}

void MainWindow::openExportOf(ExportSubject subject)
{
    m_exports.setShown(m_assignments->shownAssociates());
    m_exportDialog = new ExportDialog(m_exports, subject, this);
    m_exportDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_exportDialog, &ExportDialog::exportRequested, this, &MainWindow::exportRequested);
    connect(m_exportDialog, &ExportDialog::cancelRequested, this, &MainWindow::cancelExportRequested);
    m_exportDialog->open();
}

void MainWindow::setExportProgress(int rowsDone, int rows)
{
    if (m_exportDialog)
        m_exportDialog->setProgress(rowsDone, rows);
}

void MainWindow::showExported(const QString &fileName)
{
    if (m_exportDialog)
        m_exportDialog->accept();
    //: %1 is a file.
    showNotice(tr("Saved in %1.").arg(QDir::toNativeSeparators(fileName)));
}

void MainWindow::showExportProblem(const QString &problem)
{
    if (m_exportDialog)
        m_exportDialog->showProblem(problem);
}

void MainWindow::showPage(Page page)
{
    m_stack->setCurrentIndex(static_cast<int>(page));
    m_sidebar->setCurrentPage(page);
}

void MainWindow::setConnection(const ConnectionInfo &connection)
{
    m_connection = connection;
    m_exports.setTenant(connection.tenant);
    m_sidebar->setConnection(connection);
    updateTitle();
}

void MainWindow::setLanguage(const QString &code)
{
    m_menu->setLanguage(code);
}

void MainWindow::setTheme(ThemeChoice theme)
{
    m_menu->setTheme(theme);
}

void MainWindow::showSummary(const ApplySummary &summary)
{
    m_changes->showSummary(summary);
    showNotice(ChangesPage::summaryText(summary));
}

void MainWindow::setCallPreview(std::function<QList<PlannedCall>(const ApplyItem &)> preview)
{
    m_changes->setCallPreview(std::move(preview));
}

void MainWindow::showWriting()
{
    m_changes->showWriting();
}

void MainWindow::showNotice(const QString &text)
{
    statusBar()->showMessage(text);
}

void MainWindow::setRunProgress(int done, int total)
{
    m_progress->setRunProgress(done, total);
}

void MainWindow::reviewChanges()
{
    showPage(Page::Changes);
    m_changes->focusList();
}

void MainWindow::showStaged(const QString &message)
{
    reviewChanges();
    tellOfStaged(message);
}

void MainWindow::tellOfStaged(const QString &message)
{
    m_changes->showNote(message);
    showNotice(message.section(u'\n', 0, 0));
}

void MainWindow::showOrigin(const HoldingHistory &history)
{
    m_assignments->showOrigin(history);
}

void MainWindow::setSlowRequest(const QString &path)
{
    m_progress->setSlowRequest(path);
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

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        statusBar()->clearMessage();
        updateTitle();
    }
    QMainWindow::changeEvent(event);
}

bool MainWindow::askToLeave()
{
    QMessageBox box(
        QMessageBox::Warning, QStringLiteral("Seatkeeper"),
        tr("%n change(s) are staged and have not been applied.", nullptr, m_workspace.changeCount()),
        QMessageBox::Cancel, this);
    box.setInformativeText(tr("Leaving now loses what is staged. The server is left as it is."));
    //: Button: leave the tenant, or the program, although changes are staged.
    const QAbstractButton *leave = box.addButton(tr("Leave anyway"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == leave;
}

bool MainWindow::mayLeave()
{
    if (m_workspace.isApplying()) {
        showNotice(tr("Changes are being applied. Wait until they are done."));
        return false;
    }
    return m_workspace.changeCount() == 0 || keepStaged() || confirmLeaving();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(mayLeave());
}
