// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demomessage.h"
#include "app/demo/demooperation.h"
#include "app/demo/demoroute.h"

/// `GET {root}`: what the server is; a page when no JSON is asked for.
DemoReply demoRootReply(const DemoCall &call);

/// `GET {root}/v1`: absolute URL to verbs to text, under a host that is deliberately not the one in use.
DemoReply demoMapReply(const DemoOperations &operations, const DemoRoutes &routes);
