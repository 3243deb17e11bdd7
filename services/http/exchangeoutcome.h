// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/httpreply.h"
#include "services/http/result.h"

#include <QCoroTask>

#include <memory>
#include <optional>

/// How one exchange ended, shared between the exchange that settles it and the one coroutine that waits for
/// it, so that neither needs the other alive. Private to services/http.
class ExchangeOutcome
{
public:
    /// Sets the result and resumes the waiter before returning. The waiter may destroy the caller: call it
    /// last.
    void settle(Result<HttpReply> result);

    /// A task that ends with the result.
    [[nodiscard]] static QCoro::Task<Result<HttpReply>> wait(std::shared_ptr<ExchangeOutcome> outcome);

private:
    /// What co_await works on. GCC 12 copies it, so it holds no state of its own.
    struct Awaiter
    {
        ExchangeOutcome *outcome;

        [[nodiscard]] bool await_ready() const noexcept { return outcome->m_result.has_value(); }
        void await_suspend(std::coroutine_handle<> waiter) const noexcept { outcome->m_waiter = waiter; }
        void await_resume() const noexcept {}
    };

    std::optional<Result<HttpReply>> m_result;
    std::coroutine_handle<> m_waiter;
};
