// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/export/exportwriter.h"

#include <QCoreApplication>

class XlsxBook;

/// Writes a table as a workbook of Excel and LibreOffice: typed cells under titles that stay in sight and
/// filter, the notes on a second sheet. Times are local, for spreadsheets know no other. Goes by way of a
/// file in the temporary folder, which has to have room for the whole table unpacked.
class XlsxWriter final : public ExportWriter
{
    Q_DECLARE_TR_FUNCTIONS(XlsxWriter)

public:
    [[nodiscard]] QString obstacle(const ExportTable &table) const override;
    [[nodiscard]] Outcome write(const ExportTable &table, QIODevice &target, const Step &step) const override;

private:
    [[nodiscard]] static Outcome fill(XlsxBook &book, const ExportTable &table, const Step &step);
    [[nodiscard]] static Outcome copy(QIODevice &source, QIODevice &target);
    [[nodiscard]] static QString folderProblem();
};
