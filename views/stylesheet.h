// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

/// The style sheet of the controls that Fusion draws too heavily: buttons, fields, lists, headers, scroll
/// bars; in the colours that go with @p palette. Tables paint their own cells.
[[nodiscard]] QString styleSheetFor(const QPalette &palette);
