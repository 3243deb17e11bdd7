// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/csvfield.h"
#include "models/domain/exporttable.h"

#include <QStringList>

#include <memory>
#include <optional>

/// What can be exported. All but the report are tables.
enum class ExportSubject { Matrix, List, Seats, SeatHistory, Runs, RunItems, Report };

/// Which associates are exported: everybody, or those the page "Assignments" lists, or has selected.
enum class ExportPeople { All, Matching, Selected };

/// Kinds of files. The report is a PDF, tables are one of the others.
enum class ExportFormat { Csv, Xlsx, Pdf };

/// How the names of such files end, without the point, in the order of ExportFormat.
[[nodiscard]] QStringList exportEndings();
[[nodiscard]] QString exportEnding(ExportFormat format);
/// The kind of file whose name ends so, in any case of letters; none where there is no such kind.
[[nodiscard]] std::optional<ExportFormat> exportFormatFromEnding(const QString &ending);

/// What is to be exported.
struct ExportChoice
{
    ExportSubject subject = ExportSubject::Matrix;
    ExportPeople people = ExportPeople::All; ///< of assignments
    QString owner {}; ///< code name of the owner whose licences are wanted; empty: of all owners
};

/// A file that is to be written.
struct ExportRequest
{
    std::shared_ptr<const ExportTable> table {}; ///< none where the report is wanted
    ExportFormat format = ExportFormat::Csv;
    CsvSeparator separator = CsvSeparator::Comma; ///< of CSV
    QString fileName {};
};
