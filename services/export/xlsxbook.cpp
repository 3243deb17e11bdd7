// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export/xlsxbook.h"

#include "services/export/xlsxtext.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int WidestTitle = 40; // characters
constexpr int FilterWidth = 3; // of the arrow beside a title
constexpr int NoteNameWidth = 16;
constexpr int NoteTextWidth = 80;
constexpr qint64 LargestNumber = 999'999'999'999'999; // a spreadsheet keeps 15 digits
constexpr int FirstYear = 1900; // before which a spreadsheet knows no dates
constexpr int LastYear = 9999;

lxw_workbook *newWorkbook(const QString &fileName)
{
    QByteArray folder = QFile::encodeName(QDir::tempPath());
    lxw_workbook_options options {};
    options.constant_memory = 1;
    options.tmpdir = folder.data();
    return workbook_new_opt(QFile::encodeName(fileName).constData(), &options);
}

lxw_format *newFormat(lxw_workbook *workbook, const char *numbers)
{
    lxw_format *format = workbook_add_format(workbook);
    format_set_num_format(format, numbers);
    return format;
}

/// False for what stands as text, because a spreadsheet knows no such date, or it is none.
bool isKnownDate(QDate date)
{
    return date.isValid() && date.year() >= FirstYear && date.year() <= LastYear;
}

lxw_datetime partsOf(QDate date, QTime time)
{
    return {date.year(),
            date.month(),
            date.day(),
            std::max(time.hour(), 0),
            std::max(time.minute(), 0),
            static_cast<double>(std::max(time.second(), 0))};
}

} // namespace

XlsxBook::XlsxBook(const QString &fileName)
    : m_workbook(newWorkbook(fileName))
{
    m_hasFailed = m_workbook == nullptr;
    if (m_hasFailed)
        return;
    m_title = workbook_add_format(m_workbook);
    format_set_bold(m_title);
    m_number = newFormat(m_workbook, "0");
    m_date = newFormat(m_workbook, "yyyy-mm-dd");
    m_moment = newFormat(m_workbook, "yyyy-mm-dd hh:mm:ss");
    m_tick = workbook_add_format(m_workbook);
    format_set_align(m_tick, LXW_ALIGN_CENTER);
}

XlsxBook::~XlsxBook()
{
    if (m_workbook != nullptr)
        lxw_workbook_free(m_workbook);
}

lxw_worksheet *XlsxBook::addSheet(const QString &name)
{
    lxw_worksheet *sheet =
        m_hasFailed ? nullptr : workbook_add_worksheet(m_workbook, name.toUtf8().constData());
    m_hasFailed = sheet == nullptr;
    return sheet;
}

void XlsxBook::startTable(const QString &name, const QList<ExportColumn> &columns, int rows)
{
    m_table = addSheet(name);
    if (m_hasFailed)
        return;
    const auto count = static_cast<lxw_col_t>(columns.size());
    for (lxw_col_t column = 0; column < count; ++column) { // widths come before the first row
        const ExportColumn &each = columns.at(column);
        const int titleWidth = std::min(static_cast<int>(each.title.size()), WidestTitle) + FilterWidth;
        worksheet_set_column(m_table, column, column, std::max(each.width, titleWidth), nullptr);
    }
    for (lxw_col_t column = 0; column < count; ++column)
        addText(m_table, 0, column, columns.at(column).title, m_title);
    worksheet_freeze_panes(m_table, 1, 0);
    if (count > 0)
        worksheet_autofilter(m_table, 0, 0, static_cast<lxw_row_t>(rows), static_cast<lxw_col_t>(count - 1));
    m_nextRow = 1;
}

void XlsxBook::addRow(const ExportRow &row)
{
    if (m_hasFailed)
        return;
    for (qsizetype column = 0; column < row.size(); ++column)
        addCell(static_cast<lxw_col_t>(column), row.at(column));
    ++m_nextRow;
    // The library itself does not look whether the file that holds its rows has taken them.
    m_hasFailed = std::ferror(m_table->optimize_tmpfile) != 0;
}

void XlsxBook::addCell(lxw_col_t column, const ExportCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        addText(m_table, m_nextRow, column, *text);
    else if (const auto *number = std::get_if<qint64>(&cell))
        addNumber(column, *number);
    else if (const auto *date = std::get_if<QDate>(&cell))
        addDate(column, *date);
    else if (const auto *moment = std::get_if<QDateTime>(&cell))
        addMoment(column, *moment);
    else if (std::holds_alternative<ExportTick>(cell))
        addText(m_table, m_nextRow, column, QStringLiteral("x"), m_tick);
}

/// A number with more digits than a spreadsheet keeps stands as text: it identifies something.
void XlsxBook::addNumber(lxw_col_t column, qint64 number)
{
    if (number < -LargestNumber || number > LargestNumber)
        addText(m_table, m_nextRow, column, QString::number(number));
    else
        note(worksheet_write_number(m_table, m_nextRow, column, static_cast<double>(number), m_number));
}

void XlsxBook::addDate(lxw_col_t column, QDate date)
{
    lxw_datetime parts = partsOf(date, {});
    if (isKnownDate(date))
        note(worksheet_write_datetime(m_table, m_nextRow, column, &parts, m_date));
    else
        addText(m_table, m_nextRow, column, date.toString(Qt::ISODate));
}

void XlsxBook::addMoment(lxw_col_t column, const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    lxw_datetime parts = partsOf(local.date(), local.time());
    if (isKnownDate(local.date()))
        note(worksheet_write_datetime(m_table, m_nextRow, column, &parts, m_moment));
    else
        addText(m_table, m_nextRow, column, local.toString(Qt::ISODate));
}

void XlsxBook::addText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text,
                       lxw_format *format)
{
    if (!text.isEmpty())
        note(worksheet_write_string(sheet, row, column, xlsxText(text).constData(), format));
}

void XlsxBook::addNotes(const QString &name, const QList<ExportNote> &notes)
{
    lxw_worksheet *sheet = addSheet(name);
    if (m_hasFailed)
        return;
    worksheet_set_column(sheet, 0, 0, NoteNameWidth, nullptr);
    worksheet_set_column(sheet, 1, 1, NoteTextWidth, nullptr);
    for (qsizetype number = 0; number < notes.size(); ++number) {
        const auto row = static_cast<lxw_row_t>(number);
        addText(sheet, row, 0, notes.at(number).name, m_title);
        addText(sheet, row, 1, notes.at(number).text);
    }
    m_hasFailed = m_hasFailed || std::ferror(sheet->optimize_tmpfile) != 0;
}

void XlsxBook::close()
{
    if (m_hasFailed)
        return;
    note(workbook_close(m_workbook)); // frees it in any case
    m_workbook = nullptr;
}

void XlsxBook::note(lxw_error error)
{
    m_hasFailed = m_hasFailed || error != LXW_NO_ERROR;
}
