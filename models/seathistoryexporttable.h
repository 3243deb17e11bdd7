// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exporttable.h"
#include "models/domain/seatsnapshot.h"

#include <QCoreApplication>

/// The seats of one licence over time, to be exported.
struct SeatSeries
{
    QString ownerName; ///< as people know them both
    QString licenseName;
    QList<SeatPoint> points;
};

/// The seats of licences over time: a row for each point, one licence after the other.
class SeatHistoryExportTable final : public ExportTable
{
    Q_DECLARE_TR_FUNCTIONS(SeatHistoryExportTable)

public:
    explicit SeatHistoryExportTable(QList<SeatSeries> series, QList<ExportNote> notes = {});

    [[nodiscard]] int rowCount() const override { return m_firstRows.constLast(); }
    [[nodiscard]] ExportRow row(int index) const override;

private:
    [[nodiscard]] static QList<ExportColumn> historyColumns();

    QList<SeatSeries> m_series;
    QList<int> m_firstRows; ///< of each series, and the number of rows at the end
};
