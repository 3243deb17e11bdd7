// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/installation.h"

#include "models/packagefigures.h"
#include "models/workspace.h"

Installation::Installation(const Workspace &workspace, const std::function<QDateTime()> &now, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_now(now)
{
    fill();
}

void Installation::setSystemInfo(const SystemInfo &info)
{
    m_systemInfo = info;
    fill();
    Q_EMIT changed();
}

void Installation::setStatus(const UserAndInstallationLicenceStatus &status)
{
    m_status = status;
    fill();
    Q_EMIT changed();
}

void Installation::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

void Installation::clear()
{
    m_systemInfo.reset();
    m_status.reset();
    m_problem.clear();
    fill();
    Q_EMIT changed();
}

QString Installation::companyName() const
{
    if (m_status && !m_status->companyName.isEmpty())
        return m_status->companyName;
    return m_workspace.catalogue().companyName();
}

QString Installation::serialNumber() const
{
    if (m_status && !m_status->serialNr.isEmpty())
        return m_status->serialNr;
    const CatalogueOwner *own = m_workspace.catalogue().owner(owner());
    return own && own->package ? own->package->serialNr : QString();
}

QString Installation::owner() const
{
    // It comes first where it is there at all.
    const QList<CatalogueOwner> &owners = m_workspace.catalogue().owners();
    return owners.isEmpty() || !owners.constFirst().isSuperOffice() ? QString() : owners.constFirst().name;
}

void Installation::fill()
{
    m_table.setTable(installationTable(m_systemInfo, m_status, m_now().toLocalTime().date()));
}
