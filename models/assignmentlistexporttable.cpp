// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assignmentlistexporttable.h"

AssignmentListExportTable::AssignmentListExportTable(AssignmentExport assignments, QList<ExportNote> notes)
    //: Title of an exported table: a row for each licence that somebody holds.
    : ExportTable(tr("Licences held"), listColumns(), std::move(notes))
    , m_export(std::move(assignments))
{
    for (const int row : std::as_const(m_export.chosenRows)) {
        for (const int column : std::as_const(m_export.chosenColumns)) {
            if (m_export.assignments.isHeld(row, column))
                m_held.append({row, column});
        }
    }
}

QList<ExportColumn> AssignmentListExportTable::listColumns()
{
    QList<ExportColumn> columns = associateExportColumns();
    //: Column of an exported file: owner of a licence. Must be a word that an import knows, too.
    columns.append({tr("Owner"), 20});
    //: Column of an exported file: display name of a licence. Must be a word that an import knows, too.
    columns.append({tr("Licence"), 28});
    //: Column of an exported file: the name of a licence within the server.
    columns.append({tr("Code name"), 24});
    return columns;
}

int AssignmentListExportTable::rowCount() const
{
    return static_cast<int>(m_held.size());
}

ExportRow AssignmentListExportTable::row(int index) const
{
    const AssignmentTable::Cell cell = m_held.at(index);
    const AssignmentColumn &column = m_export.columns.at(cell.column);
    ExportRow cells = associateExportCells(m_export.associates.at(cell.row));
    cells.append(column.ownerDisplayName);
    cells.append(column.license.displayName());
    cells.append(column.license.key.module);
    return cells;
}
