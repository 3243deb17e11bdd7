// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Which look the user wants.
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// "system", "light", "dark" or "high-contrast" as settings and the command line write it; System for
/// anything else.
[[nodiscard]] ThemeChoice themeChoiceFromText(const QString &text);
[[nodiscard]] QString themeChoiceText(ThemeChoice choice);
