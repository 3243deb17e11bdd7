// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/requestscope.h"

#include "services/http/scopemembers.h"

RequestScope::RequestScope(RequestScope *outer)
    : m_members(std::make_shared<ScopeMembers>(outer ? outer->m_members : nullptr))
{}

RequestScope::~RequestScope()
{
    cancel();
}

void RequestScope::cancel()
{
    const auto members = m_members; // a waiter may destroy this scope
    members->cancel();
}

bool RequestScope::isCancelled() const
{
    return m_members->isCancelled();
}
