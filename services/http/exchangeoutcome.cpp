// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/exchangeoutcome.h"

#include <utility>

void ExchangeOutcome::settle(Result<HttpReply> result)
{
    Q_ASSERT(!m_result);
    m_result = std::move(result);
    const auto waiter = std::exchange(m_waiter, {});
    if (waiter)
        waiter.resume();
}

QCoro::Task<Result<HttpReply>> ExchangeOutcome::wait(std::shared_ptr<ExchangeOutcome> outcome)
{
    const Awaiter awaiter {outcome.get()};
    co_await awaiter;
    co_return std::move(*outcome->m_result);
}
