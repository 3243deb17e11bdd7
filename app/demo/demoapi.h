// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoaccess.h"
#include "app/demo/demoarchive.h"
#include "app/demo/demoassociateagent.h"
#include "app/demo/demodiagnosticsagent.h"
#include "app/demo/demofaultinjector.h"
#include "app/demo/demolicenseagent.h"
#include "app/demo/demolistagent.h"
#include "app/demo/demoopenid.h"
#include "app/demo/demoresourceagent.h"
#include "app/demo/demorouter.h"
#include "app/demo/demotenantstate.h"
#include "app/demo/demouseragent.h"

/// Finds who answers a call: routing, sign-in, faults, `$select`. It knows nothing of sockets. Owned by
/// DemoServer, used in the server's thread with the state locked; the state outlives it.
class DemoApi
{
public:
    explicit DemoApi(DemoState &state);
    DemoApi(const DemoApi &) = delete; // handlers refer to the agents inside
    DemoApi &operator=(const DemoApi &) = delete;

    DemoOutcome answer(DemoCall call);

private:
    /// Where a call ends up.
    struct Route
    {
        QString operation;
        QByteArrayList methods; ///< empty when nothing answers to the path
        std::function<DemoReply(const DemoCall &)> handler;
        DemoErrorStyle style = DemoErrorStyle::Rest;
        bool isOpen = false; ///< answers without a sign-in
        bool isSelectable = false; ///< obeys `$select`
    };
    /// Where the WebAPI is asked for.
    enum class Root { None, First, Moved };

    template<typename Agent>
    void add(Agent &agent);

    Root takeRoot(DemoCall &call) const;
    Route webApiRoute(const DemoCall &call) const;
    Route agentRoute(const DemoCall &call) const;
    static Route routeFrom(const DemoRouter::Match &match);
    bool isMissing(const DemoOperation &operation) const;
    DemoReply map() const;
    static DemoReply describe(const DemoOperation &operation);
    std::optional<DemoReply> refusal(const DemoCall &call, Root root, const Route &route) const;

    DemoState &m_state;
    DemoFaultInjector m_faults;
    DemoAccess m_access;
    DemoTenantState m_tenantState;
    DemoOpenId m_openId;
    DemoLicenseAgent m_licenseAgent;
    DemoArchive m_archive;
    DemoUserAgent m_userAgent;
    DemoAssociateAgent m_associateAgent;
    DemoListAgent m_listAgent;
    DemoResourceAgent m_resourceAgent;
    DemoDiagnosticsAgent m_diagnosticsAgent;
    DemoOperations m_operations;
    QHash<QString, std::size_t> m_operationByPath; // lower-case "license/getuserlicenses" to index
    DemoRouter m_restRouter; // below v1
    DemoRouter m_siteRouter; // beside the WebAPI
};
