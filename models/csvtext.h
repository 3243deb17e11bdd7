// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QAbstractItemModel;

/// @p text, with an apostrophe in front where a spreadsheet would take it for a formula: much of what is
/// exported comes from a server.
[[nodiscard]] QString withoutFormula(const QString &text);

/// @p text as a field of a CSV file (RFC 4180), in quotes where it needs them, and as withoutFormula().
[[nodiscard]] QString csvField(const QString &text);

/// All that @p model shows, headers first: commas, CRLF, UTF-8 with a mark of byte order so that spreadsheets
/// know it.
[[nodiscard]] QByteArray csvTable(const QAbstractItemModel &model);
