// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demomessage.h"
#include "app/demo/demostate.h"

/// The User calls. Owned by DemoApi; the state outlives it and is locked by the caller.
class DemoUserAgent
{
public:
    explicit DemoUserAgent(DemoState &state)
        : m_state(state)
    {}

    /// `User/currentPrincipal`: always the first associate, the one behind the sign-in demo/demo.
    DemoReply currentPrincipal(const DemoCall &call) const;

private:
    DemoJson grantedLicenses(const DemoAssociate &associate, DemoLanguage language) const;

    DemoState &m_state;
};
