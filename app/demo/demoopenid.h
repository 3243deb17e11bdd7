// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoidtokens.h"
#include "app/demo/demoroute.h"

/// The sign-in service: OpenID Connect with PKCE for the client "seatkeeper-demo", whose secret, if it sends
/// one, is "demo-secret". Everybody is signed in as demo at once, without a page to fill in. Owned by
/// DemoApi; the state outlives it and is locked by the caller.
class DemoOpenId
{
public:
    explicit DemoOpenId(DemoState &state)
        : m_state(state)
        , m_idTokens(state)
    {}

    /// Everything below `login`; the handlers refer to this object.
    DemoRoutes routes();

private:
    using Items = QHash<QString, QString>;
    using Answer = QList<QPair<QString, QString>>;

    DemoReply configuration() const;
    DemoReply authorize(const DemoCall &call);
    DemoReply tokens(const DemoCall &call);
    DemoReply tokensForCode(const Items &form);
    DemoReply tokensForRefresh(const Items &form, const QString &secret);

    static QString requestProblem(const Items &query);
    QString codeFor(const Items &query);
    DemoReply deliver(const QString &redirectUri, const Answer &answer) const;
    DemoObject issued(const QString &nonce);

    DemoState &m_state;
    DemoIdTokens m_idTokens;
};
