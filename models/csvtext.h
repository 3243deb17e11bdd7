// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QAbstractItemModel;

/// @p text as a field of a CSV file (RFC 4180), in quotes where it needs them. Text that a spreadsheet would
/// take for a formula gets an apostrophe in front: much of what is exported comes from a server.
[[nodiscard]] QString csvField(const QString &text);

/// All that @p model shows, headers first: commas, CRLF, UTF-8 with a mark of byte order so that spreadsheets
/// know it.
[[nodiscard]] QByteArray csvTable(const QAbstractItemModel &model);
