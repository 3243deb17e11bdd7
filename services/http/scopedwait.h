// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/requestscope.h"
#include "services/http/result.h"
#include "services/http/scopemembers.h"

#include <QCoroTask>

#include <coroutine>
#include <optional>
#include <utility>

/// One coroutine's wait for a task that is no request of its own, such as a question that several share. It
/// ends with the task, or with ApiError::Cancelled when its scope is cancelled; the task goes on for the
/// others. Kept alive by the two coroutines that share it. One thread.
template<class T>
class ScopedWait final
    : public ScopeMember
    , public std::enable_shared_from_this<ScopedWait<T>>
{
public:
    /// A task that ends with @p task or with @p scope, whichever comes first.
    [[nodiscard]] static QCoro::Task<Result<T>> of(QCoro::Task<Result<T>> task, RequestScope &scope)
    {
        auto wait = std::make_shared<ScopedWait>(scope.m_members);
        collect(std::move(task), wait);
        return end(std::move(wait));
    }

    explicit ScopedWait(std::shared_ptr<ScopeMembers> scope)
        : m_scope(std::move(scope))
    {
        m_scope->add(this);
        if (m_scope->isCancelled())
            m_result = tl::unexpected(ApiError::cancelled());
    }
    ~ScopedWait() { m_scope->remove(this); }
    Q_DISABLE_COPY_MOVE(ScopedWait)

    void cancel() override { settle(tl::unexpected(ApiError::cancelled())); }

private:
    /// What co_await works on. GCC 12 copies it, so it holds no state of its own.
    struct Awaiter
    {
        ScopedWait *wait;

        [[nodiscard]] bool await_ready() const noexcept { return wait->m_result.has_value(); }
        void await_suspend(std::coroutine_handle<> waiter) const noexcept { wait->m_waiter = waiter; }
        void await_resume() const noexcept {}
    };

    static QCoro::Task<> collect(QCoro::Task<Result<T>> task, std::shared_ptr<ScopedWait> wait)
    {
        auto result = co_await task;
        wait->settle(std::move(result));
    }
    static QCoro::Task<Result<T>> end(std::shared_ptr<ScopedWait> wait)
    {
        const Awaiter awaiter {wait.get()};
        co_await awaiter;
        co_return *wait->m_result;
    }

    /// @p ending is a Result or what one is made of.
    template<class Ending>
    void settle(Ending &&ending)
    {
        if (m_result)
            return;
        const auto self = this->shared_from_this(); // the waiter may drop the last other one
        m_result.emplace(std::forward<Ending>(ending));
        const auto waiter = std::exchange(m_waiter, {});
        if (waiter)
            waiter.resume();
    }

    std::shared_ptr<ScopeMembers> m_scope;
    std::optional<Result<T>> m_result;
    std::coroutine_handle<> m_waiter;
};
