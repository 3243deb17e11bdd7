// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exporttable.h"
#include "services/export/numericlocale.h"

#include <xlsxwriter.h>

/// A file of libxlsxwriter while it is written: one sheet with a table, one with notes. Rows go to a
/// temporary file as they come, so that memory does not grow with them. Texts are texts, never formulas.
///
/// Belongs to one thread. Once something has gone wrong, what follows does nothing; hasFailed() says so.
class XlsxBook
{
public:
    /// What one sheet of the format can hold.
    static constexpr int MostRows = LXW_ROW_MAX;
    static constexpr int MostColumns = LXW_COL_MAX;

    /// Writes to @p fileName when it is closed.
    explicit XlsxBook(const QString &fileName);
    ~XlsxBook();
    Q_DISABLE_COPY_MOVE(XlsxBook)

    /// The sheet of the table, with its titles, which stay in sight, and a filter for @p rows rows.
    void startTable(const QString &name, const QList<ExportColumn> &columns, int rows);
    void addRow(const ExportRow &row);
    void addNotes(const QString &name, const QList<ExportNote> &notes);
    /// Puts it all together in the file.
    void close();

    /// True where the temporary folder took no more, which is all that can go wrong.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

private:
    [[nodiscard]] lxw_worksheet *addSheet(const QString &name);
    void addCell(lxw_col_t column, const ExportCell &cell);
    void addNumber(lxw_col_t column, qint64 number);
    void addDate(lxw_col_t column, QDate date);
    void addMoment(lxw_col_t column, const QDateTime &moment);
    void addText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text,
                 lxw_format *format = nullptr);
    void note(lxw_error error);

    NumericLocale m_locale;
    lxw_workbook *m_workbook = nullptr; ///< none once it is closed
    lxw_worksheet *m_table = nullptr;
    lxw_format *m_title = nullptr;
    lxw_format *m_number = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_moment = nullptr;
    lxw_format *m_tick = nullptr;
    lxw_row_t m_nextRow = 0;
    bool m_hasFailed = false;
};
