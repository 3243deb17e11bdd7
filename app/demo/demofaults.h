// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoprofile.h"

#include <QStringList>

#include <vector>

/// A kind of fault that has a name on the command line. A plain value.
struct DemoFaultKind
{
    QString name; ///< "429-date"
    DemoFault fault;
    /// Other than Http for a fault of the connection, which hits all calls alike; `fault` means nothing then.
    DemoTransport transport = DemoTransport::Http;
};

/// A kind of fault and the calls it is to hit, as the command line names them. A plain value.
struct DemoPlannedFault
{
    DemoFaultKind kind;
    QString operation; ///< one of DemoProfile::faults; empty for every call but "root"

    /// Plans the fault for as long as the tenant lives.
    void addTo(DemoOptions &options) const;
};

/// All kinds there are.
const std::vector<DemoFaultKind> &demoFaultKinds();
QStringList demoFaultNames();
/// Reads "NAME" or "NAME@OPERATION"; nullopt when there is no such name, or when an operation is given for a
/// fault of the connection.
std::optional<DemoPlannedFault> demoFaultFromText(const QString &text);
