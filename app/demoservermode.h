// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

class QCoreApplication;

/// Serves the demo tenant alone: prints where, then runs until SIGTERM or SIGINT. Gives the exit code.
[[nodiscard]] int runDemoServer(QCoreApplication &application, const CommandLine &commandLine);
