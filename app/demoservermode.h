// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/demo/demoprofile.h"

class QCoreApplication;

/// The demo tenant that the command line describes; its last sign-ins end yesterday.
[[nodiscard]] DemoOptions demoOptionsFor(const CommandLine &commandLine);

/// Serves the demo tenant alone: prints where, then runs until SIGTERM or SIGINT. Gives the exit code.
[[nodiscard]] int runDemoServer(QCoreApplication &application, const CommandLine &commandLine);
