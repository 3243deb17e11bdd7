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

LastKnown::Expected<std::optional<KnownState>> KnownStates::load(const QString &tenant)
{
    m_forgotten.remove(tenant);
    LastKnown::Expected<std::optional<KnownState>> loaded;
    QMetaObject::invokeMethod(
        &m_worker, [&] { loaded = m_store->load(tenant); }, Qt::BlockingQueuedConnection);
    return loaded;
}

void KnownStates::save(const QString &tenant, const KnownState &state)
{
    if (m_forgotten.contains(tenant))
        return;
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
    QMetaObject::invokeMethod(&m_worker, [this, tenant] {
        const LastKnown::Expected<void> done = m_store->forget(tenant);
        if (!done)
            QMetaObject::invokeMethod(this, [this, done] { Q_EMIT failed(done.error()); });
    });
}
