// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the state service says about the tenant. A plain value.
struct DemoTenantStateProfile
{
    /// The vendor's states by number, and one that no client knows.
    enum class State {
        Unknown = 0,
        Provisioning = 1,
        Running = 2,
        Deleted = 3,
        Suspended = 4,
        OnlineMaintenance = 5,
        OfflineMaintenance = 6,
        ProvisioningFailed = 8,
        Deleting = 10,
        DeleteFailed = 11,
        MigrationPending = 12,
        Hibernating = 99,
    };
    enum class Spelling { Name, Number };

    State state = State::Running;
    Spelling spelling = Spelling::Name;
    bool hasEndpoint = true; ///< the answer has the member `Endpoint`
    bool hasApi = true; ///< the answer has the member `Api`
    int validFor = 900; ///< seconds until `ValidUntil`
    /// The tenant has moved: the first root answers 421 to everything, `Endpoint` and `Api` name the second
    /// one, `AUTHORITY/moved/api`, which does not exist otherwise.
    bool hasMoved = false;
};
