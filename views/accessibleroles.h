// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Tells screen readers what some widgets are that Qt 6.4 has no role for: charts, windows that are no
/// dialog, and the announcer. Called by those that make such; only the first time counts.
void teachAccessibleRoles();
