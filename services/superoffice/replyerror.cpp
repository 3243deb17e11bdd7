// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/replyerror.h"

#include "services/http/retrypolicy.h"
#include "services/superoffice/errorbody.h"

namespace {

ApiError::Kind kindOfStatus(int status)
{
    using Kind = ApiError::Kind;
    switch (status) {
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
    case 405:
    case 501:
        return Kind::NotFound;
    case 408:
        return Kind::Timeout;
    case 421:
        return Kind::Misdirected;
    case 429:
        return Kind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return Kind::Server;
    return status >= 400 ? Kind::Rejected : Kind::BadResponse;
}

/// Only an object can say "Error": true, and a short one; looking first spares a large answer a second parse.
bool mayBeFlagged(const QByteArray &body)
{
    constexpr qsizetype MaxErrorBody = 65'536;
    const qsizetype object = body.indexOf('{');
    const qsizetype list = body.indexOf('[');
    const bool isObject = object >= 0 && (list < 0 || object < list);
    return isObject && body.size() <= MaxErrorBody && body.toLower().contains("\"error\"");
}

} // namespace

Result<QByteArray> bodyOrError(const HttpReply &reply, const QString &textCode)
{
    const bool isSuccess = reply.status >= 200 && reply.status < 300;
    if (isSuccess && !mayBeFlagged(reply.body))
        return reply.status == 204 ? QByteArray() : reply.body;
    const ErrorBody error = errorBodyFromBytes(reply.header("Content-Type"), reply.body, textCode);
    if (isSuccess && !error.isFlagged)
        return reply.body;

    return tl::unexpected(ApiError {
        .kind = isSuccess ? ApiError::Kind::Rejected : kindOfStatus(reply.status),
        .httpStatus = reply.status,
        .serverText = error.text,
        .requestId = reply.requestId,
        .retryAfter = retryAfterFromHeader(reply.header("Retry-After"), QDateTime::currentDateTimeUtc()),
        .detail = QStringLiteral("%1 %2").arg(error.type, error.source).trimmed(),
    });
}
