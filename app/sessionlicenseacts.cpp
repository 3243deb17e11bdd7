// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionlicenseacts.h"

using Action = LicenseServer::Action;

SessionLicenseActs::SessionLicenseActs(Workspace &workspace, LicenseServer &server, Journal &journal,
                                       WebApi &api, const QString &tenant, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_server(server)
    , m_journal(journal)
    , m_api(api)
    , m_tenant(tenant)
{}

SessionLicenseActs::~SessionLicenseActs()
{
    if (m_act)
        m_workspace.setApplying(false);
}

void SessionLicenseActs::act(Action action, const LicenseOrder &order)
{
    const QString owner = order.owner;
    if (m_act || !m_server.obstacle(action, owner).isEmpty())
        return;
    const RunStart start {
        .tenant = m_tenant,
        .user = m_workspace.principal().displayName(),
        .kind = order.kind,
    };
    m_server.dismissAct();
    m_server.begin(owner, action);
    m_workspace.setApplying(true);
    Q_EMIT progressed(0, 1);
    m_isWriting = false;
    m_act = std::make_unique<LicenseAct>(m_api, m_journal, start, order);
    connect(m_act.get(), &LicenseAct::writing, this, [this, owner] {
        m_isWriting = true;
        m_server.beginWriting(owner);
        Q_EMIT recorded();
    });
    connect(m_act.get(), &LicenseAct::finished, this,
            [this, action, owner](const LicenseActResult &result) { finish(action, owner, result); });
    m_act->run();
}

void SessionLicenseActs::cancel()
{
    if (m_act && !m_isWriting)
        m_act->cancel();
}

void SessionLicenseActs::finish(Action action, const QString &owner, const LicenseActResult &result)
{
    m_act.release()->deleteLater(); // this is its own signal
    m_workspace.setApplying(false);
    m_server.end(owner);
    if (action == Action::Activate)
        m_server.dropOffer(owner);
    m_server.setAct({.action = action,
                     .owner = owner,
                     .outcome = result.outcome,
                     .runId = result.runId,
                     .problem = result.problem});
    Q_EMIT recorded();
    if (m_isWriting || result.outcome.kind == ApplyOutcome::Kind::Conflict)
        Q_EMIT licensesChanged();
}
