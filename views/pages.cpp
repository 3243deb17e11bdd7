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
    , dashboard(*this,
                [this, &models] { return new DashboardPage(models.dashboard, models.workspace, this); })
    , licenses(*this, [this, &models] { return new LicensesPage(models.workspace, this); })
    , assignments(*this, [this, &models] { return new AssignmentsPage(models.workspace, this); })
    , changes(*this, [this, &models] { return new ChangesPage(models.workspace, this); })
    , activity(*this, [this, &models] { return new ActivityPage(models.activity, this); })
    , licenseServer(
          *this,
          [this, &models] { return new LicenseServerPage(models.workspace, models.licenseServer, this); })
    , satellites(*this, [this, &models] { return new SatellitesPage(models.satellites, this); })
    , diagnostics(*this, [this, &models] { return new DiagnosticsPage(models.diagnostics, this); })
    , m_workspace(models.workspace)
    , m_server(models.licenseServer)
{
    keepPages();
    connectPages();
}

template<class PageWidget>
void Pages::keep(Page page, LatePage<PageWidget> &late)
{
    m_memory.keep(
        pageNames().at(static_cast<int>(page)), [&late] { return late.viewState(); },
        [&late](const QJsonValue &state) { late.restoreViewState(state.toObject()); });
}

void Pages::keepPages()
{
    const auto state = [this] { return pageNames().value(currentIndex()); };
    const auto restorePage = [this](const QJsonValue &name) {
        if (const auto known = pageFromName(name.toString()))
            showPage(*known);
    };
    m_memory.keep(QStringLiteral("page"), state, restorePage);
    keep(Page::Dashboard, dashboard);
    keep(Page::Licenses, licenses);
    keep(Page::Assignments, assignments);
    keep(Page::Changes, changes);
    keep(Page::Activity, activity);
    keep(Page::LicenseServer, licenseServer);
    keep(Page::Satellites, satellites);
    keep(Page::Diagnostics, diagnostics);
}

void Pages::connectPages()
{
    const auto showAssignments = [this] { showPage(Page::Assignments); };
    dashboard.whenBuilt([this](DashboardPage &page) {
        connect(&page, &DashboardPage::associatesRequested, this, &Pages::showAssociates);
    });
    assignments.whenBuilt([this](AssignmentsPage &page) {
        connect(&page, &AssignmentsPage::reviewRequested, this, &Pages::reviewChanges);
        connect(&page, &AssignmentsPage::runRequested, this, &Pages::showRun);
    });
    changes.whenBuilt([this, showAssignments](ChangesPage &page) {
        connect(&page, &ChangesPage::assignmentsRequested, this, showAssignments);
    });
    activity.whenBuilt([this, showAssignments](ActivityPage &page) {
        connect(&page, &ActivityPage::assignmentsRequested, this, showAssignments);
    });
    licenseServer.whenBuilt([this](LicenseServerPage &page) {
        connect(&page, &LicenseServerPage::activityRequested, this, &Pages::showRun);
    });
    satellites.whenBuilt([this](SatellitesPage &page) {
        connect(&page, &SatellitesPage::activityRequested, this, &Pages::showRun);
    });
}

void Pages::build(Page page)
{
    switch (page) {
    case Page::Dashboard:
        return void(dashboard.built());
    case Page::Licenses:
        return void(licenses.built());
    case Page::Assignments:
        return void(assignments.built());
    case Page::Changes:
        return void(changes.built());
    case Page::Activity:
        return void(activity.built());
    case Page::LicenseServer:
        return void(licenseServer.built());
    case Page::Satellites:
        return void(satellites.built());
    case Page::Diagnostics:
        return void(diagnostics.built());
    }
}

void Pages::buildAll()
{
    for (int page = 0; page < count(); ++page)
        build(static_cast<Page>(page));
}

void Pages::showEvent(QShowEvent *event)
{
    build(pageInSight());
    QStackedWidget::showEvent(event);
}

void Pages::showPage(Page page)
{
    if (isVisible())
        build(page);
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
