// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/apierror.h"
#include "services/http/httpclientoptions.h"
#include "tests/fakes/faultyanswer.h"

#include <functional>

/// One way in which a server, or the way to it, goes wrong.
struct Fault
{
    /// What it comes to, as far as that does not depend on the operation.
    enum class Nature {
        Answered, ///< nothing is wrong
        Empty, ///< a whole answer that holds nothing
        Sparse, ///< the right answer without most of its values
        OddTexts, ///< the right answer with texts in place of numbers
        Unreadable, ///< a whole answer that is not the right one
        Refused, ///< a whole answer that says no
        Broken, ///< the connection ends before the answer does
        Silent, ///< nothing more comes
        RedirectedHere, ///< the answer is elsewhere on this server
        RedirectedAway, ///< the answer is on another server
        Untrusted, ///< there is no secure connection
    };
    /// What the server shows of itself.
    enum class Certificate {
        None, ///< it speaks plain http
        Strange, ///< one that nobody trusts
        Changed, ///< a good one, and one that nobody trusts from the next connection on
    };

    QByteArray name {};
    Nature nature = Nature::Answered;
    /// What the server says, request by request; the last answer stays. @p good is the operation's own.
    std::function<QList<FaultyAnswer>(const QByteArray &good)> answers {};
    ApiError::Kind kind = ApiError::Kind::BadResponse; ///< what a failed call comes to
    Certificate certificate = Certificate::None;
    HttpClientOptions options {};

    /// How often a read is sent by RetryPolicy; a write is sent once.
    int readTries = 1;
};

/// In every secret of the tables: of the credentials, the requests and the answers. Nothing that is shown,
/// logged or recorded may hold it.
[[nodiscard]] QString plantedMark();

/// Every fault. Their bodies are hostile: they repeat what was sent, hold what nobody should see, and markup.
[[nodiscard]] QList<Fault> allFaults();
