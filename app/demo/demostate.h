// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoprofile.h"
#include "app/demo/demosignins.h"
#include "app/demo/demostore.h"

#include <QMutex>

/// What the tenant's front (any thread) and its server (own thread) share. Owned by DemoTenant, which
/// outlives the server. Lock `mutex` before touching anything else; the server holds it for the time of one
/// answer.
struct DemoState
{
    QMutex mutex;
    DemoOptions options;
    DemoProfile profile; ///< fault counts run down in here
    DemoStore store;
    DemoSignIns signIns;
    QString authority; ///< "http://127.0.0.1:PORT"; empty before the server listens
    QList<DemoRequestRecord> requests; ///< the latest ones, oldest first
};
