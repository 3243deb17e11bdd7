// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Which ways in the tenant takes, and how its sign-in service behaves. A plain value.
struct DemoAccessProfile
{
    /// Where the start page puts the token that a call of a web session has to repeat.
    enum class XsrfPlace {
        Cookie, ///< XSRF-TOKEN
        HiddenField, ///< XSRF_TOKEN, in the page alone
    };
    /// What becomes of a right request for a code.
    enum class Consent {
        Redirect, ///< given at once, the code in the address
        FormPost, ///< given at once, the code in a form that sends itself
        Denied, ///< error=access_denied
    };
    /// What is wrong with the id_token.
    enum class TokenFlaw { None, Nonce, Issuer, Audience, Expired, Key };

    bool takesBasic = true; ///< demo with the password demo, ADM0 with an empty one
    bool takesTicket = true; ///< SOTicket 7T:demo-ticket
    bool takesBearer = true; ///< what the sign-in service has issued
    bool takesWebSession = true; ///< the cookie of the start page
    XsrfPlace xsrfPlace = XsrfPlace::Cookie;
    Consent consent = Consent::Redirect;
    TokenFlaw tokenFlaw = TokenFlaw::None;
    int codeLifetime = 600; ///< seconds
    int tokenLifetime = 3600; ///< seconds an access token is good for
    /// A refresh without the client secret "demo-secret" is refused.
    bool refreshNeedsSecret = false;
};
