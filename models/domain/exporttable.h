// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <variant>

/// A box that is ticked, as a cell of an exported table; one that is not is an empty cell.
struct ExportTick
{
    friend bool operator==(const ExportTick &, const ExportTick &) = default;
};

/// A cell with its type, so that a spreadsheet can sort and add up; std::monostate is an empty one.
using ExportCell = std::variant<std::monostate, QString, qint64, QDate, QDateTime, ExportTick>;
using ExportRow = QList<ExportCell>;

/// A column of an exported table.
struct ExportColumn
{
    QString title;
    int width = 16; ///< characters that its cells usually take

    friend bool operator==(const ExportColumn &, const ExportColumn &) = default;
};

/// A fact about an exported table that stands beside it, such as whose it is.
struct ExportNote
{
    QString name;
    QString text;

    friend bool operator==(const ExportNote &, const ExportNote &) = default;
};

/// What is written into a file: columns, then row by row, none of it before it is asked for. Works on values
/// of its own that nobody changes, so that it can be read in another thread while the program goes on; made
/// in the GUI thread.
class ExportTable
{
public:
    virtual ~ExportTable() = default;
    Q_DISABLE_COPY_MOVE(ExportTable)

    /// What the table is, in a word or two.
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QList<ExportColumn> &columns() const { return m_columns; }
    [[nodiscard]] const QList<ExportNote> &notes() const { return m_notes; }
    [[nodiscard]] virtual int rowCount() const = 0;
    /// A row, 0 to rowCount() - 1, with a cell for each column. Any thread.
    [[nodiscard]] virtual ExportRow row(int index) const = 0;

protected:
    ExportTable(QString title, QList<ExportColumn> columns, QList<ExportNote> notes)
        : m_title(std::move(title))
        , m_columns(std::move(columns))
        , m_notes(std::move(notes))
    {}

private:
    QString m_title;
    QList<ExportColumn> m_columns;
    QList<ExportNote> m_notes;
};
