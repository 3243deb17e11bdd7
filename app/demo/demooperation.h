// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demomessage.h"

#include <functional>
#include <vector>

/// One agent operation. A plain value; DemoApi keeps the table of all.
struct DemoOperation
{
    QString agent; ///< "License"
    QString name; ///< "GetUserLicenses"
    QString description;
    QStringList arguments;
    std::function<DemoReply(const DemoCall &)> handler;
    /// Missing on old servers: under DemoLicenseProfile::isOldServer DemoApi answers 404 and does not list
    /// it.
    bool isRecent = false;
};

/// The operations of one agent.
using DemoOperations = std::vector<DemoOperation>;
