// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demolicensecall.h"
#include "app/demo/demostate.h"

/// The License calls that an issuer answers, or the tenant about its plan: news, history, shop, serial
/// number, fence. Owned by DemoLicenseAgent; the state outlives it and is locked by the caller.
class DemoIssuerCalls
{
public:
    explicit DemoIssuerCalls(DemoState &state)
        : m_state(state)
    {}

    DemoReply status(DemoLicenseCall &call);
    DemoReply moduleHistory(DemoLicenseCall &call) const;
    DemoReply shopUrl(DemoLicenseCall &call) const;
    DemoReply changeSerialNumber(DemoLicenseCall &call);
    DemoReply fencing(DemoLicenseCall &call) const;

    /// The one serial number that ChangeSerialNumber takes.
    static QString validSerialNumber() { return QStringLiteral("1010031416"); }

private:
    DemoLicenseProfile::Status statusOf(std::size_t owner);

    DemoState &m_state;
};
