// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

QString Session::tenantKey(const QUrl &root)
{
    return root.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

Session::Session(TenantModels &models, Stores &stores, Access access, SignInWay way, QObject *parent)
    : QObject(parent)
    , m_workspace(models.workspace)
    , m_diagnostics(models.diagnostics)
    , m_licenseServer(models.licenseServer)
    , m_journal(stores.journal())
    , m_access(std::move(access))
    , m_client(clientOptions(m_access))
    , m_api(m_client, m_access.root)
    , m_runs(m_workspace, models.activity, stores.journal(), m_api, tenantKey(m_access.root))
    , m_kept(m_workspace, stores.staged(), tenantKey(m_access.root))
    , m_history(m_workspace, models.dashboard, {stores.journal(), stores.seats(), stores.states()}, m_api,
                tenantKey(m_access.root))
    , m_licenses(m_workspace, models.licenseServer, stores.journal(), m_api, tenantKey(m_access.root))
    , m_installation(m_workspace, models.licenseServer.installation(), m_api)
    , m_satellites(m_workspace, models.satellites, stores.journal(), m_api, tenantKey(m_access.root))
{
    enterBy(m_access, m_client, m_api);
    connect(&m_client, &HttpClient::requestFinished, &m_diagnostics.requests(), &RequestLogModel::append);
    connect(&m_client, &HttpClient::slowRequestChanged, this, &Session::slowRequestChanged);
    connect(&m_runs, &SessionRuns::started, this,
            [this] { m_loader.reset(); }); // its answers would be older than the run's
    connect(&m_runs, &SessionRuns::applied, this, &Session::refresh); // seats have moved, for everybody
    connect(&m_licenses, &SessionLicenses::licensesChanged, this, &Session::refresh);
    connect(&m_licenses, &SessionLicenses::recorded, &m_runs, &SessionRuns::reload);
    connect(&m_satellites, &SessionSatellites::recorded, &m_runs, &SessionRuns::reload);
    m_facts.way = way;
    m_facts.isOnline = m_access.locator != nullptr;
    m_diagnostics.setFacts(m_facts);
}

Session::~Session()
{
    m_diagnostics.setFacts({});
    m_diagnostics.calls().setAbilities(std::nullopt);
    m_licenseServer.setAbilities(std::nullopt);
}

void Session::setLanguage(const QString &code)
{
    m_api.setLanguage(WireLanguage::forCode(code));
}

void Session::refresh()
{
    if (m_runs.isRunning() || m_licenses.isActing())
        return;
    m_loader = std::make_unique<AssignmentLoader>(m_api);
    connectLoader();
    m_loader->setVisible(m_visible);
    m_satellites.refresh();
    m_history.expect();
    m_workspace.setCatalogueStatus({LoadState::Loading, {}, 0, -1});
    m_workspace.setHoldingsStatus({});
    m_loader->load();
}

void Session::connectLoader()
{
    AssignmentLoader *loader = m_loader.get();
    connect(loader, &AssignmentLoader::serverIdentified, this, [this](const ServerInfo &server) {
        m_facts.isDemo = server.isDemo();
        m_facts.serverVersion = server.netServerVersion;
        m_diagnostics.setFacts(m_facts);
        Q_EMIT identified();
    });
    connect(loader, &AssignmentLoader::principalRead, this,
            [this](const Principal &principal) { m_workspace.setPrincipal(principal); });
    connect(loader, &AssignmentLoader::standingRead, this, &Session::takeStanding);
    connect(loader, &AssignmentLoader::catalogueRead, this, [this](const LicenseCatalogue &catalogue) {
        m_workspace.setCatalogue(catalogue);
        m_workspace.setCatalogueStatus({LoadState::Ready, {}, 0, -1});
        m_workspace.setAssociatesStatus({LoadState::Loading, {}, 0, -1});
    });
    connect(loader, &AssignmentLoader::associatesStarted, this, [this](qint64 total) {
        m_workspace.beginAssociates();
        m_workspace.setAssociatesStatus({LoadState::Loading, {}, 0, static_cast<int>(total)});
    });
    connect(loader, &AssignmentLoader::associatesRead, this,
            [this](const QList<AssociateRow> &rows, const QList<LicenseKey> &licenses) {
                m_workspace.addAssociates(rows, licenses);
                LoadStatus status = m_workspace.associatesStatus();
                status.done += static_cast<int>(rows.size());
                m_workspace.setAssociatesStatus(status);
            });
    connect(loader, &AssignmentLoader::associatesFinished, this, [this] {
        m_workspace.finishAssociates();
        m_history.open();
        m_workspace.setAssociatesStatus({LoadState::Ready, {}, 0, -1});
    });
    connect(loader, &AssignmentLoader::userLicensesRead, &m_workspace, &Workspace::setUserLicenses);
    connect(loader, &AssignmentLoader::holdingsProgress, this, [this](int done, int total) {
        m_workspace.setHoldingsStatus({LoadState::Loading, {}, done, total});
    });
    connect(loader, &AssignmentLoader::settled, this, [this] {
        m_workspace.setHoldingsStatus({LoadState::Ready, {}, 0, -1});
        m_history.take();
        Q_EMIT settled();
    });
    connect(loader, &AssignmentLoader::failed, this, &Session::takeFailure);
}

void Session::takeStanding(const ServerStanding &standing)
{
    m_diagnostics.calls().setAbilities(standing.abilities);
    m_licenseServer.setAbilities(standing.abilities);
    m_installation.read();
    m_satellites.setServer(m_facts.isOnline ? Satellites::Installation::Online
                                            : Satellites::Installation::OnSite,
                           standing.abilities);
    m_history.readFencing(standing.abilities);
    // What is not known this time stays as it was: a slow server takes nobody's rights.
    WriteAccess access = standing.access;
    if (access.superOffice == WriteObstacle::NotAskedYet)
        access.superOffice = m_workspace.writeAccess().superOffice;
    m_workspace.setWriteAccess(access);
}

void Session::takeFailure(AssignmentLoader::Stage stage, const ApiError &error)
{
    const QString message = error.userMessage();
    const bool hasRows = !m_workspace.associates().isEmpty();
    const LoadStatus failed {hasRows ? LoadState::Stale : LoadState::Failed, m_history.withAge(message), 0,
                             -1};
    switch (stage) {
    case AssignmentLoader::Stage::Principal:
    case AssignmentLoader::Stage::Catalogue:
        m_workspace.setCatalogueStatus(failed);
        break;
    case AssignmentLoader::Stage::Associates:
        m_workspace.setAssociatesStatus(failed);
        break;
    case AssignmentLoader::Stage::Holdings:
        m_workspace.setHoldingsStatus(failed);
        break;
    }
    m_history.giveUp();
    Q_EMIT loadFailed(message);
}

HoldingHistory Session::holdingHistory(qint64 associateId, const LicenseKey &license)
{
    HoldingHistory history {.associateId = associateId, .license = license};
    const auto events = m_journal.history(tenantKey(m_access.root), associateId, license);
    if (events)
        history.events = *events;
    else
        history.problem = events.error();
    return history;
}

void Session::setVisibleAssociates(const QList<qint64> &associateIds)
{
    m_visible = associateIds;
    if (m_loader)
        m_loader->setVisible(associateIds);
}

void Session::cancel()
{
    if (m_runs.isRunning()) {
        m_runs.cancel();
        return;
    }
    if (!m_loader)
        return;
    m_loader.reset();
    const QString stopped = m_history.withAge(tr("Reading was stopped."));
    const auto statusAfter = [&stopped](const LoadStatus &status, bool hasData) {
        if (status.state != LoadState::Loading)
            return status;
        return LoadStatus {hasData ? LoadState::Stale : LoadState::Failed, stopped, 0, -1};
    };
    const bool hasRows = !m_workspace.associates().isEmpty();
    m_workspace.setCatalogueStatus(
        statusAfter(m_workspace.catalogueStatus(), !m_workspace.catalogue().isEmpty()));
    m_workspace.setAssociatesStatus(statusAfter(m_workspace.associatesStatus(), hasRows));
    m_workspace.setHoldingsStatus(statusAfter(m_workspace.holdingsStatus(), hasRows));
    m_history.giveUp();
}
