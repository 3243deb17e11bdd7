// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assignmentimport.h"

#include <QString>

// What is said of files of assignments, in the user's language.

/// Why a file could not be read as a table, and what to do: sentences. Empty where nothing is wrong.
[[nodiscard]] QString csvProblemText(const CsvProblem &problem);
/// Why a table says nothing of assignments, and what to do: sentences. Empty where nothing is wrong.
[[nodiscard]] QString importProblemText(AssignmentImport::Problem problem);
/// "412 lines, semicolon, UTF-8".
[[nodiscard]] QString csvFactsText(const CsvTable &table);
/// "gives Sales Premium; Calendar: no free seat".
[[nodiscard]] QString importVerdictText(const ImportRow &row);
/// What all lines come to: "Gives 380, takes 12; 14 already so. 6 lines have problems."
[[nodiscard]] QString importSummaryText(const AssignmentImport &import);
