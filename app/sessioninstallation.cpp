// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessioninstallation.h"

#include "models/installation.h"
#include "models/workspace.h"

SessionInstallation::SessionInstallation(const Workspace &workspace, Installation &installation, WebApi &api,
                                         QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_installation(installation)
    , m_diagnostics(api)
    , m_licenses(api)
{}

SessionInstallation::~SessionInstallation()
{
    m_diagnostics.scope().cancel();
    m_licenses.scope().cancel();
}

void SessionInstallation::read()
{
    const qint64 ownAssociateId = m_workspace.principal().associateId;
    if (m_isReading || ownAssociateId == 0)
        return;
    m_isReading = true;
    ask(ownAssociateId);
}

QCoro::Task<> SessionInstallation::ask(qint64 ownAssociateId)
{
    QStringList problems;
    auto info = co_await m_diagnostics.getSystemInfo();
    if (info)
        m_installation.setSystemInfo(*info);
    else if (info.error().kind == ApiError::Kind::Cancelled)
        co_return;
    else if (info.error().kind != ApiError::Kind::NotFound)
        problems.append(
            tr("What the server says of itself could not be read. %1").arg(info.error().userMessage()));
    auto status = co_await m_licenses.getUserAndInstallationLicenceStatus(ownAssociateId);
    if (status)
        m_installation.setStatus(*status);
    else if (status.error().kind == ApiError::Kind::Cancelled)
        co_return;
    else if (status.error().kind != ApiError::Kind::NotFound)
        problems.append(
            tr("The dates of the installation could not be read. %1").arg(status.error().userMessage()));
    m_isReading = false;
    m_installation.setProblem(problems.join(u' '));
}
