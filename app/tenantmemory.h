// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/knownstate.h"

#include <QObject>

#include <optional>

class Connections;
class Session;
class Settings;
class Stores;

/// What this computer remembers of tenants: to which of them each of the user's connections leads, how it was
/// read last, and which satellites are compared there. A connection that is not among the stored ones, as the
/// command line may describe it, leaves no trace. Owned by Application; everything it is given outlives it.
class TenantMemory : public QObject
{
    Q_OBJECT

public:
    TenantMemory(const Connections &connections, Settings &settings, Stores &stores);

    /// True where the user has kept the connection called @p id.
    [[nodiscard]] bool isStored(const QString &id) const;
    /// Notes that the connection called @p id leads to @p tenant.
    void remember(const QString &id, const QString &tenant);
    /// The tenant this connection led to last; empty where that is not known.
    [[nodiscard]] QString tenantOf(const QString &id) const;
    /// @p tenant as it was read last. What is wrong with what was kept the session will say.
    [[nodiscard]] std::optional<KnownState> lastKnown(const QString &tenant);
    /// Has @p session compare the satellites it compared last, and remembers which it will.
    void follow(Session &session);
    /// Forgets where this connection led, and with the last one to a tenant what is kept of its people. The
    /// journal stays, which says what was done, and so does the history of seats, which names nobody. Gives
    /// the tenant forgotten; empty: none.
    QString forget(const QString &id);

Q_SIGNALS:
    void notForgotten(const QString &problem); ///< a translated sentence

private:
    const Connections &m_connections;
    Settings &m_settings;
    Stores &m_stores;
};
