// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

static bool isTooDeep(QByteArrayView json)
{
    int depth = 0;
    bool isInText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char character = json.at(i);
        if (isInText) {
            if (character == '\\')
                ++i;
            else if (character == '"')
                isInText = false;
        } else if (character == '"') {
            isInText = true;
        } else if (character == '[' || character == '{') {
            if (++depth > MaxJsonDepth)
                return true;
        } else if (character == ']' || character == '}') {
            --depth;
        }
    }
    return false;
}

Result<QJsonValue> parseJson(const QByteArray &body)
{
    if (isTooDeep(body))
        return tl::unexpected(
            badResponse(QStringLiteral("the answer is nested more than %1 levels").arg(MaxJsonDepth)));
    // Qt reads only objects and lists as a whole document: inside a list every value is fine.
    QJsonParseError error;
    const QByteArray list = '[' + withoutByteOrderMark(body).toByteArray() + ']';
    const QJsonArray wrapped = QJsonDocument::fromJson(list, &error).array();
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(badResponse(
            QStringLiteral("not JSON: %1 at byte %2").arg(error.errorString()).arg(error.offset - 1)));
    if (wrapped.size() != 1)
        return tl::unexpected(
            badResponse(QStringLiteral("expected one JSON value, found %1").arg(wrapped.size())));
    return wrapped.first();
}

QByteArrayView withoutByteOrderMark(QByteArrayView body)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    return body.startsWith(mark) ? body.sliced(mark.size()) : body;
}

QByteArray bareJson(const QByteArray &body)
{
    return withoutByteOrderMark(body).trimmed().toByteArray();
}

bool isNullAnswer(const QByteArray &body)
{
    const QByteArrayView text = withoutByteOrderMark(body).trimmed();
    return text.isEmpty() || text == "null";
}

ApiError badResponse(const QString &detail)
{
    return {.kind = ApiError::Kind::BadResponse, .detail = detail};
}

ApiError noDataError()
{
    return badResponse(QStringLiteral("the server returned no data"));
}
