// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QTabWidget;

/// Brings the tab of @p tabs with this title to the front; the test function fails where there is none.
void bringToFront(QTabWidget &tabs, const QString &title);
