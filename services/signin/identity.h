// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/signin/jsonwebtoken.h"

/// Who signed in at SuperOffice Online, and where (API reference 7.2). Fields are empty where nobody said.
struct Identity
{
    QString tenant {}; ///< "Cust31415"
    QString userName {}; ///< the user's principal name, usually an e-mail address
    QString webApiUrl {}; ///< as received: not yet to be trusted

    [[nodiscard]] static Identity fromToken(const JsonWebToken &token);

    /// True unless both name a tenant, or a user, and those differ.
    [[nodiscard]] bool mayBe(const Identity &other) const;
};
