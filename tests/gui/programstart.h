// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Application;

/// Starts @p program and waits until its window shows what was last known, where that is, and signing in has
/// begun or is being asked for.
[[nodiscard]] bool hasBegun(Application &program);
