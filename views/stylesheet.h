// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

struct ThemeColors;

/// The style sheet of the controls that Fusion draws too heavily: buttons, fields, lists, headers, scroll
/// bars. Tables paint their own cells.
[[nodiscard]] QString styleSheetFor(const QPalette &palette, const ThemeColors &colors);
