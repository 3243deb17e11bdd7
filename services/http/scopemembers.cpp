// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/scopemembers.h"

ScopeMembers::ScopeMembers(std::shared_ptr<ScopeMembers> parent)
    : m_parent(std::move(parent))
{
    if (m_parent)
        m_parent->m_children.append(this);
}

ScopeMembers::~ScopeMembers()
{
    if (m_parent)
        m_parent->m_children.removeOne(this);
}

bool ScopeMembers::isCancelled() const
{
    return m_isCancelled || (m_parent && m_parent->isCancelled());
}

void ScopeMembers::cancel()
{
    m_isCancelled = true;
    // Every step may run a waiter, which may add or remove anything here: take one at a time.
    while (!m_members.isEmpty())
        m_members.takeFirst()->cancel();
    while (!m_children.isEmpty()) {
        const auto child = m_children.takeFirst()->shared_from_this();
        child->cancel();
    }
}
