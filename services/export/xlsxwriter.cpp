// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export/xlsxwriter.h"

#include "services/export/xlsxbook.h"
#include "services/export/xlsxtext.h"

#include <QDir>
#include <QLocale>
#include <QTemporaryFile>

static constexpr qint64 CopiedBlock = 1024 * 1024; // bytes that are copied at once

QString XlsxWriter::obstacle(const ExportTable &table) const
{
    const QLocale locale;
    const qint64 rows = qint64(table.rowCount()) + 1; // with the titles
    if (rows > XlsxBook::MostRows) {
        //: %1 and %2 are numbers of rows, that of the table and the largest possible one. Keep XLSX and CSV.
        return tr("The table has %1 rows, an XLSX file holds %2. Choose fewer rows, or CSV.")
            .arg(locale.toString(rows), locale.toString(XlsxBook::MostRows));
    }
    const auto columns = table.columns().size();
    if (columns > XlsxBook::MostColumns) {
        //: %1 and %2 are numbers of columns, that of the table and the largest possible one.
        return tr("The table has %1 columns, an XLSX file holds %2. Choose fewer licences, or CSV.")
            .arg(locale.toString(columns), locale.toString(XlsxBook::MostColumns));
    }
    return {};
}

ExportWriter::Outcome XlsxWriter::write(const ExportTable &table, QIODevice &target, const Step &step) const
{
    if (const QString problem = obstacle(table); !problem.isEmpty())
        return tl::unexpected(problem);
    QTemporaryFile packed(QDir(QDir::tempPath()).filePath(QStringLiteral("seatkeeper-XXXXXX.xlsx")));
    if (!packed.open())
        return tl::unexpected(folderProblem());
    XlsxBook book(packed.fileName());
    const Outcome filled = fill(book, table, step);
    if (!filled || *filled == End::Cancelled)
        return filled;
    book.close();
    if (book.hasFailed())
        return tl::unexpected(folderProblem());
    return copy(packed, target);
}

ExportWriter::Outcome XlsxWriter::fill(XlsxBook &book, const ExportTable &table, const Step &step)
{
    const QString name = xlsxSheetName(table.title());
    const int rows = table.rowCount();
    book.startTable(name, table.columns(), rows);
    for (int row = 0; row < rows && !book.hasFailed(); ++row) {
        book.addRow(table.row(row));
        if (!step(row + 1))
            return End::Cancelled;
    }
    if (!table.notes().isEmpty()) {
        //: Name of the second sheet of an exported workbook, which says where the table comes from.
        book.addNotes(xlsxSheetName(tr("About"), name), table.notes());
    }
    if (book.hasFailed())
        return tl::unexpected(folderProblem());
    return End::Written;
}

ExportWriter::Outcome XlsxWriter::copy(QIODevice &source, QIODevice &target)
{
    for (QByteArray block = source.read(CopiedBlock); !block.isEmpty(); block = source.read(CopiedBlock)) {
        if (target.write(block) != block.size())
            return tl::unexpected(targetProblem(target));
    }
    return End::Written;
}

QString XlsxWriter::folderProblem()
{
    //: %1 is a folder.
    return tr("The folder for temporary files, %1, cannot be written or is full. Make room in it.")
        .arg(QDir::toNativeSeparators(QDir::tempPath()));
}
