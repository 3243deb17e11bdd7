// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/credentialsource.h"

#include <coroutine>
#include <memory>
#include <optional>
#include <utility>

/// A CredentialSource whose renewals end when the test says so.
class HeldCredentialSource : public CredentialSource
{
public:
    ~HeldCredentialSource() override
    {
        if (isAsked())
            settle(tl::unexpected(ApiError::cancelled()));
    }

    [[nodiscard]] QCoro::Task<Result<Credentials>> renewed() override
    {
        ++m_timesAsked;
        m_wait = std::make_shared<Wait>();
        m_wait->result = std::exchange(m_ready, std::nullopt);
        return end(m_wait);
    }

    [[nodiscard]] int timesAsked() const { return m_timesAsked; }
    /// True while a renewal is under way.
    [[nodiscard]] bool isAsked() const { return m_wait && !m_wait->result; }

    /// Ends the renewal under way.
    void settle(Result<Credentials> result)
    {
        const auto wait = m_wait;
        wait->result = std::move(result);
        if (const auto waiter = std::exchange(wait->waiter, {}))
            waiter.resume();
    }
    /// Lets the next renewal end before it is waited for.
    void settleAtOnce(Result<Credentials> result) { m_ready = std::move(result); }

private:
    struct Wait
    {
        std::optional<Result<Credentials>> result {};
        std::coroutine_handle<> waiter {};
    };

    /// What co_await works on. GCC 12 copies it, so it holds no state of its own.
    struct Awaiter
    {
        Wait *wait;

        [[nodiscard]] bool await_ready() const noexcept { return wait->result.has_value(); }
        void await_suspend(std::coroutine_handle<> waiter) const noexcept { wait->waiter = waiter; }
        void await_resume() const noexcept {}
    };

    static QCoro::Task<Result<Credentials>> end(std::shared_ptr<Wait> wait)
    {
        const Awaiter awaiter {wait.get()};
        co_await awaiter;
        co_return *wait->result;
    }

    int m_timesAsked = 0;
    std::shared_ptr<Wait> m_wait;
    std::optional<Result<Credentials>> m_ready;
};
