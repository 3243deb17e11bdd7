// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;

/// @p model as an indented tree of its first column: two blanks a level, the text of @p role in each line.
[[nodiscard]] QString printedTree(const QAbstractItemModel &model, int role = Qt::DisplayRole);

/// @p model as a table: a line of column headers, then a line a row that begins with its header, if it has
/// one. A box prints as [x], [ ] or [-], and with a ! behind it where it cannot be ticked; nothing at all as
/// ?.
[[nodiscard]] QString printedTable(const QAbstractItemModel &model, int role = Qt::DisplayRole);

/// One column of @p model, a line a row, as the text of @p role.
[[nodiscard]] QString printedColumn(const QAbstractItemModel &model, int column, int role = Qt::DisplayRole);
