// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionprofile.h"

#include <QList>
#include <QString>

#include <optional>

struct CommandLine;

/// The connection that --url, --auth and --user describe, without an id; blank without --url. An address at
/// SuperOffice Online becomes its environment and tenant, where the way in is one of SuperOffice Online; with
/// a browser sign-in any other server is taken for an authority of its own.
[[nodiscard]] ConnectionProfile connectionFromCommandLine(const CommandLine &commandLine);

/// The connection that the command line names among @p stored, or describes; blank where it does neither.
[[nodiscard]] ConnectionProfile wantedConnection(const CommandLine &commandLine,
                                                 const QList<ConnectionProfile> &stored);

/// The password or client secret in SEATKEEPER_SECRET, which is no part of the environment afterwards; none
/// where it is not set.
[[nodiscard]] std::optional<QString> takeGivenSecret();

/// What can be had without asking anybody.
enum class GivenSecret { None, FromEnvironment };
/// True where signing in by @p profile needs nothing that nobody has given.
[[nodiscard]] bool canSignIn(const ConnectionProfile &profile, GivenSecret secret);
