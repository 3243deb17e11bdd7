// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QMenu;
class QWidget;

/// The menu with which the keyboard comes to a table's columns, as it is when it has been opened.
[[nodiscard]] QMenu &columnsMenu(const QWidget &table);
/// Its entry with this text.
[[nodiscard]] QAction &columnsMenuEntry(const QMenu &menu, const char *text);
