// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkCookie>

/// What proves to a server who is asking (API reference 1.4, 7.1). Kept by HttpClient alone, sent to its
/// trusted origin only, never logged.
struct Credentials
{
    QByteArray authorization {}; ///< the whole header value; empty: no Authorization
    QByteArray appToken {}; ///< SO-AppToken; empty: not sent
    /// A web session: there is no Authorization, cookies are kept and sent, writes carry the token.
    bool isWebSession = false;
    QList<QNetworkCookie> cookies {}; ///< what the web session starts with
    QByteArray xsrfToken {}; ///< X-XSRF-TOKEN of the web session
};
