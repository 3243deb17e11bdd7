// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/httprequest.h"

/// A complete HTTP answer of any status.
struct HttpReply
{
    int status = 0;
    QByteArray body {};
    QList<HttpHeader> headers {};
    QString requestId {}; ///< finds the request in the log

    /// The first header called @p name in any letter case, or an empty text.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;

    /// True where the body is shorter than its Content-Length. Qt takes such an answer for a complete one
    /// when the last bytes and the end of the connection reach it together. Of a compressed body nothing can
    /// be said: its length is that of other bytes.
    [[nodiscard]] bool isCutShort() const;
};
