// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity.h"
#include "models/dashboard.h"
#include "models/diagnostics.h"
#include "models/exportdesk.h"
#include "models/licenseserver.h"
#include "models/satellites.h"
#include "models/workspace.h"

/// Everything that is known of the tenant entered, an object for each thing that pages show. Filled by the
/// session, shown by the window, and outlives both. Lives in the GUI thread.
struct TenantModels
{
    TenantModels() = default;
    Q_DISABLE_COPY_MOVE(TenantModels)

    Workspace workspace {};
    Diagnostics diagnostics {};
    Activity activity {};
    Dashboard dashboard {workspace};
    LicenseServer licenseServer {workspace};
    Satellites satellites {};
    ExportDesk exports {workspace, activity, dashboard};
};
