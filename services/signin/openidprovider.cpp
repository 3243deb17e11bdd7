// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/openidprovider.h"

#include "services/signin/signinclient.h"
#include "services/superoffice/replyerror.h"

#include <QMetaEnum>

static constexpr PhraseContext providerPhrase {"OpenIdProvider"};

static ApiError disbelief(JsonWebToken::Fault fault)
{
    const char *name = QMetaEnum::fromType<JsonWebToken::Fault>().valueToKey(static_cast<int>(fault));
    return {.kind = ApiError::Kind::BadResponse,
            .detail = QStringLiteral("id token: %1").arg(QLatin1StringView(name)),
            .reason = providerPhrase(QT_TRANSLATE_NOOP(
                "OpenIdProvider", "SuperOffice's confirmation of the sign-in cannot be trusted, so it "
                                  "was not used. Check this computer's date and time, then sign in "
                                  "again."))};
}

OpenIdProvider::OpenIdProvider(QUrl authority, const NetworkSettings &network, QObject *parent)
    : QObject(parent)
    , m_authority(std::move(authority))
    , m_client(signInClientOptions(network))
{}

QCoro::Task<Result<OpenIdConfiguration>> OpenIdProvider::configuration(RequestScope &scope)
{
    if (m_configuration) {
        const OpenIdConfiguration known = *m_configuration; // QCoro moves out of what is not const
        co_return known;
    }
    const QUrl url = openIdConfigurationUrl(m_authority);
    auto body = co_await get(url, scope);
    if (!body)
        co_return tl::unexpected(body.error());
    const auto configuration = openIdConfigurationFromJson(*body, m_authority);
    if (configuration)
        m_configuration = *configuration;
    co_return configuration;
}

QCoro::Task<Result<OpenIdTokens>> OpenIdProvider::tokens(QUrlQuery form, RequestScope &scope)
{
    auto configuration = co_await this->configuration(scope);
    if (!configuration)
        co_return tl::unexpected(configuration.error());
    HttpRequest request = documentRequest(configuration->tokenEndpoint);
    request.method = "POST";
    request.headers.append(HttpHeader {"Content-Type", "application/x-www-form-urlencoded"});
    request.body = form.toString(QUrl::FullyEncoded).toLatin1();
    request.effect = Effect::Write; // a code is good once
    auto reply = co_await m_client.send(request, scope);
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return tokensFromReply(*reply, form);
}

QCoro::Task<Result<JsonWebToken>> OpenIdProvider::verified(QByteArray idToken, QString audience,
                                                           QString nonce, RequestScope &scope)
{
    using Fault = JsonWebToken::Fault;
    auto configuration = co_await this->configuration(scope);
    if (!configuration)
        co_return tl::unexpected(configuration.error());
    const TokenExpectation expectation {.issuer = configuration->issuer,
                                        .audience = audience,
                                        .nonce = nonce,
                                        .now = QDateTime::currentDateTimeUtc()};
    auto token = JsonWebToken::verified(idToken, m_keys, expectation);
    if (!token && token.error() == Fault::UnknownKey) {
        auto fetched = co_await fetchKeys(scope);
        if (!fetched)
            co_return tl::unexpected(fetched.error());
        token = JsonWebToken::verified(idToken, m_keys, expectation);
    }
    if (!token)
        co_return tl::unexpected(disbelief(token.error()));
    co_return *token;
}

QCoro::Task<Result<QByteArray>> OpenIdProvider::get(QUrl url, RequestScope &scope)
{
    const HttpRequest request = documentRequest(url);
    auto reply = co_await m_client.send(request, scope);
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return bodyOrError(*reply, {});
}

QCoro::Task<Result<void>> OpenIdProvider::fetchKeys(RequestScope &scope)
{
    const QUrl url = m_configuration->keySetEndpoint;
    auto body = co_await get(url, scope);
    if (!body)
        co_return tl::unexpected(body.error());
    const auto keys = keySetFromJson(*body);
    if (!keys)
        co_return tl::unexpected(keys.error());
    m_keys = *keys;
    co_return Result<void>();
}
