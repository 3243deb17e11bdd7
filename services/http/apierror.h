// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/phrase.h"

#include <QCoreApplication>
#include <QString>

#include <chrono>
#include <optional>

/// Why a call to a server failed, as a value. Holds no secret: no header, no body, no URL with user-info.
struct ApiError
{
    enum class Kind {
        Network, ///< not reached, or the connection broke; a write may have taken effect
        Timeout, ///< no answer in time; a write may have taken effect
        Cancelled, ///< we gave up ourselves: nobody needs to be told
        Tls, ///< no secure connection, or one was refused because it would not be secure
        Unauthorized, ///< 401
        Forbidden, ///< 403
        NotFound, ///< 404, 405, 501, or null where an object was expected
        Misdirected, ///< 421: the tenant lives on another host
        RateLimited, ///< 429
        Rejected, ///< the server, or this program before sending, said no to the request itself
        Server, ///< 5xx
        BadResponse, ///< an answer that cannot be read, or that must not be followed
    };

    /// What is wrong with the connection where the kind is Tls.
    enum class TlsReason {
        Other,
        NotTrusted, ///< nobody trusted here vouches for the certificate
        OutOfDate, ///< the certificate has expired, or is not yet valid
        OtherHost, ///< the certificate belongs to another host
        Changed, ///< something is wrong with a certificate other than that of the last good connection
        Unencrypted, ///< the address is not of https: nothing was sent
    };

    Kind kind = Kind::Network;
    int httpStatus = 0; ///< 0: no HTTP answer; 407 with a proxy: it wants a password
    QString serverText {}; ///< the server's own words, plain text, may be empty
    QString requestId {}; ///< finds the request in the log; never sent to the server
    std::optional<std::chrono::seconds> retryAfter {}; ///< when the server wants to be asked again
    QString detail {}; ///< for the log and a detail pane, not translated
    TlsReason tlsReason = TlsReason::Other;
    QString proxy {}; ///< "host:port" of the proxy that failed where the kind is Network; else empty
    /// What happened, why and what to do, where more is known than the kind says; else empty.
    Phrase reason {};

    /// What happened, why and what to do; ends with the server's words where there are any.
    [[nodiscard]] Phrase message() const;
    /// The same in the language now set, as plain text.
    [[nodiscard]] QString userMessage() const { return message().text(); }

    /// The error of a request that was given up by its RequestScope or its client.
    [[nodiscard]] static ApiError cancelled(const QString &requestId = {});

private:
    [[nodiscard]] Phrase explanation() const;
    [[nodiscard]] Phrase networkExplanation() const;
    [[nodiscard]] Phrase tlsExplanation() const;

    Q_DECLARE_TR_FUNCTIONS(ApiError)
    static constexpr PhraseContext phrase {"ApiError"};
};
