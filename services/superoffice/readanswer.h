// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/scopedwait.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <type_traits>

/// Answers of more bytes than this are read in a thread of their own. This many take a few milliseconds.
inline constexpr qsizetype LongAnswer = 256 * 1024;

/// What @p read gives, in a thread of its own. It holds values only.
template<class Read>
[[nodiscard]] QCoro::Task<std::invoke_result_t<Read>> readElsewhere(Read read)
{
    const auto reading = QtConcurrent::run(read);
    auto result = co_await reading;
    co_return result;
}

/// What @p read makes of an answer of @p bytes, a Result: at once, or of a long one in a thread of its own,
/// for the event loop of this one to go on. It holds values only. Ends with ApiError::Cancelled when @p scope
/// is cancelled meanwhile. The one place that decides where answers are read.
template<class Read>
[[nodiscard]] QCoro::Task<std::invoke_result_t<Read>> readAnswer(qsizetype bytes, Read read,
                                                                 RequestScope &scope)
{
    using Value = typename std::invoke_result_t<Read>::value_type;
    if (bytes <= LongAnswer)
        co_return read();
    auto reading = readElsewhere(read);
    auto result = co_await ScopedWait<Value>::of(std::move(reading), scope);
    co_return result;
}
