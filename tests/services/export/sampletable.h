// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exporttable.h"

#include <functional>

/// A table of the rows that a test names.
class SampleTable final : public ExportTable
{
public:
    SampleTable(const QString &title, const QStringList &titles, QList<ExportRow> rows,
                QList<ExportNote> notes = {});

    [[nodiscard]] int rowCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] ExportRow row(int index) const override { return m_rows.at(index); }

private:
    QList<ExportRow> m_rows;
};

/// A table of any size: the number of the row, a name, a tick in every second row.
class LongTable final : public ExportTable
{
public:
    /// Calls @p onRow, in the thread that writes, when a row is asked for.
    explicit LongTable(int rows, std::function<void(int row)> onRow = {});

    [[nodiscard]] int rowCount() const override { return m_rows; }
    [[nodiscard]] ExportRow row(int index) const override;

private:
    int m_rows;
    std::function<void(int)> m_onRow;
};
