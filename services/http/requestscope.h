// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

class ScopeMembers;

/// Collects the requests that belong to one purpose, so that they can be given up together.
/// Owned by the object whose coroutines wait for those requests; call cancel() first thing in that object's
/// destructor, while all its members still live. One thread only. An inner scope is cancelled with its outer
/// one.
class RequestScope
{
public:
    /// A scope of its own, or one inside @p outer, which may die before or after it.
    explicit RequestScope(RequestScope *outer = nullptr);
    ~RequestScope();
    Q_DISABLE_COPY_MOVE(RequestScope)

    /// Finishes every request with ApiError::Cancelled, resuming its waiter before this returns; whatever is
    /// sent on this scope afterwards is cancelled at once. Waiters may destroy the scope.
    void cancel();
    [[nodiscard]] bool isCancelled() const;

private:
    friend class HttpClient;
    template<class T>
    friend class ScopedWait;

    std::shared_ptr<ScopeMembers> m_members;
};
