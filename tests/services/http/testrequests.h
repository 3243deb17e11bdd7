// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/httpclient.h"
#include "tests/fakes/faultyserver.h"
#include "tests/fakes/pending.h"

using PendingReply = Pending<Result<HttpReply>>;

/// Why there is no answer, for the message of a failed check; empty where there is one.
inline QByteArray problemOf(const PendingReply &pending)
{
    return pending.result() ? QByteArray() : pending.result().error().detail.toUtf8();
}

/// Limits that let a test be over soon.
inline HttpClientOptions quickOptions()
{
    HttpClientOptions options;
    options.retry.firstDelay = std::chrono::milliseconds(1);
    options.retry.maxDelay = std::chrono::milliseconds(3);
    return options;
}

inline HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

inline HttpRequest post(const QUrl &url, Effect effect)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = "{\"a\":1}";
    request.effect = effect;
    return request;
}

/// A request as get() makes it, without credentials.
inline HttpRequest anonymousGet(const QUrl &url)
{
    HttpRequest request = get(url);
    request.isAnonymous = true;
    return request;
}
