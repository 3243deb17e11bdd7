// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/apierror.h"

static constexpr qsizetype MaxServerText = 300;

ApiError ApiError::cancelled(const QString &requestId)
{
    return {.kind = Kind::Cancelled, .requestId = requestId};
}

QString ApiError::userMessage() const
{
    const QString words = serverText.simplified().left(MaxServerText);
    if (words.isEmpty())
        return explanation();
    //: %1 is what went wrong and what to do, one or two whole sentences; %2 is the server's own text.
    return tr("%1 The server says: %2").arg(explanation(), words);
}

QString ApiError::explanation() const
{
    switch (kind) {
    case Kind::Network:
        return tr(
            "The server cannot be reached or broke the connection. Check the network and the server address, "
            "then try again.");
    case Kind::Timeout:
        return tr("The server did not answer in time. It may be busy: try again in a moment.");
    case Kind::Cancelled:
        //: A request that the user or the program gave up.
        return tr("The request was cancelled.");
    case Kind::Tls:
        return tr(
            "No secure connection to the server is possible. Check that the address starts with https:// and "
            "that the server's certificate is valid.");
    case Kind::Unauthorized:
        return tr("The server did not accept the sign-in. Either the user name or the password is wrong, or "
                  "this way "
                  "of signing in is switched off on the server.");
    case Kind::Forbidden:
        return tr("The server does not allow this for the signed-in user. Sign in as an administrator, or "
                  "ask one.");
    case Kind::NotFound:
        return tr(
            "The server does not have what was asked for. It may have been removed, or the server is too old "
            "to offer it.");
    case Kind::Misdirected:
        //: "Tenant": a customer's own database at SuperOffice Online.
        return tr("The tenant has moved to another address. Sign in again to find it.");
    case Kind::RateLimited:
        if (retryAfter) {
            const auto seconds = static_cast<int>(retryAfter->count());
            return tr("The server is receiving too many requests. Try again in %n second(s).", nullptr,
                      seconds);
        }
        return tr("The server is receiving too many requests. Try again in a minute.");
    case Kind::Rejected:
        return tr("The server refused the request. Check the values, reload and try again.");
    case Kind::Server:
        return tr("The server has a problem of its own. Try again later, or tell its administrator.");
    case Kind::BadResponse:
        return tr(
            "The server's answer cannot be read. Check that the address belongs to a SuperOffice server.");
    }
    Q_UNREACHABLE();
}
