// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/knownstate.h"

#include <QList>

#include <functional>

class Workspace;

/// What @p workspace knows of its tenant at @p at, when it has been read; nothing of what is staged.
[[nodiscard]] KnownState knownState(const Workspace &workspace, const QDateTime &at);

/// Fills @p workspace, in which nothing is staged, with what was last known, to be looked at until the server
/// has been read. Rows that are there already keep their place.
void showKnownState(Workspace &workspace, const KnownState &state);

/// The same in steps, for whoever has a window that is to answer between them. @p workspace outlives them.
[[nodiscard]] QList<std::function<void()>> stepsToShow(Workspace &workspace, const KnownState &state);
