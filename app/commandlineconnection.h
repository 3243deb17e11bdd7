// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionprofile.h"

struct CommandLine;

/// The connection that --url, --auth and --user describe, without an id; blank without --url. An address at
/// SuperOffice Online becomes its environment and tenant, where the way in is one of SuperOffice Online; with
/// a browser sign-in any other server is taken for an authority of its own.
[[nodiscard]] ConnectionProfile connectionFromCommandLine(const CommandLine &commandLine);
