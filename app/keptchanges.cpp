// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptchanges.h"

#include "models/takeup.h"

using namespace std::chrono_literals;

KeptChanges::KeptChanges(Workspace &workspace, StagedStore &store, const QString &tenant, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_store(store)
    , m_tenant(tenant)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(1s);
    connect(&m_delay, &QTimer::timeout, this, &KeptChanges::save);
    connect(&workspace, &Workspace::stagingChanged, &m_delay, qOverload<>(&QTimer::start));
}

KeptChanges::~KeptChanges()
{
    if (m_delay.isActive())
        save();
}

QList<NamedWish> KeptChanges::staged() const
{
    QList<NamedWish> wishes;
    for (const Change &change : m_workspace.changes())
        wishes.append({change.associateId, change.license, change.kind == ChangeKind::Grant});
    return wishes;
}

bool KeptChanges::save()
{
    m_delay.stop();
    if (!m_isRestored)
        return false;
    const auto saved = m_store.save(m_tenant, staged());
    if (!saved)
        Q_EMIT told(tr("What is staged cannot be kept: %1").arg(saved.error()));
    return saved.has_value();
}

void KeptChanges::restore()
{
    m_isRestored = true;
    const auto kept = m_store.load(m_tenant);
    if (!kept) {
        m_isRestored = false; // what cannot be read is not written over
        Q_EMIT told(kept.error());
        return;
    }
    if (kept->isEmpty())
        return;
    //: A step to undo.
    const TakeUp taken = takeUp(m_workspace, *kept, [] { return tr("Changes kept from last time"); });
    //: %1 says what became of them, as in "3 boxes changed."
    Q_EMIT told(tr("Changes were kept from last time. %1").arg(takeUpText(taken)));
}
