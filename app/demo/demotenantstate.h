// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoroute.h"
#include "app/demo/demostate.h"

/// The service that says where the tenant is and whether it can be used. Owned by DemoApi; the state outlives
/// it and is locked by the caller.
class DemoTenantState
{
public:
    explicit DemoTenantState(DemoState &state)
        : m_state(state)
    {}

    /// `api/state/{context}`; its handler refers to this object.
    DemoRoutes routes();

private:
    DemoReply answer(const DemoCall &call) const;

    DemoState &m_state;
};
