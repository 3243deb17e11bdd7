// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/openidtokens.h"

#include "services/signin/form.h"
#include "services/superoffice/jsonreader.h"
#include "services/superoffice/replyerror.h"

#include <QJsonDocument>

#include <algorithm>

static constexpr qsizetype MaxServerText = 300;

namespace {

using Name = QLatin1StringView;

constexpr PhraseContext tokensPhrase {"OpenIdTokens"};

/// OAuth's description of the problem, or else its short name for it.
QString oauthText(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QString description = document[Name("error_description")].toString();
    return description.isEmpty() ? document[Name("error")].toString() : description;
}

ApiError refusal(const HttpReply &reply, const QUrlQuery &form)
{
    const bool isRefused = reply.status == 400 || reply.status == 401;
    ApiError error {.kind = ApiError::Kind::Unauthorized, .httpStatus = reply.status};
    error.requestId = reply.requestId;
    if (isRefused)
        error.reason = tokensPhrase(QT_TRANSLATE_NOOP(
            "OpenIdTokens", "SuperOffice did not complete the sign-in. It may have taken too "
                            "long, or the application id or secret is wrong: check them, "
                            "then sign in again."));
    else if (const auto body = bodyOrError(reply, {}); !body)
        error.kind = body.error().kind;
    // Blanked before it is cut: half a secret is one too.
    error.serverText = withoutSecretsOf(form, oauthText(reply.body)).simplified().left(MaxServerText);
    return error;
}

bool canStandInHeader(const QByteArray &token)
{
    return !token.isEmpty()
           && std::ranges::all_of(token, [](char character) { return character > ' ' && character < 0x7F; });
}

} // namespace

Result<OpenIdTokens> tokensFromReply(const HttpReply &reply, const QUrlQuery &form)
{
    if (reply.status < 200 || reply.status > 299)
        return tl::unexpected(refusal(reply, form));
    return decodeJsonData(reply.body, [](const JsonReader &answer) {
        OpenIdTokens tokens;
        const JsonReader accessToken = answer.field(Name("access_token"));
        const JsonReader type = answer.field(Name("token_type"));
        tokens.accessToken = accessToken.text().toUtf8();
        if (!canStandInHeader(tokens.accessToken))
            answer.fail(QStringLiteral("an access token"));
        if (!type.isNull() && type.text().compare(u"Bearer", Qt::CaseInsensitive) != 0)
            answer.fail(QStringLiteral("a token of the type Bearer"));
        tokens.refreshToken = answer.field(Name("refresh_token")).text();
        tokens.idToken = answer.field(Name("id_token")).text().toUtf8();
        return tokens;
    });
}
