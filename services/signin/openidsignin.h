// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/signin/loopbacklistener.h"
#include "services/signin/openidprovider.h"
#include "services/signin/openidrequest.h"
#include "services/signin/pkce.h"

#include <memory>

/// One sign-in at an OpenID provider (API reference 7.2, 7.3): silently where a refresh token is good for it,
/// else by the user's browser, with PKCE and an answer on loopback.
///
/// Made for one sign-in; uses an OpenIdProvider that must outlive it; one thread. Destroying it ends the
/// sign-in with ApiError::Cancelled. Errors: every kind of ApiError; none holds a token, code or verifier.
class OpenIdSignIn : public QObject
{
    Q_OBJECT

public:
    OpenIdSignIn(OpenIdProvider &provider, OpenIdRequest request, QObject *parent = nullptr);
    ~OpenIdSignIn() override;

    /// Signs in. Call once.
    [[nodiscard]] QCoro::Task<Result<OpenIdGrant>> signIn();

Q_SIGNALS:
    /// The user has to sign in at @p url: open it in the browser. Nobody destroys this in answer.
    void browserWanted(const QUrl &url);

private:
    /// What only the answer to this very sign-in can know.
    struct Secrets
    {
        Pkce pkce = Pkce::generated();
        QByteArray state = randomText(32);
        QByteArray nonce = randomText(32);
    };

    [[nodiscard]] QCoro::Task<Result<OpenIdGrant>> signInSilently();
    [[nodiscard]] QCoro::Task<Result<OpenIdGrant>> signInByBrowser();
    [[nodiscard]] QCoro::Task<Result<OpenIdGrant>> redeem(QString code, QUrl redirectUri, Secrets secrets);
    [[nodiscard]] QUrlQuery authorizeQuery(const QUrl &redirectUri, const Secrets &secrets) const;
    [[nodiscard]] QUrlQuery tokenForm(QLatin1StringView grantType) const;
    [[nodiscard]] Result<OpenIdGrant> grantedToRightTenant(OpenIdGrant grant) const;

    OpenIdProvider &m_provider;
    const OpenIdRequest m_request;
    std::unique_ptr<LoopbackListener> m_listener; // while the browser is open
    RequestScope m_scope;
};
