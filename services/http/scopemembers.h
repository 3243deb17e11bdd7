// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <memory>

class HttpExchange;

/// The inside of a RequestScope, kept alive by the exchanges that belong to it: a waiter may destroy the
/// scope while the scope is busy cancelling. Private to services/http.
class ScopeMembers : public std::enable_shared_from_this<ScopeMembers>
{
public:
    explicit ScopeMembers(std::shared_ptr<ScopeMembers> parent);
    ~ScopeMembers();
    Q_DISABLE_COPY_MOVE(ScopeMembers)

    void add(HttpExchange *exchange) { m_exchanges.append(exchange); }
    void remove(HttpExchange *exchange) { m_exchanges.removeOne(exchange); }
    void cancel();
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

private:
    std::shared_ptr<ScopeMembers> m_parent;
    QList<ScopeMembers *> m_children; // each takes itself out when it dies
    QList<HttpExchange *> m_exchanges; // each takes itself out when it is done
    bool m_isCancelled = false;
};
