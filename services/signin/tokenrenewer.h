// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/credentialsource.h"
#include "services/signin/openidsignin.h"
#include "services/signin/sharedoutcome.h"

#include <memory>

/// Keeps a sign-in at an OpenID provider alive (API reference 7.3): gets another access token by the refresh
/// token; where the provider does not take that, by the browser, whose own sign-in usually makes it quick.
/// However many ask, one renewal is under way at a time. A renewal never changes who is signed in: an answer
/// for another tenant or user is refused.
///
/// Owned by whoever owns the HttpClient that asks; one thread. Destroying it ends renewals with
/// ApiError::Cancelled. Errors: every kind of ApiError; none holds a secret.
class TokenRenewer
    : public QObject
    , public CredentialSource
{
    Q_OBJECT

public:
    /// @p grant is what the sign-in of @p request gave; @p appToken goes with every credential.
    TokenRenewer(std::unique_ptr<OpenIdProvider> provider, OpenIdRequest request, const OpenIdGrant &grant,
                 QByteArray appToken, QObject *parent = nullptr);
    ~TokenRenewer() override;

    /// The present access token as credentials.
    [[nodiscard]] Credentials credentials() const;
    [[nodiscard]] QCoro::Task<Result<Credentials>> renewed() override;

Q_SIGNALS:
    /// The user has to sign in again at @p url. With nobody connected there is no renewal by the browser.
    /// Nobody destroys this in answer, nor to the other signal.
    void browserWanted(const QUrl &url);
    /// The provider gave another refresh token: keep that one.
    void refreshTokenChanged(const QString &refreshToken);

private:
    static constexpr PhraseContext phrase {"TokenRenewer"};

    using Outcome = SharedOutcome<Result<Credentials>>;

    QCoro::Task<> renew();
    [[nodiscard]] OpenIdRequest nextRequest() const;
    [[nodiscard]] Result<Credentials> take(const OpenIdGrant &grant);

    std::unique_ptr<OpenIdProvider> m_provider;
    OpenIdRequest m_request; // its refresh token is the one for the next time
    Identity m_identity;
    QByteArray m_accessToken;
    const QByteArray m_appToken;
    bool m_renewsSilently = true; // until the provider refuses to
    std::unique_ptr<OpenIdSignIn> m_signIn; // while a renewal is under way
    std::shared_ptr<Outcome> m_renewal; // likewise
};
