// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licenseorder.h"
#include "models/licenseserver.h"
#include "models/workspace.h"
#include "services/licenseact.h"
#include "services/local/journal.h"

#include <memory>

/// What one session does to whole packages, one act at a time: tells the LicenseServer how far it has come
/// and how it ended, and keeps everything else from being written meanwhile.
///
/// Owned by SessionLicenses; workspace, model, journal and API outlive it. Destroying it cancels the act
/// under way.
class SessionLicenseActs : public QObject
{
    Q_OBJECT

public:
    /// @p tenant tells tenants apart in the journal.
    SessionLicenseActs(Workspace &workspace, LicenseServer &server, Journal &journal, WebApi &api,
                       const QString &tenant, QObject *parent = nullptr);
    ~SessionLicenseActs() override;

    [[nodiscard]] bool isActing() const { return m_act != nullptr; }
    /// Carries out @p order, which @p action stands for on the page, unless there is an obstacle. What was on
    /// offer is not any more when a package has been activated, or not.
    void act(LicenseServer::Action action, const LicenseOrder &order);
    /// Calls off the act, as long as nothing of it has been written.
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total); ///< acts: none of one, when it begins
    /// What is stored may be another package now.
    void licensesChanged();
    /// The journal knows more than before.
    void recorded();

private:
    void finish(LicenseServer::Action action, const QString &owner, const LicenseActResult &result);

    Workspace &m_workspace;
    LicenseServer &m_server;
    Journal &m_journal;
    WebApi &m_api;
    const QString m_tenant;
    bool m_isWriting = false;
    std::unique_ptr<LicenseAct> m_act;
};
