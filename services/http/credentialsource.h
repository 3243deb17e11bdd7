// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/credentials.h"
#include "services/http/result.h"

#include <QCoroTask>

/// Gets new credentials when a server no longer takes the old ones. Implemented by the ways of signing in,
/// owned by whoever owns the HttpClient that asks.
class CredentialSource
{
public:
    CredentialSource() = default;
    virtual ~CredentialSource() = default;
    Q_DISABLE_COPY_MOVE(CredentialSource)

    /// Credentials in place of those just refused with 401, or why there are none: then everybody who waits
    /// gets the 401. HttpClient never has two renewals under way. Destroying the source ends the task with
    /// Cancelled.
    [[nodiscard]] virtual QCoro::Task<Result<Credentials>> renewed() = 0;
};
