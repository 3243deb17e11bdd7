// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/local/lastknown.h"

#include <QObject>
#include <QSet>
#include <QThread>

#include <memory>

/// What was last known of each tenant, read and saved in a thread of its own: a large one takes too long for
/// the window to wait.
///
/// Owned by Application; belongs to the thread that made it. Destroying it waits until everything is saved.
class KnownStates : public QObject
{
    Q_OBJECT

public:
    /// Keeps everything in @p dataDir; an empty name: in memory.
    explicit KnownStates(const QString &dataDir, QObject *parent = nullptr);
    ~KnownStates() override;

    using Loaded = LastKnown::Expected<std::optional<KnownState>>;

    /// Reads what is kept for @p tenant while the caller goes on; fetched() tells when load() will not wait.
    void fetch(const QString &tenant);
    /// What is kept for @p tenant, see LastKnown::load(). Waits until it is there, unless it was fetched.
    [[nodiscard]] Loaded load(const QString &tenant);
    /// Keeps @p state in place of what is kept for @p tenant. saved() or failed() says how it went. Does
    /// nothing for a tenant that was forgotten and not loaded since.
    void save(const QString &tenant, const KnownState &state);
    /// Removes what is kept for @p tenant, for good. failed() says where that does not work.
    void forget(const QString &tenant);

Q_SIGNALS:
    void fetched(const QString &tenant);
    void saved();
    void failed(const QString &problem); ///< a translated sentence

private:
    void takeFetched(const QString &tenant, const Loaded &loaded);
    void dropFetched(const QString &tenant);

    QThread m_thread;
    QObject m_worker; ///< stands for that thread
    std::unique_ptr<LastKnown> m_store; ///< lives in that thread
    QSet<QString> m_forgotten; ///< tenants; a session may still be open
    QString m_fetchedTenant; ///< the one being fetched, or fetched last; empty: none
    std::optional<Loaded> m_fetched; ///< of that tenant, once it is there and until it is saved anew
};
