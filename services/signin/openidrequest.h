// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/signin/identity.h"

/// What a sign-in at an OpenID provider is asked for.
struct OpenIdRequest
{
    enum class Browser {
        Allowed, ///< where there is no other way
        Forbidden, ///< nobody would open it
    };

    QString clientId {}; ///< the application's id at SuperOffice
    QString clientSecret {}; ///< secret; empty: a public client, as Seatkeeper is by default
    QString refreshToken {}; ///< secret; tried before the browser; empty: none
    QString tenant {}; ///< "Cust31415"; empty: whichever the user signs in to
    QString user {}; ///< proposed to the sign-in page
    Browser browser = Browser::Allowed;
};

/// What a sign-in gives. Secret but for the identity.
struct OpenIdGrant
{
    enum class Way {
        Silent, ///< by the refresh token
        Browser,
    };

    QByteArray accessToken {};
    QString refreshToken {}; ///< the new one, else the one that was good before; empty: none
    Identity identity {};
    Way way = Way::Silent;
};
