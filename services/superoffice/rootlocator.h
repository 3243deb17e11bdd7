// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/result.h"

#include <QCoroTask>
#include <QUrl>

/// Knows where a tenant that moves between servers is (API reference 7.4). Implemented for SuperOffice
/// Online, owned by whoever owns the WebApi that asks; on-site servers stay where they are and have none.
class RootLocator
{
public:
    RootLocator() = default;
    virtual ~RootLocator() = default;
    Q_DISABLE_COPY_MOVE(RootLocator)

    /// True once what was said last is no longer good: ask again before the next call.
    [[nodiscard]] virtual bool isStale() const = 0;
    /// Where the tenant's WebAPI is now. Gives only addresses that may be sent credentials; a tenant that
    /// does not run is an error that says why. Several callers share one question to the server. Destroying
    /// the locator ends the task with Cancelled.
    [[nodiscard]] virtual QCoro::Task<Result<QUrl>> locate() = 0;
};
