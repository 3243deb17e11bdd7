// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QLineEdit;
class QWidget;

/// Has the Tab key go through @p widgets in this order, where it is not the one in which they were made.
void tabThrough(const QList<QWidget *> &widgets);

/// Has the Down key lead from @p search to @p rows, which it narrows and which live in the same window.
void leadDown(QLineEdit &search, QWidget &rows);
