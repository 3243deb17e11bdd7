// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/licenseserver.h"

/// What LicenseServer::obstacle() says: why @p action cannot be done now, by what is known in @p server and
/// @p workspace and of what the server can do, and what would help; empty where it can. No @p abilities:
/// nobody is signed in.
[[nodiscard]] QString licenseObstacle(const LicenseServer &server, const Workspace &workspace,
                                      const std::optional<ServerAbilities> &abilities,
                                      LicenseServer::Action action, const QString &owner);
