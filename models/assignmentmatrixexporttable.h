// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assignmentexport.h"

#include <QCoreApplication>

/// Assignments as a matrix: an associate a row, with a column for each licence, ticked where it is held. What
/// an import of assignments reads back.
class AssignmentMatrixExportTable final : public ExportTable
{
    Q_DECLARE_TR_FUNCTIONS(AssignmentMatrixExportTable)

public:
    explicit AssignmentMatrixExportTable(AssignmentExport assignments, QList<ExportNote> notes = {});

    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] ExportRow row(int index) const override;

private:
    [[nodiscard]] static QList<ExportColumn> columnsOf(const AssignmentExport &assignments);

    AssignmentExport m_export;
};
