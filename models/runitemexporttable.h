// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exporttable.h"
#include "models/domain/runrecord.h"

#include <QCoreApplication>

/// The items of one run in the order of sending, as RunItemModel shows them. Licences go by their code names,
/// as the journal has them.
class RunItemExportTable final : public ExportTable
{
    Q_DECLARE_TR_FUNCTIONS(RunItemExportTable)

public:
    RunItemExportTable(qint64 runId, QList<RunItem> items, QList<ExportNote> notes = {});

    [[nodiscard]] int rowCount() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] ExportRow row(int index) const override;

private:
    [[nodiscard]] static QList<ExportColumn> itemColumns();

    QList<RunItem> m_items;
};
