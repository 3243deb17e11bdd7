// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/latepage.h"
#include "views/page.h"
#include "views/viewmemory.h"

#include <QStackedWidget>

class ActivityPage;
class AssignmentsPage;
class ChangesPage;
class DashboardPage;
class DiagnosticsPage;
class LicenseServer;
class LicenseServerPage;
class LicensesPage;
class SatellitesPage;
class Workspace;
struct AssociateFilter;
struct LicenseKey;
struct Notices;
struct TenantModels;

/// The pages of the window, one of them in sight, and the ways that lead from one to another. What a page
/// wants of anybody else, the window asks it itself. Shows the tenant's models, which must outlive it.
class Pages : public QStackedWidget
{
    Q_OBJECT

public:
    explicit Pages(TenantModels &models, QWidget *parent = nullptr);

    // The pages, which the stack owns, in the order of Page; built when they are first seen
    LatePage<DashboardPage> dashboard;
    LatePage<LicensesPage> licenses;
    LatePage<AssignmentsPage> assignments;
    LatePage<ChangesPage> changes;
    LatePage<ActivityPage> activity;
    LatePage<LicenseServerPage> licenseServer;
    LatePage<SatellitesPage> satellites;
    LatePage<DiagnosticsPage> diagnostics;

    [[nodiscard]] Page pageInSight() const { return static_cast<Page>(currentIndex()); }
    /// The page in sight and how the user has arranged all of them.
    [[nodiscard]] ViewMemory &viewMemory() { return m_memory; }

    /// Builds those that nobody has seen yet, for what concerns all of them.
    void buildAll();
    void showPage(Page page);
    void showAssociates(const AssociateFilter &filter);
    void showAssociate(qint64 associateId);
    /// Those who hold it; where it is not for associates one by one, or an owner as a whole: its figures.
    void showLicense(const LicenseKey &license);
    /// What is stored of @p owner, and what its licence server offers.
    void showOwner(const QString &owner);
    void showRun(qint64 runId);
    /// Goes to what @p notices are about.
    void showSubjectOf(const Notices &notices);
    void findAssociates();
    void importAssignments();
    void reviewChanges();

Q_SIGNALS:
    void pageShown(Page page);

protected:
    void showEvent(QShowEvent *event) override;

private:
    template<class PageWidget>
    void keep(Page page, LatePage<PageWidget> &late);
    void build(Page page);
    void keepPages();
    void connectPages();

    const Workspace &m_workspace;
    LicenseServer &m_server;
    ViewMemory m_memory;
};
