// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What Python's own readers find in the CSV or XLSX file called @p fileName, see printtable.py; fails the
/// test where they cannot read it.
[[nodiscard]] QString printedFile(const QString &fileName, QChar separator = u',');
