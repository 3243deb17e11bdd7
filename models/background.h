// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

/// Runs @p job in another thread, for what would keep the window from answering. The job takes along whatever
/// it needs by value; nobody has to wait for it, and the result is dropped where nobody does. Follow it with
/// a QFutureWatcher.
template<class Job>
[[nodiscard]] auto inBackground(Job job) -> QFuture<decltype(job())>
{
    const auto promise = std::make_shared<QPromise<decltype(job())>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return promise->future();
}
