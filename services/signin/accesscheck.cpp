// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/accesscheck.h"

AccessCheck::AccessCheck(const Access &access)
    : m_client(clientOptions(access))
    , m_api(m_client, access.root)
    , m_principals(m_api)
{
    enterBy(access, m_client, m_api);
}

QCoro::Task<Result<Principal>> AccessCheck::run()
{
    auto principal = co_await m_principals.currentPrincipal();
    co_return principal;
}
