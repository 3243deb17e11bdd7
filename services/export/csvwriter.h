// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/csvfield.h"
#include "services/export/exportwriter.h"

/// Writes a plain table as CSV (RFC 4180): the titles of the columns, then the rows, in UTF-8 with a mark of
/// byte order so that spreadsheets know it. Times are local, dates and times as ISO 8601 has them, ticks are
/// an x. Notes are left out. Holds any table.
class CsvWriter final : public ExportWriter
{
public:
    explicit CsvWriter(CsvSeparator separator = CsvSeparator::Comma);

    [[nodiscard]] QString obstacle(const ExportTable &table) const override;
    [[nodiscard]] Outcome write(const ExportTable &table, QIODevice &target, const Step &step) const override;

private:
    void appendRow(QString &text, const ExportRow &row) const;
    [[nodiscard]] QString field(const ExportCell &cell) const;

    CsvSeparator m_separator;
};
