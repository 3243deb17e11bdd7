// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exporttable.h"

#include <QCoreApplication>

class Workspace;

/// The seats of every visible licence, now and once everything staged is applied.
class SeatExportTable final : public ExportTable
{
    Q_DECLARE_TR_FUNCTIONS(SeatExportTable)

public:
    /// The licences of the owner with the code name @p owner, of all owners where it is empty. Takes what it
    /// needs of the workspace at once.
    explicit SeatExportTable(const Workspace &workspace, const QString &owner = {},
                             QList<ExportNote> notes = {});

    [[nodiscard]] int rowCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] ExportRow row(int index) const override { return m_rows.at(index); }

private:
    [[nodiscard]] static QList<ExportColumn> seatColumns();

    QList<ExportRow> m_rows;
};
