// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demooperation.h"
#include "app/demo/demoroute.h"
#include "app/demo/demostate.h"
#include "app/demo/demousercarriers.h"

/// The User calls. Owned by DemoApi; the state outlives it and is locked by the caller.
class DemoUserAgent
{
public:
    explicit DemoUserAgent(DemoState &state)
        : m_state(state)
    {}

    /// The agent's operations; their handlers refer to this object.
    DemoOperations operations();
    /// The REST calls; their handlers refer to this object.
    DemoRoutes routes();

private:
    using Handler = DemoReply (DemoUserAgent::*)(const DemoCall &);

    DemoOperation operation(const QString &name, const QString &description, const QStringList &arguments,
                            Handler handler);
    DemoReply perform(Handler handler, const DemoCall &call, DemoErrorStyle style);

    DemoReply getUser(const DemoCall &call);
    DemoReply getUserFromName(const DemoCall &call);
    DemoReply getUserFromPersonId(const DemoCall &call);
    DemoReply getUserInfoList(const DemoCall &call);
    DemoReply getAllRoles(const DemoCall &call);
    DemoReply getAllUserGroups(const DemoCall &call);
    DemoReply saveUser(const DemoCall &call);
    DemoReply validateUser(const DemoCall &call);
    DemoReply removeLicenses(const DemoCall &call);
    DemoReply makeRetired(const DemoCall &call);

    DemoReply restUser(const DemoCall &call);
    DemoReply restSave(const DemoCall &call);
    // Always about the first associate, the one behind every sign-in, and open under every profile.
    DemoReply currentPrincipal(const DemoCall &call) const;
    DemoReply currentAssociate(const DemoCall &call) const;

    DemoUserCarriers carriers(const DemoCall &call) const;
    template<typename Condition>
    DemoReply firstUser(const DemoCall &call, Condition condition) const;
    DemoReply linkedUser(const DemoCall &call, std::size_t associate) const;

    DemoState &m_state;
};
