// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoroute.h"
#include "app/demo/demostate.h"

/// The ways into the WebAPI: says whether a call is signed in, and serves the start page, which begins a web
/// session. Owned by DemoApi; the state outlives it and is locked by the caller.
class DemoAccess
{
public:
    explicit DemoAccess(DemoState &state)
        : m_state(state)
    {}

    /// `demo`, the start page; its handler refers to this object.
    DemoRoutes routes();

    /// By a header Authorization if there is one, else by a web session.
    bool isSignedIn(const DemoCall &call) const;
    /// The WWW-Authenticate of a refusal.
    QByteArray challenge() const;

private:
    bool isAuthorized(const QByteArray &authorization) const;
    bool isWebSession(const DemoCall &call) const;
    DemoReply startPage();

    DemoState &m_state;
};
