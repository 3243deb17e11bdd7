// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace.h"
#include "services/local/stagedstore.h"

#include <QObject>
#include <QTimer>

/// What is staged for one tenant outlives the program: written soon after it changes, staged again once the
/// tenant has been read the next time, against what holds by then.
///
/// Owned by the session; workspace and store outlive it. Destroying it writes what is staged.
class KeptChanges : public QObject
{
    Q_OBJECT

public:
    /// @p tenant tells tenants apart in the store.
    KeptChanges(Workspace &workspace, StagedStore &store, const QString &tenant, QObject *parent = nullptr);
    ~KeptChanges() override;

    /// Stages what was kept. Call once, when the tenant has been read; nothing is written before.
    void restore();
    /// Writes what is staged now. False where it is not kept: it cannot be written, or what was kept before
    /// has not been read yet.
    bool save();

Q_SIGNALS:
    /// What was kept is staged again, with what became of it, in words; or why it cannot be read or written.
    void told(const QString &message);

private:
    [[nodiscard]] QList<NamedWish> staged() const;

    Workspace &m_workspace;
    StagedStore &m_store;
    const QString m_tenant;
    QTimer m_delay;
    bool m_isRestored = false;
};
