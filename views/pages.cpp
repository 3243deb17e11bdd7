// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages.h"

#include "models/domain/notices.h"
#include "models/tenantmodels.h"
#include "views/activitypage.h"
#include "views/assignmentspage.h"
#include "views/changespage.h"
#include "views/dashboardpage.h"
#include "views/diagnosticspage.h"
#include "views/licenseserverpage.h"
#include "views/licensespage.h"
#include "views/satellitespage.h"

Pages::Pages(TenantModels &models, QWidget *parent)
    : QStackedWidget(parent)
    , dashboard(new DashboardPage(models.dashboard, models.workspace, this))
    , licenses(new LicensesPage(models.workspace, this))
    , assignments(new AssignmentsPage(models.workspace, this))
    , changes(new ChangesPage(models.workspace, this))
    , activity(new ActivityPage(models.activity, this))
    , licenseServer(new LicenseServerPage(models.workspace, models.licenseServer, this))
    , satellites(new SatellitesPage(models.satellites, this))
    , diagnostics(new DiagnosticsPage(models.diagnostics, this))
    , m_workspace(models.workspace)
    , m_server(models.licenseServer)
{
    for (QWidget *page : std::initializer_list<QWidget *> {dashboard, licenses, assignments, changes,
                                                           activity, licenseServer, satellites, diagnostics})
        addWidget(page);
    keepPages();
    connectPages();
}

void Pages::keepPages()
{
    const auto state = [this] { return pageNames().value(currentIndex()); };
    const auto restorePage = [this](const QJsonValue &name) {
        if (const auto known = pageFromName(name.toString()))
            showPage(*known);
    };
    m_memory.keep(QStringLiteral("page"), state, restorePage);
    const auto keep = [this](Page page, ViewMemory &memory) {
        m_memory.keep(pageNames().at(static_cast<int>(page)), memory);
    };
    keep(Page::Dashboard, dashboard->viewMemory());
    keep(Page::Licenses, licenses->viewMemory());
    keep(Page::Assignments, assignments->viewMemory());
    keep(Page::Changes, changes->viewMemory());
    keep(Page::Activity, activity->viewMemory());
    keep(Page::LicenseServer, licenseServer->viewMemory());
    keep(Page::Satellites, satellites->viewMemory());
    keep(Page::Diagnostics, diagnostics->viewMemory());
}

void Pages::connectPages()
{
    const auto showAssignments = [this] { showPage(Page::Assignments); };
    connect(dashboard, &DashboardPage::associatesRequested, this, &Pages::showAssociates);
    connect(assignments, &AssignmentsPage::reviewRequested, this, &Pages::reviewChanges);
    connect(assignments, &AssignmentsPage::runRequested, this, &Pages::showRun);
    connect(changes, &ChangesPage::assignmentsRequested, this, showAssignments);
    connect(activity, &ActivityPage::assignmentsRequested, this, showAssignments);
    connect(licenseServer, &LicenseServerPage::activityRequested, this, &Pages::showRun);
    connect(satellites, &SatellitesPage::activityRequested, this, &Pages::showRun);
}

void Pages::showPage(Page page)
{
    setCurrentIndex(static_cast<int>(page));
    Q_EMIT pageShown(page);
}

void Pages::showAssociates(const AssociateFilter &filter)
{
    showPage(Page::Assignments);
    assignments->showAssociates(filter);
}

void Pages::showAssociate(qint64 associateId)
{
    showPage(Page::Assignments);
    assignments->showAssociate(associateId);
}

void Pages::showLicense(const LicenseKey &license)
{
    if (m_workspace.columnOf(license) >= 0) {
        showAssociates(AssociateFilter::holdersOf(license));
        return;
    }
    showPage(Page::Licenses);
    licenses->showLicense(license);
}

void Pages::showOwner(const QString &owner)
{
    showPage(Page::LicenseServer);
    m_server.chooseOwner(owner);
}

void Pages::showRun(qint64 runId)
{
    showPage(Page::Activity);
    activity->showRun(runId);
}

/// Of several, the dashboard has them all in sight.
void Pages::showSubjectOf(const Notices &notices)
{
    if (notices.count() > 1)
        showPage(Page::Dashboard);
    else if (notices.run)
        showRun(notices.run->runId);
    else if (!notices.ends.isEmpty())
        showOwner(notices.ends.constFirst().owner);
    else if (!notices.seats.isEmpty())
        showAssociates(AssociateFilter::holdersOf(notices.seats.constFirst().license));
}

void Pages::findAssociates()
{
    showPage(Page::Assignments);
    assignments->focusSearch();
}

void Pages::importAssignments()
{
    showPage(Page::Assignments);
    assignments->chooseImportFile();
}

void Pages::reviewChanges()
{
    showPage(Page::Changes);
    changes->focusList();
}
