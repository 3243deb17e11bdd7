// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/apierror.h"

static constexpr qsizetype MaxServerText = 300;

ApiError ApiError::cancelled(const QString &requestId)
{
    return {.kind = Kind::Cancelled, .requestId = requestId};
}

Phrase ApiError::message() const
{
    const QString words = serverText.simplified().left(MaxServerText);
    if (words.isEmpty())
        return explanation();
    //: %1 is what went wrong and what to do, one or two whole sentences; %2 is the server's own text.
    return phrase(QT_TR_NOOP("%1 The server says: %2"), {explanation(), Phrase::verbatim(words)});
}

Phrase ApiError::explanation() const
{
    if (!reason.isEmpty())
        return reason;
    switch (kind) {
    case Kind::Network:
        return networkExplanation();
    case Kind::Timeout:
        return phrase(
            QT_TR_NOOP("The server did not answer in time. It may be busy: try again in a moment."));
    case Kind::Cancelled:
        //: A request that the user or the program gave up.
        return phrase(QT_TR_NOOP("The request was cancelled."));
    case Kind::Tls:
        return tlsExplanation();
    case Kind::Unauthorized:
        return phrase(QT_TR_NOOP(
            "The server did not accept the sign-in. Check the user name and the password, and whether "
            "the server allows this way of signing in, then sign in again."));
    case Kind::Forbidden:
        return phrase(QT_TR_NOOP(
            "The server does not allow this for the signed-in user. Sign in as an administrator, or "
            "ask one."));
    case Kind::NotFound:
        return phrase(QT_TR_NOOP(
            "The server does not have what was asked for. It may have been removed, or the server is too old "
            "to offer it. Reload to see what is there."));
    case Kind::Misdirected:
        //: "Tenant": a customer's own database at SuperOffice Online.
        return phrase(QT_TR_NOOP("The tenant has moved to another address. Sign in again to find it."));
    case Kind::RateLimited:
        if (retryAfter) {
            const auto seconds = static_cast<int>(retryAfter->count());
            return phrase(
                QT_TR_N_NOOP("The server is receiving too many requests. Try again in %Ln second(s)."), {},
                seconds);
        }
        return phrase(QT_TR_NOOP("The server is receiving too many requests. Try again in a minute."));
    case Kind::Rejected:
        return phrase(QT_TR_NOOP("The server refused the request. Check the values, reload and try again."));
    case Kind::Server:
        return phrase(
            QT_TR_NOOP("The server has a problem of its own. Try again later, or tell its administrator."));
    case Kind::BadResponse:
        return phrase(QT_TR_NOOP(
            "The server's answer cannot be read. Check that the address belongs to a SuperOffice server."));
    }
    Q_UNREACHABLE();
}

Phrase ApiError::networkExplanation() const
{
    if (proxy.isEmpty())
        return phrase(QT_TR_NOOP(
            "The server cannot be reached or broke the connection. Check the network and the server address, "
            "then try again."));
    if (httpStatus == 407)
        //: %1 is the proxy's host and port, such as "proxy.example.com:3128".
        return phrase(
            QT_TR_NOOP(
                "The proxy %1 asks for a user name and password, or does not accept those it was given. "
                "Check them in the connection's settings."),
            {Phrase::verbatim(proxy)});
    //: %1 is the proxy's host and port, such as "proxy.example.com:3128".
    return phrase(
        QT_TR_NOOP("The proxy %1 cannot be reached, or cannot reach the server. Check the proxy in the "
                   "connection's settings and the server address."),
        {Phrase::verbatim(proxy)});
}

Phrase ApiError::tlsExplanation() const
{
    switch (tlsReason) {
    case TlsReason::Other:
        return phrase(QT_TR_NOOP(
            "No secure connection to the server is possible. Check that the address starts with https:// and "
            "that the server's certificate is valid."));
    case TlsReason::NotTrusted:
        return phrase(QT_TR_NOOP(
            "The server's certificate comes from nobody this computer trusts. If your company has a "
            "certificate authority of its own, name its file in the connection's settings."));
    case TlsReason::OutOfDate:
        return phrase(QT_TR_NOOP(
            "The server's certificate has expired or is not valid yet. Check this computer's date and "
            "time, or ask the server's administrator to renew the certificate."));
    case TlsReason::OtherHost:
        return phrase(QT_TR_NOOP(
            "The server's certificate belongs to another address. Check the server address, or ask the "
            "server's administrator which one the certificate is for."));
    case TlsReason::Changed:
        return phrase(QT_TR_NOOP(
            "The server shows another certificate than before, and it cannot be trusted: somebody may "
            "have come between. Do not go on before asking whoever runs the server."));
    case TlsReason::Unencrypted:
        return phrase(QT_TR_NOOP(
            "This address would send everything unencrypted, so nothing was sent. Use an address that "
            "starts with https://."));
    }
    Q_UNREACHABLE();
}
