// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Picks one language from the vendor's multi-language text, as in `US:"Sales";NO:"Salg"` (API
/// reference 9.2).
/// @p languageCode is SuperOffice's own code (US, NO, SW, DA, GE, NL). Falls back to US, then to the first
/// part; an unresolved resource id such as `[SR_NAME]` loses its brackets; any other text comes back
/// unchanged.
[[nodiscard]] QString resolvedText(const QString &text, const QString &languageCode);
