// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/httpclient.h"
#include "services/signin/jsonwebtoken.h"
#include "services/signin/openidconfiguration.h"
#include "services/signin/openidtokens.h"

#include <QUrlQuery>

#include <optional>

/// The calls of one OpenID provider (API reference 7.2). They go over a client of its own that has no
/// credentials at all, so that nothing of a session can reach the provider.
///
/// Owned by whoever signs in; one thread. Each call belongs to a scope of the caller; destroying the provider
/// ends every call with ApiError::Cancelled. Errors: every kind of ApiError, none with a secret in it.
class OpenIdProvider : public QObject
{
    Q_OBJECT

public:
    /// @p authority as authorityFromText() gives it.
    OpenIdProvider(QUrl authority, const NetworkSettings &network, QObject *parent = nullptr);

    [[nodiscard]] const QUrl &authority() const { return m_authority; }

    /// The checked discovery document, fetched once.
    [[nodiscard]] QCoro::Task<Result<OpenIdConfiguration>> configuration(RequestScope &scope);
    /// Sends @p form to the token endpoint, in the body: what stands in a query gets logged. Never repeated.
    [[nodiscard]] QCoro::Task<Result<OpenIdTokens>> tokens(QUrlQuery form, RequestScope &scope);
    /// Checks @p idToken, which @p audience asked for with @p nonce. The keys are fetched again, once, when
    /// it names one that is not known.
    [[nodiscard]] QCoro::Task<Result<JsonWebToken>> verified(QByteArray idToken, QString audience,
                                                             QString nonce, RequestScope &scope);

private:
    [[nodiscard]] QCoro::Task<Result<QByteArray>> get(QUrl url, RequestScope &scope);
    [[nodiscard]] QCoro::Task<Result<void>> fetchKeys(RequestScope &scope);

    const QUrl m_authority;
    std::optional<OpenIdConfiguration> m_configuration;
    QList<JsonWebKey> m_keys;
    HttpClient m_client; // goes first, and ends every call while the others live
};
