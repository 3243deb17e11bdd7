// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/httpreply.h"
#include "services/http/result.h"

#include <QUrlQuery>

/// What a provider gives for a code or a refresh token (API reference 7.2). Secret, all of it.
struct OpenIdTokens
{
    QByteArray accessToken {}; ///< opaque, safe to stand in a header
    QString refreshToken {}; ///< empty: keep the one there was
    QByteArray idToken {}; ///< not yet verified; empty where the provider gave none
};

/// Reads the token endpoint's answer to @p form. A refusal is an ApiError with OAuth's own words for it, from
/// which the secrets of the form are removed: Unauthorized where the provider did not accept what it was
/// shown (400, 401), so that signing in anew may help.
[[nodiscard]] Result<OpenIdTokens> tokensFromReply(const HttpReply &reply, const QUrlQuery &form);
