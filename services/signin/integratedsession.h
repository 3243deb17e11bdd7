// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/credentialsource.h"
#include "services/http/httpclient.h"

#include <QCoreApplication>

/// Gets into a server by a web session of its CRM client (API reference 7.1): fetches the client's start page
/// with the cookies of somebody who is signed in there, and takes the anti-forgery token from it. Does the
/// same again when the server no longer takes what it gave.
///
/// Owned by whoever owns the HttpClient that asks; one thread. The cookies go to the server's own origin only
/// and stay in memory. Destroying it ends every request with ApiError::Cancelled. Errors: every kind of
/// ApiError; none holds a cookie or token.
class IntegratedSession : public CredentialSource
{
    Q_DECLARE_TR_FUNCTIONS(IntegratedSession)

public:
    /// @p root is the WebAPI's; @p appToken goes with every credential.
    IntegratedSession(const QUrl &root, QList<QNetworkCookie> cookies, QByteArray appToken,
                      const NetworkSettings &network);
    ~IntegratedSession() override;

    [[nodiscard]] QCoro::Task<Result<Credentials>> renewed() override;

private:
    static constexpr PhraseContext phrase {"IntegratedSession"};

    [[nodiscard]] Result<Credentials> take(const HttpReply &reply) const;

    const QUrl m_startPage;
    const Credentials m_given; // what the user supplied
    HttpClient m_client;
    RequestScope m_scope;
};
