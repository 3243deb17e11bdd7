// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoarchive.h"
#include "app/demo/demolicenseagent.h"
#include "app/demo/demouseragent.h"

/// Finds who answers a call: routing, sign-in, faults, `$select`. It knows nothing of sockets. Owned by
/// DemoServer, used in the server's thread with the state locked; the state outlives it.
class DemoApi
{
public:
    /// An answer and what is to become of its connection.
    struct Outcome
    {
        DemoReply reply;
        QString operation; ///< the name faults and records go by; empty when nothing answers to the path
        bool isDropped = false; ///< cut the connection instead of answering
    };

    explicit DemoApi(DemoState &state);
    DemoApi(const DemoApi &) = delete; // handlers refer to the agents inside
    DemoApi &operator=(const DemoApi &) = delete;

    Outcome answer(const DemoCall &call);

private:
    /// Where a call ends up.
    struct Route
    {
        QString operation;
        QByteArrayList methods;
        std::function<DemoReply(const DemoCall &)> handler;
        DemoErrorStyle style = DemoErrorStyle::Rest;
        bool isOpen = false; ///< answers without a sign-in
        bool isSelectable = false; ///< obeys `$select`
    };

    std::optional<Route> route(const DemoCall &call);
    std::optional<Route> agentRoute(const DemoCall &call) const;
    std::optional<Route> restRoute(const DemoCall &call);
    static DemoReply describe(const DemoOperation &operation);
    static bool isSignedIn(const DemoCall &call);
    static std::optional<DemoReply> refusal(const DemoCall &call, const Route &route);
    Outcome perform(const DemoCall &call, const Route &route);
    const DemoFault *takeFault(const QString &operation);

    DemoState &m_state;
    DemoLicenseAgent m_licenseAgent;
    DemoArchive m_archive;
    DemoUserAgent m_userAgent;
    DemoOperations m_operations;
    QHash<QString, std::size_t> m_operationByPath; // lower-case "license/getuserlicenses" to index
};
