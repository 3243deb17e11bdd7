// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/scopemembers.h"

#include "services/http/httpexchange.h"

ScopeMembers::ScopeMembers(std::shared_ptr<ScopeMembers> parent)
    : m_parent(std::move(parent))
    , m_isCancelled(m_parent && m_parent->m_isCancelled)
{
    if (m_parent)
        m_parent->m_children.append(this);
}

ScopeMembers::~ScopeMembers()
{
    if (m_parent)
        m_parent->m_children.removeOne(this);
}

void ScopeMembers::cancel()
{
    m_isCancelled = true;
    // Every step may run a waiter, which may add or remove anything here: take one at a time.
    while (!m_exchanges.isEmpty())
        m_exchanges.takeFirst()->cancel();
    while (!m_children.isEmpty()) {
        const auto child = m_children.takeFirst()->shared_from_this();
        child->cancel();
    }
}
