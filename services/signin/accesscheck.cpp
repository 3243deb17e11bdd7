// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/accesscheck.h"

static HttpClientOptions optionsFor(const Access &access)
{
    HttpClientOptions options;
    options.network = access.network;
    return options;
}

AccessCheck::AccessCheck(const Access &access)
    : m_client(optionsFor(access))
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
