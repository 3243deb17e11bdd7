// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class ExportTable;

/// @p table as text: a line of titles, then a line a row. Numbers print as 5, dates as <2026-11-22>, times
/// as <2026-11-22T09:05:00Z>, ticks as [x], empty cells as nothing, texts as they are.
[[nodiscard]] QString printedExport(const ExportTable &table);
