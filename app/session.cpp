// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include <QHostAddress>

/// Servers that belong to somebody else are asked politely (API reference 8.3); loopback may be asked at
/// will.
static HttpClientOptions optionsFor(const QUrl &root)
{
    HttpClientOptions options;
    const bool isLoopback = root.host() == u"localhost" || QHostAddress(root.host()).isLoopback();
    options.perSecond = isLoopback ? 0 : 8;
    return options;
}

Session::Session(Workspace &workspace, const QUrl &root, const QByteArray &authorization, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_client(optionsFor(root))
    , m_api(m_client, root)
{
    m_client.setTrustedOrigin(root);
    m_client.setAuthorization(authorization);
}

Session::~Session()
{
    // A run that dies with its session leaves its changes staged and the workspace free again.
    if (m_run)
        m_workspace.setApplying(false);
}

void Session::setLanguage(const QString &code)
{
    m_api.setLanguage(WireLanguage::forCode(code));
}

void Session::refresh()
{
    if (m_run)
        return;
    m_loader = std::make_unique<AssignmentLoader>(m_api);
    connectLoader();
    m_loader->setVisible(m_visible);
    m_workspace.setCatalogueStatus({LoadState::Loading, {}, 0, -1});
    m_workspace.setHoldingsStatus({});
    m_loader->load();
}

void Session::connectLoader()
{
    AssignmentLoader *loader = m_loader.get();
    connect(loader, &AssignmentLoader::serverIdentified, this, [this](const ServerInfo &server) {
        m_isDemo = server.isDemo();
        Q_EMIT identified();
    });
    connect(loader, &AssignmentLoader::principalRead, this, [this](const Principal &principal) {
        m_isSignedIn = true;
        m_workspace.setPrincipal(principal);
        Q_EMIT signedIn();
    });
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
        m_workspace.setAssociatesStatus({LoadState::Ready, {}, 0, -1});
    });
    connect(loader, &AssignmentLoader::userLicensesRead, &m_workspace, &Workspace::setUserLicenses);
    connect(loader, &AssignmentLoader::holdingsProgress, this, [this](int done, int total) {
        m_workspace.setHoldingsStatus({LoadState::Loading, {}, done, total});
    });
    connect(loader, &AssignmentLoader::settled, this, [this] {
        m_workspace.setHoldingsStatus({LoadState::Ready, {}, 0, -1});
        Q_EMIT settled();
    });
    connect(loader, &AssignmentLoader::failed, this, &Session::takeFailure);
}

void Session::takeFailure(AssignmentLoader::Stage stage, const ApiError &error)
{
    const QString message = error.userMessage();
    const bool hasRows = !m_workspace.associates().isEmpty();
    const LoadStatus failed {hasRows ? LoadState::Stale : LoadState::Failed, message, 0, -1};
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
    if (m_isSignedIn)
        Q_EMIT loadFailed(message);
    else
        Q_EMIT signInFailed(message);
}

void Session::setVisibleAssociates(const QList<qint64> &associateIds)
{
    m_visible = associateIds;
    if (m_loader)
        m_loader->setVisible(associateIds);
}

void Session::apply()
{
    const ApplyPlan plan = m_workspace.applyPlan();
    if (m_run || plan.isEmpty())
        return;
    m_loader.reset(); // its answers would be older than the run's
    m_summary = {};
    m_workspace.setApplying(true);
    m_run = std::make_unique<ApplyRun>(m_api, plan);
    connect(m_run.get(), &ApplyRun::itemFinished, this, &Session::takeOutcome);
    connect(m_run.get(), &ApplyRun::finished, this, &Session::finishRun);
    m_run->run();
}

void Session::takeOutcome(const ApplyItem &item, const ApplyOutcome &outcome,
                          const QList<ModuleLicenseLink> &rows)
{
    const int changes = static_cast<int>(item.grants.size() + item.releases.size());
    const bool isVerified = outcome.kind == ApplyOutcome::Kind::Verified;
    (isVerified ? m_summary.verified : m_summary.failed) += changes;
    if (!isVerified)
        m_workspace.setOutcome(item, outcome);
    if (!rows.isEmpty())
        m_workspace.setAssignments(item.associateId, item.owner, rows);
}

void Session::finishRun(const QString &error)
{
    m_summary.error = error;
    m_run.release()->deleteLater(); // this is its own signal
    m_workspace.setApplying(false);
    Q_EMIT applied(m_summary);
    refresh(); // seats have moved, for everybody
}
