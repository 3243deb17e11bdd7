// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assignmentmatrixexporttable.h"

static constexpr int BoxWidth = 8;

AssignmentMatrixExportTable::AssignmentMatrixExportTable(AssignmentExport assignments,
                                                         QList<ExportNote> notes)
    //: Title of an exported table: who holds which licence.
    : ExportTable(tr("Assignments"), columnsOf(assignments), std::move(notes))
    , m_export(std::move(assignments))
{}

QList<ExportColumn> AssignmentMatrixExportTable::columnsOf(const AssignmentExport &assignments)
{
    QList<ExportColumn> columns = associateExportColumns();
    for (const int column : assignments.chosenColumns)
        columns.append({assignments.licenseTitles.at(column), BoxWidth});
    return columns;
}

int AssignmentMatrixExportTable::rowCount() const
{
    return static_cast<int>(m_export.chosenRows.size());
}

ExportRow AssignmentMatrixExportTable::row(int index) const
{
    const int row = m_export.chosenRows.at(index);
    ExportRow cells = associateExportCells(m_export.associates.at(row));
    cells.reserve(columns().size());
    for (const int column : m_export.chosenColumns)
        cells.append(m_export.box(row, column));
    return cells;
}
