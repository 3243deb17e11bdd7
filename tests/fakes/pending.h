// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>

#include <memory>
#include <optional>

/// Waits for a task without blocking, so that a test can look in between: QTRY_VERIFY(pending.isDone()).
template<class T>
class Pending
{
public:
    explicit Pending(QCoro::Task<T> task) { collect(std::move(task), m_result); }

    [[nodiscard]] bool isDone() const { return m_result->has_value(); }
    [[nodiscard]] const T &result() const { return m_result->value(); }

private:
    static QCoro::Task<> collect(QCoro::Task<T> task, std::shared_ptr<std::optional<T>> result)
    {
        auto value = co_await task;
        *result = std::move(value);
    }

    std::shared_ptr<std::optional<T>> m_result = std::make_shared<std::optional<T>>();
};
