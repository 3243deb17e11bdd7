// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exporttable.h"

/// Where an exported table comes from.
struct ExportOrigin
{
    QString tenant; ///< as people know it
    QString scope; ///< what was chosen, as in "All 4,213 associates that match"
    QString filter; ///< what the page was filtered by; empty where it was not
    QDateTime readAt; ///< when the server said so; invalid where that means nothing
};

/// What stands beside a table from @p origin, in the user's language; says nothing of what is empty. @p now
/// is when it is written; its time zone is the one that the table's times are written in.
[[nodiscard]] QList<ExportNote> exportNotes(const ExportOrigin &origin, const QDateTime &now);
