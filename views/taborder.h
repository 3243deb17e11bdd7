// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QKeySequence;
class QWidget;

/// Has the Tab key go through @p widgets in this order, where it is not the one in which they were made.
void tabThrough(const QList<QWidget *> &widgets);

/// Has each of @p keys lead from @p from on to @p to, in the same window.
void leadOn(QWidget &from, const QList<QKeySequence> &keys, QWidget &to);
