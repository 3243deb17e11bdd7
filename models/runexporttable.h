// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exporttable.h"
#include "models/domain/runrecord.h"

#include <QCoreApplication>

/// Runs, a row each: who applied what when, and how it ended.
class RunExportTable final : public ExportTable
{
    Q_DECLARE_TR_FUNCTIONS(RunExportTable)

public:
    explicit RunExportTable(QList<RunRecord> runs, QList<ExportNote> notes = {});

    [[nodiscard]] int rowCount() const override { return static_cast<int>(m_runs.size()); }
    [[nodiscard]] ExportRow row(int index) const override;

private:
    [[nodiscard]] static QList<ExportColumn> runColumns();

    QList<RunRecord> m_runs;
};
