// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demomessage.h"

#include <functional>
#include <vector>

/// One REST call. A plain value; DemoApi keeps the table of all and lets literal segments beat parameters.
struct DemoRoute
{
    QByteArray method; ///< "GET"
    /// Below v1, without case: "License/{moduleOwner}/{associateId:int}". A parameter takes one segment, one
    /// marked `:int` only digits; the handler finds it in DemoCall::segments, where "License" is number 1.
    /// What stands beside the WebAPI has its whole path here: "api/state/{context}", where "api" is number 0.
    QString path;
    QString operation; ///< the name in faults and records: that of the agent operation it is a twin of
    QString description;
    std::function<DemoReply(const DemoCall &)> handler;
};

/// The REST calls of one resource.
using DemoRoutes = std::vector<DemoRoute>;
