// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionprofile.h"
#include "services/signin/access.h"
#include "services/signin/openidsignin.h"
#include "services/signin/tenantstate.h"

#include <tl/expected.hpp>

#include <memory>

class IntegratedSession;

/// Gets into one tenant, whichever way its profile says (API reference 7): checks what was typed, finds the
/// tenant, and makes credentials. Whether the server takes those is known only after the first call; where
/// credentials are made by the server itself, in the browser or from a web session, it has agreed already.
///
/// Made for one sign-in; one thread. Destroying it ends the sign-in. Keep it as long as the Access is in use
/// all the same: a sign-in by the browser may want the browser again, or get another refresh token, and says
/// so here. Errors are one translated sentence or two, with no secret in them.
class SignIn : public QObject
{
    Q_OBJECT

public:
    SignIn(ConnectionProfile profile, ConnectionSecrets secrets, QObject *parent = nullptr);
    ~SignIn() override;

    /// Signs in. Call once.
    [[nodiscard]] QCoro::Task<tl::expected<Access, QString>> signIn();

Q_SIGNALS:
    /// The user has to sign in at @p url: open it in the browser. Nobody destroys this in answer, nor to the
    /// other signal.
    void browserWanted(const QUrl &url);
    /// These are the profile's secrets from now on: there is another refresh token.
    void secretsChanged(const ConnectionSecrets &secrets);

private:
    [[nodiscard]] QCoro::Task<Result<Access>> enter();
    [[nodiscard]] QCoro::Task<Result<Access>> enterByBrowser();
    [[nodiscard]] QCoro::Task<Result<Access>> enterBySession(Access access);
    [[nodiscard]] QCoro::Task<Result<QUrl>> locate(QString tenant, QUrl claimedRoot);
    [[nodiscard]] Credentials givenCredentials() const;
    [[nodiscard]] OpenIdRequest openIdRequest() const;
    [[nodiscard]] Access accessOf(const OpenIdGrant &grant);
    void keepRefreshToken(const QString &refreshToken);

    const ConnectionProfile m_profile;
    ConnectionSecrets m_secrets;
    NetworkSettings m_network;
    QUrl m_place; // see placeOf()
    // Each of these while it is at work; then they belong to the Access.
    std::unique_ptr<OpenIdProvider> m_provider;
    std::unique_ptr<OpenIdSignIn> m_openId;
    std::unique_ptr<TenantState> m_locator;
    std::unique_ptr<IntegratedSession> m_session;
};
