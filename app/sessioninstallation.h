// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/superoffice/diagnosticsagent.h"
#include "services/superoffice/licenseagent.h"

#include <QObject>

class Installation;
class Workspace;

/// Reads for a session what the server says of itself and of its database, and tells the Installation. What
/// the server does not have is left out; that is no problem.
///
/// Owned by the session; workspace, model and API outlive it. Destroying it cancels whatever is under way.
class SessionInstallation : public QObject
{
    Q_OBJECT

public:
    SessionInstallation(const Workspace &workspace, Installation &installation, WebApi &api,
                        QObject *parent = nullptr);
    ~SessionInstallation() override;

    /// Once it is known who is signed in, and one reading at a time. Asks no licence server.
    void read();

private:
    QCoro::Task<> ask(qint64 ownAssociateId);

    const Workspace &m_workspace;
    Installation &m_installation;
    DiagnosticsAgent m_diagnostics;
    LicenseAgent m_licenses;
    bool m_isReading = false;
};
