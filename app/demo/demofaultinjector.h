// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demooutcome.h"
#include "app/demo/demostate.h"

#include <QSet>

#include <functional>

/// Lets the planned faults get in the way of a call. Owned by DemoApi; the state outlives it and is locked by
/// the caller.
class DemoFaultInjector
{
public:
    explicit DemoFaultInjector(DemoState &state)
        : m_state(state)
    {}

    /// True for a call to an address that RedirectSame has given out, once. The call then is the one it was
    /// meant to be, and no fault is to hit it.
    bool takeRedirect(DemoCall &call);

    /// What becomes of a call that \a process answers, under the fault planned for its operation, if any.
    DemoOutcome perform(const DemoCall &call, const QString &operation, DemoErrorStyle style,
                        const std::function<DemoReply()> &process);

private:
    std::optional<DemoFault> takeFault(const QString &operation);
    DemoReply redirect(const DemoCall &call);

    DemoState &m_state;
    QSet<QString> m_redirects; ///< the numbers given out
    int m_lastRedirect = 0;
};
