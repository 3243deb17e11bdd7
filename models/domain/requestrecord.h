// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/// One try of one request as the diagnostics show it. Holds no secret by construction: no header but
/// x-db-stats, no query, no body, no host.
struct RequestRecord
{
    QDateTime when {}; ///< UTC, when it was sent
    QString id {}; ///< finds the request in the log; the same for every try of it
    QString method {};
    QString path {}; ///< percent-encoded as sent, without the query
    int attempt = 1; ///< which try this was, from 1
    int status = 0; ///< 0: no HTTP answer
    qint64 milliseconds = 0; ///< from sending to the last byte
    qint64 bytes = 0; ///< of the answer's body
    QString problem {}; ///< why there was no complete answer, for the log, not translated; else empty
    QString
        dbStats {}; ///< what the server says it cost, as received: "implementationMS=512&Calls=7&Read=123"

    friend bool operator==(const RequestRecord &, const RequestRecord &) = default;
};
