// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

/// Lets Space tick all selected rows of @p view, whose first column has tick boxes, in whatever column the
/// keyboard stands: they all become what the first of them is not.
void tickWithSpace(QAbstractItemView &view);
