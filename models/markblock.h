// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// A block of boxes, row by row, as it goes over the clipboard: ticked or not.
using MarkBlock = QList<QList<bool>>;

/// @p block as lines of cells with tabs between, x for a tick, with @p columnNames above and @p rowNames
/// before: what spreadsheets take. Names that a spreadsheet would take for a formula are made harmless.
[[nodiscard]] QString markBlockText(const MarkBlock &block, const QStringList &columnNames,
                                    const QStringList &rowNames);
/// The block in @p text, or none where a cell is neither a mark nor empty. A first row or first column of
/// names is left out. Ticked: x, X, 1, ✓, ✔; not: nothing, 0, -. No text is too long or too odd: more than a
/// million cells are no block.
[[nodiscard]] std::optional<MarkBlock> markBlockFromText(const QString &text);
