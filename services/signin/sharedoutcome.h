// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>
#include <QList>

#include <coroutine>
#include <memory>
#include <optional>
#include <utility>

/// How something ended for which any number of coroutines wait. Shared between them and whoever settles it,
/// so that neither needs the other alive. One thread. Private to services/signin.
template<class T>
class SharedOutcome
{
public:
    [[nodiscard]] bool isSettled() const { return m_result.has_value(); }

    /// Sets the result, unless there is one, and resumes every waiter before returning. Waiters may destroy
    /// the caller: call it last.
    static void settle(std::shared_ptr<SharedOutcome> outcome, T result)
    {
        if (outcome->isSettled())
            return;
        outcome->m_result = std::move(result);
        const auto waiters = std::exchange(outcome->m_waiters, {});
        for (const std::coroutine_handle<> waiter : waiters)
            waiter.resume();
    }

    /// A task that ends with a copy of the result.
    [[nodiscard]] static QCoro::Task<T> wait(std::shared_ptr<SharedOutcome> outcome)
    {
        const Awaiter awaiter {outcome.get()};
        co_await awaiter;
        const T result = *outcome->m_result; // QCoro moves out of what is returned unless it is const
        co_return result;
    }

private:
    /// What co_await works on. GCC 12 copies it, so it holds no state of its own.
    struct Awaiter
    {
        SharedOutcome *outcome;

        [[nodiscard]] bool await_ready() const noexcept { return outcome->isSettled(); }
        void await_suspend(std::coroutine_handle<> waiter) const { outcome->m_waiters.append(waiter); }
        void await_resume() const noexcept {}
    };

    std::optional<T> m_result;
    QList<std::coroutine_handle<>> m_waiters;
};
