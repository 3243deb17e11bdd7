// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/httprequest.h"

#include <QDateTime>

#include <chrono>
#include <optional>

/// When and how often a read is sent again (API reference 8.3).
struct RetryPolicy
{
    int maxTries = 3;
    std::chrono::milliseconds firstDelay {500}; ///< doubles with every try
    std::chrono::milliseconds maxDelay {8000};
    std::chrono::seconds maxRetryAfter {120}; ///< a server that asks for more is asked again after this
};

/// The pause after try number @p attempt (from 1): what the server asked for, capped; else exponential with
/// full jitter, @p random01 being a number from 0 to 1.
[[nodiscard]] std::chrono::milliseconds retryDelay(const RetryPolicy &policy, int attempt,
                                                   std::optional<std::chrono::seconds> retryAfter,
                                                   double random01);

/// True where an answer of @p status to try number @p attempt (from 1) is worth another try.
[[nodiscard]] bool mayRetryStatus(const RetryPolicy &policy, Effect effect, int attempt, int status);

/// True where a broken connection in try number @p attempt (from 1) is worth another try.
[[nodiscard]] bool mayRetryBrokenConnection(const RetryPolicy &policy, Effect effect, int attempt);

/// Reads a Retry-After header, seconds or an HTTP date relative to @p now; a date gone by is zero seconds.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfterFromHeader(const QByteArray &value,
                                                                       const QDateTime &now);
