// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenantmemory.h"

#include "app/connections.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/stores.h"

#include <algorithm>

TenantMemory::TenantMemory(const Connections &connections, Settings &settings, Stores &stores)
    : m_connections(connections)
    , m_settings(settings)
    , m_stores(stores)
{}

bool TenantMemory::isStored(const QString &id) const
{
    const QList<ConnectionProfile> stored = m_connections.profiles();
    return std::ranges::find(stored, id, &ConnectionProfile::id) != stored.cend();
}

void TenantMemory::remember(const QString &id, const QString &tenant)
{
    if (isStored(id))
        m_settings.setTenantOf(id, tenant);
}

QString TenantMemory::tenantOf(const QString &id) const
{
    return m_settings.tenantOf(id);
}

std::optional<KnownState> TenantMemory::lastKnown(const QString &tenant)
{
    return m_stores.states().load(tenant).value_or(std::nullopt);
}

void TenantMemory::follow(Session &session)
{
    const QString tenant = Session::tenantKey(session.root());
    SessionSatellites *satellites = &session.satellites();
    satellites->setRemembered(m_settings.comparedSatellites(tenant));
    connect(satellites, &SessionSatellites::comparedChanged, this,
            [this, tenant](const QList<qint64> &ids) { m_settings.setComparedSatellites(tenant, ids); });
}

QString TenantMemory::forget(const QString &id)
{
    const QString tenant = tenantOf(id);
    m_settings.setTenantOf(id, {});
    const auto leadsThere = [&](const ConnectionProfile &other) { return tenantOf(other.id) == tenant; };
    const QList<ConnectionProfile> others = m_connections.profiles();
    if (tenant.isEmpty() || std::ranges::any_of(others, leadsThere))
        return {};
    m_stores.states().forget(tenant);
    if (const auto forgotten = m_stores.staged().forget(tenant); !forgotten)
        Q_EMIT notForgotten(forgotten.error());
    return tenant;
}
