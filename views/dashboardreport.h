// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class ExportDesk;

/// Writes the dashboard as a PDF for paper (A4 portrait, light colours, the language now set) to the file
/// called @p fileName, all of it or nothing: totals, seats, dates, and the charts of the licences under most
/// pressure; texts can be selected. Gives what went wrong, in words; empty where nothing did.
[[nodiscard]] QString writeDashboardReport(const ExportDesk &desk, const QString &fileName);
