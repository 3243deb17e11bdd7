// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demolicensecarriers.h"
#include "app/demo/demooperation.h"
#include "app/demo/demostate.h"

/// The License agent and its REST routes. Owned by DemoApi; the state outlives it and is locked by the
/// caller.
class DemoLicenseAgent
{
public:
    explicit DemoLicenseAgent(DemoState &state)
        : m_state(state)
    {}

    /// The agent's operations; their handlers refer to this object.
    DemoOperations operations();

    /// `License/{moduleOwner}/{associateId}`: GET reads, PUT assigns, DELETE takes.
    DemoReply restAssignments(const DemoCall &call);
    /// The agent operation of which a REST call on an assignment URL is the twin.
    static QString operationOf(const QByteArray &method);

private:
    enum class Action { Read, Assign, Unassign };
    /// What ops 18 to 20 and their REST twins are asked for.
    struct AssignmentRequest
    {
        Action action = Action::Read;
        int associateId = 0;
        QString ownerName;
        QStringList names;
    };

    DemoReply allLicenses(const DemoCall &call);
    DemoReply license(const DemoCall &call);
    DemoReply offeredLicense(const DemoCall &call);
    DemoReply userLicenses(const DemoCall &call);
    DemoReply satelliteLicenses(const DemoCall &call);
    DemoReply assignments(const DemoCall &call, Action action);
    DemoReply answer(const DemoCall &call, const AssignmentRequest &request, DemoErrorStyle style);

    DemoLicenseCarriers::Offer offerFor(std::size_t owner) const;
    DemoRules rules() const { return {m_state.store, m_state.profile}; }

    DemoState &m_state;
};
