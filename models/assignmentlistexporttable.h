// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assignmentexport.h"

#include <QCoreApplication>

/// Assignments as a list: a row for each licence that somebody holds. Boxes of which the server has not said
/// whether they are held are left out.
class AssignmentListExportTable final : public ExportTable
{
    Q_DECLARE_TR_FUNCTIONS(AssignmentListExportTable)

public:
    explicit AssignmentListExportTable(AssignmentExport assignments, QList<ExportNote> notes = {});

    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] ExportRow row(int index) const override;

private:
    [[nodiscard]] static QList<ExportColumn> listColumns();

    AssignmentExport m_export;
    QList<AssignmentTable::Cell> m_held; ///< what each row is about
};
