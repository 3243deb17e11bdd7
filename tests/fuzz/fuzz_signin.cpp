// SPDX-License-Identifier: GPL-3.0-or-later
// What a sign-in service, or whoever passes for one, sends.
#include "services/signin/authorizationanswer.h"
#include "services/signin/identity.h"
#include "services/signin/openidconfiguration.h"
#include "services/signin/openidtokens.h"
#include "services/signin/tenantstatus.h"
#include "services/signin/trustedhosts.h"
#include "services/signin/xsrftoken.h"
#include "tests/fuzz/fuzzinput.h"
#include "tests/services/signin/signingkey.h"

#include <QJsonDocument>

namespace {

const QUrl authority(QStringLiteral("https://sod.superoffice.com"));

const SigningKey &signingKey()
{
    static const SigningKey key(QStringLiteral("fuzz"));
    return key;
}

tl::expected<JsonWebToken, JsonWebToken::Fault> verified(const QByteArray &compact)
{
    static const QList<JsonWebKey> keys {
        {.id = QStringLiteral("fuzz"), .json = QJsonDocument(signingKey().publicKey()).toJson()}};
    static const TokenExpectation expectation {
        .issuer = authority.toString(),
        .audience = QStringLiteral("client"),
        .nonce = QStringLiteral("nonce"),
        .now = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC),
    };
    return JsonWebToken::verified(compact, keys, expectation);
}

void readForgedToken(const QByteArray &body)
{
    mustHold(!verified(body), "nobody can forge a token");
}

void readSignedClaims(const QByteArray &body)
{
    const QJsonObject claims = QJsonDocument::fromJson(body).object();
    const auto token = verified(signingKey().token(claims));
    if (!token)
        return;
    mustHold(claims[QLatin1StringView("iss")].toString() == authority.toString(), "the issuer is compared");
    mustHold(claims[QLatin1StringView("nonce")].toString() == u"nonce", "the nonce is compared");
    (void)Identity::fromToken(*token);
}

void readSignedHeader(const QByteArray &body)
{
    const QJsonObject header = QJsonDocument::fromJson(body).object();
    const QJsonObject claims {
        {QStringLiteral("iss"), authority.toString()},
        {QStringLiteral("aud"), QStringLiteral("client")},
        {QStringLiteral("nonce"), QStringLiteral("nonce")},
        {QStringLiteral("exp"), 1'795'200'000},
    };
    if (verified(signingKey().token(header, claims)))
        mustHold(header[QLatin1StringView("alg")].toString() == u"RS256", "one algorithm only");
}

void readKeySet(const QByteArray &body)
{
    const auto keys = keySetFromJson(body);
    if (keys)
        (void)JsonWebToken::verified("e30.e30.e30", *keys, {});
}

void readConfiguration(const QByteArray &body)
{
    const auto configuration = openIdConfigurationFromJson(body, authority);
    if (!configuration)
        return;
    for (const QUrl &url :
         {configuration->authorizeEndpoint, configuration->tokenEndpoint, configuration->keySetEndpoint})
        mustHold(isTrustedHost(url, authority), "only trusted addresses are taken");
}

void readTokens(const QByteArray &body)
{
    QUrlQuery form;
    form.addQueryItem(QStringLiteral("code"), QStringLiteral("secret-code"));
    for (const int status : {200, 400}) {
        const HttpReply reply {.status = status, .body = body};
        const auto tokens = tokensFromReply(reply, form);
        if (!tokens)
            mustHold(!tokens.error().detail.contains(QLatin1StringView("secret-code")),
                     "no secret in an error");
        else
            mustHold(!tokens->accessToken.contains('\n'), "a token stays in its header");
    }
}

void readAuthorizationAnswer(const QByteArray &body)
{
    (void)AuthorizationAnswer::fromForm(body).isComplete();
}

void readTenantStatus(const QByteArray &body)
{
    const auto status = tenantStatusFromJson(body, QStringLiteral("Cust31415"), authority);
    if (status)
        mustHold(status->root.isEmpty() || isTrustedHost(status->root, authority),
                 "only trusted addresses are taken");
}

void readPage(const QByteArray &body)
{
    mustHold(!xsrfTokenFromPage(body).contains('\n'), "a token stays in its header");
}

constexpr void (*functions[])(const QByteArray &) = {
    readForgedToken, // a
    readSignedClaims,
    readSignedHeader, // c
    readKeySet,
    readConfiguration, // e
    readTokens,
    readAuthorizationAnswer, // g
    readTenantStatus,
    readPage, // i
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return runChosen(functions, data, size);
}
