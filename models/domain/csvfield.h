// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What stands between the fields of a CSV file.
enum class CsvSeparator : char16_t { Comma = u',', Semicolon = u';', Tab = u'\t' };

/// @p text, with an apostrophe in front where a spreadsheet would take it for a formula: much of what is
/// exported comes from a server.
[[nodiscard]] QString withoutFormula(const QString &text);
/// The text that withoutFormula() made @p field from.
[[nodiscard]] QString withFormula(const QString &field);

/// @p text as a field of a CSV file (RFC 4180), in quotes where it needs them, and as withoutFormula().
[[nodiscard]] QString csvField(const QString &text, CsvSeparator separator = CsvSeparator::Comma);
