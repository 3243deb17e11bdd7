// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demooperation.h"
#include "app/demo/demoroute.h"
#include "app/demo/demostate.h"

/// The Associate agent: people without their licences. Owned by DemoApi; the state outlives it and is locked
/// by the caller.
class DemoAssociateAgent
{
public:
    explicit DemoAssociateAgent(DemoState &state)
        : m_state(state)
    {}

    /// The agent's operations; their handlers refer to this object.
    DemoOperations operations();
    /// None of them has a REST twin.
    static DemoRoutes routes() { return {}; }

private:
    DemoReply getAssociateList(const DemoCall &call) const;
    DemoReply getAssociatesByGroup(const DemoCall &call) const;

    DemoState &m_state;
};
