// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/assignmentrules.h"
#include "models/domain/associate.h"
#include "models/domain/exporttable.h"

#include <QStringList>

class Workspace;

/// Who holds what, as it was when an export was asked for: a copy of what the workspace knows, so that
/// another thread can work on it, and the choice of what is written of it.
struct AssignmentExport
{
    QList<Associate> associates;
    AssignmentTable assignments;
    QList<AssignmentColumn> columns;
    QStringList licenseTitles; ///< what each of the columns is called, so that an import finds it again
    QList<int> chosenRows; ///< which associates are written, in this order
    QList<int> chosenColumns; ///< which licences

    /// Everything, in the workspace's order; leave out of the chosen what is not wanted.
    [[nodiscard]] static AssignmentExport of(const Workspace &workspace);

    /// Whether the associate holds the licence: as a tick, empty, or a question mark where the server has not
    /// said so. What is staged is left out.
    [[nodiscard]] ExportCell box(int row, int column) const;
};

/// The columns that say who an associate is, for every table of associates; an import knows them by the words
/// in their titles.
[[nodiscard]] QList<ExportColumn> associateExportColumns();
/// The cells that belong into associateExportColumns().
[[nodiscard]] ExportRow associateExportCells(const Associate &associate);
