// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knownstates.h"

KnownStates::KnownStates(const QString &dataDir, QObject *parent)
    : QObject(parent)
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(&m_worker, [this, dataDir] { m_store = std::make_unique<LastKnown>(dataDir); });
}

KnownStates::~KnownStates()
{
    QMetaObject::invokeMethod(
        &m_worker, [this] { m_store.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void KnownStates::fetch(const QString &tenant)
{
    m_fetchedTenant = tenant;
    m_fetched.reset();
    QMetaObject::invokeMethod(&m_worker, [this, tenant] {
        const Loaded loaded = m_store->load(tenant);
        QMetaObject::invokeMethod(this, [this, tenant, loaded] { takeFetched(tenant, loaded); });
    });
}

void KnownStates::takeFetched(const QString &tenant, const Loaded &loaded)
{
    if (tenant == m_fetchedTenant)
        m_fetched = loaded;
    Q_EMIT fetched(tenant);
}

/// What was fetched, or still is, holds no longer.
void KnownStates::dropFetched(const QString &tenant)
{
    if (tenant != m_fetchedTenant)
        return;
    m_fetchedTenant.clear();
    m_fetched.reset();
}

KnownStates::Loaded KnownStates::load(const QString &tenant)
{
    m_forgotten.remove(tenant);
    if (m_fetched && tenant == m_fetchedTenant)
        return *m_fetched;
    Loaded loaded;
    QMetaObject::invokeMethod(
        &m_worker, [&] { loaded = m_store->load(tenant); }, Qt::BlockingQueuedConnection);
    return loaded;
}

void KnownStates::save(const QString &tenant, const KnownState &state)
{
    if (m_forgotten.contains(tenant))
        return;
    dropFetched(tenant);
    QMetaObject::invokeMethod(&m_worker, [this, tenant, state] {
        const LastKnown::Expected<void> done = m_store->save(tenant, state);
        QMetaObject::invokeMethod(this, [this, done] {
            if (done)
                Q_EMIT saved();
            else
                Q_EMIT failed(done.error());
        });
    });
}

void KnownStates::forget(const QString &tenant)
{
    m_forgotten.insert(tenant);
    dropFetched(tenant);
    QMetaObject::invokeMethod(&m_worker, [this, tenant] {
        const LastKnown::Expected<void> done = m_store->forget(tenant);
        if (!done)
            QMetaObject::invokeMethod(this, [this, done] { Q_EMIT failed(done.error()); });
    });
}
