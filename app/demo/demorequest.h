// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demomessage.h"
#include "app/demo/demoprofile.h"

class QHttpServerRequest;

/// What Qt's HTTP server has read, as the handlers want it; the segments are those of the whole path.
DemoCall demoCallFrom(const QHttpServerRequest &request);

/// What is kept of a call: everything but its secrets.
DemoRequestRecord demoRecordOf(const DemoCall &call, const QString &operation);
