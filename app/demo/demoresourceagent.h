// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demooperation.h"
#include "app/demo/demoroute.h"

/// Says what resource ids mean: the Resource agent and `String/{name}`. It has no state; DemoApi owns one.
class DemoResourceAgent
{
public:
    /// The agent's operations. The sample tenant has worded each of its texts itself, so all of them count as
    /// substitutions.
    DemoOperations operations() const;
    /// `String/{name}`, in the language of the answer or the one that is named.
    DemoRoutes routes() const;

private:
    static DemoReply substitutions(const DemoCall &call);
    static DemoReply restText(const DemoCall &call);
};
