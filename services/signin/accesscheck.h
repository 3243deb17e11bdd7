// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/signin/access.h"
#include "services/superoffice/principalservice.h"

/// Whether a server takes an Access, and as whom: the first call, made before anything is left for it (API
/// reference 6.6). What the call changes about the way in, a renewed token or a tenant that moved, is known
/// to the Access's own source and locator.
///
/// Made for one check of an Access that outlives it; one thread. Destroying it ends the check with
/// ApiError::Cancelled.
class AccessCheck
{
public:
    explicit AccessCheck(const Access &access);

    /// Asks who is signed in.
    [[nodiscard]] QCoro::Task<Result<Principal>> run();

private:
    HttpClient m_client;
    WebApi m_api;
    PrincipalService m_principals;
};
